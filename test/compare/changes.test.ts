// What an edit of the files is told as: by subject, never by line.
import { describe, expect, it } from 'vitest';
import { compareStates } from '../../src/compare/index.ts';
import type { Change } from '../../src/model/comparison.ts';
import { type Files, onePlan } from '../support/workspace.ts';
import { stateFrom } from './states.ts';

const task = '2024/tasks/01-test.yaml';
const q1 = '2024/returns/2024-Q1/alpha.yaml';

const base: Files = {
  ...onePlan({
    commitments: `  - { id: t01.m1, kind: document, title: 印发方案, due: { basis: stated, date: 2024-06-30 }, lead: office, source: { item: 1, clause: 1 } }
  - { id: t01.m2, kind: event, title: 举办比赛, due: { basis: stated, date: 2024-09-30 }, source: { item: 1, clause: 2 } }`,
    indicators: `  - id: t01.i1
    title: 示范校
    kind: count
    series: increments
    unit: { name: 所, decimals: 0 }
    target: { op: gte, value: 12, words: 12所以上 }
    due: { basis: plan-year, date: 2024-12-31 }
    reporters: [alpha, beta]
    source: { item: 1, clause: 3 }`,
    returns: {
      '2024-Q1/alpha': `readings:
  - { id: t01.i1, value: 3, evidence: [{ title: 名单, date: 2024-03-20 }] }
progress:
  - { id: t01.m2, state: in-progress, progress: 已发通知 }`,
    },
    assignments: '  - { ids: [t01.m1, t01.m2], date: 2024-02-01, support: [alpha] }',
    adjustments: `  - { id: a1, subject: t01.m2, date: 2024-05-01, reason: 场地, approvedBy: office, document: { number: 测〔2024〕5号, date: 2024-05-01 }, due: { from: 2024-09-30, to: 2024-10-31 } }`,
  }),
  'calendar/2024.yaml': `year: 2024
notice: { number: 国办发明电〔2023〕7号 }
rest:
  - { from: 2024-01-01, to: 2024-01-01 }
work: []
`,
};

type Edit = (files: Files) => Files;

const replaced =
  (path: string, from: string, to: string): Edit =>
  (files) => {
    const text = files[path] ?? '';
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    return { ...files, [path]: text.replace(from, to) };
  };
const moved =
  (path: string, to: string): Edit =>
  ({ [path]: text = '', ...others }) => ({ ...others, [to]: text });
const removed =
  (path: string): Edit =>
  ({ [path]: _gone, ...others }) =>
    others;
const added =
  (path: string, text: string): Edit =>
  (files) => ({ ...files, [path]: text });

async function changesAfter(...edits: readonly Edit[]): Promise<readonly Change[]> {
  const head = edits.reduce((files, edit) => edit(files), base);
  const [before, after] = [await stateFrom(base), await stateFrom(head)];
  for (const { loaded } of [before, after]) expect(loaded.findings).toEqual([]);
  return compareStates(before, after).changes;
}

const said = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ kind, type, subject, message }) => `${kind} ${type} ${subject} | ${message['zh-CN']} | ${message.en}`);

describe('no change', () => {
  it.each<[string, readonly Edit[]]>([
    ['a file that is moved', [moved(task, '2024/tasks/01-other.yaml'), moved(q1, '2024/returns/2024-Q1/别的.yaml')]],
    ['a comment', [replaced(task, 'commitments:', '# 说明\ncommitments:')]],
    [
      'keys in another order',
      [replaced(q1, 'organization: alpha\nperiod: 2024-Q1', 'period: 2024-Q1\norganization: alpha')],
    ],
    [
      'quotes and layout',
      [replaced(task, 'title: 测试任务', 'title: "测试任务"'), replaced(q1, 'value: 3,', 'value:   3,')],
    ],
    [
      'one record of an assignment as two',
      [
        replaced(
          '2024/assignments.yaml',
          '  - { ids: [t01.m1, t01.m2], date: 2024-02-01, support: [alpha] }',
          '  - { ids: [t01.m2], date: 2024-02-01, support: [alpha] }\n  - { ids: [t01.m1], date: 2024-02-01, support: [alpha] }',
        ),
      ],
    ],
  ])('%s', async (_what, edits) => {
    expect(said(await changesAfter(...edits))).toEqual([]);
  });
});

