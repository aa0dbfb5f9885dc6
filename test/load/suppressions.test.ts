// Suppressions at their edges: long comments, files that cannot be read beside them, and what is counted.
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/pipeline.ts';
import { everyLight, runIn } from '../cli/fake-world.ts';
import { sourcesOf } from '../support/workspace.ts';

const path = '2024/tasks/01-projects.yaml';
const untidy = (everyLight[path] ?? '').replace(
  /^title: (.*)$/m,
  'title: "$1 " # duban-ignore text-clean until 2027-01-01: 等对照原文',
);
const check = async (files: Readonly<Record<string, string>>) => checkWorkspace(sourcesOf(files), () => '2024-06-30');
const rulesOf = (findings: readonly { readonly rule: string; readonly severity: string }[]): readonly string[] =>
  findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);

describe('a suppression', () => {
  it('sets aside what it names', async () => {
    const { all, setAside } = await check({ ...everyLight, [path]: untidy });
    expect(rulesOf(all)).toEqual([]);
    expect(rulesOf(setAside)).toEqual(['text-clean']);
  });

  it('is counted where its finding was asked for, and only there', async () => {
    const world = { workspaces: { here: { ...everyLight, [path]: untidy } } };
    const counted = async (...args: readonly string[]): Promise<boolean> =>
      (await runIn(world, ['validate', ...args])).stdout.includes('另有1个已注明理由暂不处理');
    expect(await counted()).toBe(true);
    expect(await counted(path)).toBe(true);
    expect(await counted('organizations.yaml')).toBe(false);
    expect(await counted('--rule', 'id-unique')).toBe(false);
  });

  it('is not called unused while a file beside it cannot be read: rules stand back then', async () => {
    const idle = `${everyLight[path] ?? ''}# duban-ignore text-clean until 2027-01-01: 暂留\n`;
    expect(rulesOf((await check({ ...everyLight, [path]: idle })).all)).toEqual(['suppression-used']);
    const broken = { ...everyLight, [path]: idle, 'organizations.yaml': 'organizations: [\n' };
    expect(rulesOf((await check(broken)).all)).toEqual(['yaml-syntax']);
  });

  it('of any length is read at once', async () => {
    const long = `${everyLight[path] ?? ''}# duban-ignore${' '.repeat(9_000)}x until${' until'.repeat(100)}\n`;
    expect(rulesOf((await check({ ...everyLight, [path]: long })).all)).toEqual(['suppression-complete']);
  });

  it.each([
    ['text-clean: 等对照原文', '# duban-ignore text-clean until YYYY-MM-DD: 理由'],
    ['text-claen until 2031-01-02: 等对照原文', '# duban-ignore text-clean until 2031-01-02: 理由'],
    ['until 2031-02-30: 等对照原文', '# duban-ignore 规则编号 until YYYY-MM-DD: 理由'],
  ])('that is not whole, %s, is shown as it should be, with what it names already', async (written, whole) => {
    const half = `${everyLight[path] ?? ''}# duban-ignore ${written}\n`;
    const { all } = await check({ ...everyLight, [path]: half });
    expect(all.find(({ rule }) => rule === 'suppression-complete')?.hint?.['zh-CN']).toBe(`写成 ${whole}`);
  });
});
