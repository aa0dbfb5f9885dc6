// The mends that rules of data offer: each is the text to be written, as YAML, and leaves nothing to be found.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/index.ts';
import { checkRules } from '../../src/rules/index.ts';

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`./base/${path}`, import.meta.url)), 'utf8').replaceAll('\r\n', '\n');

const paths = [
  'organizations.yaml',
  '2024/plan.yaml',
  '2024/tasks/03-employment.yaml',
  '2024/returns/2024-Q1/forestry-school.yaml',
  '2024/returns/2024-Q2/medical-college.yaml',
];
const returnPath = '2024/returns/2024-Q2/forestry-school.yaml';

async function findingsOf(rule: string, path: string, text: string) {
  const texts = new Map([...[...paths, returnPath].map((known) => [known, read(known)] as const), [path, text]]);
  const sources = [...texts].map(([known, content]) => ({ path: known, bytes: new TextEncoder().encode(content) }));
  const { files, plans, settings } = await loadWorkspace(sources);
  return checkRules(files, plans, settings, []).filter((finding) => finding.rule === rule);
}

it.each([
  ['evidence-file-inside', returnPath, 'evidence/t03.m2.pdf', String.raw`evidence\t03.m2.pdf`, '"evidence/t03.m2.pdf"'],
])('%s in %s: %s', async (rule, path, right, wrong, mended) => {
  const [finding, ...others] = await findingsOf(rule, path, read(path).replace(right, wrong));
  expect(others).toEqual([]);
  expect(finding?.fix).toEqual({ kind: 'value', text: mended });
  expect(await findingsOf(rule, path, read(path).replace(right, mended))).toEqual([]);
});

it.each([
  ['evidence-file-inside', returnPath, 'evidence/t03.m2.pdf', '/home/liqiang/t03.m2.pdf'],
  // Whose figures they are, and of when, is for people to say: a copy, a wrong name, a wrong folder.
  ['file-in-place', returnPath, '2024-Q2', '2024-Q1'],
  ['file-in-place', returnPath, 'forestry-school', 'medical-college'],
  ['file-in-place', returnPath, '2024-Q2', '2024-Q3'],
  ['file-in-place', returnPath, read(returnPath), read('2024/returns/2024-Q1/forestry-school.yaml')],
])('%s in %s: nothing is mended where the meaning is not known', async (rule, path, right, wrong) => {
  const [finding] = await findingsOf(rule, path, read(path).replace(right, wrong));
  expect(finding).toMatchObject({ rule });
  expect(finding?.fix).toBeUndefined();
});
