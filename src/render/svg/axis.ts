// Axes: round values up the side, months along the bottom.
import { scaleLinear } from 'd3-scale';
import { isDay } from '../../lib/calendar.ts';

export interface ValueAxis {
  readonly place: (value: number) => number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
}

/**
 * Starts at zero, unless all values lie so far from it that nothing could be told apart.
 * @param most the decimals of the unit: nobody counts half a school
 */
export function valueAxis(values: readonly number[], most: number, from: number, to: number): ValueAxis {
  const finite = values.filter(Number.isFinite);
  const low = finite.reduce((a, b) => Math.min(a, b), Infinity);
  const high = finite.reduce((a, b) => Math.max(a, b), -Infinity);
  const isEmpty = finite.length === 0;
  const isFar = !isEmpty && low > 0 && low > high * 0.6 && low < high;
  const bottom = isEmpty ? 0 : isFar ? low - (high - low) * 0.3 : Math.min(0, low);
  const top = isEmpty ? 1 : high > bottom ? high : bottom + 1;
  const scale = scaleLinear().domain([bottom, top]).nice(4).range([from, to]);
  const ticks = scale.ticks(4).filter((tick) => Math.abs(tick - Number(tick.toFixed(most))) < 1e-9);
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) || 1;
  const decimals = Math.max(0, Math.min(most, -Math.floor(Math.log10(step) + 1e-9)));
  return {
    place: (value) => scale(value),
    ticks: ticks.map((tick) => ({ y: scale(tick), text: printTick(tick, decimals) })),
  };
}

const printTick = (value: number, decimals: number): string =>
  Math.abs(value) >= 1e9 ? value.toExponential(1) : value.toFixed(decimals).replace('-', '−');

export interface MonthTick {
  readonly day: string;
  readonly month: number;
}

/** The first days of the months from one day to another: as many as are asked for, evenly apart. */
export function monthTicks(from: string, to: string, most: number): readonly MonthTick[] {
  const months = monthsBetween(from, to);
  const every = [1, 2, 3, 6, 12].find((step) => Math.ceil(months.length / step) <= most) ?? 12;
  return months.filter((_month, index) => index % every === 0).slice(0, most);
}

/** At most fifty years, whatever a file says. */
export function monthsBetween(from: string, to: string): readonly MonthTick[] {
  if (!isDay(from) || !isDay(to)) return [];
  const first = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const last = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  const count = Math.max(0, Math.min(600, last - first + 1));
  return Array.from({ length: count }, (_unused, index) => {
    const month = (first + index) % 12;
    const year = String((first + index - month) / 12).padStart(4, '0');
    return { day: `${year}-${String(month + 1).padStart(2, '0')}-01`, month: month + 1 };
  });
}
