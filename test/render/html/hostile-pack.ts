// A review pack with something hostile in every text that comes from data.
import type { ReviewPack } from '../../../src/model/pack.ts';
import { spoiledPack } from '../spoiled-pack.ts';

const payloads = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</title></style></script><b>',
  '<!-- --> ]]> &lt; &#60; &amp;amp;',
  "$& $1 $` $' $$",
  'javascript:alert(1)',
  '\u202e反\u2066\u200b\ufeff\u0007\u001b[31m',
  '`${alert(1)}`',
  "\\'; } * { display: none } @import url(https://evil.example/x.css);",
  '{{constructor}} <%= 1 %>',
];

/** Texts of data by the field that holds them; everything else is the program's own. */
const fields = new Set([
  'text',
  'title',
  'name',
  'label',
  'words',
  'unit',
  'plan',
  'office',
  'signature',
  'source',
  'commit',
  'data',
  'version',
  'document',
  'reason',
  'knownAt',
  'number',
  'url',
  'organization',
  'place',
  'file',
]);

export interface Hostile {
  readonly pack: ReviewPack;
  /** What was put in, in order: each between `«n»` and `«/n»`. */
  readonly planted: readonly string[];
}

export function hostilePack(pack: ReviewPack): Hostile {
  const planted: string[] = [];
  const plant = (): string => {
    const index = planted.length;
    planted.push(payloads[index % payloads.length] ?? '');
    return `«${index}»${planted[index]}«/${index}»`;
  };
  return { pack: spoiledPack(pack, fields, plant), planted };
}
