// Values of another kind than wanted: text for a number, one value for a list, nothing at all.
import { answerMeant, dateMeant, numberMeant } from '../lib/meant.ts';
import { toHalfWidth } from '../lib/half-width.ts';
import type { Localized } from '../model/language.ts';
import type { Located } from './careful-yaml.ts';
import { idMeant, isDatePattern } from './id-meant.ts';
import { loadRules } from './rule-records.ts';
import type { ShapeError } from './shape-error.ts';
import { type Explain, type Explanation, shown } from './shape-finding.ts';
import { slipIn } from './syntax-slips.ts';

const typeWords: Readonly<Record<string, Localized>> = {
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  integer: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': ' true 或 false', en: 'true or false' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '一组键和值', en: 'a mapping of keys to values' },
  null: { 'zh-CN': '空值', en: 'nothing' },
};

const yesOrNo: Localized = { 'zh-CN': '是否值', en: 'a yes-or-no value' };

const noNumber: Localized = { 'zh-CN': '无法计算的数', en: 'no figure to reckon with' };

function foundWord(value: unknown): Localized {
  if (typeof value === 'boolean') return yesOrNo;
  return typeof value === 'number' && !Number.isFinite(value) ? noNumber : typeWord(typeOf(value));
}

const typeWord = (type: string): Localized => typeWords[type] ?? { 'zh-CN': type, en: type };

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

export const explainType: Explain = (error, located) => {
  if (error.data === null) return nothing(error, located);
  const slip = slipOf(error, located);
  if (slip !== undefined) return slip;
  const wanted = String(error.params['type']);
  const found = foundWord(error.data);
  const written =
    typeof error.data === 'number' ? located.writtenAt(error.instancePath)?.source.slice(0, 40) : undefined;
  const value = written ?? shown(error.data);
  return {
    rule: loadRules.shapeType,
    message: {
      'zh-CN': `应为${typeWord(wanted)['zh-CN']}，现在是${found['zh-CN']}：${value}。`,
      en: `Expected ${typeWord(wanted).en}, found ${found.en}: ${value}.`,
    },
    ...mend(wanted, error, located),
  };
};

/** A key with nothing behind it, also where a `#` made a comment of what was meant as its value. */
export function nothing({ instancePath, params }: ShapeError, { restOfLine, writtenAt }: Located): Explanation {
  const rest = restOfLine({ file: '', pointer: instancePath }).trim();
  const isLost = /^#\S/.test(rest);
  const word = writtenAt(instancePath)?.source ?? '';
  const wanted = typeWord(typeof params['type'] === 'string' ? params['type'] : 'string');
  const value = rest.length > 60 ? `${rest.slice(0, 59)}…` : rest;
  return {
    rule: loadRules.shapeType,
    message: isLost
      ? {
          'zh-CN': '值是空的：“#”前有空格，后面的文字成了注释。',
          en: 'There is no value: behind a blank, "#" makes a comment of the text.',
        }
      : {
          'zh-CN': `应为${wanted['zh-CN']}，现在${word === '' ? '没有写值' : `写的是空值 ${word}`}。`,
          en: `Expected ${wanted.en}, found ${word === '' ? 'nothing' : `${word}, which means nothing`}.`,
        },
    hint: isLost
      ? { 'zh-CN': `给文字加引号："${value}"`, en: `Put the text in quotes: "${value}"` }
      : /\/\d+$/.test(instancePath)
        ? { 'zh-CN': '补上内容；多余的“-”就删去。', en: 'Write the item, or remove a dash that is not needed.' }
        : { 'zh-CN': '补上值；用不着的键就整行删去。', en: 'Give a value, or remove the key if it is not needed.' },
  };
}

