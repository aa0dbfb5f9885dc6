// The returns that count: those that were read and stand in the place of whom they speak for.
import type { Plan, Return } from '../model/plan.ts';

export function countedReturns({ returns, unreadReturns }: Pick<Plan, 'returns' | 'unreadReturns'>): readonly Return[] {
  if (unreadReturns.length === 0) return returns;
  const unread = new Set(unreadReturns.map(({ file }) => file));
  return returns.filter(({ file }) => !unread.has(file));
}
