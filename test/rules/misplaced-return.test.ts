// What is advised of a return that lies in the place of another: to mend it, to move it, or to let two change places.
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/index.ts';
import { checkRules } from '../../src/rules/index.ts';
import { type Files, onePlan, sourcesOf } from '../support/workspace.ts';

const at = (period: string, organization: string): string => `2024/returns/${period}/${organization}.yaml`;
const of = (period: string, organization: string): string =>
  `organization: ${organization}\nperiod: ${period}\nreported: 2024-07-05\n`;

async function adviceIn(files: Files) {
  const { files: read, plans, settings } = await loadWorkspace(sourcesOf({ ...onePlan({}), ...files }));
  return checkRules(read, plans, settings, [])
    .filter(({ rule }) => rule === 'file-in-place')
    .map(({ place, hint, related = [] }) => ({
      file: place.file,
      pointer: place.pointer,
      zh: hint?.['zh-CN'],
      en: hint?.en,
      standing: related.map(({ place: { file } }) => file),
    }));
}

it('where its own place is free: to be moved there', async () => {
  expect(await adviceIn({ [at('2024-Q2', 'alpha')]: of('2024-Q1', 'alpha') })).toEqual([
    {
      file: at('2024-Q2', 'alpha'),
      pointer: '/period',
      zh: 'period 应为 2024-Q2；内容没错的，把 2024/returns/2024-Q2/alpha.yaml 移到 2024/returns/2024-Q1/alpha.yaml。',
      en: 'Most likely period should be 2024-Q2; if the content is right, move 2024/returns/2024-Q2/alpha.yaml to 2024/returns/2024-Q1/alpha.yaml.',
      standing: [],
    },
  ]);
});

it('where each lies in the place of the other: to change places, never one moved over the other', async () => {
  const files = { [at('2024-Q2', 'alpha')]: of('2024-Q2', 'beta'), [at('2024-Q2', 'beta')]: of('2024-Q2', 'alpha') };
  expect(await adviceIn(files)).toEqual([
    {
      file: at('2024-Q2', 'alpha'),
      pointer: '/organization',
      zh: 'organization 应为 alpha；内容没错的，把 2024/returns/2024-Q2/alpha.yaml 同 2024/returns/2024-Q2/beta.yaml 对调。',
      en: 'Most likely organization should be alpha; if the content is right, let 2024/returns/2024-Q2/alpha.yaml and 2024/returns/2024-Q2/beta.yaml change places.',
      standing: [],
    },
    {
      file: at('2024-Q2', 'beta'),
      pointer: '/organization',
      zh: 'organization 应为 beta；内容没错的，把 2024/returns/2024-Q2/beta.yaml 同 2024/returns/2024-Q2/alpha.yaml 对调。',
      en: 'Most likely organization should be beta; if the content is right, let 2024/returns/2024-Q2/beta.yaml and 2024/returns/2024-Q2/alpha.yaml change places.',
      standing: [],
    },
  ]);
});

it('where the return of its content stands already: to be mended only, and the other shown', async () => {
  const files = { [at('2024-Q2', 'alpha')]: of('2024-Q1', 'beta'), [at('2024-Q1', 'beta')]: of('2024-Q1', 'beta') };
  expect(await adviceIn(files)).toEqual([
    {
      file: at('2024-Q2', 'alpha'),
      pointer: '/period',
      zh: 'period 应为 2024-Q2，organization 应为 alpha。',
      en: 'Most likely period should be 2024-Q2 and organization should be alpha.',
      standing: [at('2024-Q1', 'beta')],
    },
  ]);
});

it.each([
  ['2024-Q2', '/organization'],
  ['2024-Q1', '/period'],
])('where the file is named after nobody: what its folder %s does not say', async (period, pointer) => {
  const path = at(period, 'gamma');
  expect(await adviceIn({ [path]: of('2024-Q2', 'alpha') })).toMatchObject([{ file: path, pointer }]);
});
