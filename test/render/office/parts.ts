// The parts of an office file and what leads from one to another.
import { type Element, elementsNamed } from './xml-tree.ts';

export interface Part {
  readonly name: string;
  readonly text: string;
  readonly root: Element;
}

export type Parts = ReadonlyMap<string, Part>;

export const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part; undefined where it leads out of the file. */
  readonly target: string | undefined;
}

/** What a part points to, by its file of relationships; '' is the whole file. */
export function relationshipsOf(parts: Parts, source: string): readonly Relationship[] {
  const folder = source.includes('/') ? source.slice(0, source.lastIndexOf('/') + 1) : '';
  const file = parts.get(`${folder}_rels/${source.slice(folder.length)}.rels`);
  if (file === undefined) return [];
  return elementsNamed(file.root, 'Relationship').map(({ attrs }) => ({
    id: attrs['Id'] ?? '',
    type: (attrs['Type'] ?? '').split('/').at(-1) ?? '',
    target:
      attrs['TargetMode'] === 'External'
        ? undefined
        : new URL(attrs['Target'] ?? '', `file:///${folder}`).pathname.slice(1),
  }));
}
