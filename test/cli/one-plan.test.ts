// A question about one plan reads that plan and what is shared, and says so.
import { describe, expect, test } from 'vitest';
import { everyLight, runIn, worldOf } from './fake-world.ts';
import { run } from '../../src/cli.ts';

const inFolder = (folder: string, change: (text: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(everyLight).flatMap(([path, text]) =>
      path.startsWith('2024/') ? [[path.replace('2024/', `${folder}/`), change(text)]] : [],
    ),
  );

const renamed = (id: string) => (text: string) => text.replace(/^id: .*2024.*$/m, `id: ${id}`);

/** Beside the plan of 2024 a second one of the same year with an error in it, and one whose folder has another name. */
const three = {
  ...everyLight,
  ...inFolder('2024-b', (text) => renamed('2024-b')(text).replace('tasks: 6', 'tasks: 7')),
  ...inFolder('elsewhere', renamed('named')),
};

/** What the program asks the world to read. */
async function readFor(args: readonly string[]) {
  const { world, said } = worldOf({ workspaces: { here: three } });
  const passedOver: string[][] = [];
  const watched = {
    ...world,
    readWorkspace: (folder: string, others: ReadonlySet<string> = new Set()) => {
      passedOver.push([...others]);
      return world.readWorkspace(folder, others);
    },
  };
  const result = await run(args, watched, '0.0.0');
  return { ...result, said: said.join(''), passedOver };
}

describe('a workspace of three plans', () => {
  test.each([
    ['2024', ['2024-b', 'elsewhere']],
    ['named', ['2024', '2024-b']],
  ])('status --plan %s passes over the others and says so', async (plan, others) => {
    const { exitCode, stdout, said, passedOver } = await readFor(['status', '--plan', plan, '--format', 'json']);
    expect(passedOver).toEqual([others]);
    expect(said).toContain(`只读了计划 ${plan} 和公用的文件，另外2个计划没有查看。`);
    expect(JSON.parse(stdout)).toMatchObject({ plan });
    expect(exitCode).toBe(plan === '2024' ? 0 : 1);
  });

  test('an error in the plan itself still counts', async () => {
    const { exitCode, said } = await readFor(['status', '--plan', '2024-b', '--lang', 'en']);
    expect(exitCode).toBe(1);
    expect(said).toContain('the data has 1 error(s)');
    expect(said).toContain('Only the plan 2024-b and the shared files were read; 2 other plan(s) were not looked at.');
  });

  test('an unknown plan is answered with all that there are', async () => {
    const { exitCode, stderr } = await readFor(['status', '--plan', 'nothing-like-it', '--lang', 'en']);
    expect(exitCode).toBe(2);
    for (const id of ['2024', '2024-b', 'named']) expect(stderr).toContain(id);
  });

  test('validate reads them all', async () => {
    const { stdout } = await readFor(['validate', '--format', 'json']);
    const { diagnostics }: { diagnostics: readonly { severity: string; file: string }[] } = JSON.parse(stdout);
    const wrong = diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file.split('/')[0]);
    expect(new Set(wrong)).toEqual(new Set(['2024-b', 'elsewhere']));
  });
});

test('a pack is proven by its own plan, whatever becomes of the others', async () => {
  const { world } = worldOf({ workspaces: { here: three } });
  const made = ['report', '2024-Q2', '--plan', '2024', '--format', 'json,csv', '--output', 'pack'];
  expect(await run(made, world, '0.0.0')).toMatchObject({ exitCode: 0 });
  const another = worldOf({ workspaces: { here: { ...three, '2024-b/adjustments.yaml': 'adjustments: []\n' } } });
  const later = { ...world, readWorkspace: another.world.readWorkspace };
  expect(await run(['verify', 'pack'], later, '0.0.0')).toMatchObject({ exitCode: 0 });
  const changed = worldOf({ workspaces: { here: { ...three, '2024/adjustments.yaml': 'adjustments: []\n' } } });
  const own = { ...world, readWorkspace: changed.world.readWorkspace };
  expect(await run(['verify', 'pack'], own, '0.0.0')).toMatchObject({ exitCode: 1 });
});

test('with one plan nothing is passed over and nothing is said', async () => {
  const { said, exitCode } = await runIn({ workspaces: { here: everyLight } }, ['status']);
  expect([said, exitCode]).toEqual(['', 0]);
});
