// How much is read from git: of a commit only what differs from the files at hand, and of many plans only the one asked for.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readBlobs } from '../../src/shell/objects.ts';
import { gitFolder, hasGit } from '../support/git-folder.ts';
import { duban } from '../support/real-duban.ts';
import { threePlans } from '../support/three-plans.ts';

vi.mock('../../src/shell/objects.ts', async (original) => {
  const real = await original<object>();
  const { readBlobs: read } = await original<{ readonly readBlobs: typeof readBlobs }>();
  return { ...real, readBlobs: vi.fn<typeof readBlobs>(read) };
});

const files = threePlans(1);
const paths = Object.keys(files);
const inPlan = (folder: string): readonly string[] => paths.filter((path) => path.startsWith(`${folder}/`));
const shared = paths.filter((path) => !/^[abc]\//.test(path));
const changed = 'c/plan.yaml';

/** The contents that were asked of git, over all of its calls. */
const blobsRead = (): number => vi.mocked(readBlobs).mock.calls.reduce((sum, [, wanted]) => sum + wanted.size, 0);

describe.runIf(hasGit)('of the objects of a repository', () => {
  beforeEach(() => {
    vi.mocked(readBlobs).mockClear();
  });

  it.each<readonly [words: readonly string[], blobs: number]>([
    [['diff', 'HEAD~1'], 1],
    [['diff', 'HEAD~1', '--plan', 'plan-a'], 1],
    [['diff'], 0],
    [['diff', 'HEAD~1', 'HEAD'], new Set(Object.values(files)).size + 1],
    [['validate', '--changed', 'HEAD~1'], 1],
    [['ci', '--base', 'HEAD~1'], 1],
    // Which plan is meant only the plans' own files say.
    [['status', '--at', 'HEAD~1', '--plan', 'plan-b'], 3 + inPlan('b').length + shared.length],
    [
      ['history', 't01', '--at', 'HEAD', '--plan', 'plan-b'],
      3 + inPlan('b').length + shared.length + inPlan('b').length,
    ],
  ])('%j reads no more than it needs', async (words, blobs) => {
    const { folder, write, commit } = gitFolder();
    write(files);
    commit('2024-07-01');
    write({ [changed]: `${files[changed] ?? ''}\n# 注\n` });
    commit('2024-07-02');
    const { exitCode, stderr } = await duban([...words, '--data', folder]);
    expect(exitCode, stderr).toBeLessThan(2);
    expect(blobsRead()).toBeLessThanOrEqual(blobs);
    expect(blobsRead() > 0).toBe(blobs > 0);
  });
});
