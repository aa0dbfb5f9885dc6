// The fixtures of the guards: a folder a case, with what lies over the common workspace before (`base/`) and after (`head/`),
// and of the repository around it (`around-base/`, `around-head/`), whose paths begin with `../`.
// The tests run them all, as values and through git; the rule reference shows the first refused case of each guard.
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { loadStates } from '../../src/commands/shared/change/states.ts';
import { compareStates } from '../../src/compare/index.ts';
import { type GuardFinding, checkGuards, evidenceIn } from '../../src/guards/index.ts';
import { changedModelines } from '../../src/lib/modelines.ts';
import { schemaPaths } from '../../src/lib/schema-paths.ts';
import { locateFindings } from '../../src/load/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { BesideChange } from '../../src/model/revision.ts';
import { blobHash } from '../../src/shell/hash.ts';
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
      const own = (side: string): Files =>
        existsSync(join(folder, side)) ? filesUnder(join(folder, side)) : new Map();
      const around = (side: string): Files =>
        new Map([...own(side)].map(([path, bytes]) => [`../${path}`, bytes] as const));
      const over = (side: string): Files => new Map([...own(side), ...around(`around-${side}`)]);
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

/** A finding, or a mark of one, in a line. */
export const asText = ({ file, line, rule }: Pick<Diagnostic, 'file' | 'line' | 'rule'>): string =>
  `${file}:${line} ${rule}`;

/** What the workspace is read from. */
const dataIn = (files: Files): ReturnType<typeof sourcesOf> =>
  sourcesOf(new Map([...files].filter(([path]) => path.endsWith('.yaml') && !path.startsWith('../'))));

/** As git tells it, in a repository whose folder `plan-data` is the workspace. */
function besideBetween(before: Files, after: Files, named: ReadonlySet<string>): readonly BesideChange[] {
  const fromTop = [...new Set([...before.keys(), ...after.keys()].map((path) => posix.join('plan-data', path)))];
  const isSchema = new Set(schemaPaths(fromTop, 'plan-data/'));
  const idIn = (files: Files, path: string): string | undefined => {
    const bytes = files.get(path);
    return bytes && blobHash(bytes, 40).slice(0, 12);
  };
  return fromTop.toSorted().flatMap((whole): readonly BesideChange[] => {
    const path = posix.relative('plan-data', whole);
    const [from, to] = [idIn(before, path), idIn(after, path)];
    if (from === to) return [];
    return [
      ...(isSchema.has(whole) ? [{ path, as: 'schema', from, to } as const] : []),
      ...(named.has(path) ? [{ path, as: 'evidence', from, to } as const] : []),
    ];
  });
}

export interface Guarded {
  readonly found: readonly GuardFinding[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function guard({ base: before, head: after, asOf, actor }: GuardCase): Promise<Guarded> {
  const { base, head, unread } = await loadStates(dataIn(before), dataIn(after));
  const { changes } = compareStates(base, head);
  const beside = [
    ...besideBetween(before, after, new Set(evidenceIn(base).map(({ path }) => path))),
    ...changedModelines(dataIn(before), dataIn(after)),
  ];
  const found = checkGuards({ base, head, unread, changes, beside, asOf, actor });
  const diagnostics = await locateFindings(
    found.map(({ finding }) => finding),
    (path) => new TextDecoder().decode(after.get(path)),
  );
  return { found, diagnostics };
}
