// Texts that do not have the agreed form: dates, ids, periods and addresses, with what is wrong in them and what was meant.
import { toHalfWidth } from '../lib/half-width.ts';
import { dateMeant } from '../lib/meant.ts';
import type { Localized } from '../model/language.ts';
import { exampleOf, idMeant, isDatePattern, isItemPattern, isOrganizationPattern } from './id-meant.ts';
import { loadRules } from './rule-records.ts';
import { partOf } from './schema-words.ts';
import { type Explain, type Explanation, didYouMean, shown } from './shape-finding.ts';
import { codeOf } from './text-faults.ts';

export const explainForm: Explain = ({ data, instancePath, parentSchema }, { idOfName }) => {
  const text = String(data);
  const { pattern = '' } = parentSchema;
  const isShort = text.length <= 100;
  const date = isShort && isDatePattern(pattern) ? dateMeant(text) : undefined;
  if (date !== undefined)
    return {
      ...plainly(text, { 'zh-CN': '日期要写成 年-月-日', en: 'a date is written as year-month-day' }),
      hint: { 'zh-CN': `写成 ${date}`, en: `Write ${date}` },
      fix: { kind: 'value', text: date },
    };
  const isNamed = isShort && (isOrganizationPattern(pattern) || isItemPattern(pattern));
  const named = isNamed ? idOfName(text) : undefined;
  if (named !== undefined && new RegExp(pattern, 'u').test(named))
    return {
      ...plainly(
        text,
        isItemPattern(pattern)
          ? { 'zh-CN': '这里要写编号，不是名称', en: 'an id stands here, not a title' }
          : { 'zh-CN': '这里要写编号，不是单位名称', en: 'an id stands here, not a name' },
      ),
      hint: didYouMean(named),
      fix: { kind: 'value', text: named },
    };
  const meant = isShort ? idMeant(text, pattern) : undefined;
  const wanted = parentSchema.description ?? parentSchema.title;
  const expected: Localized = {
    'zh-CN': `应为：${withExample(partOf(wanted, 'zh-CN').replace(/。$/, ''), pattern, '，如 ')}`,
    en: `Expected: ${withExample(partOf(wanted, 'en').replace(/\.$/, ''), pattern, ', such as ')}`,
  };
  return {
    ...plainly(text, reasonFor(text.slice(0, 200), pattern)),
    hint:
      meant === undefined
        ? ((/\/\d+$/.test(instancePath) ? partedHint(text) : undefined) ?? expected)
        : didYouMean(meant),
  };
};

/** Several ids in one text, parted by any comma: each as an item of its own. */
function partedHint(text: string): Localized | undefined {
  const items = text.split(/[，、；,;]/).map((item) => item.trim());
  if (items.length < 2 || items.some((item) => !/^[\w.-]{1,60}$/.test(item))) return undefined;
  const list = items.join(', ');
  return { 'zh-CN': `写成列表的几项，用半角逗号隔开：[${list}]`, en: `Write them as items of the list: [${list}]` };
}

/** Most descriptions bring their own example. */
function withExample(described: string, pattern: string, joint: string): string {
  const example = exampleOf(pattern);
  return example === undefined || described.includes(joint.trim()) ? described : `${described}${joint}${example}`;
}

const plainly = (text: string, reason: Localized | undefined): Pick<Explanation, 'rule' | 'message'> => ({
  rule: loadRules.shapeForm,
  message: {
    'zh-CN': `写法不符合约定：${shown(text)}${reason === undefined ? '' : `，${reason['zh-CN']}`}。`,
    en: `${shown(text)} does not have the agreed form${reason === undefined ? '' : `: ${reason.en}`}.`,
  },
});

/** What is wrong with a text, the first thing that a person would name. */
function reasonFor(text: string, pattern: string): Localized | undefined {
  if (isDatePattern(pattern)) return dateMeant(text) === undefined ? noSuchDay(text) : undefined;
  const unseen = /[\p{Cf}\u00a0]/u.exec(text)?.[0];
  if (unseen !== undefined)
    return {
      'zh-CN': `里面有看不见的字符 ${codeOf(unseen)}`,
      en: `there is a character that cannot be seen, ${codeOf(unseen)}`,
    };
  if (/[，、；,;]/.test(text))
    return {
      'zh-CN': '几项写在了一起，要分成列表的几项',
      en: 'several items are written as one; part them in the list',
    };
  if (/[“”‘’「」"']/.test(text)) return { 'zh-CN': '不要带引号', en: 'it must not hold quotes' };
  if (/[\uff01-\uff5e。]/.test(text)) return { 'zh-CN': '用了全角字符', en: 'there are full-width characters' };
  if (pattern.startsWith('^https?'))
    return /\s/.test(text)
      ? { 'zh-CN': '网址里不能有空格', en: 'an address has no blanks' }
      : { 'zh-CN': '网址要以 http:// 或 https:// 开头', en: 'an address starts with http:// or https://' };
  if (/\s/.test(text)) return { 'zh-CN': '不能有空格', en: 'there must be no blanks' };
  if (/\p{Script=Han}/u.test(text))
    return { 'zh-CN': '这里要写编号，不是中文名称', en: 'an id stands here, not a Chinese name' };
  const foreign = /[^\x21-\x7e]/u.exec(text)?.[0];
  if (foreign !== undefined)
    return {
      'zh-CN': `“${foreign}”（${codeOf(foreign)}）不是英文字母或数字，只是看起来像`,
      en: `"${foreign}" (${codeOf(foreign)}) is no Latin letter or digit, though it may look like one`,
    };
  if (/[A-Z]/.test(text) && !/[A-Z]/.test(pattern.replaceAll(/\\[A-Z]/g, '')))
    return { 'zh-CN': '字母要小写', en: 'letters are small' };
  return text.includes('_') ? { 'zh-CN': '不能用下划线', en: 'there must be no underscore' } : undefined;
}

function noSuchDay(text: string): Localized | undefined {
  return /^\s*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?\s*$/.test(toHalfWidth(text))
    ? { 'zh-CN': '日历上没有这一天', en: 'the calendar has no such day' }
    : undefined;
}
