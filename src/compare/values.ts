// Values of the files in a few words, for the sentences on changes.
import type { Json } from '../model/comparison.ts';
import type { Language } from '../model/language.ts';
import type { Names } from './names.ts';

/** Longer than this nobody compares by eye: the whole value is in the JSON. */
const longest = 60;

type Fields = { readonly [key: string]: Json };

/** @param field what it is a value of; those of some fields have a form of their own */
export function valueText(value: Json, field: string, names: Names, language: Language): string {
  return cut(textOf(value, field, names, language));
}

function textOf(value: Json, field: string, names: Names, language: Language): string {
  const isChinese = language === 'zh-CN';
  if (value === null) return isChinese ? '空' : 'nothing';
  if (typeof value === 'boolean') return isChinese ? (value ? '是' : '否') : value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (organizationFields.has(field)) return names.organization(value);
    return field === 'state' ? (states[value]?.[language] ?? value) : value;
  }
  if (isList(value)) {
    const parts = value.map((part) => textOf(part, field, names, language));
    return parts.join(isChinese ? '、' : ', ');
  }
  return recordText(value, field, names, language);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const organizationFields = new Set(['lead', 'support', 'named', 'reporters', 'members', 'approvedBy', 'organization']);

const states: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'not-started': { 'zh-CN': '未启动', en: 'not started' },
  'in-progress': { 'zh-CN': '推进中', en: 'in progress' },
  waiting: { 'zh-CN': '待上级安排', en: 'waiting' },
  done: { 'zh-CN': '已完成', en: 'done' },
  closed: { 'zh-CN': '已销号', en: 'closed' },
  reopened: { 'zh-CN': '重新打开', en: 'reopened' },
};

const operators: Readonly<Record<string, string>> = { gt: '>', gte: '≥', lt: '<', lte: '≤', eq: '=' };

function recordText(value: Fields, field: string, names: Names, language: Language): string {
  const { date, words, basis, number, kind } = {
    date: value['date'],
    words: value['words'],
    basis: value['basis'],
    number: value['number'],
    kind: value['kind'],
  };
  if (field === 'target' && typeof words === 'string') return `${words}${targetFigure(value)}`;
  if (field === 'due' && typeof basis === 'string') return typeof date === 'string' ? date : basis;
  if ((field === 'document' || field === 'notice') && typeof number === 'string') return number;
  if (field === 'path' && typeof kind === 'string') return pathText(value, kind, language);
  if (field === 'from' || field === 'to' || !('from' in value && 'to' in value)) return plain(value, names, language);
  const both = [value['from'] ?? null, value['to'] ?? null].map((side) => textOf(side, field, names, language));
  return both.join(' → ');
}

/** The number behind the words, which is what is judged by. */
function targetFigure({ op, value, low, high, by, change }: Fields): string {
  if (typeof value === 'number') return `（${operators[String(op)] ?? String(op)} ${value}）`;
  if (typeof low === 'number' && typeof high === 'number') return `（${low}–${high}）`;
  if (typeof by === 'number') return `（${String(op)} ${by} ${change === 'percent' ? '%' : 'points'}）`;
  return '';
}

const paths: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  linear: { 'zh-CN': '均匀推进', en: 'even pace' },
  steps: { 'zh-CN': '分阶段', en: 'steps' },
  'at-end': { 'zh-CN': '期末一次', en: 'at the end' },
};

function pathText(value: Fields, kind: string, language: Language): string {
  const steps = value['steps'];
  if (!isList(steps ?? null) || !Array.isArray(steps)) return paths[kind]?.[language] ?? kind;
  const told = steps.flatMap((step: Json) =>
    typeof step === 'object' && step !== null && 'date' in step
      ? [`${String(step['date'])}: ${String(step['value'])}`]
      : [],
  );
  return `${paths[kind]?.[language] ?? kind}（${told.join('，')}）`;
}

const plain = (value: Fields, names: Names, language: Language): string =>
  Object.entries(value)
    .map(([key, each]) => `${key}: ${textOf(each, key, names, language)}`)
    .join(', ');

function cut(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
