// A rule over a change by its id; the guards are loaded only for one of theirs.
import { guardIds } from '../../lib/guard-ids.ts';
import type { RuleRecord } from '../../model/diagnostic.ts';

export async function findGuard(typed: string): Promise<RuleRecord | undefined> {
  if (!guardIds.some((id) => id === typed)) return undefined;
  const { guards } = await import('../../guards/index.ts');
  return guards.find(({ id }) => id === typed);
}
