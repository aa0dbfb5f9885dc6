// The guards through the program and a real repository: a poisoned commit is refused by its guard alone, its allowed twin passes.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { guards } from '../../src/guards/index.ts';
import { faultsOf } from '../cli/output-schemas.ts';
import { type Ended, type Program, buildProgram, temporaryFolder } from '../cli/program.ts';
import type { Files } from '../rules/fixtures.ts';
import { runGit } from '../support/git-folder.ts';
import { type GuardCase, asText, guardCases } from './fixtures.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const cases = guardCases(fileURLToPath(new URL('..', import.meta.url)));

let program: Program;
let folder: string;

beforeAll(() => {
  program = buildProgram();
  folder = temporaryFolder('督办 改动-');
  runGit(folder, ['init', '--quiet']);
});

afterAll(() => {
  program.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The workspace is these files and no others. */
function commit(files: Files, env: Readonly<Record<string, string>> = {}): string {
  for (const name of readdirSync(folder)) if (name !== '.git') rmSync(join(folder, name), { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, 'plan', path)), { recursive: true });
    writeFileSync(join(folder, 'plan', path), bytes);
  }
  runGit(folder, ['add', '-A']);
  runGit(folder, ['commit', '--quiet', '--allow-empty', '-m', 'data'], env);
  return runGit(folder, ['rev-parse', 'HEAD']);
}

async function diff({ base, head, asOf, actor }: GuardCase): Promise<Ended> {
  const revisions = [commit(base), commit(head)];
  const by = actor === undefined ? [] : ['--actor', actor];
  return program.run(['diff', ...revisions, '--as-of', asOf, ...by, '--data', 'plan', '--format', 'json'], {
    cwd: folder,
  });
}

interface Result {
  readonly guards: readonly { readonly rule: string; readonly file: string; readonly line: number }[];
  readonly blocking: boolean;
}

describe.each(guards)('$id', ({ id, severity }) => {
  const own = cases.filter((each) => each.guard === id);

  it('refuses a poisoned commit, alone', async () => {
    const poisoned = own.find(({ expected }) => expected.length > 0 && expected.every(({ rule }) => rule === id));
    if (poisoned === undefined) throw new Error('no case that only this guard refuses');
    const { code, stdout, stderr } = await diff(poisoned);
    expect(stderr).toBe('');
    const result: Result = JSON.parse(stdout);
    expect(result.guards.map(asText).toSorted()).toEqual(poisoned.expected.map(asText).toSorted());
    expect(result.blocking).toBe(severity === 'error');
    expect(code).toBe(severity === 'error' ? 1 : 0);
    expect(faultsOf('diff', stdout)).toEqual([]);
  });

  it('lets its allowed twin pass', async () => {
    const allowed = own.find(({ expected }) => expected.length === 0);
    if (allowed === undefined) throw new Error('no case that it lets pass');
    const { code, stdout } = await diff(allowed);
    const result: Result = JSON.parse(stdout);
    expect({ guards: result.guards, blocking: result.blocking, code }).toEqual({
      guards: [],
      blocking: false,
      code: 0,
    });
  });
});

describe('the day', () => {
  const locked = cases.find(({ guard, name }) => guard === 'period-locked' && name === 'reading-changed');

  it('of a commit that is dated back is not believed before that of what it rests on', async () => {
    if (locked === undefined) throw new Error('no case');
    const dated = (day: string, files: Files): string => commit(files, { GIT_COMMITTER_DATE: `${day}T12:00:00+08:00` });
    const revisions = [dated('2024-07-20', locked.base), dated('2024-04-20', locked.head)];
    const { code, stdout } = await program.run(['diff', ...revisions, '--data', 'plan', '--format', 'json'], {
      cwd: folder,
    });
    const result: Result = JSON.parse(stdout);
    // All that was found of it is published: what it is about, what to do, and where it stood before.
    expect(result.guards).toEqual([
      expect.objectContaining({
        rule: 'period-locked',
        subject: 'forestry-school',
        hint: expect.stringMatching(/./),
        before: [8, 11].map((line) =>
          expect.objectContaining({ file: '2024/returns/2024-Q1/forestry-school.yaml', line }),
        ),
      }),
    ]);
    expect(code).toBe(1);
  });
});

it.each(['forestry-school', '示例林业职业学校', '林业学校'])('an actor may be named %s', async (actor) => {
  const own = cases.find(({ guard, name }) => guard === 'own-returns-only' && name === 'return-of-another');
  if (own === undefined) throw new Error('no case');
  const { guards: found }: Result = JSON.parse((await diff({ ...own, actor })).stdout);
  expect(found.map(asText)).toEqual(own.expected.map(asText));
});

it('an actor that nobody registered is a mistake on the command line', async () => {
  const [first] = cases;
  if (first === undefined) throw new Error('no case');
  const { code, stderr } = await diff({ ...first, actor: 'forestry-scool' });
  expect(code).toBe(2);
  expect(stderr).toContain('forestry-school');
});
