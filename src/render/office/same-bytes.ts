// The same document always as the same bytes: parts in one order, no time of writing, no random ids.
import { contentOf, partOf, partOfText, readParts, textOf, writeParts, type ZipPart } from './zip-parts.ts';

/** What some parts should say instead of what the library wrote. */
export interface PartChange {
  readonly parts: RegExp;
  readonly change: (text: string, name: string) => string;
}

/** How a library packs its parts. */
export interface Packing {
  /** Whether they are the same bytes on every machine: then a part that nothing changes stays packed as it is. */
  readonly isSteady: boolean;
  /** Parts that stand in the file besides, as they should be. */
  readonly more?: readonly ZipPart[];
}

/**
 * @param bytes a zip file
 * @param day the day that the parts are said to be written on
 */
export function sameBytes(
  bytes: Uint8Array,
  day: string,
  packing: Packing,
  changes: readonly PartChange[],
): Uint8Array {
  const all = [...changes, { parts: /^docProps\/core\.xml$/, change: (text: string) => writtenOn(text, day) }];
  const written = readParts(bytes).map((part): ZipPart => {
    const { name } = part;
    const own = all.filter(({ parts }) => parts.test(name));
    if (own.length > 0)
      return partOfText(
        name,
        own.reduce((text, { change }) => change(text, name), textOf(part)),
      );
    return packing.isSteady ? part : partOf(name, contentOf(part));
  });
  return writeParts([...written, ...(packing.more ?? [])].toSorted(byName));
}

/** The list of content types comes first, as readers expect it. */
function byName({ name: a }: ZipPart, { name: b }: ZipPart): number {
  const first = '[Content_Types].xml';
  return Number(b === first) - Number(a === first) || (a < b ? -1 : 1);
}

/** A workbook's library wants a moment of the clock for the day of creation, so that it is written here. */
function writtenOn(text: string, day: string): string {
  const dated = text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${day}T00:00:00Z$2`);
  if (dated.includes('<dcterms:created')) return dated;
  return dated.replace(
    /<dcterms:modified [^>]*>[^<]*<\/dcterms:modified>/,
    (modified) => `${modified.replaceAll('dcterms:modified', 'dcterms:created')}${modified}`,
  );
}
