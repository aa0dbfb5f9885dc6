// Which changes are told under which head: what was lost, and what goes without saying beside a whole that came or went.
import type { Change } from '../model/comparison.ts';

/** A whole thing of data or plan that is gone, a value taken out of a reading, a completion taken back. */
export function isLost({ kind, type, to, address, field }: Change): boolean {
  if (type === 'done-withdrawn') return true;
  if (kind === 'rules' || to !== null) return false;
  const isFigure = address.entity === 'reading' || address.entity === 'correction';
  return field === undefined || (isFigure && field !== 'note');
}

/**
 * The changes that are not part of a bigger one: entries of a return that came or went as a whole, the evidence of an entry,
 * the parts of a task. All of it stays in the list of changes.
 */
export function withoutParts(changes: readonly Change[]): readonly Change[] {
  const wholes = new Set(changes.filter(({ address }) => address.field === undefined).map(wholeName));
  return changes.filter((change) => !partOf(change).some((whole) => wholes.has(whole)));
}

const wholeName = ({ address, from }: Change): string =>
  [address.plan, address.entity, address.key, from === null ? 'added' : 'removed'].join(' ');

/** The wholes that a change would be a part of. */
function partOf(change: Change): readonly string[] {
  const { address, from, to } = change;
  if (address.field !== undefined) return [];
  const came = from === null ? 'added' : 'removed';
  const [first = '', second = '', third = ''] = address.key.split(' ');
  const named = (entity: string, key: string): string => [address.plan, entity, key, came].join(' ');
  const { entity } = address;
  if (entity === 'reading' || entity === 'progress') return [named('return', first)];
  if (entity === 'evidence') return [named('return', second), named(first, `${second} ${third}`)];
  // A correction is told for itself where it comes, beside the return that brings it.
  if (entity === 'correction') return from === null ? [] : [named('return', first)];
  if (entity !== 'commitment' && entity !== 'indicator') return [];
  const value = to ?? from;
  const task = typeof value === 'object' && value !== null && 'task' in value ? value['task'] : undefined;
  return typeof task === 'string' ? [named('task', task)] : [];
}
