// A review pack with other texts in the place of those that come from data.
import type { ReviewPack } from '../../src/model/pack.ts';

/** Each text under one of the keys replaced by the next; everything else is the program's own. */
export function spoiledPack(pack: ReviewPack, fields: ReadonlySet<string>, nextText: () => string): ReviewPack {
  const spoil = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return fields.has(key) ? nextText() : value;
    if (Array.isArray(value)) return value.map((entry) => spoil(entry, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, spoil(entry, name)]));
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a copy of the same shape: texts for texts
  return spoil(pack, '') as ReviewPack;
}
