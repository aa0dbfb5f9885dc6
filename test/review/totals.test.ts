// The counts that an answer opens with: of what was not begun, who said so, who said nothing, and whose word cannot be read.
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/index.ts';
import { totalsOf } from '../../src/review/totals.ts';
import { judge, onePlan, sourcesOf } from '../support/workspace.ts';

const item = (number: number, lead: string): string =>
  `  - { id: t01.m${number}, kind: event, title: 事项, lead: ${lead}, due: { basis: stated, date: 2024-12-20 }, source: { item: 1 } }`;

it('each part is counted once: told as not begun, not told of, and told of where nobody can read it', async () => {
  const files = onePlan({
    commitments: [item(1, 'alpha'), item(2, 'alpha'), item(3, 'beta'), item(4, 'office')].join('\n'),
    returns: {
      '2024-Q2/alpha': 'progress:\n  - { id: t01.m1, state: not-started }\n  - { id: t01.m2, state: in-progress }',
      '2024-Q2/beta': 'progress: 12%',
    },
  });
  const { plans } = await loadWorkspace(sourcesOf(files));
  const [plan] = plans;
  if (plan === undefined) throw new Error('the plan itself cannot be read');
  const totals = totalsOf(judge(plan, '2024-07-05').assessment.tasks);
  expect(totals).toMatchObject({ commitments: 4, underWay: 1, notStarted: 1, unclear: 1, untold: 1, unread: 1 });
});
