// The number that a heading begins with in Chinese: 一、… is 1, （十二）… is 12.

import { chineseNumber } from '../../lib/chinese-numbers.ts';

const beginning = /^[（(第]?([一二三四五六七八九十]{1,3})[、）)项部]/;

export function headingNumber(text: string): number | undefined {
  const written = beginning.exec(text)?.[1];
  return written === undefined ? undefined : chineseNumber(written)?.[0];
}
