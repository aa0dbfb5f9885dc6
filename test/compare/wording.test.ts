// How a change is shown: which way a light went, where it stands in the file, and how much of a long value is told.
import { expect, it } from 'vitest';
import { compareStates } from '../../src/compare/index.ts';
import { typeOf } from '../../src/compare/change-type.ts';
import { flipsBetween } from '../../src/compare/flips.ts';
import type { Json } from '../../src/model/comparison.ts';
import { namesIn } from '../../src/compare/names.ts';
import { valueText } from '../../src/compare/values.ts';
import { type Files, judge, onePlan, planOf } from '../support/workspace.ts';
import { stateFrom } from './states.ts';

const commitments = `  - { id: t01.m1, kind: event, title: 办比赛, lead: alpha, due: { basis: stated, date: 2024-07-05 }, source: { item: 1 } }`;
const told = (state: string, date = ''): Files => ({
  '2024-Q1/alpha': `reported: 2024-04-05\nprogress:\n  - { id: t01.m1, state: ${state}${date} }`,
});

it.each<[string, Files, string, Files, string, string | undefined]>([
  ['from nothing to go by to due soon: a gain', {}, '2024-06-10', {}, '2024-06-30', 'grey → blue rose'],
  ['from due soon to overdue', {}, '2024-07-05', {}, '2024-07-06', 'blue → red fell'],
  ['to under way', {}, '2024-04-30', told('in-progress'), '2024-04-30', 'grey → green rose'],
  ['to finished', {}, '2024-07-06', told('done', ', date: 2024-03-05'), '2024-07-06', 'red → green rose'],
  ['back to silence', told('in-progress'), '2024-04-30', {}, '2024-04-30', 'green → grey dimmed'],
  ['nothing', {}, '2024-04-30', {}, '2024-05-01', undefined],
])('%s', async (_name, before, then, after, now, expected) => {
  const of = async (returns: Files, asOf: string) =>
    judge(await planOf(onePlan({ commitments, returns, reporters: 'alpha' })), asOf).assessment;
  const flips = flipsBetween('2024', await of(before, then), await of(after, now), 'data');
  const own = flips.find(({ subject }) => subject === 't01.m1');
  expect(own && `${own.from?.light} → ${own.to?.light} ${own.direction}`).toBe(expected);
});

it('who reports of a plan is shown where the file has it, under reporting', async () => {
  const base = await stateFrom(onePlan({ reporters: 'alpha' }));
  const head = await stateFrom(onePlan({ reporters: 'alpha, beta' }));
  const { changes } = compareStates(base, head);
  expect(changes.map(({ field, place, placeBefore }) => [field, place?.pointer, placeBefore?.pointer])).toEqual([
    ['reporters', '/reporting/organizations', '/reporting/organizations'],
  ]);
});

it.each([
  [60, 60, ''],
  [61, 59, '…'],
])('of a text of %i characters %i are told', async (length, shown, end) => {
  const state = await stateFrom(onePlan({}));
  const text = valueText('𠮷'.repeat(length), 'progress', namesIn(state, state), 'zh-CN');
  expect(text).toBe(`${'𠮷'.repeat(shown)}${end}`);
});

it.each([
  ['increase-by', ' (+3)'],
  ['decrease-by', ' (−3)'],
])('a target of %s 3 is told with its sign', async (op, figure) => {
  const state = await stateFrom(onePlan({}));
  const target = { op, by: 3, change: 'points', words: '三个百分点' };
  expect(valueText(target, 'target', namesIn(state, state), 'zh-CN')).toBe(`三个百分点${figure}`);
});

it.each<[field: string, value: Json, zh: string, en: string]>([
  ['due', { basis: 'stated', date: '2024-06-30' }, '2024-06-30', '2024-06-30'],
  ['due', { basis: 'ongoing' }, '持续推进', 'ongoing'],
  ['document', { number: '测〔2024〕5号', date: '2024-05-01' }, '测〔2024〕5号', '测〔2024〕5号'],
  ['notice', { number: '国办发明电〔2023〕7号' }, '国办发明电〔2023〕7号', '国办发明电〔2023〕7号'],
  ['path', { kind: 'linear', by: 'months' }, '均匀推进', 'even pace'],
  [
    'path',
    {
      kind: 'steps',
      steps: [
        { date: '2024-06-30', value: 5 },
        { date: '2024-12-31', value: 9 },
      ],
    },
    '分阶段 (2024-06-30 5, 2024-12-31 9)',
    'interim targets (2024-06-30 5, 2024-12-31 9)',
  ],
  ['baseline', { value: 3, date: '2023-12-31' }, '3', '3'],
  [
    'due',
    { from: { date: '2024-06-30' }, to: { date: '2024-07-31' } },
    '2024-06-30 → 2024-07-31',
    '2024-06-30 → 2024-07-31',
  ],
  ['target', { op: 'between', low: 3, high: 5, words: '3至5所' }, '3至5所 (3–5)', '3至5所 (3–5)'],
  ['answer', true, '是', 'yes'],
  ['answer', false, '否', 'no'],
])('%s %j is told by what matters of it', async (field, value, zh, en) => {
  const state = await stateFrom(onePlan({}));
  const names = namesIn(state, state);
  expect([valueText(value, field, names, 'zh-CN'), valueText(value, field, names, 'en')]).toEqual([zh, en]);
});

it('who was renamed is called by the later name', async () => {
  const before = onePlan({});
  const after = { ...before, 'organizations.yaml': (before['organizations.yaml'] ?? '').replace('甲学院', '甲大学') };
  const names = namesIn(await stateFrom(before), await stateFrom(after));
  expect([names.organization('alpha'), names.organization('gamma')]).toEqual(['甲大学', 'gamma']);
});

it.each([
  ['in-progress', 'done', 'commitment-done'],
  ['done', 'closed', 'progress-changed'],
  ['closed', 'reopened', 'commitment-reopened'],
  ['closed', 'in-progress', 'done-withdrawn'],
  ['waiting', 'in-progress', 'progress-changed'],
])('from %s to %s is %s', (from, to, type) => {
  expect(typeOf('progress', 'state', from, to)).toBe(type);
});
