// Which id, period or address was meant by a text that has not its form.
import { toHalfWidth } from '../lib/half-width.ts';

export const isDatePattern = (pattern: string): boolean => pattern === '^\\d{4}-\\d{2}-\\d{2}$';

export const isOrganizationPattern = (pattern: string): boolean => pattern === '^[a-z][a-z0-9]*(-[a-z0-9]+)*$';

/** A commitment, an indicator, or either. */
export const isItemPattern = (pattern: string): boolean => pattern.startsWith('^t\\d{2}\\.');

/** An example of each form whose description gives none. */
const examples: Readonly<Record<string, string>> = {
  '^s\\d{1,2}$': 's1',
  '^a\\d{1,3}$': 'a1',
  '^t\\d{2}\\.[mi]\\d{1,2}$': 't08.m3',
  '^https?://[^\\s]+$': 'https://www.sm.gov.cn/',
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': 'sanming-edu',
  '^[0-9a-z][0-9a-z-]{0,40}$': '2024',
  '^[a-z][a-z0-9-]{0,40}$': 'default',
};

export const exampleOf = (pattern: string): string | undefined =>
  Object.hasOwn(examples, pattern) ? examples[pattern] : undefined;

/** Letters of other scripts that look like Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdһhοoαaνvмmтtкkЅSАAВBСCЕEНHКKМMОOРPТTХXо0'.matchAll(/([^\x20-\x7e])([\x20-\x7e])/g)].map(
    ([, other = '', latin = '']) => [other, latin],
  ),
);

const quarters: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

/** The text in the form wanted, if one of the usual mends leads there. */
export function idMeant(text: string, pattern: string): string | undefined {
  const form = new RegExp(pattern, 'u');
  const plain = [
    ...toHalfWidth(text)
      .replaceAll('。', '.')
      .replace(/[\p{Cf}“”‘’「」"']/gu, ''),
  ]
    .map((character) => lookAlikes[character] ?? character)
    .join('')
    .trim();
  const small = plain.toLowerCase();
  if (pattern.startsWith('^https?')) return addressMeant(plain, form);
  const candidates = [
    plain,
    small,
    plain.toUpperCase(),
    small.replace(/[\s_.]+/g, '-').replace(/-+/g, '-'),
    small.replaceAll(/[\s_-]+/g, ''),
    small.replaceAll(/[\s_]+/g, '').replace(/^t?(\d{1,2})[-.．]?([mi])[-.]?0*(\d{1,2})$/, idOf),
    small.replace(/^([a-z])(\d)$/, '$10$2'),
    ...(pattern.startsWith('^t') ? [small.replace(/^(\d)$/, 't0$1').replace(/^(\d\d)$/, 't$1')] : []),
    ...periods(plain),
    small.replace(/[l|]/g, '1').replace(/o/g, '0'),
    small.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, ''),
  ];
  return candidates.find((candidate) => candidate !== text && form.test(candidate));
}

/** An address without its beginning, or with a wrong one. */
function addressMeant(plain: string, form: RegExp): string | undefined {
  const candidates = [
    plain,
    plain.replace(/^https?/i, (scheme) => scheme.toLowerCase()),
    plain.replace(/^(https?):?\/*(?=[\w-]+\.)/i, (_, scheme: string) => `${scheme.toLowerCase()}://`),
    ...(/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(plain) ? [`https://${plain}`] : []),
  ];
  return candidates.find((candidate) => form.test(candidate));
}

const idOf = (_: string, task: string, letter: string, number: string): string =>
  `t${task.padStart(2, '0')}.${letter}${number}`;

/** 2024Q1, 2024年第一季度, 2024年上半年 and 2024年3月 as ids of periods. */
function periods(text: string): readonly string[] {
  const [, year, rest = ''] = /^(\d{4})\s*[年\-/.]?\s*(.*)$/.exec(text) ?? [];
  if (year === undefined) return [];
  const [, quarter] = /^第?([一二三四1-4])季度?$/.exec(rest) ?? /^[qQ]0?([1-4])$/.exec(rest) ?? [];
  if (quarter !== undefined) return [`${year}-Q${quarters[quarter] ?? quarter}`];
  if (/^(?:上半年|[hH]1)$/.test(rest)) return [`${year}-H1`];
  if (/^(?:下半年|[hH]2)$/.test(rest)) return [`${year}-H2`];
  const [, month] = /^[mM]?(\d{1,2})月?(?:份)?$/.exec(rest) ?? [];
  if (month !== undefined) return [`${year}-M${month.padStart(2, '0')}`];
  return rest === '' || rest === '全年' || rest === '年度' ? [year] : [];
}
