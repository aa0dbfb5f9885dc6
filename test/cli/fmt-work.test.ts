// How much work fmt and --fix do: a file that is laid out already meets no parser, whatever the number of files.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readTree } from '../../src/mend/read-tree.ts';
import { realPlan, runIn } from './fake-world.ts';

vi.mock('../../src/mend/read-tree.ts', async (original) => {
  const real = await original<{ readonly readTree: typeof readTree }>();
  return { ...real, readTree: vi.fn<typeof readTree>(real.readTree) };
});

const task = '2024/tasks/03-class-teachers.yaml';
const withOdd = { ...realPlan, [task]: (realPlan[task] ?? '').replace('number: 3\n', 'number:   3  \n') };

describe.each([
  ['fmt'],
  ['fmt', '--check'],
  ['fmt', '--dry-run'],
  ['validate', '--fix'],
  ['validate', '--fix', '--dry-run'],
])('%s %s', (...words) => {
  beforeEach(() => {
    vi.mocked(readTree).mockClear();
  });

  it('reads with care no file that is laid out', async () => {
    await runIn({ workspaces: { here: realPlan } }, words);
    expect(readTree).not.toHaveBeenCalled();
  });

  it('reads with care the one that is not', async () => {
    await runIn({ workspaces: { here: withOdd } }, words);
    expect(readTree).toHaveBeenCalled();
    const texts = vi.mocked(readTree).mock.calls.map(([text]) => text);
    expect(texts.every((text) => text.includes('id: t03\n'))).toBe(true);
    expect(texts.length).toBeLessThanOrEqual(5);
  });
});
