// Values of the files in a few words, for the sentences on changes.
import type { Json } from '../model/comparison.ts';
import type { Language } from '../model/language.ts';
import { fieldLabel } from './labels.ts';
import type { Names } from './names.ts';

/** Longer than this nobody compares by eye: the whole value is in the JSON. */
const longest = 60;

type Fields = Readonly<Record<string, Json>>;

export const isRecord = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** @param field what it is a value of; those of some fields have a form of their own */
export function valueText(value: Json, field: string, names: Names, language: Language): string {
  const characters = [...textOf(value, field, names, language)];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}

function textOf(value: Json, field: string, names: Names, language: Language): string {
  const isChinese = language === 'zh-CN';
  if (value === null || value === '' || (isList(value) && value.length === 0)) return isChinese ? '空' : 'nothing';
  if (typeof value === 'boolean') return isChinese ? (value ? '是' : '否') : value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string')
    return organizationFields.has(field) ? names.organization(value) : (words.get(value)?.[language] ?? value);
  if (isList(value)) return value.map((part) => textOf(part, field, names, language)).join(isChinese ? '、' : ', ');
  return recordText(value, field, names, language);
}

const organizationFields = new Set(['lead', 'support', 'named', 'reporters', 'members', 'approvedBy', 'organization']);

const words: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['not-started', { 'zh-CN': '未启动', en: 'not started' }],
  ['in-progress', { 'zh-CN': '推进中', en: 'in progress' }],
  ['waiting', { 'zh-CN': '待上级安排', en: 'waiting' }],
  ['done', { 'zh-CN': '已完成', en: 'done' }],
  ['closed', { 'zh-CN': '已销号', en: 'closed' }],
  ['reopened', { 'zh-CN': '重新打开', en: 'reopened' }],
  ['plan-year', { 'zh-CN': '随计划年度', en: 'the plan year' }],
  ['external', { 'zh-CN': '随上级安排', en: 'as others arrange' }],
  ['ongoing', { 'zh-CN': '持续推进', en: 'ongoing' }],
  ['linear', { 'zh-CN': '均匀推进', en: 'even pace' }],
  ['steps', { 'zh-CN': '分阶段', en: 'interim targets' }],
  ['removal', { 'zh-CN': '撤销', en: 'removal' }],
  ['addition', { 'zh-CN': '补录', en: 'addition' }],
  ['transcription', { 'zh-CN': '改录', en: 'transcription' }],
  ['increments', { 'zh-CN': '本期数', en: 'figures of the period' }],
  ['to-date', { 'zh-CN': '累计数', en: 'totals to date' }],
  ['sum', { 'zh-CN': '求和', en: 'sum' }],
  ['latest', { 'zh-CN': '取最新', en: 'latest' }],
  ['min', { 'zh-CN': '取最小', en: 'least' }],
  ['max', { 'zh-CN': '取最大', en: 'most' }],
  ['weighted', { 'zh-CN': '加权平均', en: 'weighted mean' }],
  ['handed-in', { 'zh-CN': '单位报送', en: 'handed in' }],
  ['public-record', { 'zh-CN': '公开信息', en: 'public record' }],
  ['at-end', { 'zh-CN': '期末一次', en: 'at the end only' }],
]);

function recordText(value: Fields, field: string, names: Names, language: Language): string {
  const part = (key: string): string => textOf(value[key] ?? '', key, names, language);
  const { from, to } = value;
  // What an adjustment changes: both ends are values of that field.
  if (from !== undefined && to !== undefined && ['due', 'target', 'lead', 'definition', 'path'].includes(field))
    return [from, to].map((side) => textOf(side, field, names, language)).join(' → ');
  if (field === 'target') return `${part('words')}${targetFigure(value)}`;
  if (field === 'due') return value['date'] === undefined ? part('basis') : part('date');
  if (field === 'document' || field === 'notice') return part('number');
  if (field === 'path') return `${part('kind')}${stepsText(value['steps'] ?? null)}`;
  if (field === 'baseline') return part('value');
  return Object.entries(value)
    .map(([key, each]) => `${key}: ${textOf(each, key, names, language)}`)
    .join(', ');
}

const operators: ReadonlyMap<Json, string> = new Map([
  ['gt', '>'],
  ['gte', '≥'],
  ['lt', '<'],
  ['lte', '≤'],
  ['eq', '='],
]);

/** The number behind the words, which is what is judged by. */
function targetFigure({ op, value, low, high, by, change }: Fields): string {
  if (typeof value === 'number') return ` (${operators.get(op ?? null) ?? ''} ${value})`;
  if (typeof low === 'number' && typeof high === 'number') return ` (${low}–${high})`;
  return typeof by === 'number' ? ` (${op === 'decrease-by' ? '−' : '+'}${by}${change === 'percent' ? '%' : ''})` : '';
}

function stepsText(steps: Json): string {
  if (!isList(steps)) return '';
  const told = steps.filter(isRecord).map(({ date, value }) => `${said(date)} ${said(value)}`);
  return ` (${told.join(', ')})`;
}

const said = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Every field of a record by its name, such as what one decision of the office gives. */
export const fieldsText = (whole: Json, names: Names, language: Language): string =>
  (isRecord(whole) ? Object.entries(whole) : [])
    .map(([key, value]) => `${fieldLabel(key)[language]} ${valueText(value, key, names, language)}`)
    .join(language === 'zh-CN' ? '，' : ', ');

/** What a whole reading, correction, adjustment or suppression says. */
export function wholeText(whole: Json, names: Names, language: Language): string {
  if (!isRecord(whole)) return '';
  const { numerator, denominator, cancel } = whole;
  const figures = ['value', 'answer', 'state', 'text', 'what'].flatMap((key) =>
    whole[key] === undefined || isRecord(whole[key]) ? [] : [valueText(whole[key], key, names, language)],
  );
  if (numerator !== undefined && denominator !== undefined) figures.push(`${said(numerator)}/${said(denominator)}`);
  const moves = ['due', 'target', 'lead', 'definition', 'path'].flatMap((key) => {
    const change = whole[key] ?? null;
    if (!isRecord(change) || change['from'] === undefined || change['to'] === undefined) return [];
    const sides = [change['from'], change['to']].map((side) => valueText(side, key, names, language));
    return [`${fieldLabel(key)[language]} ${sides.join(' → ')}`];
  });
  if (cancel === true) moves.push(fieldLabel('cancel')[language]);
  return [...figures, ...moves].join(language === 'zh-CN' ? '，' : ', ');
}
