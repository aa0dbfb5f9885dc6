// Text as a cell and as the name of a sheet can hold it.
import { xmlLines, xmlText } from '../office/xml-text.ts';

/** What Excel holds in one cell. */
const longest = 32_767;
const mostBreaks = 253;

/** What a workbook would read as the character with that number. */
const codeOfCharacter = /_(?=x[0-9a-f]{4}_)/gi;

/** A cell's text as a reader will see it. */
export function shownText(text: string): string {
  const shown = xmlLines(text);
  const lines = shown.split('\n');
  if (lines.length <= mostBreaks) return cutTo(shown.trimEnd(), longest);
  return cutTo([...lines.slice(0, mostBreaks), lines.slice(mostBreaks).join(' ')].join('\n').trimEnd(), longest);
}

/** The same as it is written into the file. */
export const writtenText = (shown: string): string => shown.replace(codeOfCharacter, '_x005F_');

/** At most so many UTF-16 units, no character split. */
function cutTo(text: string, units: number): string {
  if (text.length <= units) return text;
  return `${text.slice(0, units - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Names in order, each once whatever its case, in what Excel allows: 31 units, none of []:*?/\ and no ' at an end. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>(['history']);
  return wanted.map((text) => {
    const name = xmlText(text)
      .replaceAll(/[[\]:*?/\\]/g, '-')
      .replace(codeOfCharacter, '-')
      .replaceAll(/^[\s']+|[\s']+$/g, '');
    for (let copy = 1; ; copy += 1) {
      const mark = copy === 1 ? '' : ` (${copy})`;
      const unique = `${cutTo(name === '' ? '-' : name, 31 - mark.length).replace(/[\s']+$/, '')}${mark}`;
      if (taken.has(unique.toLowerCase())) continue;
      taken.add(unique.toLowerCase());
      return unique;
    }
  });
}
