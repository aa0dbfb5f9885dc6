// What sort of change it is: data, plan or rules, and the word for it.
import { isFinished } from '../lib/progress-states.ts';
import { valueIn } from '../lib/records.ts';
import type { ChangeKind, ChangeType, Entity, Json } from '../model/comparison.ts';

export function kindOf(entity: Entity): ChangeKind {
  switch (entity) {
    case 'return':
    case 'reading':
    case 'correction':
    case 'progress':
    case 'evidence':
    case 'slip':
      return 'data';
    case 'plan':
    case 'section':
    case 'period':
    case 'task':
    case 'commitment':
    case 'indicator':
    case 'assignment':
    case 'adjustment':
    case 'erratum':
    case 'organization':
    case 'group':
      return 'plan';
    case 'setting':
    case 'light-rule':
    case 'severity':
    case 'rule-option':
    case 'suppression':
    case 'escalation':
    case 'escalation-step':
    case 'calendar-year':
      return 'rules';
  }
}

export function typeOf(entity: Entity, field: string | undefined, from: Json, to: Json): ChangeType {
  if (entity === 'progress' && (field === undefined || field === 'state')) {
    const [before, after] = [stateOf(from), stateOf(to)];
    if (isFinished(after) && !isFinished(before)) return 'commitment-done';
    if (after === 'reopened' && before !== 'reopened') return 'commitment-reopened';
    if (isFinished(before) && !isFinished(after)) return 'done-withdrawn';
  }
  if (field !== undefined) return `${entity}-changed`;
  return from === null ? `${entity}-added` : `${entity}-removed`;
}

/** Of a whole entry, or of its state alone. */
function stateOf(value: Json): string | undefined {
  const state = valueIn(value, 'state') ?? value;
  return typeof state === 'string' ? state : undefined;
}
