// Every commit of the simulated year told by diff from a real repository: the published changes alone lead from the first
// state to the last.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { applyChanges, type Facts, factsOf } from '../../src/compare/index.ts';
import type { Change } from '../../src/model/comparison.ts';
import { realWorld } from '../../src/shell/index.ts';
import { plainFacts, stateOf } from '../compare/states.ts';
import { stateAfter, yearOf } from '../example/replay.ts';
import type { SimulatedCommit } from '../../src/example/index.ts';
import { git, hasGit } from '../support/git-folder.ts';
import { faultsOf } from './output-schemas.ts';
import { temporaryFolder, writeFiles } from './program.ts';

interface Published {
  readonly changes: readonly (Pick<Change, 'type' | 'subject' | 'organization' | 'period' | 'field' | 'from' | 'to'> & {
    readonly entity: Change['address']['entity'];
    readonly key: string;
    readonly plan: string | null;
  })[];
  readonly lights: readonly { readonly cause: string }[];
}

/** A change as its published form says it. */
const read = ({ entity, key, plan, field, ...change }: Published['changes'][number]): Omit<Change, 'message'> => ({
  ...change,
  kind: 'data',
  plan: plan ?? undefined,
  address: { entity, key, plan: plan ?? '', ...(field === undefined ? {} : { field }) },
  ...(field === undefined ? {} : { field }),
  place: undefined,
  placeBefore: undefined,
});

describe.skipIf(!hasGit)('the history of the simulated year', () => {
  let folder: string;
  let commits: readonly SimulatedCommit[];
  let ids: readonly string[];

  beforeAll(async () => {
    folder = temporaryFolder('督办 比较-');
    ({ commits } = await yearOf(2024));
    const last = new Map(commits.flatMap(({ files }) => files.map(({ path, text }) => [path, text] as const)));
    writeFiles(join(folder, 'year'), Object.fromEntries(last));
    if (!realWorld().writeHistory(join(folder, 'year'), commits)) throw new Error('git did not write the history');
    ids = git(join(folder, 'year'), 'rev-list', '--reverse', 'HEAD').split('\n');
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const diff = async (...args: readonly string[]): Promise<Published> => {
    const { stdout, stderr } = await run(
      ['diff', ...args, '--data', join(folder, 'year'), '--format', 'json'],
      realWorld(),
      '9.8.7',
    );
    expect(stderr).toBe('');
    expect(faultsOf('diff', stdout)).toEqual([]);
    return JSON.parse(stdout);
  };

  it('is told commit by commit, and leads from the first state to the last', async () => {
    expect(ids.length).toBe(commits.length);
    const [first = '', ...rest] = ids;
    let facts: Facts = factsOf(await stateOf(stateAfter(commits.slice(0, 1))));
    const causes = new Set<string>();
    let before = first;
    for (const id of rest) {
      const { changes, lights } = await diff(before, id);
      expect(changes.length).toBeGreaterThan(0);
      for (const { cause } of lights) causes.add(cause);
      facts = applyChanges(changes.map(read), facts);
      before = id;
    }
    const last = factsOf(await stateOf(stateAfter(commits)));
    expect(plainFacts(facts)).toEqual(plainFacts(last));
    expect([...causes].toSorted()).toEqual(['calendar', 'data']);
  }, 240_000);

  it('is the same in one step, and the files on disk are those of the last commit', async () => {
    const [first = ''] = ids;
    const whole = await diff(first, 'HEAD');
    const facts = applyChanges(whole.changes.map(read), factsOf(await stateOf(stateAfter(commits.slice(0, 1)))));
    expect(plainFacts(facts)).toEqual(plainFacts(factsOf(await stateOf(stateAfter(commits)))));
    expect((await diff()).changes).toEqual([]);
    expect((await diff('2024-07-01', '2024-07-31')).changes.length).toBeGreaterThan(0);
  }, 60_000);
});
