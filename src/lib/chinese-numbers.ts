// Numbers in Chinese figures: reads 十二, 两千五, 一百零三, 二〇二四, 三点五, and writes those that headings begin with.

const digits = '〇一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const groups: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Low and high end, the same but for spoken ranges (三五, 七八十); undefined where the figures make no number. */
export function chineseNumber(text: string): readonly [low: number, high: number] | undefined {
  // Nobody counts that far in figures: a longer row is no number.
  if (text.length > 20) return undefined;
  const plain = text.replaceAll('零', '〇').replaceAll('两', '二');
  const range = /^(.*?)([一二三四五六七八九])([一二三四五六七八九])([十百千万亿]*)$/.exec(plain);
  // Two digits side by side are a year's or a phone's digits when there are more of them, and 三五个 when there are not.
  if (range !== null && !/[〇一二三四五六七八九]$/.test(range[1] ?? '')) {
    const [, head = '', first = '', second = '', tail = ''] = range;
    const low = exactNumber(head + first + tail);
    const high = exactNumber(head + second + tail);
    return low === undefined || high === undefined || low >= high ? undefined : [low, high];
  }
  const value = exactNumber(plain);
  return value === undefined ? undefined : [value, value];
}

function exactNumber(text: string): number | undefined {
  const [integer = '', decimals] = text.split('点');
  const value = /^[〇一二三四五六七八九]{2,}$/.test(integer) ? Number(inDigits(integer)) : inPlaces(integer);
  return value === undefined || decimals === undefined ? value : Number(`${value}.${inDigits(decimals)}`);
}

const inDigits = (text: string): string => [...text].map((sign) => digits.indexOf(sign)).join('');

function inPlaces(text: string): number | undefined {
  let total = 0;
  let group = 0;
  let current: number | undefined;
  let lastUnit = 1;
  let afterZero = false;
  for (const sign of text) {
    const digit = digits.indexOf(sign);
    const unit = units[sign];
    if (digit === 0) afterZero = true;
    else if (digit > 0) {
      if (current !== undefined) return undefined;
      current = digit;
    } else if (unit !== undefined) {
      group += (current ?? 1) * unit;
      [current, lastUnit, afterZero] = [undefined, unit, false];
    } else {
      const size = groups[sign] ?? 1;
      const count = group + (current ?? 0);
      // 亿 counts everything before it; 万 only what is not yet counted.
      total = size > 10_000 ? (total + count || 1) * size : total + (count || 1) * size;
      [group, current, lastUnit, afterZero] = [0, undefined, size, false];
    }
  }
  // 两千五 is 2500 and 一万二 is 12000, but 一百零五 is 105.
  const rest = (current ?? 0) * (lastUnit >= 100 && !afterZero ? lastUnit / 10 : 1);
  return total + group + rest;
}

/** @param number a whole number from 1 to 99, as headings have it; anything else comes back in Arabic digits */
export function toChinese(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10 === 0 ? '' : digits.charAt(number % 10);
  return tens === 0 ? ones : `${tens === 1 ? '' : digits.charAt(tens)}十${ones}`;
}
