// A pack with something in every text of data that a file or the program that opens it could take for more than text.
import type { ReviewPack } from '../../../src/model/pack.ts';

export const hostileTexts: readonly string[] = [
  '=HYPERLINK("http://evil.example","点我")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '#N/A',
  '#REF!',
  '_x0041__x000D_',
  '&lt;b&gt; <a href="javascript:alert(1)">]]></a> &#0; &amp;',
  '\u0000\u0007\u001b[31m\ufffe\uffff\ud800 半个',
  '\u202e反\u200b\ufeff',
  "'引号' \" ＂ & 与[]:*?/\\",
  '第一行\r\n第二行\n第三行',
  '很长的文字'.repeat(8_000),
  '行\n'.repeat(400),
  'History',
  '',
];

/** Texts of data by the field that holds them; everything else is the program's own. */
const fields = new Set([
  'text',
  'title',
  'name',
  'label',
  'words',
  'unit',
  'office',
  'signature',
  'source',
  'commit',
  'data',
  'version',
]);

/** Each text of data replaced by the next hostile one. */
export function hostilePack(pack: ReviewPack, texts = hostileTexts): ReviewPack {
  let next = 0;
  const spoil = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (!fields.has(key)) return value;
      next += 1;
      return texts[next % texts.length];
    }
    if (Array.isArray(value)) return value.map((entry) => spoil(entry, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, spoil(entry, name)]));
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy of the same shape: texts for texts
  return spoil(pack, '') as ReviewPack;
}
