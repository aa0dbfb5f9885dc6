// Numbers, lengths and counts out of their range.
import type { Localized } from '../model/language.ts';
import { loadRules } from './rule-records.ts';
import { type Explain, shown } from './shape-finding.ts';

const rangeWords: Readonly<Record<string, (limit: string) => Localized>> = {
  minLength: (limit) => ({ 'zh-CN': `至少要${limit}个字`, en: `needs at least ${limit} character(s)` }),
  maxLength: (limit) => ({ 'zh-CN': `最多${limit}个字`, en: `may have at most ${limit} characters` }),
  minItems: (limit) => ({ 'zh-CN': `至少要${limit}项`, en: `needs at least ${limit} item(s)` }),
  maxItems: (limit) => ({ 'zh-CN': `最多${limit}项`, en: `may have at most ${limit} items` }),
  minProperties: (limit) => ({ 'zh-CN': `至少要写${limit}个键`, en: `needs at least ${limit} key(s)` }),
  maxProperties: (limit) => ({ 'zh-CN': `最多写${limit}个键`, en: `may have at most ${limit} key(s)` }),
  minimum: (limit) => ({ 'zh-CN': `不能小于 ${limit}`, en: `must not be below ${limit}` }),
  maximum: (limit) => ({ 'zh-CN': `不能大于 ${limit}`, en: `must not be above ${limit}` }),
  exclusiveMinimum: (limit) => ({ 'zh-CN': `必须大于 ${limit}`, en: `must be above ${limit}` }),
};

export const explainRange: Explain = ({ keyword, params, data }) => {
  if (data === '')
    return {
      rule: loadRules.shapeRange,
      message: { 'zh-CN': '文字是空的。', en: 'The text is empty.' },
      hint: {
        'zh-CN': '补上文字；用不着的键就整行删去。',
        en: 'Write the text, or remove the key if it is not needed.',
      },
    };
  const words = rangeWords[keyword]?.(String(params['limit'])) ?? {
    'zh-CN': '不符合要求',
    en: 'is not as required',
  };
  const size = sizeOf(data);
  return {
    rule: loadRules.shapeRange,
    message: {
      'zh-CN': `${shown(data)} ${words['zh-CN']}${size === undefined ? '' : `，现在有${size}${unitOf(data)}`}。`,
      en: `${shown(data)} ${words.en}${size === undefined ? '' : `; it has ${size}`}.`,
    },
  };
};

const unitOf = (data: unknown): string => (typeof data === 'string' ? '个' : Array.isArray(data) ? '项' : '个键');

/** Characters of a text as the schema counts them, items of a list, keys of a mapping. */
function sizeOf(data: unknown): number | undefined {
  if (typeof data === 'string') return [...data].length;
  if (Array.isArray(data)) return data.length;
  return typeof data === 'object' && data !== null ? Object.keys(data).length : undefined;
}
