// Deadlines month by month: a mark for each item in the month it is due, with the line of the day that is judged.
import { byText } from '../../lib/by-text.ts';
import { lightsByUrgency } from '../../lib/lights.ts';
import type { Words } from '../../messages/index.ts';
import type { DeadlineChart } from '../../model/chart.ts';
import { type Markup, html } from '../html/tag.ts';
import { monthsBetween } from './axis.ts';
import { inkOn, lightBox, patterns } from './colors.ts';
import { type MonthRoom, layOutMonths, placeDay } from './deadline-layout.ts';
import { frameSvg } from './frame.ts';
import { legend } from './legend.ts';
import { fixed, keepInside, placeText, quietInk, textWidth } from './text.ts';
import type { ChartWords } from './words.ts';

type Item = DeadlineChart['items'][number];

const edge = 8;
const size = 12;
const mark = 18;
const top = 26;
const usualWidth = 744;
const mostMonths = 24;

interface Strip {
  readonly words: Words;
  readonly own: ChartWords;
  readonly bottom: number;
  readonly rows: number;
}

export function drawDeadlines(id: string, all: DeadlineChart, title: string, words: Words, own: ChartWords): Markup {
  const months = monthsBetween(all.from, all.to).slice(0, mostMonths);
  const byMonth = months.map(({ day }) =>
    all.items.filter(({ due }) => isSameMonth(due, day)).toSorted(byText((item) => item.due)),
  );
  const counts = byMonth.map((items) => items.length);
  const { rooms, rows, end } = layOutMonths(months, counts, {
    x: edge,
    width: Math.max(usualWidth, months.length * 50),
    mark,
  });
  const bottom = top + 16 + rows * mark;
  const width = Math.ceil(Math.max(end, 360) + edge);
  const strip = { words, own, bottom, rows };
  const columns = rooms.map((room, index) => drawMonth(strip, room, byMonth[index] ?? []));
  const years = placeYears(rooms, bottom + 48);
  const room = { x: edge, y: bottom + (years.length > 0 ? 56 : 40), width: width - 2 * edge, size };
  const key = legend(keyEntries(strip, byMonth.flat()), room);
  const axis = html`<path d="M${edge},${bottom} H${width - edge}" class="axis" stroke="#8a94a0" fill="none" />`;
  const body = html`${patterns(id)}${axis}${columns}${years}${asOfLine(strip, placeDay(rooms, all.asOf), width, all.asOf)}${key.markup}`;
  const description = own.listed([own.asOf(all.asOf), ...describe(strip, rooms, byMonth)]);
  return frameSvg({ id, title, description, width, height: key.bottom + 8 }, body);
}

const isSameMonth = (a: string, b: string): boolean => a.slice(0, 7) === b.slice(0, 7);

/** Where a strip goes over the turn of a year, which year it is. */
const placeYears = (rooms: readonly MonthRoom[], y: number): readonly Markup[] =>
  rooms.every(({ day }) => day.slice(0, 4) === rooms[0]?.day.slice(0, 4))
    ? []
    : rooms
        .filter(({ month }, index) => index === 0 || month === 1)
        .map(({ day, x, width }) =>
          placeText(day.slice(0, 4), { x: x + width / 2, y, size, anchor: 'middle', bold: true }),
        );

/** From the first day on upwards, then to the right; what has no room is told as a number above. */
function drawMonth(strip: Strip, { month, x, width }: MonthRoom, items: readonly Item[]): Markup {
  const { bottom, rows, own } = strip;
  const stacks = Math.max(1, Math.floor((width - 4) / mark));
  const shown = items.slice(0, stacks * rows);
  const left = x + (width - Math.min(stacks, Math.ceil(shown.length / rows)) * mark) / 2;
  const marks = shown.map((item, index) =>
    drawMark(strip, item, left + Math.floor(index / rows) * mark + 1, bottom - ((index % rows) + 1) * mark + 1),
  );
  const middle = x + width / 2;
  const rest = items.length - shown.length;
  const label = (text: string, y: number, ink = quietInk): Markup =>
    placeText(text, { x: keepInside(middle, textWidth(text, size), 0, Infinity), y, size, anchor: 'middle', ink });
  return html`<g>${marks}${rest === 0 ? '' : label(own.more(rest), bottom - rows * mark - 4)}${placeText(own.month(month), { x: middle, y: bottom + 16, size, anchor: 'middle' })}${items.length === 0 ? '' : label(own.items(items.length), bottom + 32)}</g>`;
}

function drawMark({ words, own }: Strip, item: Item, x: number, y: number): Markup {
  const box = { x, y, width: mark - 2, height: mark - 2 };
  const text = item.doneOn === undefined ? own.marks[item.light] : '✓';
  const place = { x: x + box.width / 2, y: y + 12.5, size, anchor: 'middle' as const, ink: inkOn(item.light) };
  const told = [
    `${item.id} ${item.title}`,
    `${own.due} ${item.due}`,
    ...(item.doneOn === undefined ? [] : [`${own.doneOn} ${item.doneOn}`]),
    words.lights[item.light],
  ].join(' · ');
  return html`<g data-item="${item.id}"><title>${told}</title>${lightBox(item.light, box)}${placeText(text, place)}</g>`;
}

function asOfLine({ bottom, own }: Strip, x: number | undefined, width: number, asOf: string): Markup {
  if (x === undefined) return html``;
  const text = own.asOf(asOf);
  const middle = keepInside(x, textWidth(text, size), edge, width - edge);
  return html`<path d="M${fixed(x)},${top - 6} V${bottom + 6}" class="as-of" stroke="#1f4e79" stroke-width="1.5" fill="none"/>${placeText(text, { x: middle, y: top - 12, size, anchor: 'middle', bold: true })}`;
}

function keyEntries({ words, own }: Strip, items: readonly Item[]) {
  const box = { x: 2, y: -13, width: mark - 2, height: mark - 2 };
  const glyph = (light: Item['light'], text: string): Markup =>
    html`${lightBox(light, box)}${placeText(text, { x: 10, y: -0.5, size, anchor: 'middle', ink: inkOn(light) })}`;
  const lights = lightsByUrgency.flatMap((light) => {
    const count = items.filter((item) => item.light === light && item.doneOn === undefined).length;
    return count === 0 ? [] : [{ glyph: glyph(light, own.marks[light]), text: `${words.lights[light]} ${count}` }];
  });
  const done = items.filter((item) => item.doneOn !== undefined).length;
  return done === 0 ? lights : [...lights, { glyph: glyph('green', '✓'), text: `${own.done} ${done}` }];
}

const describe = (
  { words, own }: Strip,
  rooms: readonly MonthRoom[],
  byMonth: readonly (readonly Item[])[],
): readonly string[] =>
  rooms.flatMap(({ month }, index) => {
    const items = byMonth[index] ?? [];
    const lights = lightsByUrgency.flatMap((light) => {
      const count = items.filter((item) => item.light === light).length;
      return count === 0 ? [] : [`${words.lights[light]} ${count}`];
    });
    return items.length === 0 ? [] : [`${own.month(month)}: ${lights.join(' · ')}`];
  });
