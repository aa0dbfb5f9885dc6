// Each thing that stands in the way of history: a sentence of its own and a cure, in both languages.
import { expect, it } from 'vitest';
import { tellTrouble } from '../../src/commands/shared/history-trouble.ts';
import type { HistoryTrouble } from '../../src/model/revision.ts';

const revision = { commit: 'a'.repeat(40), seconds: 1_710_810_000, author: 'office' };
const troubles: { readonly [Kind in HistoryTrouble['kind']]: Extract<HistoryTrouble, { readonly kind: Kind }> } = {
  'no-git': { kind: 'no-git' },
  'no-repository': { kind: 'no-repository' },
  'no-commit': { kind: 'no-commit' },
  form: { kind: 'form', typed: `-${'x'.repeat(1024 * 1024)}` },
  unknown: { kind: 'unknown', typed: 'mian', names: ['main'] },
  ambiguous: { kind: 'ambiguous', typed: 'abcd', commits: ['abcd1', 'abcd2'] },
  'before-first': { kind: 'before-first', day: '2024-01-01', first: revision },
  shallow: { kind: 'shallow', typed: 'HEAD~3', names: [] },
  unrelated: { kind: 'unrelated' },
  bare: { kind: 'bare' },
  'foreign-owner': { kind: 'foreign-owner', top: '/srv/计划' },
  outside: { kind: 'outside', folder: '/srv/计划' },
  partial: { kind: 'partial' },
  damaged: { kind: 'damaged' },
  submodule: { kind: 'submodule', at: '.' },
  sparse: { kind: 'sparse', count: 3 },
  'too-slow': { kind: 'too-slow' },
  'too-much': { kind: 'too-much' },
  'no-workspace': { kind: 'no-workspace', commit: 'b'.repeat(40), since: revision },
};

const told = Object.values(troubles).map((trouble) => tellTrouble(trouble, () => '2024-03-19'));

it.each(['zh-CN', 'en'] as const)('each has a sentence of its own, and a cure: %s', (language) => {
  const sentences = told.map(({ said }) => said[language]);
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const { said, hint } of told) {
    expect(hint?.[language]).toMatch(language === 'en' ? /^[^\u4e00-\u9fff]+$|计划/ : /[\u4e00-\u9fff]/);
    expect(said[language].length).toBeLessThan(200);
    expect(said[language]).toMatch(language === 'en' ? /[.]$/ : /。$/);
  }
});

it.each([
  ['foreign-owner', "git config --global --add safe.directory '/srv/计划'"],
  ['foreign-owner', 'GIT_CONFIG_COUNT'],
  ['sparse', 'git sparse-checkout disable'],
  ['shallow', 'git fetch --unshallow'],
  ['unknown', 'main'],
  ['before-first', '--at 2024-03-19'],
  ['no-workspace', 'aaaaaaa'],
  ['partial', 'git fetch --refetch'],
] as const)('%s names %s', (kind, cure) => {
  const { hint } = tellTrouble(troubles[kind], () => '2024-03-19');
  expect(hint?.['zh-CN']).toContain(cure);
  expect(hint?.en).toContain(cure);
});

it('an empty revision, as a variable that is not set gives, is said to be empty', () => {
  const { said } = tellTrouble({ kind: 'form', typed: ' ' }, () => '2024-03-19');
  expect(said).toEqual({ 'zh-CN': '版本是空的。', en: 'The revision is empty.' });
});