describe('a change', () => {
  it.each<[string, readonly Edit[], readonly string[]]>([
    [
      'a reading',
      [replaced(q1, 'value: 3', 'value: 4')],
      [
        'data reading-changed t01.i1 | 甲学院 2024-Q1 “示范校”的填报值：数值由 3 改为 4 | reading of "示范校" by 甲学院 for 2024-Q1: value 3 → 4',
      ],
    ],
    [
      'evidence',
      [replaced(q1, '名单, date: 2024-03-20', '名单, date: 2024-03-21')],
      [
        'data evidence-changed t01.i1 | 甲学院 2024-Q1 “示范校”的佐证材料：日期由 2024-03-20 改为 2024-03-21 | evidence of "示范校" by 甲学院 for 2024-Q1: date 2024-03-20 → 2024-03-21',
      ],
    ],
    [
      'a commitment that is done',
      [replaced(q1, 'state: in-progress', 'state: done')],
      [
        'data commitment-done t01.m2 | “举办比赛”：甲学院 2024-Q1 报已完成 | "举办比赛": 甲学院 for 2024-Q1 reported it done',
      ],
    ],
    [
      'an adjustment, with what it moves',
      [
        added(
          '2024/adjustments.yaml',
          `${base['2024/adjustments.yaml'] ?? ''}  - { id: a2, subject: t01.m1, date: 2024-08-01, reason: 实情, approvedBy: office, document: { number: 测〔2024〕9号, date: 2024-08-01 }, due: { from: 2024-06-30, to: 2024-07-31 }, lead: { from: office, to: beta } }\n`,
        ),
      ],
      [
        'plan adjustment-added t01.m1 | 新增计划调整 a2（“印发方案”）：完成时限 2024-06-30 → 2024-07-31，牵头单位 市教育局 → 乙学院 | new adjustment a2 ("印发方案"): due date 2024-06-30 → 2024-07-31, lead 市教育局 → 乙学院',
      ],
    ],
    [
      'a mark that is set',
      [replaced('2024/plan.yaml', 'year: 2024', 'year: 2024\nsimulated: true')],
      ['plan plan-changed 2024 | 计划“2024”：补写示例数据标记 是 | plan "2024": mark of simulated data supplied, yes'],
    ],
    [
      'a return with a correction',
      [
        added(
          '2024/returns/2024-Q2/alpha.yaml',
          'organization: alpha\nperiod: 2024-Q2\nreported: 2024-07-05\ncorrections:\n  - { id: t01.i1, period: 2024-Q1, value: 5, reason: 漏报 }\n',
        ),
      ],
      [
        'data return-added alpha | 新增甲学院 2024-Q2 报表 | new return of 甲学院 for 2024-Q2',
        'data correction-added t01.i1 | 甲学院 2024-Q1 “示范校”的更正：由 3 更正为 5（漏报） | correction of "示范校" by 甲学院 for 2024-Q1: 3 → 5 (漏报)',
      ],
    ],
    [
      'a return that is gone, with all that it held',
      [removed(q1)],
      [
        'data return-removed alpha | 删去甲学院 2024-Q1 报表 | removed return of 甲学院 for 2024-Q1',
        'data reading-removed t01.i1 | 删去甲学院 2024-Q1 “示范校”的填报值（原为 3） | removed reading of "示范校" by 甲学院 for 2024-Q1 (was 3)',
        'data evidence-removed t01.i1 | 删去甲学院 2024-Q1 “示范校”的佐证材料 | removed evidence of "示范校" by 甲学院 for 2024-Q1',
        'data progress-removed t01.m2 | 删去甲学院 2024-Q1 “举办比赛”的进展（原为 推进中） | removed progress entry of "举办比赛" by 甲学院 for 2024-Q1 (was in progress)',
      ],
    ],
    [
      'a target',
      [replaced(task, 'value: 12, words: 12所以上', 'value: 10, words: 10所以上')],
      [
        'plan indicator-changed t01.i1 | 指标“示范校”：目标由 12所以上 (≥ 12) 改为 10所以上 (≥ 10) | indicator "示范校": target 12所以上 (≥ 12) → 10所以上 (≥ 10)',
      ],
    ],
    [
      'an assignment of one more item',
      [replaced('2024/assignments.yaml', '[t01.m1, t01.m2]', '[t01.m1, t01.m2, t01.i1]')],
      [
        'plan assignment-added t01.i1 | 新增分工“示范校”：配合单位 甲学院 | new assignment "示范校": supporting organisations 甲学院',
      ],
    ],
    [
      'the lead of a commitment',
      [replaced(task, 'lead: office', 'lead: beta')],
      [
        'plan commitment-changed t01.m1 | 举措“印发方案”：牵头单位由 市教育局 改为 乙学院 | commitment "印发方案": lead 市教育局 → 乙学院',
      ],
    ],
    [
      'two commitments in another order',
      [
        (files) => {
          const text = files[task] ?? '';
          const [one = '', two = ''] = /^ {2}- \{ id: t01\.m1.*\n( {2}- \{ id: t01\.m2.*\n)/m.exec(text) ?? [];
          return { ...files, [task]: text.replace(one, `${two}${one.replace(two, '')}`) };
        },
      ],
      ['plan order-changed t01 | 举措“测试任务”的先后顺序变了 | commitment "测试任务": another order'],
    ],
    [
      'a setting, a severity, a light rule, a calendar',
      [
        replaced('duban.yaml', 'dueSoonDays: 14', 'dueSoonDays: 7\nseverities: { census-matches: warning }'),
        replaced('calendar/2024.yaml', 'work: []', 'work: [2024-02-04]'),
      ],
      [
        'rules setting-changed dueSoonDays | 设置“dueSoonDays”：由 14 改为 7 | setting "dueSoonDays": 14 → 7',
        'rules severity-added census-matches | 新增规则级别“census-matches”：warning | new severity of the rule "census-matches": warning',
        'rules calendar-year-changed 2024 | 放假安排“2024”：调休上班日由 空 改为 2024-02-04 | calendar "2024": working weekends nothing → 2024-02-04',
      ],
    ],
    [
      'a finding that is set aside',
      [
        replaced(
          task,
          '    title: 示范校',
          '    # duban-ignore title-brief until 2024-12-31: 已报批\n    title: 示范校',
        ),
      ],
      [
        'rules suppression-added 2024 t01 | 新增搁置的问题“2024 t01”：duban-ignore title-brief until 2024-12-31: 已报批 | new suppression "2024 t01": duban-ignore title-brief until 2024-12-31: 已报批',
      ],
    ],
  ])('%s', async (_what, edits, expected) => {
    expect(said(await changesAfter(...edits))).toEqual(expected);
  });

  it('says where it stands on both sides', async () => {
    const [change] = await changesAfter(
      moved(q1, '2024/returns/2024-Q1/x.yaml'),
      replaced('2024/returns/2024-Q1/x.yaml', 'value: 3', 'value: 4'),
    );
    expect(change).toMatchObject({
      placeBefore: { file: q1, pointer: '/readings/0/value' },
      place: { file: '2024/returns/2024-Q1/x.yaml', pointer: '/readings/0/value' },
      from: 3,
      to: 4,
    });
  });
});

it('is explained by the adjustment that moves the same field of the same item, and by no other', async () => {
  const changes = await changesAfter(
    replaced(task, 'date: 2024-06-30', 'date: 2024-07-31'),
    replaced(task, 'title: 印发方案', 'title: 印发办法'),
    replaced(
      '2024/adjustments.yaml',
      'adjustments:\n',
      'adjustments:\n  - { id: a2, subject: t01.m1, date: 2024-08-01, reason: 实情, approvedBy: office, document: { number: 测〔2024〕9号, date: 2024-08-01 }, due: { from: 2024-07-31, to: 2024-08-31 } }\n',
    ),
  );
  expect(changes.map(({ type, field, adjustment }) => [type, field, adjustment])).toEqual([
    ['commitment-changed', 'title', undefined],
    ['commitment-changed', 'due', 'a2'],
    ['adjustment-added', undefined, 'a2'],
    // Of all the records together.
    ['order-changed', 'order', undefined],
  ]);
});

it.each([
  ['of the plan itself', '2024/plan.yaml', 'title: 测试计划', 'title: 计划', '/title'],
  ['who reports an indicator', task, 'reporters: [alpha, beta]', 'reporters: [alpha]', '/indicators/0/reporters'],
])('stands at its field: %s', async (_what, path, from, to, pointer) => {
  const [change] = await changesAfter(replaced(path, from, to));
  expect([change?.place?.pointer, change?.placeBefore?.pointer]).toEqual([pointer, pointer]);
});

it('a goal post that the office decides anew has the day of that decision', async () => {
  const decision = (day: string, words: string): string =>
    `  - { ids: [t01.i1], date: ${day}, definition: ${words} }\n`;
  const before: Files = { ...base, '2024/assignments.yaml': `assignments:\n${decision('2024-02-01', '挂牌的学校数')}` };
  const after: Files = {
    ...before,
    '2024/assignments.yaml': `${before['2024/assignments.yaml'] ?? ''}${decision('2024-06-01', '验收通过的学校数')}`,
  };
  const { goals } = compareStates(await stateFrom(before), await stateFrom(after));
  expect(goals.map(({ subject, field, adjustment, assignment }) => [subject, field, adjustment, assignment])).toEqual([
    ['t01.i1', 'definition', undefined, '2024-06-01'],
  ]);
});

describe('a goal post', () => {
  const adjusted = (record: string): Edit =>
    replaced(
      '2024/adjustments.yaml',
      'adjustments:\n',
      `adjustments:\n  - { date: 2024-08-01, reason: 实情, approvedBy: office, document: { number: 测〔2024〕9号, date: 2024-08-01 }, ${record} }\n`,
    );

  it.each<[string, readonly Edit[], readonly (readonly unknown[])[]]>([
    [
      'moved in the task file has no record',
      [replaced(task, 'value: 12, words: 12所以上', 'value: 10, words: 10所以上')],
      [['t01.i1', 'target', undefined, undefined]],
    ],
    [
      'whose keys stand in another order is not moved',
      [replaced(task, '{ op: gte, value: 12, words: 12所以上 }', '{ words: 12所以上, value: 12, op: gte }')],
      [],
    ],
    [
      'moved by an adjustment has its record',
      [adjusted('id: a2, subject: t01.m2, due: { from: 2024-10-31, to: 2024-11-30 }')],
      [['t01.m2', 'due', 'a2', undefined]],
    ],
    [
      'moved in a record that was there before has none to explain it but itself',
      [replaced('2024/adjustments.yaml', 'to: 2024-10-31', 'to: 2024-12-31')],
      [['t01.m2', 'due', 'a1', undefined]],
    ],
    ['cancelled', [adjusted('id: a2, subject: t01.m1, cancel: true')], [['t01.m1', 'cancelled', 'a2', undefined]]],
    [
      'that is gone',
      [
        replaced(
          task,
          '  - { id: t01.m2, kind: event, title: 举办比赛, due: { basis: stated, date: 2024-09-30 }, source: { item: 1, clause: 2 } }\n',
          '',
        ),
      ],
      [['t01.m2', 'exists', undefined, undefined]],
    ],
    [
      'that others hold the day of, now',
      [
        replaced(
          task,
          'due: { basis: stated, date: 2024-06-30 }',
          'due: { basis: external, date: 2024-06-30, awaits: beta }',
        ),
      ],
      [['t01.m1', 'due', undefined, undefined]],
    ],
    [
      'that was never set is supplied, not moved',
      [
        replaced(
          '2024/assignments.yaml',
          'assignments:\n',
          'assignments:\n  - { ids: [t01.i1], date: 2024-03-01, baseline: { value: 2, date: 2023-12-31 }, definition: 经认定的 }\n',
        ),
      ],
      [],
    ],
  ])('%s', async (_what, edits, expected) => {
    const head = edits.reduce((files, edit) => edit(files), base);
    const { goals } = compareStates(await stateFrom(base), await stateFrom(head));
    expect(goals.map(({ subject, field, adjustment, assignment }) => [subject, field, adjustment, assignment])).toEqual(
      expected,
    );
  });
});