/** Text where a list or a mapping was meant, because of a mark of full width or a blank that is missing. */
function slipOf({ data, params, instancePath }: ShapeError, { writtenAt }: Located): Explanation | undefined {
  const wanted = params['type'];
  if (typeof data !== 'string' || (wanted !== 'array' && wanted !== 'object')) return undefined;
  const written = writtenAt(instancePath);
  const line = written?.isPlain === true ? (/^[^\r\n]*/.exec(written.source)?.[0] ?? '') : '';
  const slip = slipIn(line, /^[［【｛[{]/.test(line));
  if (slip === undefined) return undefined;
  const { at, length, message, hint } = slip;
  return { rule: loadRules.yamlSyntax, message, hint, within: { at: Math.min(at, line.length - 1), length } };
}

function mend(
  wanted: string,
  { data, instancePath, parentSchema }: ShapeError,
  located: Located,
): Partial<Explanation> {
  const written = located.writtenAt(instancePath);
  if (wanted === 'string' && (typeof data === 'number' || typeof data === 'boolean'))
    return quoted(written?.source, parentSchema.pattern);
  if (typeof data === 'string' && (wanted === 'number' || wanted === 'integer')) return numeric(data, wanted);
  if (wanted === 'boolean' && (typeof data === 'string' || data === 0 || data === 1)) return answer(String(data));
  if (wanted === 'array' && typeof data === 'string') return listed(data);
  if (wanted === 'array' && typeof data === 'object')
    return { hint: { 'zh-CN': '每一项前面加“- ”。', en: 'Put "- " before every item.' } };
  if (wanted === 'object') {
    const keys = Object.keys(parentSchema.properties ?? {}).slice(0, 8);
    return keys.length === 0
      ? {}
      : {
          hint: {
            'zh-CN': `写成键和值，可用的键：${keys.join('、')}`,
            en: `Write keys and values; known keys: ${keys.join(', ')}`,
          },
        };
  }
  if (wanted === 'string' && Array.isArray(data))
    return { hint: { 'zh-CN': '这里只写一个值，不用列表。', en: 'One value stands here, not a list.' } };
  return {};
}

/** What is written, in quotes, unless it has not the form either. */
function quoted(source: string | undefined, pattern: string | undefined): Partial<Explanation> {
  if (source === undefined || !/^[\w.+:-]{1,60}$/.test(source)) return {};
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(source)) {
    const date = isDatePattern(pattern) ? dateMeant(source) : undefined;
    const meant = date ?? idMeant(source, pattern);
    return meant === undefined
      ? {}
      : {
          hint: { 'zh-CN': `写成 ${meant}`, en: `Write ${meant}` },
          ...(date === undefined ? {} : { fix: { kind: 'value', text: date } as const }),
        };
  }
  return {
    hint: { 'zh-CN': `加上引号："${source}"`, en: `Put it in quotes: "${source}"` },
    fix: { kind: 'quote' },
  };
}

/** A figure that is not known exactly, or that there is not: no digits would be true. */
const noFigure = /约|近|左右|上下|大概|多|余|几|^\s*(?:[无空\-—–/／?？]+|没有|暂无|待定|不详|n\/?a)\s*$/i;

const leaveOut: Localized = {
  'zh-CN': '只写确数；约数写进 note，没有数或不知道的就不写这一条。',
  en: 'Only an exact figure stands here: an estimate goes into note, and without a figure leave the entry out.',
};

function numeric(text: string, wanted: string): Partial<Explanation> {
  const meant = text.length > 60 ? undefined : numberMeant(text);
  if (meant !== undefined && (wanted !== 'integer' || !meant.includes('.')))
    return { hint: { 'zh-CN': `写成 ${meant}`, en: `Write ${meant}` }, fix: { kind: 'value', text: meant } };
  const [, digits, unit = ''] =
    /^([-\d.,]+)\s*([%‰\p{Script=Han}]{1,4})$/u.exec(toHalfWidth(text.slice(0, 60)).trim()) ?? [];
  const value = digits === undefined ? undefined : numberMeant(digits);
  if (value === undefined && noFigure.test(text)) return { hint: leaveOut };
  if (value === undefined) return { hint: { 'zh-CN': '写阿拉伯数字，如 14。', en: 'Write it in digits, such as 14.' } };
  const times = unit.startsWith('万') ? 10_000 : unit.startsWith('亿') ? 100_000_000 : 1;
  if (times > 1) {
    const whole = String(Math.round(Number(value) * times * 100) / 100);
    return {
      hint: {
        'zh-CN': `只写数字：${whole}；计量单位本身是“${unit}”的，写 ${value}`,
        en: `Write the number alone: ${whole}; where the indicator's unit is itself ${unit}, ${value}`,
      },
    };
  }
  return {
    hint: {
      'zh-CN': `只写数字：${value}（按计量单位换算好，单位不写在这里）`,
      en: `Write the number alone, in the indicator's unit: ${value}`,
    },
  };
}

function answer(text: string): Partial<Explanation> {
  const meant = answerMeant(text) ?? (text === '1' ? 'true' : text === '0' ? 'false' : undefined);
  if (meant === undefined) return { hint: { 'zh-CN': '写 true（是）或 false（否）。', en: 'Write true or false.' } };
  return {
    hint: { 'zh-CN': `写成 ${meant}`, en: `Write ${meant}` },
    ...(text === '1' || text === '0' ? {} : { fix: { kind: 'value', text: meant } as const }),
  };
}

/** One text where a list is wanted: often several items parted by commas, or brackets of full width. */
function listed(text: string): Partial<Explanation> {
  const items = text
    .slice(0, 200)
    .replace(/^[［【（\s]+|[］】）\s]+$/gu, '')
    .split(/[,，、；;]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0 || items.some((item) => /[:#[\]{}"'&*!|>%@`]/.test(item))) return {};
  return { hint: { 'zh-CN': `写成列表：[${items.join(', ')}]`, en: `Write a list: [${items.join(', ')}]` } };
}
