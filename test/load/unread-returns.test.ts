// Whose unread return it is, told by its place alone: where that names nobody, the file is nobody's return.
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/index.ts';
import { type Files, onePlan, sourcesOf } from '../support/workspace.ts';

const broken = 'readings: 12%\n';
const whole = (organization: string, period: string): string =>
  `organization: ${organization}\nperiod: ${period}\nreported: 2024-07-05\n`;
const ofAlpha = { organization: 'alpha', period: '2024-Q2' };

it.each<[string, Files, readonly object[]]>([
  ['of an organisation of the registry', { '2024/returns/2024-Q2/alpha.yaml': broken }, [ofAlpha]],
  ['of nobody in the registry', { '2024/returns/2024-Q2/gamma.yaml': broken }, []],
  ['of a group, which hands in nothing', { '2024/returns/2024-Q2/colleges.yaml': broken }, []],
  ['of a copy with more in its name', { '2024/returns/2024-Q2/alpha-2.yaml': broken }, []],
  [
    'of anybody, where the registry cannot be read',
    { '2024/returns/2024-Q2/gamma.yaml': broken, 'organizations.yaml': 'organizations: 12%\n' },
    [{ organization: 'gamma', period: '2024-Q2' }],
  ],
  [
    'that lies in the place of another as well: nobody knows whose figures it holds',
    { '2024/returns/2024-Q2/alpha.yaml': broken, '2024/returns/2024-Q2/beta.yaml': whole('alpha', '2024-Q2') },
    [ofAlpha, { organization: 'beta', period: '2024-Q2' }],
  ],
  [
    'for there is none, and what it should hold stands in the place of another',
    { '2024/returns/2024-Q2/beta.yaml': whole('alpha', '2024-Q2') },
    [{ organization: 'beta', period: '2024-Q2' }, ofAlpha],
  ],
  [
    'beside one of another period',
    { '2024/returns/2024-Q2/alpha.yaml': broken, '2024/returns/2024-Q1/alpha.yaml': whole('alpha', '2024-Q1') },
    [ofAlpha],
  ],
  ['that is no return at all', { '2024/adjustments.yaml': broken }, []],
])('%s', async (_name, files, expected) => {
  const { plans } = await loadWorkspace(sourcesOf({ ...onePlan({}), ...files }));
  const unread = plans[0]?.unreadReturns ?? [];
  expect(unread.map(({ organization, period }) => ({ organization, period }))).toEqual(expected);
  for (const { file } of unread) expect(Object.keys(files)).toContain(file);
});

it.each(['assignments', 'adjustments', 'slips'])('%s that cannot be read are told apart from returns', async (name) => {
  const file = `2024/${name}.yaml`;
  const { plans } = await loadWorkspace(sourcesOf({ ...onePlan({}), [file]: `${name}: 12%\n` }));
  expect([plans[0]?.unreadRecords, plans[0]?.unreadReturns]).toEqual([[file], []]);
});
