// `duban remind`: the list in every format, its filters, and the drafts that it writes and never writes over.
import { describe, expect, it } from 'vitest';
import type { Files } from '../support/workspace.ts';
import { type Ran, everyLight, realPlan, runIn } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';

const slips = `slips:
  - id: d1
    number: 示督〔2024〕1号
    step: blue
    subject: t01.m3
    organization: medical-college
    issued: 2024-09-02
    replyBy: 2024-09-14
`;

const ladder = realPlan['escalation.yaml'] ?? '';
const simulated: Files = { ...everyLight, 'escalation.yaml': ladder };

interface Firing {
  readonly subject: string;
  readonly step: string;
  readonly organization: string | null;
}

interface Listed {
  readonly now: readonly Firing[];
  readonly later: readonly Firing[];
  readonly open: readonly { readonly id: string; readonly state: string }[];
}

const remind = async (files: Files, ...args: readonly string[]): Promise<Ran> =>
  runIn({ workspaces: { here: files } }, ['remind', ...args]);

async function listed(files: Files, ...args: readonly string[]): Promise<Listed> {
  const { exitCode, stdout, stderr, said } = await remind(files, ...args, '--format', 'json');
  expect({ exitCode, stderr, said }).toEqual({ exitCode: 0, stderr: '', said: '' });
  expect(faultsOf('remind', stdout)).toEqual([]);
  return JSON.parse(stdout);
}

const all = await listed(simulated);
const overdue = all.now.find(({ subject, organization }) => subject.includes('m') && organization !== null);

