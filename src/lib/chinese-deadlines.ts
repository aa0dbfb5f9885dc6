// Reads the deadlines that Chinese office prose names: 9月底前, 上半年, 第三季度, 3月21日.
import { toHalfWidth } from './half-width.ts';
import { addDays, isDay, lastDayOf, periodEnd } from './calendar.ts';
import { flatMap } from './flat-map.ts';
import { matchesOf } from './matches.ts';

export interface Deadline {
  /** As written. */
  readonly text: string;
  /** The first and the last day that the words can mean as the deadline; mostly the same. */
  readonly first: string;
  readonly last: string;
  /** 9月前 may mean the end of August or of September: to be asked. */
  readonly ambiguous: boolean;
}

const month = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const day = '(?:\\d{1,2})';

const deadlines = new RegExp(
  `(?<![去上明前次翌]年)(?:(?<year>\\d{4})年)?(?:` +
    `(?<![\\d个])(?<month>${month})月(?:` +
    `(?<day>${day})[日号]?(?:[-—–~至到](?:(?<monthTo>${month})月)?(?<dayTo>${day})[日号])?(?<=[日号])(?<beforeDay>之?前|以前)?` +
    `|(?<monthEnd>底|末)|(?<third>[上中下]旬)|(?<beforeMonth>份?(?:之?前|以前)))` +
    `|(?<half>[上下]半年)` +
    `|第?(?<quarter>[一二三四1-4])季度(?!.{0,2}[一二三四1-4]季度)|(?<three>前三季度)` +
    `)|(?:(?<yearOf>\\d{4})|[今本当]年|(?<![\\d〇零一二两三四五六七八九十百几数半每多去上明前次翌年]))(?<yearEnd>年底|年末|年内)`,
  'g',
);

/** Most titles name no day: no more is spent on them than this. */
const mayNameDay = /月|季度|半年|年[底末内]/;

/** Names in book-title marks or quotes set no deadline; blanked out, so that places stay. */
const names = /《[^》]*》|“[^”]*”/g;

/** Every deadline of the words in written order; `year` where they name none. Ways of speaking without a day (年中, 开学前) are passed over. */
export function readDeadlines(words: string, year: number): readonly Deadline[] {
  if (!mayNameDay.test(words)) return [];
  const text = words
    .replaceAll(/[０-９]/g, (sign) => toHalfWidth(sign))
    .replaceAll(names, (name) => '\u3000'.repeat(name.length));
  return flatMap(matchesOf(text, deadlines), (match): readonly Deadline[] => {
    const { groups = {} } = match;
    const span = spanOf(groups, groups['year'] ?? groups['yearOf'] ?? String(year));
    if (span === undefined || !isDay(span[0]) || !isDay(span[1])) return [];
    return [
      {
        text: words.slice(match.index, match.index + match[0].length),
        first: span[0],
        last: span[1],
        ambiguous: groups['beforeMonth'] !== undefined,
      },
    ];
  });
}

type Span = readonly [first: string, last: string];

const on = (date: string): Span => [date, date];

function spanOf(groups: Readonly<Record<string, string | undefined>>, year: string): Span | undefined {
  const { half, quarter, three, yearEnd } = groups;
  if (yearEnd !== undefined) return on(`${year}-12-31`);
  if (three !== undefined) return on(`${year}-09-30`);
  if (half !== undefined) return on(`${year}-${half === '上半年' ? '06-30' : '12-31'}`);
  if (quarter !== undefined) return on(periodEnd(`${year}-Q${numberOf(quarter)}`) ?? '');
  return spanInMonth(groups, year, numberOf(groups['month'] ?? ''));
}

function spanInMonth(groups: Readonly<Record<string, string | undefined>>, year: string, at: number): Span | undefined {
  const from = `${year}-${twoDigits(at)}`;
  const last = lastDayOf(from);
  const { day: dayText, dayTo, monthTo, third } = groups;
  if (dayText !== undefined) {
    const first = `${from}-${twoDigits(Number(dayText))}`;
    if (!isDay(first)) return undefined;
    if (dayTo !== undefined)
      return [
        first,
        `${year}-${twoDigits(monthTo === undefined ? at : numberOf(monthTo))}-${twoDigits(Number(dayTo))}`,
      ];
    return groups['beforeDay'] === undefined ? on(first) : [addDays(first, -1), first];
  }
  if (third === '上旬') return [`${from}-01`, `${from}-10`];
  if (third === '中旬') return [`${from}-11`, `${from}-20`];
  if (third === '下旬') return [`${from}-21`, last];
  if (groups['beforeMonth'] !== undefined) return [addDays(`${from}-01`, -1), last];
  return on(last);
}

const figures = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const numberOf = (text: string): number => (/^\d+$/.test(text) ? Number(text) : figures.indexOf(text) + 1);
const twoDigits = (value: number): string => String(value).padStart(2, '0');
