// Reads the quantities that Chinese office prose writes: figures of either script, shares, ranges, and how they compare.
import { toHalfWidth } from './half-width.ts';
import type { Rational } from '../model/rational.ts';
import { chineseNumber } from './chinese-numbers.ts';
import { flatMap } from './flat-map.ts';
import { matchesOf } from './matches.ts';
import { divide, multiply, rational, whole } from './rational.ts';

export type Comparator = 'gt' | 'gte' | 'lt' | 'lte';

export interface Quantity {
  /** As written, with its measure word. */
  readonly text: string;
  /** Both the same but for a range (3-5个). A share counts in percent: 三分之一 is 100/3, 九成 is 90. */
  readonly low: Rational;
  readonly high: Rational;
  /** The measure word: 个, 人次, 个百分点; `%` for every share; empty where none is written. */
  readonly unit: string;
  readonly comparator: Comparator | undefined;
  /** 约, 近, 左右, 余, 力争 and the like: never to be turned into a hard verdict. */
  readonly soft: boolean;
}

const digit = '[\\d〇零一二两三四五六七八九十百千万亿]';

/**
 * Civil Code art. 1259: 以上, 以下, 以内 include the number; 超过, 不满, 以外 exclude it. The others by their ordinary sense.
 * A denied word turns round. `before` stands before the number, `after` behind its measure word.
 */
const comparators: readonly (readonly [op: Comparator, before: RegExp, after: RegExp | undefined])[] = [
  ['gte', /不[得能应可]?(?:低于|少于|小于|下于)|达到|至少|起码|≥/, /以上/],
  ['lte', /不[得能应可]?(?:超过|高于|多于|大于)|至多|最多|控制在|≤/, /以内|以下/],
  [
    'gt',
    new RegExp(`(?<!不[得能应可]?)(?:超过|高于|多于|大于)|突破|(?:超|逾)(?=${digit})|过(?=半)|[>＞](?!=)`),
    /以外/,
  ],
  ['lt', /(?<!不[得能应可]?)(?:低于|少于|小于)|不足|不满|不到|未满|[<＜](?!=)/, undefined],
];

/** The comparator that the words name; undefined when they name none, or more than one. */
export function comparatorIn(words: string): { readonly op: Comparator; readonly word: string } | undefined {
  return onlyComparator(words, words);
}

function onlyComparator(before: string, after: string): ReturnType<typeof comparatorIn> {
  const found = flatMap(comparators, ([op, first, second]) => {
    const word = first.exec(before)?.[0] ?? second?.exec(after)?.[0];
    return word === undefined ? [] : [{ op, word }];
  });
  return found.length === 1 ? found[0] : undefined;
}

const measures =
  '个百分点|个工作日|个学期|个月|个|人次|人|名|位|所|项|家|门|场|次|期|篇|部|件|份|支|户|元|课时|学时|小时|公里|平方米|亩|间|台|套|处|座|类|种|条|例|校|本|册|天|倍';
const arabic = '(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?(?:[十百千]?[万亿]|[十百千])?';
const han = '[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?';
const number = `${arabic}|${han}`;
const joint = '[-—–~至到]';

/** An ordinal, a part of a longer number or a code name is no quantity. */
const quantities = new RegExp(
  `(?=[\\d〇零一二两三四五六七八九十百千万亿半])(?<![第每某统\\dA-Za-z.〇零一二两三四五六七八九十百千万亿])(?:` +
    `(?<whole>${han})分之(?<part>${number})(?:${joint}(?:${han}分之)?(?<partTo>${number}))?` +
    `|(?<half>一半|半数|半(?=以上))` +
    `|(?<tenths>[一二三四五六七八九])成(?<tenthsHalf>半)?(?=以[上下内]|左右|[，。；、）)]|$)` +
    `|(?<from>${number})(?<percent>%)?(?:${joint}(?<to>${number}))?(?<some>[多余来几])?(?<times>[万亿]?)(?<unit>%|${measures})?` +
    `)`,
  'g',
);

/** What follows a number that is a date, a class or a name: 2024年, 6月, 2024届, 4号, 3级. */
const notCounted = /^(?:年|月|日|届|号|级|时|点|学年|[A-Za-z.])/;

/** A comparator stands next to its number: 超过三年的6个 and 6个市级以上项目 compare nothing with six. */
const nearBefore = /[^\d〇零一二两三四五六七八九十百千万亿]{0,8}$/;
const nextToMeasure = /^(?:及|[（(]含(?:本数)?[）)])?以[上下内外]/;
const nextToBare = /^[^，；。、\d]?(?:及|[（(]含(?:本数)?[）)])?以[上下内外]/;

const softBefore = /约|近$|接近|[几数上]$|力争|争取|力求|原则上|基本|预计/;
const softAfter = /^(?:左右|上下|[多余])/;

