// What to do about a finding: its own hint, else what its rule says; from above, that is said once.
import { expect, it } from 'vitest';
import { languages } from '../../../src/messages/index.ts';
import { adviceIn, adviceOnceIn } from '../../../src/render/findings/advice.ts';

const rules = [
  {
    id: 'census-matches',
    severity: 'error',
    title: { 'zh-CN': '数目相符', en: 'numbers match' },
    why: { 'zh-CN': '否则漏了。', en: 'Or some are lost.' },
    remedy: { 'zh-CN': '补上。', en: 'Add them.' },
  },
] as const;
const bare = { rule: 'census-matches' };
const hinted = { rule: 'census-matches', hint: { 'zh-CN': '补第3项。', en: 'Add the third.' } };
const unknown = { rule: 'nobody-knows' };
const told = {
  'zh-CN': ['补上。', '补第3项。', undefined, '补上。'],
  en: ['Add them.', 'Add the third.', undefined, 'Add them.'],
};

it.each(languages)('in %s', (language) => {
  const findings = [bare, hinted, unknown, bare];
  expect(findings.map(adviceIn({ rules, language }))).toEqual(told[language]);
  expect(findings.map(adviceOnceIn({ rules, language }))).toEqual([...told[language].slice(0, 3), undefined]);
});
