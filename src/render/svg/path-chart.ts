// An indicator against its path: what was expected, what there is, the target, and the day that is judged.
import { line } from 'd3-shape';
import { daysBetween, isDay } from '../../lib/calendar.ts';
import type { Words } from '../../messages/index.ts';
import type { Light } from '../../model/assessment.ts';
import type { ChartPoint, PathChart } from '../../model/chart.ts';
import { type Markup, html, trusted } from '../html/tag.ts';
import { lightFill } from './colors.ts';
import { frameSvg } from './frame.ts';
import { legend } from './legend.ts';
import { monthTicks, valueAxis } from './axis.ts';
import { fitLines, fixed, keepInside, placeText, quietInk, textWidth } from './text.ts';
import type { ChartWords } from './words.ts';

const width = 360;
const size = 12;
const top = 42;
const plotHeight = 130;
const bottom = top + plotHeight;
const right = width - 14;

export function drawPath(id: string, chart: PathChart, title: string, words: Words, own: ChartWords): Markup {
  const expected = drawable(chart.expected);
  const actual = drawable(chart.actual);
  const values = [...expected, ...actual].map((point) => point.value);
  const axis = valueAxis(
    chart.target === undefined ? values : [...values, chart.target.value],
    chart.decimals,
    bottom,
    top,
  );
  const left = Math.ceil(Math.max(0, ...axis.ticks.map((tick) => textWidth(tick.text, size)))) + 10;
  const isReal = [chart.from, chart.to, chart.asOf].every(isDay);
  const span = isReal ? Math.max(1, daysBetween(chart.from, chart.to)) : 1;
  const across = (day: string): number =>
    isReal ? left + (Math.max(0, Math.min(span, daysBetween(chart.from, day))) / span) * (right - left) : left;
  const draw = line<ChartPoint>()
    .x((point) => across(point.day))
    .y((point) => axis.place(point.value))
    .digits(1);
  const last = actual.at(-1);
  const quantity = (value: number): string => words.quantity(value.toFixed(chart.decimals), chart.unit);

  const grid = axis.ticks.map(
    ({ y, text }) =>
      html`<path d="M${left},${fixed(y)} H${right}" class="grid" stroke="#dde2e8" fill="none"/>${placeText(text, { x: left - 6, y: y + 4, size, anchor: 'end', ink: quietInk })}`,
  );
  const months = monthTicks(chart.from, chart.to, 6).map(({ day, month }) => {
    const text = own.month(month);
    const x = keepInside(across(day), textWidth(text, size), left - 4, width);
    return placeText(text, { x, y: bottom + 16, size, anchor: 'middle', ink: quietInk });
  });
  const goal =
    chart.target === undefined || !Number.isFinite(chart.target.value)
      ? ''
      : html`<path d="M${left},${fixed(axis.place(chart.target.value))} H${right}" class="goal" stroke="#1d7a45" stroke-width="1.5" stroke-dasharray="7 3" fill="none"/>`;
  const entries = [
    { glyph: actualGlyph, text: own.actual },
    ...(expected.length === 0 ? [] : [{ glyph: expectedGlyph, text: own.expected }]),
    ...(chart.target === undefined ? [] : [{ glyph: goalGlyph, text: own.target(chart.target.words) }]),
  ];
  const key = legend(entries, { x: 6, y: bottom + 30, width: width - 12, size });
  const body = html`${grid}${months}${goal}
    <path d="${draw(expected) ?? ''}" class="expected" stroke="#55606e" stroke-width="1.5" stroke-dasharray="3 3" fill="none"/>
    ${asOfLine(across(chart.asOf), own.asOf(chart.asOf), left)}
    <path d="${draw(actual) ?? ''}" class="actual" stroke="#1f4e79" stroke-width="2.5" fill="none"/>
    ${actual.map((point) => html`<circle cx="${fixed(across(point.day))}" cy="${fixed(axis.place(point.value))}" r="3" class="actual-dot" fill="#1f4e79"/>`)}
    ${last === undefined ? noFigure(own.noFigure, left) : lastFigure(chart.light, `${quantity(last.value)} · ${own.shortDay(last.day)}`, { x: across(last.day), y: axis.place(last.value), left })}
    ${key.markup}`;
  return frameSvg({ id, title, description: describe(chart, words, own), width, height: key.bottom + 8 }, body);
}

const drawable = (points: readonly ChartPoint[]): ChartPoint[] =>
  points.filter((point) => Number.isFinite(point.value) && isDay(point.day));

const actualGlyph = trusted(
  '<path d="M0,-4 H20" class="actual" stroke="#1f4e79" stroke-width="2.5"/><circle cx="10" cy="-4" r="3" class="actual-dot" fill="#1f4e79"/>',
);
const expectedGlyph = trusted(
  '<path d="M0,-4 H20" class="expected" stroke="#55606e" stroke-width="1.5" stroke-dasharray="3 3"/>',
);
const goalGlyph = trusted(
  '<path d="M0,-4 H20" class="goal" stroke="#1d7a45" stroke-width="1.5" stroke-dasharray="7 3"/>',
);

function asOfLine(x: number, text: string, left: number): Markup {
  const middle = keepInside(x, textWidth(text, size), left, width - 2);
  return html`<path d="M${fixed(x)},20 V${bottom}" class="as-of" stroke="#1f4e79" stroke-width="1" fill="none"/>${placeText(text, { x: middle, y: 14, size, anchor: 'middle', bold: true })}`;
}

const noFigure = (text: string, left: number): Markup =>
  placeText(text, {
    x: keepInside((left + right) / 2, textWidth(text, size), left, width),
    y: top + 20,
    size,
    anchor: 'middle',
    ink: quietInk,
  });

/** The last figure with the day it is of: it is judged against the path of that day, not of the as-of day. */
function lastFigure(light: Light, told: string, { x, y, left }: Record<'x' | 'y' | 'left', number>): Markup {
  const [text = ''] = fitLines(told, size, right - left, 1);
  const middle = keepInside(x, textWidth(text, size), left + 2, width - 2);
  // Below the point where there is no room above, and away from the line that rises to it.
  const above = y - 11 > top + 2;
  return html`<circle cx="${fixed(x)}" cy="${fixed(y)}" r="5.5" class="fill-${light}" fill="${lightFill(light)}" stroke="#ffffff" stroke-width="1.5"/>${placeText(text, { x: middle, y: above ? y - 11 : y + 20, size, anchor: 'middle', bold: true, ink: { name: 'ink halo', color: '#1f2933' } })}`;
}

function describe(chart: PathChart, words: Words, own: ChartWords): string {
  const last = drawable(chart.actual).at(-1);
  if (last === undefined) return `${own.asOf(chart.asOf)}: ${own.noFigure}`;
  const print = (value: number): string => words.quantity(value.toFixed(chart.decimals), chart.unit);
  const expected = chart.expected.findLast((point) => point.day <= last.day);
  return `${words.lights[chart.light]} · ${own.pathSummary(print(last.value), last.day, expected && print(expected.value), chart.target?.words)}`;
}
