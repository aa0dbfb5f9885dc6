// Chinese numerals for headings: 一 to 九十九.

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** @param number a whole number from 1 to 99; anything else comes back in Arabic digits */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = digits[number % 10] ?? '';
  return tens === 0 ? ones : `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}
