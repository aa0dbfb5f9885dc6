// What a value in another spelling means: dates, numbers and answers as people type them, in the one form of the data.
import { isDay } from './calendar.ts';
import { toHalfWidth } from './half-width.ts';

/** 2024-3-21, 2024/3/21, 2024.3.21, 2024年3月21日 or 20240321, in digits of either width, as 2024-03-21; only a real day. */
export function dateMeant(text: string): string | undefined {
  const plain = toHalfWidth(text).trim();
  const [, year, month = '', day = ''] =
    /^(\d{4})\s*[-/.年–—−]\s*(\d{1,2})\s*[-/.月–—−]\s*(\d{1,2})\s*[日号]?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    [];
  if (year === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}

/** ３６００ or 1,200 as the digits of a number; commas only where every one parts three digits. */
export function numberMeant(text: string): string | undefined {
  const plain = toHalfWidth(text)
    .trim()
    .replace(/^[−–](?=\d)/, '-');
  const digits = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits);
  return isNumber && Math.abs(Number(digits)) <= Number.MAX_SAFE_INTEGER ? digits : undefined;
}

const answers: Readonly<Record<'true' | 'false', readonly string[]>> = {
  true: ['true', 'yes', 'y', 'on', '是', '对', '有'],
  false: ['false', 'no', 'n', 'off', '否', '不是', '无', '没有'],
};

/** True, yes or 是 as `true`, and their opposites. */
export function answerMeant(text: string): 'true' | 'false' | undefined {
  const word = toHalfWidth(text).trim().toLowerCase();
  if (answers.true.includes(word)) return 'true';
  return answers.false.includes(word) ? 'false' : undefined;
}
