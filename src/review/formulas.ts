// The arithmetic behind an indicator's light, one step a phrase, and what stands behind the light besides.
import { addingPlaces, gapPlaces, percentOf } from '../lib/points.ts';
import { compare, rational, round } from '../lib/rational.ts';
import { softWordIn } from '../lib/soft-words.ts';
import type { IndicatorAssessment } from '../model/assessment.ts';
import type { LightRule } from '../model/light-rule.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';

/** As many decimals as it takes for a printed figure not to contradict its verdict: 89.96 % does not print as 90.0 %. */
export function decimalsThatShow(value: Rational, goal: Rational | undefined, decimals: number): number {
  if (goal === undefined) return decimals;
  for (let places = decimals; places < 6; places += 1) {
    const printed = compare(rational(round(value, places)), goal);
    if (printed === compare(value, goal)) return places;
  }
  return decimals;
}

/**
 * The gap is a share of the way from a baseline to the target: to call that percentage points would say it of the value,
 * which may be a percentage itself.
 */
export const isOfWay = ({ item }: Pick<IndicatorAssessment, 'item'>): boolean => item.baseline !== undefined;

/** From numerator and denominator to the gap and the target, with the numbers in it, as far as they are known. */
export function formulas(plan: Plan, part: IndicatorAssessment): readonly Phrase[] {
  const { numerator, denominator, actual, progress, expectedProgress, expected, gap, target, readingDate } = part;
  const goal = target?.low ?? target?.high;
  const unit = part.item.unit.name;
  const decimals = actual ? decimalsThatShow(actual, goal, part.item.unit.decimals) : part.item.unit.decimals;
  const figure = (value: Rational): number => round(value, decimals);
  const isMeasured = progress !== undefined && expectedProgress !== undefined && gap !== undefined;
  const places = isMeasured ? addingPlaces(progress, expectedProgress, gap, gapPlaces(part)) : 1;
  const percent = (share: Rational): number => percentOf(share, places);
  const steps: Phrase[] = [];
  if (numerator !== undefined && denominator !== undefined && actual !== undefined)
    steps.push({
      key: 'step-ratio',
      numerator: round(numerator, 0),
      denominator: round(denominator, 0),
      actual: figure(actual),
      unit,
      decimals,
    });
  if (actual !== undefined && progress !== undefined && goal !== undefined)
    steps.push({
      key: 'step-progress',
      actual: figure(actual),
      baseline: part.item.baseline?.value ?? 0,
      goal: figure(goal),
      percent: percent(progress),
      unit,
      decimals,
    });
  if (expected !== undefined && part.item.path !== undefined)
    steps.push({
      key: 'step-expected',
      path: part.item.path.kind,
      day: readingDate ?? `${plan.year}-12-31`,
      expected: figure(expected),
      ...(expectedProgress === undefined ? {} : { percent: percent(expectedProgress) }),
      unit,
      decimals,
    });
  if (isMeasured)
    steps.push({
      key: 'step-gap',
      progress: percent(progress),
      expected: percent(expectedProgress),
      gap: percent(gap),
      ...(isOfWay(part) ? { ofWay: true as const } : {}),
    });
  const soft = softWordIn(part.item.target.words);
  if (actual !== undefined && target !== undefined)
    steps.push({
      key: 'step-target',
      actual: figure(actual),
      words: part.item.target.words,
      op: target.op,
      ...(soft === undefined ? {} : { soft }),
      unit,
      decimals,
    });
  return steps;
}

/** Distance to the next lights, the trend, the age of the figure and whether there is evidence for it. */
export function marginPhrases(part: IndicatorAssessment, measure: LightRule['measure']): readonly Phrase[] {
  const { margin, streak } = part;
  const ofWay = isOfWay(part);
  const of = measure === 'points-behind' ? (ofWay ? 'way' : 'points') : 'expected';
  const places = gapPlaces(part);
  const { toBetter, toWorse, trend, ageDays, evidence } = margin;
  const phrases: Phrase[] = [];
  if (toBetter !== undefined)
    phrases.push({ key: 'next-light', light: toBetter.light, by: round(toBetter.by, places), better: true, of });
  if (toWorse !== undefined)
    phrases.push({ key: 'next-light', light: toWorse.light, by: round(toWorse.by, places), better: false, of });
  if (trend !== undefined) phrases.push({ key: 'trend', points: percentOf(trend), ofWay });
  if (streak.behind > 1) phrases.push({ key: 'streak', red: streak.red, behind: streak.behind });
  if (ageDays !== undefined) phrases.push({ key: 'figure-age', days: ageDays, evidence });
  return phrases;
}
