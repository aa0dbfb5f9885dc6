// A pack with something in every text of data that a file or the program that opens it could take for more than text.
import type { ReviewPack } from '../../../src/model/pack.ts';
import { spoiledPack } from '../spoiled-pack.ts';

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
  return spoiledPack(pack, fields, () => {
    next += 1;
    return texts[next % texts.length] ?? '';
  });
}
