// Which parts a figure has, and which of them an indicator's kind takes: a value, a fraction, or an answer.
import type { Indicator, IndicatorKind, ReadingRecord } from '../model/plan.ts';
import type { FigurePart, Figures } from './corrections.ts';

/** The parts that are written, in the order of the schema. */
export function partsOf({ value, numerator, denominator, open, answer }: Figures): readonly FigurePart[] {
  const parts: FigurePart[] = [];
  if (value !== undefined) parts.push('value');
  if (numerator !== undefined) parts.push('numerator');
  if (denominator !== undefined) parts.push('denominator');
  if (open !== undefined) parts.push('open');
  if (answer !== undefined) parts.push('answer');
  return parts;
}

export const neededParts: Readonly<Record<IndicatorKind, readonly FigurePart[]>> = {
  count: ['value'],
  level: ['value'],
  ratio: ['numerator', 'denominator'],
  'yes-no': ['answer'],
};

export const allowedParts: typeof neededParts = { ...neededParts, ratio: ['numerator', 'denominator', 'open'] };

/** A weighted mean needs a weight in every reading, and nothing else takes one. */
export const takesWeight = ({ kind, combine }: Pick<Indicator, 'kind' | 'combine'>): boolean =>
  kind === 'level' && combine === 'weighted';

/**
 * Whether a reading holds what counts of its kind and no part of another, or nothing at all: a remark without a figure tells
 * none, and a weight too many does no harm.
 */
export function fitsKind(indicator: Pick<Indicator, 'kind' | 'combine'>, reading: ReadingRecord): boolean {
  const parts = partsOf(reading);
  if (parts.length === 0) return true;
  return (
    parts.every((part) => allowedParts[indicator.kind].includes(part)) &&
    neededParts[indicator.kind].every((part) => parts.includes(part)) &&
    (reading.weight !== undefined || !takesWeight(indicator))
  );
}

/** Whether a correction restates what a figure of its kind has; it may name a part only, and what it leaves out stands. */
export const correctsKind = ({ kind }: Pick<Indicator, 'kind'>, correction: Figures): boolean =>
  partsOf(correction).every((part) => allowedParts[kind].includes(part));
