// Deadlines month by month: a mark for each item in the month it is due, with the line of the day that is judged.
import { daysBetween, lastDayOf } from '../../lib/calendar.ts';
import { lightsByUrgency } from '../../lib/lights.ts';
import type { Words } from '../../messages/index.ts';
import type { DeadlineChart } from '../../model/chart.ts';
import { type Markup, html } from '../html/tag.ts';
import { type MonthTick, monthsBetween } from './axis.ts';
import { inkOn, lightBox, patterns } from './colors.ts';
import { frameSvg } from './frame.ts';
import { legend } from './legend.ts';
import { fixed, keepInside, placeText, quietInk, textWidth } from './text.ts';
import type { ChartWords } from './words.ts';

type Item = DeadlineChart['items'][number];

const edge = 8;
const size = 12;
const mark = 18;
const perRow = 3;
const monthWidth = 60;
const mostRows = 20;
const mostMonths = 24;
const top = 26;

export function drawDeadlines(id: string, all: DeadlineChart, title: string, words: Words, own: ChartWords): Markup {
  const months = monthsBetween(all.from, all.to).slice(0, mostMonths);
  const known = new Set(months.map(({ day }) => day.slice(0, 7)));
  const chart = { ...all, items: all.items.filter((item) => known.has(item.due.slice(0, 7))) };
  const byMonth = months.map(({ day }) =>
    chart.items.filter((item) => item.due.slice(0, 7) === day.slice(0, 7)).toSorted(byDue),
  );
  const rows = Math.min(mostRows, Math.max(1, ...byMonth.map((items) => Math.ceil(items.length / perRow))));
  const bottom = top + 16 + rows * mark;
  const width = edge * 2 + Math.max(6, months.length) * monthWidth;
  const columns = months.map((month, index) =>
    drawMonth(id, month, byMonth[index] ?? [], { x: edge + index * monthWidth, bottom }, words, own),
  );
  const key = legend(keyEntries(id, chart.items, words, own), { x: edge, y: bottom + 40, width: width - 2 * edge, size });
  const body = html`${patterns(id)}<path d="M${edge},${bottom} H${width - edge}" class="axis" stroke="#8a94a0" fill="none"/>${columns}${asOfLine(chart, months, bottom, width, own)}${key.markup}`;
  return frameSvg({ id, title, description: describe(chart, months, words, own), width, height: key.bottom + 8 }, body);
}

const byDue = (a: Item, b: Item): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0);

function drawMonth(
  id: string,
  { month }: MonthTick,
  items: readonly Item[],
  { x, bottom }: { readonly x: number; readonly bottom: number },
  words: Words,
  own: ChartWords,
): Markup {
  const most = mostRows * perRow;
  const shown = items.slice(0, items.length > most ? most - perRow : most);
  const left = x + (monthWidth - perRow * mark) / 2;
  const marks = shown.map((item, index) => {
    const box = {
      x: left + (index % perRow) * mark + 1,
      y: bottom - (Math.floor(index / perRow) + 1) * mark + 1,
      width: mark - 2,
      height: mark - 2,
    };
    const text = item.doneOn === undefined ? own.marks[item.light] : '✓';
    const label = placeText(text, { x: box.x + box.width / 2, y: box.y + 12.5, size, anchor: 'middle', ink: inkOn(item.light) });
    return html`<g data-item="${item.id}"><title>${told(item, words, own)}</title>${lightBox(id, item.light, box, false)}${label}</g>`;
  });
  const middle = x + monthWidth / 2;
  const rest = items.length - shown.length;
  const restAt = bottom - mostRows * mark + 12;
  return html`<g>${marks}${rest === 0 ? '' : placeText(own.more(rest), { x: middle, y: restAt, size, anchor: 'middle', ink: quietInk })}${placeText(own.month(month), { x: middle, y: bottom + 16, size, anchor: 'middle' })}${items.length === 0 ? '' : placeText(own.items(items.length), { x: middle, y: bottom + 32, size, anchor: 'middle', ink: quietInk })}</g>`;
}

const told = (item: Item, words: Words, own: ChartWords): string =>
  [
    `${item.id} ${item.title}`,
    `${own.due} ${item.due}`,
    ...(item.doneOn === undefined ? [] : [`${own.doneOn} ${item.doneOn}`]),
    words.lights[item.light],
  ].join(' · ');

/** At the end of the as-of day within its month, as that day is counted. */
function asOfLine(
  { asOf }: DeadlineChart,
  months: readonly MonthTick[],
  bottom: number,
  width: number,
  own: ChartWords,
): Markup {
  const index = months.findIndex(({ day }) => day.slice(0, 7) === asOf.slice(0, 7));
  const first = months[index];
  if (first === undefined) return html``;
  const days = daysBetween(first.day, lastDayOf(first.day.slice(0, 7))) + 1;
  const x = edge + (index + (daysBetween(first.day, asOf) + 1) / days) * monthWidth;
  const text = own.asOf(asOf);
  const middle = keepInside(x, textWidth(text, size), edge, width - edge);
  return html`<path d="M${fixed(x)},${top - 6} V${bottom + 6}" class="as-of" stroke="#1f4e79" stroke-width="1.5" fill="none"/>${placeText(text, { x: middle, y: top - 12, size, anchor: 'middle', bold: true })}`;
}

function keyEntries(id: string, items: readonly Item[], words: Words, own: ChartWords) {
  const box = { x: 2, y: -13, width: mark - 2, height: mark - 2 };
  const glyph = (light: Item['light'], text: string): Markup =>
    html`${lightBox(id, light, box, false)}${placeText(text, { x: 10, y: -0.5, size, anchor: 'middle', ink: inkOn(light) })}`;
  const lights = lightsByUrgency.flatMap((light) => {
    const count = items.filter((item) => item.light === light && item.doneOn === undefined).length;
    return count === 0 ? [] : [{ glyph: glyph(light, own.marks[light]), text: `${words.lights[light]} ${count}` }];
  });
  const done = items.filter((item) => item.doneOn !== undefined).length;
  return done === 0 ? lights : [...lights, { glyph: glyph('green', '✓'), text: `${own.done} ${done}` }];
}

function describe(chart: DeadlineChart, months: readonly MonthTick[], words: Words, own: ChartWords): string {
  const said = months.flatMap(({ day, month }) => {
    const items = chart.items.filter((item) => item.due.slice(0, 7) === day.slice(0, 7));
    const lights = lightsByUrgency.flatMap((light) => {
      const count = items.filter((item) => item.light === light).length;
      return count === 0 ? [] : [`${words.lights[light]} ${count}`];
    });
    return items.length === 0 ? [] : [`${own.month(month)} ${lights.join(' ')}`];
  });
  return own.listed([own.asOf(chart.asOf), ...said]);
}
