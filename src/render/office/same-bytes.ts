// The same document always as the same bytes: parts in one order, no time of writing, no random ids.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest time that a zip file can hold; read in the zone of the machine and written as it reads there. */
const noTime = '1980-01-01T00:00:00';

const decoded = /\.(?:xml|rels)$/;
/** A workbook's library wants a moment of the clock for the day of creation, so that it is written here. */
const withCreated = (_all: string, before: string, modified: string): string =>
  `${before}${modified.replaceAll('dcterms:modified', 'dcterms:created')}${modified}`;

/** Made up anew by the library each time: the ids of charts; drawings are counted on from the document before. */
const randomId = /"rId[\w-]{8,}"/g;

/**
 * @param bytes a zip file: the document, or a workbook inside it
 * @param day the day that the parts are said to be written on
 * @param mend what a part should say instead of what the library wrote
 */
export function sameBytes(bytes: Uint8Array, day: string, mend: (text: string) => string = (text) => text): Uint8Array {
  const parts = unzipSync(bytes);
  const ids = new Map<string, string>();
  let drawings = 0;
  const steady = (text: string): string =>
    text
      .replace(randomId, (id) => {
        const known = ids.get(id) ?? `"rIdChart${ids.size + 1}"`;
        ids.set(id, known);
        return known;
      })
      .replace(/(<wp:docPr [^>]*?\bid=")\d+"/g, (_match, before: string) => `${before}${(drawings += 1)}"`)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g, `$1${day}T00:00:00Z$2`)
      .replace(
        /^(?![\s\S]*<dcterms:created)([\s\S]*?)(<dcterms:modified [^>]*>[^<]*<\/dcterms:modified>)/,
        withCreated,
      );
  const names = Object.keys(parts).toSorted();
  const written = names.map((name): readonly [string, Uint8Array] => {
    const part = parts[name] ?? new Uint8Array();
    if (name.endsWith('.xlsx')) return [name, sameBytes(part, day)];
    return [name, decoded.test(name) ? strToU8(mend(steady(strFromU8(part)))) : part];
  });
  // The list of content types comes first, as readers expect it.
  const inOrder = written.toSorted(
    ([a], [b]) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml'),
  );
  return zipSync(Object.fromEntries(inOrder), { mtime: noTime, level: 6 });
}
