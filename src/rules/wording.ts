// What the Chinese words of a target say where they are clear: the comparator and the numbers.
import { compare, multiply, rational, whole } from '../lib/rational.ts';
import type { Target } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';

/** Civil Code art. 1259: 以上, 以下, 以内 and 达到 include the number; 超过, 不满, 低于 exclude it. A denied word turns round. */
const comparatorWords: readonly (readonly [op: Target['op'], word: RegExp])[] = [
  ['gte', /不(?:[得能应可]?)(?:低于|少于|小于)|以上|达到|至少/],
  ['lte', /不(?:[得能应可]?)(?:超过|高于|多于|大于)|以内|以下|至多/],
  ['gt', /(?<!不[得能应可]?)(?:超过|高于|多于|大于)|突破/],
  ['lt', /(?<!不[得能应可]?)(?:低于|少于|小于)|不足|不满/],
];

/** The comparator that the words name; undefined when they name none, or more than one. */
export function comparatorIn(words: string): { readonly op: Target['op']; readonly word: string } | undefined {
  const found = comparatorWords.flatMap(([op, pattern]) => {
    const word = pattern.exec(words)?.[0];
    return word === undefined ? [] : [{ op, word }];
  });
  return found.length === 1 ? found[0] : undefined;
}

const multipliers: Readonly<Record<string, number>> = { 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 };

/** Arabic numbers that are no date or ordinal: 2024年, 6月, 2024届, 第3批 are passed over. */
const numbers = /(?<![第\d.])(\d[\d,，]*(?:\.\d+)?)(?![\d.])([百千万亿]?)(?!年|月|日|届|号|级)/g;

/** Whether the words write `value`; true also when they write no number at all. A unit such as 万人次 counts in its own size. */
export function wordsHold(words: string, value: number, unit: string): boolean {
  const written = [...words.matchAll(numbers)].flatMap(([, digits = '', multiplier = '']): readonly Rational[] => {
    const number = rational(Number(digits.replaceAll(/[,，]/g, '')));
    const times = multiplier === '' ? 1 : (multipliers[multiplier] ?? 1);
    const inUnit = multiplier !== '' && unit.startsWith(multiplier) ? [number] : [];
    return [multiply(number, whole(times)), ...inUnit];
  });
  return written.length === 0 || written.some((number) => compare(number, rational(value)) === 0);
}
