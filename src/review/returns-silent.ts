// Who has not handed in for the last period whose returns were due: the first thing that the office asks.
import type { Assessment } from '../model/assessment.ts';
import type { Block } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { organizationName } from './cells.ts';

export function silentNote(plan: Plan, { returns }: Assessment): readonly Block[] {
  const last = returns.findLast(({ isAwaited }) => !isAwaited);
  if (last === undefined) return [];
  const { period, returnsDue: due, missing } = last;
  const names = missing.map((id) => organizationName(plan, id));
  if (names.length === 0) return [];
  return [{ kind: 'note', phrase: { key: 'returns-silent', period, names, ...(due === undefined ? {} : { due }) } }];
}
