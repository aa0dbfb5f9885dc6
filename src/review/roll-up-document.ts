// A count of the review, opened: the parts behind it with their lights, the worst light, and the classes.
import { findOrganization } from '../lib/find-organization.ts';
import { lightOfAll, lightOrder } from '../lib/lights.ts';
import { partsOf } from '../lib/parts.ts';
import type { Assessment, PartAssessment } from '../model/assessment.ts';
import type { Cell, Document } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { date, heading, leadCell, phrase, ruleNotes, simulatedNote, status, text } from './cells.ts';
import { explainWhole } from './reasons.ts';
import { knownNotes } from './returns-known.ts';
import { returnsBlocks } from './returns-table.ts';
import { classTable } from './totals.ts';

/** What a count can be of: the whole plan, a section, an organisation or group as the lead, or a period's returns. */
export type RollUp =
  | { readonly kind: 'plan' }
  | { readonly kind: 'section'; readonly id: string }
  | { readonly kind: 'lead'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string }
  | { readonly kind: 'period'; readonly id: string };

/** What an id or name that is no item stands for; undefined when it stands for nothing. */
export function rollUpOf(plan: Plan, typed: string): RollUp | undefined {
  const section = plan.sections.find(({ id, number, title }) => [id, number, title].includes(typed));
  const period = plan.periods.find(({ id }) => id.toLowerCase() === typed.toLowerCase());
  if (typed === plan.id) return { kind: 'plan' };
  if (section !== undefined) return { kind: 'section', id: section.id };
  if (period !== undefined) return { kind: 'period', id: period.id };
  const found = findOrganization(plan.registry, typed);
  if (found === undefined || found.kind === 'several') return undefined;
  return { kind: found.kind === 'group' ? 'group' : 'lead', id: found.id };
}

/** Every id that can be rolled up. */
export const rollUpIds = (plan: Plan): readonly string[] => [
  plan.id,
  ...plan.sections.map((section) => section.id),
  ...plan.periods.map((period) => period.id),
  ...plan.registry.groups.keys(),
  ...plan.registry.organizations.keys(),
];

export function rollUpDocument(plan: Plan, assessment: Assessment, rollUp: RollUp): Document {
  const parts = partsIn(plan, assessment, rollUp);
  const sorted = parts.toSorted((a, b) => lightOrder(a.light) - lightOrder(b.light));
  return {
    simulated: plan.simulated,
    blocks: [
      {
        kind: 'heading',
        level: 1,
        phrase:
          rollUp.kind === 'period'
            ? { key: 'returns-of', period: rollUp.id }
            : { key: 'roll-up', name: nameOf(plan, rollUp) },
      },
      ...simulatedNote(plan.simulated),
      { kind: 'paragraph', phrases: [{ key: 'as-of', asOf: assessment.asOf, document: plan.document.number }] },
      ...knownNotes(plan, assessment),
      ...(rollUp.kind === 'period'
        ? plan.periods.filter(({ id }) => id === rollUp.id).flatMap((period) => returnsBlocks(plan, assessment, period))
        : [
            {
              kind: 'facts',
              facts: [
                { label: { key: 'fact', of: 'status' }, value: phrase({ key: 'light', light: lightOfAll(parts) }) },
                { label: { key: 'fact', of: 'light-rule' }, value: phrase(explainWhole(parts)) },
              ],
            } as const,
            classTable(parts),
            heading(2, 'parts', parts.length),
            {
              kind: 'table',
              id: 'parts',
              columns: [
                { key: 'id', whole: true },
                { key: 'item', grow: 3 },
                { key: 'lead', grow: 1 },
                { key: 'due', whole: true },
                { key: 'status', whole: true },
              ],
              rows: sorted.map((part) => partRow(plan, part)),
            } as const,
            ...ruleNotes(assessment),
          ]),
    ],
  };
}

const partRow = (plan: Plan, part: PartAssessment): readonly Cell[] => [
  text(part.item.id),
  text(part.item.title),
  leadCell(plan, part.item.lead),
  date(part.item.due.date),
  status(part.status, part.light),
];

function partsIn(plan: Plan, { tasks }: Assessment, rollUp: RollUp): readonly PartAssessment[] {
  switch (rollUp.kind) {
    case 'plan':
      return partsOf(tasks);
    case 'section':
      return partsOf(tasks.filter((task) => task.item.sectionId === rollUp.id));
    case 'lead':
      return partsOf(tasks).filter((part) => part.item.lead === rollUp.id);
    case 'group': {
      const members = plan.registry.groups.get(rollUp.id)?.members ?? [];
      return partsOf(tasks).filter((part) => part.item.lead !== undefined && members.includes(part.item.lead));
    }
    case 'period':
      return [];
  }
}

function nameOf(plan: Plan, rollUp: RollUp): string {
  switch (rollUp.kind) {
    case 'plan':
      return plan.title;
    case 'section':
      return plan.sections.find((section) => section.id === rollUp.id)?.title ?? rollUp.id;
    case 'lead':
      return plan.registry.organizations.get(rollUp.id)?.name ?? rollUp.id;
    case 'group':
      return plan.registry.groups.get(rollUp.id)?.name ?? rollUp.id;
    case 'period':
      return rollUp.id;
  }
}