describe('the list', () => {
  it.each([
    ['the real plan in July', realPlan, '2024-07-15'],
    ['the real plan in December', realPlan, '2024-12-20'],
    ['the real plan long after', realPlan, '2026-11-24'],
    ['a plan with every light', simulated, '2024-10-12'],
  ])('of %s, in both languages and every format', async (_what, files, asOf) => {
    await listed(files, '--as-of', asOf);
    const shown = new Set<string>();
    for (const language of ['zh-CN', 'en'])
      for (const format of ['terminal', 'markdown']) {
        const args = ['--as-of', asOf, '--lang', language, '--format', format];
        const { exitCode, stdout, said } = await remind(files, ...args);
        expect({ exitCode, said }).toEqual({ exitCode: 0, said: '' });
        expect(stdout).toMatch(/\S\n$/);
        expect(stdout).not.toMatch(/undefined|NaN|\[object|null/);
        expect(stdout).toContain('“三色督查单”');
        shown.add(stdout);
      }
    expect(shown.size).toBe(4);
  });

  it('says that it only reminds, what is assumed, and what is simulated', async () => {
    const { stdout } = await remind(simulated);
    expect(stdout).toContain('发不发、发给谁，由人决定');
    expect(stdout.replaceAll('\n', '')).toContain('是假定，由主管科室改定');
    expect(stdout).toContain('示例数据');
    expect((await remind(realPlan)).stdout).not.toContain('示例数据');
  });

  it('draws together what nobody leads', async () => {
    const { stdout } = await remind(realPlan, '--as-of', '2024-07-15');
    expect(stdout).toContain('t04.m1-m2');
    const { now } = await listed(realPlan, '--as-of', '2024-07-15');
    expect(now.map(({ subject, organization }) => [subject, organization])).toEqual([
      ['t04.m1', null],
      ['t04.m2', null],
    ]);
  });

  it('looks as far ahead as it is told', async () => {
    expect((await listed(realPlan, '--as-of', '2024-12-02', '--days', '29')).later).toEqual([]);
    const { later } = await listed(realPlan, '--as-of', '2024-12-02', '--days', '30');
    expect(later.length).toBeGreaterThan(50);
    expect((await listed(realPlan, '--as-of', '2024-12-02', '--days', '0')).later).toEqual([]);
  });

  it('holds the open slips, and goes beyond one that was not answered', async () => {
    const files = { ...simulated, '2024/slips.yaml': slips };
    const { now, open } = await listed(files);
    expect(now[0]).toMatchObject({ subject: 't01.m3', step: 'orange', organization: 'medical-college', after: 'd1' });
    expect(open).toMatchObject([{ id: 'd1', state: 'unanswered' }]);
    expect((await remind(files)).stdout).toContain('逾期没有答复');
  });
});

describe('filters', () => {
  it('by organisation, under any of its names', async () => {
    const id = overdue?.organization ?? '';
    const { now } = await listed(simulated, '--organization', id);
    expect(now).toEqual(all.now.filter(({ organization }) => organization === id));
    expect(now.length).toBeGreaterThan(0);
    expect(now.length).toBeLessThan(all.now.length);
    expect((await listed(simulated, '--organization', '省教育厅')).now).toEqual([]);
  });

  it('by step, under its id or its name', async () => {
    const files = { ...simulated, '2024/slips.yaml': slips };
    const { now } = await listed(files, '--step', 'orange');
    expect(now).toMatchObject([{ step: 'orange' }]);
    expect((await listed(files, '--step', '橙色督查单')).now).toEqual(now);
    expect((await listed(files, '--step', '橙色督查单,blue')).now.length).toBeGreaterThan(1);
  });
});

describe('drafts', () => {
  it('one a matter, under a safe name, beside the list', async () => {
    const { exitCode, stdout, written, said } = await remind(simulated, '--output', '拟稿/');
    expect(exitCode).toBe(0);
    expect(stdout).toBe((await remind(simulated)).stdout);
    expect(said).toBe(`已在 拟稿/ 拟稿${written.size}件；核对、编号、签发、用印以后才能发出。\n`);
    const names = all.now.map(
      (firing) => `拟稿/${firing.subject}-${firing.step}-${firing.organization ?? 'unassigned'}.md`,
    );
    expect([...written.keys()]).toEqual(names);
    for (const name of names) expect(name).toMatch(/^拟稿\/[a-z0-9.-]+\.md$/);
  });

  it.each(['zh-CN', 'en'])('say what they are, in %s', async (language) => {
    const { written } = await remind(simulated, '--output', 'd', '--lang', language);
    for (const text of written.values()) {
      expect(text).toContain('示例数据');
      expect(text).toContain('示教职〔2024〕4号');
      expect(text).toContain('待编号');
      expect(text).toContain('待明确');
      expect(text).toMatch(language === 'en' ? /not to be sent before/ : /不得发出/);
      expect(text).not.toMatch(/undefined|NaN|\[object|null/);
    }
  });

  it('of the real plan hold the fields of a slip, and what nobody decided is left open', async () => {
    const { written } = await remind(realPlan, '--as-of', '2024-07-15', '--output', 'd');
    expect(written.get('d/t04.m1-blue-unassigned.md')).toBe(`# 蓝色督查单（提示函）

> 拟稿：由 duban 按截至2024-07-15的数据起草，未经核对、编号、签发、用印不得发出。

- 编号：待编号
- 事项：t04.m1 组织撰写“在线访谈”访谈稿
- 依据：《三明市教育局办公室关于印发2024年高等与职业成人教育工作计划的通知》（明教办职成〔2024〕4号）第4项第1句
- 发单理由：时限2024-03-21，逾期116天
- 要求：抓紧办结，报送完成日期和佐证材料；确实不能按时办结的，在时限内说明原因和新的完成时间。
- 承办单位：待明确
- 责任人：待明确
- 办理时限：发出之日起10个工作日内（按2024-07-15发出，为2024-07-29）
- 现状：截至2024-07-15：红 逾期
  完成时限2024-03-21，逾期116天
  没有任何报送
- 签发：＿＿＿＿＿＿＿＿
- 印章：＿＿＿＿＿＿＿＿
`);
  });

  it('name the slip before, and no day that no calendar knows', async () => {
    const files = { ...simulated, '2024/slips.yaml': slips };
    const { written } = await remind(files, '--output', 'd', '--step', 'orange');
    const text = written.get('d/t01.m3-orange-medical-college.md') ?? '';
    expect(text).toContain('前单：蓝色督查单（示督〔2024〕1号），2024-09-02发出，时限2024-09-14');
    expect(text).toContain('蓝色督查单没有按时答复，请限期办结。');
    expect(text).toContain('发出之日起5个工作日内（没有2024年的放假安排，具体日期待定）');
  });

  it('are never written over, unless they are the same', async () => {
    const { written } = await remind(simulated, '--output', 'd');
    const [first = ''] = written.keys();
    const onto = async (present: ReadonlyMap<string, string>, language = 'zh-CN'): Promise<Ran> =>
      runIn({ workspaces: { here: simulated }, instead: { readText: (path) => present.get(path) } }, [
        'remind',
        '--output',
        'd',
        '--lang',
        language,
      ]);
    const same = await onto(written);
    expect([same.exitCode, same.written.size]).toEqual([0, 0]);
    const one = await onto(new Map([[first, written.get(first) ?? '']]));
    expect([one.exitCode, one.written.size]).toEqual([0, written.size - 1]);
    const edited = await onto(new Map([...written, [first, '改过的稿子']]));
    expect([edited.exitCode, edited.written.size, edited.stdout]).toEqual([2, 0, '']);
    expect(edited.stderr).toContain(`${first} 已存在，内容不同；一件也没有写。`);
    expect((await onto(new Map([[first, '']]), 'en')).stderr).toContain(`${first} exists and is different`);
  });

  it('that cannot be written are a usage error', async () => {
    const fail = (): never => {
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    };
    for (const instead of [{ readText: fail }, { writeAllNew: fail }]) {
      const { exitCode, stderr } = await runIn({ workspaces: { here: simulated }, instead }, [
        'remind',
        '--output',
        'd',
      ]);
      expect({ exitCode, stderr: stderr.split('\n', 1)[0] }).toEqual({
        exitCode: 2,
        stderr: 'duban: 写不了 d：没有权限（EACCES）。',
      });
    }
  });
});

describe('wrong usage', () => {
  it.each<[string, Files, readonly string[], string]>([
    ['no ladder', everyLight, [], 'here 中没有可读的 escalation.yaml'],
    ['no ladder, in English', everyLight, ['--lang', 'en'], 'There is no readable escalation.yaml in here'],
    ['a broken ladder', { ...simulated, 'escalation.yaml': 'steps: []\n' }, [], '先运行 duban validate 看原因'],
    ['an unknown step', simulated, ['--step', 'bleu'], '是不是 blue？'],
    ['an unknown organisation', simulated, ['--organization', '林小'], '没有这个单位'],
    ['days that are none', simulated, ['--days', 'x'], '--days 要是 0 到 366 的整数：x。'],
    ['too many days', simulated, ['--days', '367', '--lang', 'en'], '--days takes a whole number from 0 to 366'],
  ])('%s', async (_what, files, args, sentence) => {
    const { exitCode, stdout, stderr } = await remind(files, ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  it('a condition has exactly one key', async () => {
    const two = ladder.replace('- overdueDays: 1', '- { overdueDays: 1, dueWithin: 3 }');
    const files = { ...simulated, 'escalation.yaml': two };
    const { exitCode, stdout } = await runIn({ workspaces: { here: files } }, ['validate']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('最多写1个键');
  });
});
