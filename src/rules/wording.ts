// What words say of a number in an indicator's own unit.
import { type Quantity, multiplierOf, readQuantities } from '../lib/chinese-figures.ts';
import { compare, divide, rational, round, whole } from '../lib/rational.ts';
import type { Rational } from '../model/rational.ts';

/** Whether the words write `value`; true also when they write no number at all. A unit such as 万人次 counts in its own size. */
export function wordsHold(words: string, value: number, unit: string): boolean {
  // 半数 of the organisations, or a third of them, is no number of theirs.
  const written = readQuantities(words).filter(
    (quantity) => unit === '%' || quantity.unit !== '%' || /[%％]/.test(quantity.text),
  );
  return written.length === 0 || written.some((quantity) => isWritten(quantity, value, unit));
}

/** Whether a quantity, at one end of it, is `value` counted in `unit`. */
export function isWritten({ low, high, unit: measure }: Quantity, value: number, unit: string): boolean {
  return [low, high].some((end) => equals(end, value) || (measure !== unit && equals(inUnit(end, unit), value)));
}

/** A unit such as 万人次 counts by the ten thousand. */
export const inUnit = (amount: Rational, unit: string): Rational => divide(amount, whole(multiplierOf(sizeOf(unit))));

const sizeOf = (unit: string): string => /^[百千万亿]*/.exec(unit)?.[0] ?? '';

/** Whether the measure word written goes with the indicator's unit: 人次 with 万人次 as well. */
export const isMeasureOf = (measure: string, unit: string): boolean =>
  measure !== '' && (measure === unit || measure === unit.slice(sizeOf(unit).length));

/** A share without end, such as a third, is written with as many places as `value` has. */
function equals(written: Rational, value: number): boolean {
  if (compare(written, rational(value)) === 0) return true;
  const places = String(value).split('.')[1]?.length ?? 0;
  const isEndless = compare(written, rational(round(written, 4))) !== 0;
  return isEndless && places > 0 && places <= 4 && round(written, places) === value;
}
