// Days as text: `YYYY-MM-DD` without a time zone, compared as text. The only place that knows date-fns.
import { addDays as addDaysTo } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';

const dash = 45;

/** The number that the digits of a part of a text write; -1 where there is anything else. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Asked of every date of every file, and therefore by digits: the days of each month in an ordinary year. */
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** 0 for a month that there is not. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

const parse = (day: string): Date => parseISO(`${day}T12:00:00`);
const print = (date: Date): string => formatISO(date, { representation: 'date' });

/** Whether the text is a day that the calendar has (2024-02-30 is not). */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return false;
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 7);
  const day = numberAt(text, 8, 10);
  return year >= 0 && day >= 1 && day <= daysIn(year, month);
}

/** Days are numbered from a Monday on. */
export const isWeekend = (day: string): boolean => [6, 0].includes(numberOf(day) % 7);

export function addDays(day: string, days: number): string {
  const within = numberAt(day, 8, 10) + days;
  // Most days that are asked for lie in the same month, and are written without the calendar.
  const isNear = isDay(day) && within >= 1 && within <= daysIn(numberAt(day, 0, 4), numberAt(day, 5, 7));
  return isNear ? `${day.slice(0, 8)}${String(within).padStart(2, '0')}` : print(addDaysTo(parse(day), days));
}

/** Calendar days from `from` to `to`: positive when `to` is later. */
export const daysBetween = (from: string, to: string): number => numberOf(to) - numberOf(from);

/** The number of a day, counted from the first of January of the year 1; by digits, for every date in a workbook is one. */
function numberOf(day: string): number {
  if (!isDay(day)) return Number.NaN;
  const [year, month] = [numberAt(day, 0, 4), numberAt(day, 5, 7)];
  const over = year - 1;
  let days = over * 365 + Math.floor(over / 4) - Math.floor(over / 100) + Math.floor(over / 400);
  for (let earlier = 1; earlier < month; earlier += 1) days += daysIn(year, earlier);
  return days + numberAt(day, 8, 10);
}

export const lastDayOf = (month: string): string =>
  `${month}-${String(daysIn(Number(month.slice(0, 4)), Number(month.slice(5, 7)))).padStart(2, '0')}`;

/** After every day that a plan can name. */
export const lastDay = '9999-12-31';

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The quarter that a day falls in, such as `2024-Q2`. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The last day of a period id (`2024-Q2`, `2024-H1`, `2024-M05`, `2024`); undefined for anything else. */
export function periodEnd(period: string): string | undefined {
  const match = /^(\d{4})(?:-(Q|H|M)(\d{1,2}))?$/.exec(period);
  if (match === null) return undefined;
  const [, year = '', letter, digits = ''] = match;
  const index = Number(digits);
  if (letter === undefined) return `${year}-12-31`;
  if (letter === 'Q') return quarterEnds[index - 1] === undefined ? undefined : `${year}-${quarterEnds[index - 1]}`;
  if (letter === 'H') return index === 1 ? `${year}-06-30` : index === 2 ? `${year}-12-31` : undefined;
  return index >= 1 && index <= 12 ? lastDayOf(`${year}-${digits.padStart(2, '0')}`) : undefined;
}

/** Every return asks for its period's first day, and all of them know a few dozen periods. */
const starts = new Map<string, string | undefined>();
const mostStarts = 1000;

/** The first day of a period id; undefined for anything else. */
export function periodStart(period: string): string | undefined {
  const known = starts.get(period);
  if (known !== undefined) return known;
  if (starts.size >= mostStarts) starts.clear();
  const start = startOf(period);
  starts.set(period, start);
  return start;
}

function startOf(period: string): string | undefined {
  const end = periodEnd(period);
  if (end === undefined) return undefined;
  const months = period.includes('-Q') ? 3 : period.includes('-H') ? 6 : period.includes('-M') ? 1 : 12;
  const month = Number(end.slice(5, 7)) - months + 1;
  return `${end.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

/** Whole months of the year over at the end of `day`: a month counts once its last day is reached (0 to 12). */
export function monthsElapsed(day: string): number {
  const month = Number(day.slice(5, 7));
  return day === lastDayOf(day.slice(0, 7)) ? month : month - 1;
}
