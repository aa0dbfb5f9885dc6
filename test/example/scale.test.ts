import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../../src/pipeline.ts';
import { runIn } from '../cli/fake-world.ts';

/** The files that `example --scale` writes, by their paths in the workspace. */
async function scaled(files: number, seed = 1): Promise<ReadonlyMap<string, string>> {
  const args = ['example', '--scale', String(files), '--seed', String(seed), '--output', 'here'];
  const { written, exitCode, commits } = await runIn({}, args);
  expect([exitCode, commits]).toEqual([0, []]);
  return new Map([...written].map(([path, text]) => [path.slice('here/'.length), text]));
}

const encoder = new TextEncoder();
const check = async (files: ReadonlyMap<string, string>) =>
  checkWorkspace(
    [...files].map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    () => '2026-01-31',
  );

describe.each([
  { files: 20, plans: 1 },
  { files: 1000, plans: 12 },
])('a province of about $files files', ({ files, plans }) => {
  test('is right in every respect, and of about the size asked for', async () => {
    const written = await scaled(files);
    const { all, proof } = await check(written);
    expect(all.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(proof.files).toEqual({ found: written.size, read: written.size });
    expect(proof.plans).toHaveLength(plans);
    expect(proof.plans.every(({ simulated, returns }) => simulated && returns > 0)).toBe(true);
    expect(Math.abs(written.size - files) / files).toBeLessThan(0.15);
  });

  test('says in every file but the ladder and the calendars that it is an example', async () => {
    const unmarked = [...(await scaled(files))].filter(
      ([, text]) => text.split('\n')[1]?.includes('示例数据') !== true,
    );
    expect(unmarked.map(([path]) => path).toSorted()).toEqual([
      'calendar/2024.yaml',
      'calendar/2025.yaml',
      'escalation.yaml',
    ]);
  });
});

test('the same seed gives the same bytes, another seed other plans, and no two plans are alike', async () => {
  const first = await scaled(300);
  expect(await scaled(300)).toEqual(first);
  expect(await scaled(300, 2)).not.toEqual(first);
  const plans = [...first.keys()].filter((path) => path.endsWith('/plan.yaml')).map((path) => path.split('/')[0] ?? '');
  const firstTasks = plans.map((folder) => first.get(`${folder}/tasks/01-task.yaml`));
  expect(new Set(firstTasks).size).toBe(plans.length);
});

test.each(['19', '200001', '1e3', '-20', 'x'])('--scale %s is refused', async (typed) => {
  const { exitCode, stderr } = await runIn({}, ['example', '--scale', typed, '--output', 'here', '--lang', 'en']);
  expect([exitCode, stderr]).toEqual([2, `duban: --scale takes a whole number from 20 to 200000: ${typed}.\n`]);
});
