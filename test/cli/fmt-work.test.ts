// How much work fmt and --fix do: a file that is laid out already meets no parser, whatever the number of files.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { treeOf } from '../../src/load/index.ts';
import { readTree } from '../../src/mend/read-tree.ts';
import type { SourceTree } from '../../src/model/source-file.ts';
import { sourcesOf } from '../support/workspace.ts';
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

describe('fmt', () => {
  /** What is read of a workspace that may not be read as a whole. */
  const readBy = async (files: typeof realPlan, ...words: readonly string[]): Promise<readonly string[]> => {
    const read: string[] = [];
    const tree = treeOf(sourcesOf(files));
    const watched: SourceTree = {
      ...tree,
      read: (path) => {
        read.push(path);
        return tree.read(path);
      },
    };
    const readWorkspace = vi.fn<() => never>();
    await runIn({ workspaces: { here: files }, instead: { openTree: () => watched, readWorkspace } }, [
      'fmt',
      ...words,
    ]);
    expect(readWorkspace).not.toHaveBeenCalled();
    return read;
  };

  it('takes each file in its turn and asks for it once, so that it need not hold them', async () => {
    expect((await readBy(realPlan, '--check')).toSorted()).toEqual(Object.keys(realPlan).toSorted());
  });

  it('asks for the others again only to check what it has changed', async () => {
    const read = await readBy(withOdd, '--check');
    const paths = Object.keys(withOdd).toSorted();
    expect(read.slice(0, paths.length).toSorted()).toEqual(paths);
    expect(read.slice(paths.length).toSorted()).toEqual(paths.filter((path) => path !== task));
  });
});
