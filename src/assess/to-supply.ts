// What the notice leaves open, gathered for the whole plan: a first-class list, never a silent default.
import { partsOf } from '../lib/parts.ts';
import type { Missing, PartAssessment, TaskAssessment, ToSupply } from '../model/assessment.ts';
import type { Plan } from '../model/plan.ts';

/** In the order in which a person would ask for it. */
const order: readonly Missing[] = [
  'definition',
  'baseline',
  'cohort-size',
  'series',
  'combine',
  'path',
  'reporters',
  'lead',
  'reporting-organizations',
  'returns-due',
];

/** A figure of several reporters has nobody to send a slip to until somebody leads it; without a ladder no slip is sent. */
const leadOf = ({ escalation }: Plan, { kind, item, status }: PartAssessment): readonly Missing[] =>
  kind === 'indicator' &&
  escalation !== undefined &&
  item.lead === undefined &&
  item.reporters.length > 1 &&
  status !== 'cancelled'
    ? ['lead']
    : [];

export function toSupply(plan: Plan, tasks: readonly TaskAssessment[]): readonly ToSupply[] {
  const subjects = new Map<Missing, string[]>(order.map((missing) => [missing, []]));
  for (const part of partsOf(tasks))
    for (const missing of [...part.missing, ...leadOf(plan, part)]) subjects.get(missing)?.push(part.item.id);
  if (plan.reporters.length === 0) subjects.get('reporting-organizations')?.push(plan.id);
  if (plan.periods.some((period) => period.returnsDue === undefined)) subjects.get('returns-due')?.push(plan.id);
  return [...subjects].flatMap(([missing, items]) => (items.length === 0 ? [] : [{ missing, subjects: items }]));
}
