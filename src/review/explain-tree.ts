// The explanation of an item as a tree of plain values, for programs: the same facts as the printed one.
import { partsOf } from '../lib/parts.ts';
import { reachabilityFigures } from '../lib/reachability-figures.ts';
import { gapPlaces, percentOf } from '../lib/points.ts';
import { round } from '../lib/rational.ts';
import type { Assessment, CommitmentAssessment, IndicatorAssessment } from '../model/assessment.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Input } from '../model/input.ts';
import type { LightRule } from '../model/light-rule.ts';
import type { Plan } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';
import { formulas } from './formulas.ts';
import type { Shown } from './show-document.ts';

/** Where a place is: file of the workspace and one-based line. */
export type LineOf = (place: Place) => number;

export function explainTree(plan: Plan, assessment: Assessment, shown: Shown, lineOf: LineOf): unknown {
  const { id, title } = shown.item;
  const rule = ruleOf(assessment.lightRule);
  if ('counts' in shown) {
    const { status, light, counts } = shown;
    const because = partsOf([shown])
      .filter((part) => part.light === light)
      .map((part) => part.item.id);
    return { subject: { id, title, kind: 'task' }, verdict: { status, light, rule }, counts, because };
  }
  const { status, light, original, otherwise, missing } = shown;
  return {
    subject: { id, title, kind: shown.kind, ...at(shown.item.place, lineOf) },
    verdict: { status, light, rule, original: original ?? null, otherwise: otherwise ?? null },
    ...(shown.kind === 'commitment' ? commitmentTree(shown) : indicatorTree(plan, shown)),
    missing,
    inputs: shown.inputs.map((input) => inputTree(input, lineOf)),
  };
}

const ruleOf = ({ id, version, measure, bands, source }: LightRule): unknown => ({
  id,
  version,
  measure,
  bands,
  source,
});

interface FileLine {
  readonly file: string;
  readonly line: number;
}

const at = (place: Place, lineOf: LineOf): FileLine => ({ file: place.file, line: lineOf(place) });

function commitmentTree({ due, item, doneOn, daysLate, daysLeft, workingDaysLate }: CommitmentAssessment): object {
  return {
    due: due ?? null,
    basis: item.due.basis,
    doneOn: doneOn ?? null,
    daysLate: daysLate ?? null,
    daysLeft: daysLeft ?? null,
    workingDaysLate: workingDaysLate ?? null,
    lead: item.lead ?? null,
  };
}

function indicatorTree(plan: Plan, part: IndicatorAssessment): object {
  const { decimals, name } = part.item.unit;
  return {
    unit: name,
    target: part.item.target,
    formula: formulas(plan, part),
    reachability: reachabilityFigures(part.reachability, decimals),
    reasons: part.reasons,
    margin: marginTree(part.margin),
    streak: part.streak,
    history: part.history.map(({ period, status, light, gap }) => ({ period, status, light, gap: points(gap) })),
    readingDate: part.readingDate ?? null,
  };
}

/** Distances in the measure of the light rule, the trend in percentage points, rounded to one decimal, or more at the edge of a light. */
export function marginTree(margin: IndicatorAssessment['margin']): object {
  const { toBetter, toWorse, ageDays, evidence, trend } = margin;
  const places = gapPlaces({ margin });
  const distance = (to: IndicatorAssessment['margin']['toBetter']): unknown =>
    to === undefined ? null : { light: to.light, by: round(to.by, places) };
  return {
    toBetter: distance(toBetter),
    toWorse: distance(toWorse),
    ageDays: ageDays ?? null,
    evidence,
    trend: points(trend),
  };
}

const points = (share: Rational | undefined): number | null => (share === undefined ? null : percentOf(share));

function inputTree({ organization, period, date, said, place, correctedAt }: Input, lineOf: LineOf): object {
  const { kind, ...values } = said;
  return {
    organization,
    period,
    date,
    [kind]: values,
    ...at(place, lineOf),
    ...(correctedAt === undefined ? {} : { correctedAt: at(correctedAt, lineOf) }),
  };
}
