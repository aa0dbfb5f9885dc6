// Short ways to write the cells of a document.
import { lightsByUrgency } from '../lib/lights.ts';
import { percentOf } from '../lib/points.ts';
import { round } from '../lib/rational.ts';
import type { Assessment, Light, LightCounts, PartAssessment, Status } from '../model/assessment.ts';
import type { Block, Cell, Column } from '../model/document.ts';
import type { HeadingKey, Phrase } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';

export const text = (value: string): Cell => ({ kind: 'text', text: value });
export const phrase = (value: Phrase): Cell => ({ kind: 'phrase', phrase: value });
export const count = (value: number): Cell => ({ kind: 'number', value, decimals: 0 });
export const date = (day: string | undefined, precision: 'day' | 'month' = 'day'): Cell => ({
  kind: 'date',
  day,
  precision,
});
export const status = (value: Status, light: Light): Cell => ({ kind: 'status', status: value, light });
export const lines = (cells: readonly Cell[]): Cell => ({ kind: 'lines', lines: cells });
export const nothing: Cell = { kind: 'text', text: '' };

/** A column for each light, and what a row has in them. */
export const lightColumns = (): readonly Column[] =>
  lightsByUrgency.map((key) => ({ key, align: 'right', whole: true }));
export const lightCells = (counts: LightCounts): readonly Cell[] =>
  lightsByUrgency.map((light) => count(counts[light]));

/** An exact value rounded for the reader to the decimals of its unit. */
export const figure = (value: Rational | undefined, decimals: number, unit: string): Cell => ({
  kind: 'number',
  value: value && round(value, decimals),
  decimals,
  unit,
});

/** A share of the year's work as percentage points, with one decimal as a rule. */
export const points = (share: Rational | undefined, decimals = 1): Cell => ({
  kind: 'number',
  value: share && percentOf(share, decimals),
  decimals,
  signed: true,
});

export const heading = (level: 1 | 2 | 3, of: HeadingKey, items?: number): Block => ({
  kind: 'heading',
  level,
  phrase: { key: 'heading', of, ...(items === undefined ? {} : { count: items }) },
});

/** The mark of invented data; of real data nothing. */
export const simulatedNote = (simulated: boolean): readonly Block[] =>
  simulated ? [{ kind: 'note', phrase: { key: 'simulated' } }] : [];

/** Why a whole is lighter than the grey beside it; nothing where nothing was cancelled. */
export function cancelledNote(parts: readonly PartAssessment[]): readonly Block[] {
  const { length: count } = parts.filter((part) => part.status === 'cancelled');
  return count === 0 ? [] : [{ kind: 'note', phrase: { key: 'cancelled-apart', count } }];
}

/** The rule behind the lights, with its source; and the one shown beside it. */
export const ruleNotes = ({ lightRule, otherRule }: Assessment): readonly Block[] =>
  [lightRule, ...(otherRule === undefined ? [] : [otherRule])].map((rule) => ({
    kind: 'note',
    phrase: { key: 'light-rule', rule },
  }));

export const organizationName = (plan: Plan, id: string): string => plan.registry.organizations.get(id)?.name ?? id;

/** The lead by name, or that it is missing: never a blank. */
export const leadCell = (plan: Plan, lead: string | undefined): Cell =>
  lead === undefined ? phrase({ key: 'lead-missing' }) : text(organizationName(plan, lead));