/** Names in book-title marks or quotes count nothing; blanked out, so that places stay. */
const names = /《[^》]*》|“[^”]*”|〔[^〕]*〕/g;

/** Half of all titles hold no figure: no more is spent on them than this. */
const mayCount = /[\d０-９〇零一二两三四五六七八九十百千万亿半]/;

/** Every quantity of the words in written order; Chinese figures only with a measure word or a comparator beside them. */
export function readQuantities(words: string): readonly Quantity[] {
  if (!mayCount.test(words)) return [];
  const text = halfWidth(words).replaceAll(names, (name) => '\u3000'.repeat(name.length));
  return flatMap(matchesOf(text, quantities), (match): readonly Quantity[] => {
    const end = match.index + match[0].length;
    const [before] = /[^，；。、]*$/.exec(text.slice(Math.max(0, match.index - 24), match.index)) ?? [''];
    const after = text.slice(end, end + 6);
    const { groups = {} } = match;
    const read = readAmount(groups);
    if (read === undefined || (read.unit === '' && notCounted.test(after))) return [];
    // 一校一案 is a way of speaking; one school is 一所学校.
    if (match[0] === '一校') return [];
    const [near] = nearBefore.exec(before) ?? [''];
    const [next] = (read.unit === '' ? nextToBare : nextToMeasure).exec(after) ?? [''];
    const comparator = onlyComparator(near + match[0].slice(0, 1), next)?.op;
    if (read.unit === '' && comparator === undefined && !/\d/.test(groups['from'] ?? '')) return [];
    const soft = read.soft || softBefore.test(before) || softAfter.test(after);
    return [{ ...read, text: words.slice(match.index, end), comparator, soft }];
  });
}

type Amount = Pick<Quantity, 'low' | 'high' | 'unit' | 'soft'>;

const hundred = whole(100);
const same = (value: Rational, unit: string, soft = false): Amount => ({ low: value, high: value, unit, soft });

function readAmount(groups: Readonly<Record<string, string | undefined>>): Amount | undefined {
  const { whole: parts, part, partTo, half, tenths, from, to, times = '' } = groups;
  if (half !== undefined) return same(whole(50), '%');
  if (tenths !== undefined) {
    const [tenth = 0] = chineseNumber(tenths) ?? [];
    return same(whole(tenth * 10 + (groups['tenthsHalf'] === undefined ? 0 : 5)), '%');
  }
  if (parts !== undefined) {
    const [of] = chineseNumber(parts) ?? [];
    const [low] = readNumber(part) ?? [];
    const [high] = readNumber(partTo ?? part) ?? [];
    if (of === undefined || of === 0 || low === undefined || high === undefined) return undefined;
    const share = (value: Rational): Rational => divide(multiply(value, hundred), rational(of));
    return { low: share(low), high: share(high), unit: '%', soft: false };
  }
  const first = readNumber(from);
  const second = to === undefined ? first : readNumber(to);
  if (first === undefined || second === undefined) return undefined;
  const scale = whole(multiplierOf(times));
  // In 3-5万 and 3到5千 the multiplier is written once and meant twice.
  const shared =
    to === undefined ? '' : (/(?<=[\d〇零一二两三四五六七八九])[百千]?[万亿]$|(?<=\d)[百千]$/.exec(to)?.[0] ?? '');
  const own = /[十百千万亿]$/.test(from ?? '') ? one : whole(multiplierOf(shared));
  const unit = groups['percent'] === undefined ? (groups['unit'] ?? '') : '%';
  return {
    low: multiply(multiply(first[0], own), scale),
    high: multiply(second[1], scale),
    unit,
    soft: groups['some'] !== undefined || compareEnds(first) || compareEnds(second),
  };
}

const one = whole(1);
const compareEnds = ([low, high]: readonly [Rational, Rational]): boolean => low !== high;

/** Low and high: 三五 and 七八十 name two numbers at once. */
function readNumber(text = ''): readonly [Rational, Rational] | undefined {
  const digits = /^[\d.,，]+/.exec(text)?.[0];
  // What nobody can mean is no number either.
  if (digits !== undefined && digits.length > 20) return undefined;
  if (digits !== undefined) {
    const value = multiply(
      rational(Number(digits.replaceAll(/[,，]/g, ''))),
      whole(multiplierOf(text.slice(digits.length))),
    );
    return [value, value];
  }
  const read = chineseNumber(text);
  if (read === undefined) return undefined;
  const low = rational(read[0]);
  return [low, read[0] === read[1] ? low : rational(read[1])];
}

const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000 };

/** Of nothing, 万, 百万, 亿 and the like. */
export const multiplierOf = (text: string): number =>
  [...text].reduce((times, sign) => times * (multipliers[sign] ?? 1), 1);

/** Full-width digits and signs as their ordinary forms, each one unit long as before. */
const halfWidth = (text: string): string => text.replaceAll(/[０-９．％－～]/g, (sign) => toHalfWidth(sign));
