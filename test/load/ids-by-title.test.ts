// A title where an id of the plan belongs: the item that goes by it alone is named, with the mend.
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/index.ts';
import { type Files, hundred, onePlan, sourcesOf } from '../support/workspace.ts';

const event = (number: number, title: string): string =>
  `  - { id: t01.m${number}, kind: event, title: ${title}, due: { basis: assigned }, source: { item: 1 } }`;
const commitments = [event(1, '办比赛'), event(2, '办年会'), event(3, '办年会')].join('\n');

async function hintFor(returned: string, more: Files = {}) {
  const files = onePlan({ commitments, indicators: hundred('to-date'), returns: { '2024-Q1/alpha': returned } });
  const { findings } = await loadWorkspace(sourcesOf({ ...files, ...more }));
  return findings.find(({ place }) => place.pointer.endsWith('/id'));
}

it.each([
  ['an indicator', 'readings:\n  - { id: 职业技能培训, value: 1 }', 't01.i1'],
  ['a commitment', 'progress:\n  - { id: "办比赛 ", state: done }', 't01.m1'],
])('of %s', async (_name, returned, id) => {
  expect(await hintFor(returned)).toMatchObject({
    rule: 'shape-form',
    hint: { 'zh-CN': `是不是 ${id}？`, en: `Did you mean ${id}?` },
    fix: { kind: 'value', text: id },
  });
});

it.each([
  ['two items', 'progress:\n  - { id: 办年会, state: done }', {}],
  ['none', 'readings:\n  - { id: 招生人数, value: 1 }', {}],
  ['a commitment, where an indicator belongs', 'readings:\n  - { id: 办比赛, value: 1 }', {}],
  [
    'a task that cannot be read',
    'readings:\n  - { id: 职业技能培训, value: 1 }',
    { '2024/tasks/01-test.yaml': 'id: 12%\n' },
  ],
])('of %s means nothing', async (_name, returned, more) => {
  const found = await hintFor(returned, more);
  expect(found?.rule).toBe('shape-form');
  expect(found?.fix).toBeUndefined();
});
