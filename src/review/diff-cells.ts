// Short ways to write the parts of a comparison's document.
import type { DiffHeading, DiffPhrase, DiffSaying } from '../model/diff-phrase.ts';
import type { Block, Cell, Table } from '../model/document.ts';
import type { Localized } from '../model/language.ts';
import type { Phrase } from '../model/phrase.ts';

export const diffPhrase = (saying: DiffSaying): DiffPhrase => ({ key: 'diff', ...saying });

export const sentence = (value: Localized): Cell => ({
  kind: 'phrase',
  phrase: diffPhrase({ say: 'sentence', sentence: value }),
});

/** Longer than this nobody reads: the rest is in the JSON. */
const longest = 15;

/** A list under its head, cut where it is long; nothing where it is empty. */
export function listed(of: DiffHeading, table: Table, note?: Phrase): readonly Block[] {
  const { rows } = table;
  if (rows.length === 0) return [];
  const left = rows.length - longest;
  const shown: Table = left > 0 ? { ...table, rows: rows.slice(0, longest) } : table;
  return [
    { kind: 'heading', level: 2, phrase: diffPhrase({ say: 'heading', of, count: rows.length }) },
    ...(note === undefined ? [] : [{ kind: 'paragraph', phrases: [note] } as const]),
    shown,
    ...(left > 0 ? [{ kind: 'note', phrase: diffPhrase({ say: 'more', left }) } as const] : []),
  ];
}
