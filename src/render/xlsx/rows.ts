// The rows of a sheet, with texts and styles by their numbers in the lists of the workbook.
import { sheetsNamespace } from '../office/namespaces.ts';
import { columnName } from '../office/column-name.ts';
import { declaration } from '../office/package.ts';
import { xmlEscaped } from '../office/xml-text.ts';
import type { Numbering } from './numbering.ts';
import { writtenText } from './sheet-text.ts';
import type { GridCell, Sheet } from './sheet.ts';
import type { Styles } from './styles.ts';

/** Heights in quarters of a point, as Excel itself keeps them. */
export const rowsOf = ({ rows }: Sheet, styles: Styles, texts: Numbering): string =>
  rows
    .map(({ height, cells }, index) => {
      const written = cells.map((cell, column) =>
        cell === undefined ? '' : cellOf(cell, column, index + 1, styles, texts),
      );
      return `<row r="${index + 1}" ht="${Math.round(height * 4) / 4}" customHeight="1">${written.join('')}</row>`;
    })
    .join('');

function cellOf({ value, look }: GridCell, column: number, row: number, styles: Styles, texts: Numbering): string {
  const cell = `<c r="${columnName(column)}${row}" s="${styles.styleOf(look)}"`;
  if (value === undefined) return `${cell}/>`;
  if (typeof value === 'number') return `${cell}><v>${value}</v></c>`;
  const text = textElement(writtenText(value));
  // Text that reads like an error of Excel would become one; as a run of text in its cell it stays text.
  if (value.startsWith('#')) return `${cell} t="inlineStr"><is><r>${text}</r></is></c>`;
  return `${cell} t="s"><v>${texts.numberOf(text)}</v></c>`;
}

function textElement(text: string): string {
  const kept = /^ | $|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${kept}>${xmlEscaped(text)}</t>`;
}

/** The list of texts that the cells of all sheets refer to. */
export function textsPart(texts: Numbering): string {
  const entries = texts.entries();
  const items = entries.map((text) => `<si>${text}</si>`).join('');
  return `${declaration}<sst xmlns="${sheetsNamespace}" count="${entries.length}" uniqueCount="${entries.length}">${items}</sst>`;
}
