// Where the marks of a strip of deadlines go: a month is as wide as what is due in it, and time runs evenly within it.
import { daysBetween, lastDayOf } from '../../lib/calendar.ts';
import type { MonthTick } from './axis.ts';

export interface MonthRoom {
  readonly month: number;
  /** The first day. */
  readonly day: string;
  readonly x: number;
  readonly width: number;
}

export interface Layout {
  readonly rooms: readonly MonthRoom[];
  /** How many marks stand above each other at most. */
  readonly rows: number;
  /** The right edge of the last month. */
  readonly end: number;
}

/** A month without anything has room for its name only. */
const narrowest = 30;
const narrowestUsed = 44;
const fewestRows = 5;
const mostRows = 20;

/** As few rows as fit into the width; more than `mostRows` are not drawn, and counted instead. */
export function layOutMonths(
  months: readonly MonthTick[],
  counts: readonly number[],
  { x, width, mark }: { readonly x: number; readonly width: number; readonly mark: number },
): Layout {
  const widthOf = (count: number, rows: number): number =>
    count === 0 ? narrowest : Math.max(narrowestUsed, Math.ceil(count / rows) * mark + 8);
  const widthAt = (rows: number): number => counts.reduce((total, count) => total + widthOf(count, rows), 0);
  let rows = Math.max(
    1,
    Math.min(
      fewestRows,
      counts.reduce((a, b) => Math.max(a, b), 0),
    ),
  );
  while (rows < mostRows && widthAt(rows) > width) rows += 1;
  const widest = Math.max(narrowestUsed, width - narrowest * (months.length - 1));
  let left = x;
  const rooms = months.map(({ month, day }, index) => {
    const room = { month, day, x: left, width: Math.min(widest, widthOf(counts[index] ?? 0, rows)) };
    left += room.width;
    return room;
  });
  return { rooms, rows, end: left };
}

/** At the end of that day within its month, as an as-of day is counted; undefined outside of the months. */
export function placeDay(rooms: readonly MonthRoom[], day: string): number | undefined {
  const room = rooms.find((candidate) => candidate.day.slice(0, 7) === day.slice(0, 7));
  if (room === undefined) return undefined;
  const days = daysBetween(room.day, lastDayOf(room.day.slice(0, 7))) + 1;
  return room.x + ((daysBetween(room.day, day) + 1) / days) * room.width;
}
