// The fixtures of the guards: a folder a case, with what lies over the common workspace before (`base/`) and after (`head/`).
// The tests run them all, as values and through git; the rule reference shows the first refused case of each guard.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStates } from '../../src/commands/diff-states.ts';
import { compareStates } from '../../src/compare/index.ts';
import { type GuardFinding, checkGuards } from '../../src/guards/index.ts';
import { locateFindings } from '../../src/load/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { type Files, expectedIn, filesUnder, foldersIn, overlaid, sourcesOf, withoutMarks } from '../rules/fixtures.ts';

export interface GuardCase {
  readonly guard: string;
  readonly name: string;
  readonly base: Files;
  readonly head: Files;
  readonly expected: ReturnType<typeof expectedIn>;
  readonly asOf: string;
  readonly actor: string | undefined;
}

/** The first quarter is locked, returns of the second were due and may still change. */
const ordinaryDay = '2024-07-20';

export function guardCases(tests: string): readonly GuardCase[] {
  const common = overlaid(filesUnder(join(tests, 'rules/base')), filesUnder(join(tests, 'guards/base')));
  const fixtures = join(tests, 'guards/fixtures');
  return foldersIn(fixtures).flatMap((guard) =>
    foldersIn(join(fixtures, guard)).map((name): GuardCase => {
      const folder = join(fixtures, guard, name);
      const over = (side: string): Files =>
        existsSync(join(folder, side)) ? filesUnder(join(folder, side)) : new Map();
      const base = overlaid(common, over('base'));
      const marked = over('head');
      const given = existsSync(join(folder, 'given.json')) ? readFileSync(join(folder, 'given.json'), 'utf8') : '{}';
      const { asOf = ordinaryDay, actor }: { asOf?: string; actor?: string } = JSON.parse(given);
      return {
        guard,
        name,
        base,
        head: withoutMarks(overlaid(base, marked)),
        expected: expectedIn(marked),
        asOf,
        actor,
      };
    }),
  );
}

export interface Guarded {
  readonly found: readonly GuardFinding[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function guard({ base: before, head: after, asOf, actor }: GuardCase): Promise<Guarded> {
  const { base, head, unread } = await loadStates(sourcesOf(before), sourcesOf(after));
  const { changes } = compareStates(base, head);
  const found = checkGuards({ base, head, unread, changes, asOf, actor });
  const diagnostics = await locateFindings(
    found.map(({ finding }) => finding),
    (path) => new TextDecoder().decode(after.get(path)),
  );
  return { found, diagnostics };
}
