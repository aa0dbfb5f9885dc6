// Rows go into the sheets as text: the library, which resolves every cell and its style anew, only tells which style a look became.
import { columnName } from '../office/column-name.ts';
import type { PartChange } from '../office/same-bytes.ts';
import type { Look } from './look.ts';
import type { GridCell, Row, Sheet } from './sheet.ts';
import { writtenText } from './sheet-text.ts';

export interface KeptRows {
  /** For each sheet the looks that no sheet before it has; the library is given one cell of each, down the first column. */
  readonly looks: readonly (readonly Look[])[];
  /** The sheets, in their order, and the list of texts as they should be; the library must have written at least one text. */
  readonly changes: readonly PartChange[];
}

const nameOf = ({ kind, align, fill, format }: Look): string => `${kind}|${align ?? ''}|${fill ?? ''}|${format ?? ''}`;

export function keepRows(sheets: readonly Sheet[]): KeptRows {
  const texts = new Map<string, number>();
  const styles = new Map<string, string>();
  const looks = sheets.map(({ rows }) => {
    const fresh: Look[] = [];
    for (const { cells } of rows)
      for (const cell of cells) {
        if (cell === undefined) continue;
        const text = textIn(cell);
        if (text !== undefined && !texts.has(text)) texts.set(text, texts.size);
        const name = nameOf(cell.look);
        if (styles.has(name)) continue;
        styles.set(name, '');
        fresh.push(cell.look);
      }
    return fresh;
  });
  const writeSheet = (part: string, name: string): string => {
    const index = Number(/(\d+)\.xml$/.exec(name)?.[1]) - 1;
    const sheet = sheets[index];
    if (sheet === undefined) throw new Error(`no sheet for ${name}`);
    const [own = ''] = rowsOfPart.exec(part) ?? [];
    const found = [...own.matchAll(/<c [^>]*\bs="(\d+)"/g)];
    for (const [place, look] of (looks[index] ?? []).entries()) styles.set(nameOf(look), found[place]?.[1] ?? '');
    const rows = sheet.rows.map((row, number) => rowOf(row, number + 1, styles, texts)).join('');
    return part
      .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${areaOf(sheet)}"/>`)
      .replace(rowsOfPart, () => `<sheetData>${rows}</sheetData>`);
  };
  return {
    looks,
    changes: [
      { parts: /^xl\/worksheets\/sheet\d+\.xml$/, change: writeSheet },
      { parts: /^xl\/sharedStrings\.xml$/, change: () => listOf([...texts.keys()]) },
    ],
  };
}

const rowsOfPart = /<sheetData(?:\/>|>.*?<\/sheetData>)/s;

/** Text that reads like an error of Excel would become one; as a run of text in its cell it stays text. */
const isLikeError = (value: string): boolean => value.startsWith('#');

const textIn = ({ value }: GridCell): string | undefined =>
  typeof value === 'string' && !isLikeError(value) ? writtenText(value) : undefined;

const areaOf = ({ rows, widths }: Sheet): string => {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), widths.length);
  return `A1:${columnName(Math.max(columns, 1) - 1)}${Math.max(rows.length, 1)}`;
};

/** Heights in quarters of a point, as Excel itself keeps them. */
function rowOf(
  { height, cells }: Row,
  number: number,
  styles: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, number>,
): string {
  const written = cells.map((cell, column) => {
    if (cell === undefined) return '';
    const place = `r="${columnName(column)}${number}"`;
    const style = `s="${styles.get(nameOf(cell.look)) ?? ''}"`;
    const { value } = cell;
    if (value === undefined) return `<c ${place} ${style}/>`;
    if (typeof value === 'number') return `<c ${place} ${style}><v>${value}</v></c>`;
    const text = textIn(cell);
    if (text === undefined)
      return `<c ${place} t="inlineStr" ${style}><is><r>${textElement(writtenText(value))}</r></is></c>`;
    return `<c ${place} t="s" ${style}><v>${texts.get(text) ?? ''}</v></c>`;
  });
  return `<row r="${number}" ht="${Math.round(height * 4) / 4}" customHeight="1">${written.join('')}</row>`;
}

function listOf(texts: readonly string[]): string {
  const items = texts.map((text) => `<si>${textElement(text)}</si>`).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${texts.length}" uniqueCount="${texts.length}">${items}</sst>`;
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function textElement(text: string): string {
  const kept = /^ | $|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${kept}>${text.replace(/[&<>]/g, (character) => references[character] ?? character)}</t>`;
}
