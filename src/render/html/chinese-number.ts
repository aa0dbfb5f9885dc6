// The number that a heading begins with in Chinese: 一、… is 1, （十二）… is 12.

const digits = '零一二三四五六七八九';
const beginning = /^[（(第]?([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])[、）)项部]/;

export function chineseNumber(text: string): number | undefined {
  const written = beginning.exec(text)?.[1];
  if (written === undefined) return undefined;
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['零', written];
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}
