// A sheet as a part of the workbook: columns, rows, what is joined, what stays in sight, how it is printed (ECMA-376 part 1, 18.3).
import { relations, sheetsNamespace } from '../office/namespaces.ts';
import { columnName } from '../office/column-name.ts';
import { declaration } from '../office/package.ts';
import { xmlEscaped } from '../office/xml-text.ts';
import type { Sheet } from './sheet.ts';

export interface Printed {
  /** At the head of every page. */
  readonly header: string | undefined;
  /** At its foot, in Excel's codes. */
  readonly page: string;
}

/** @param own the ids of the parts that the sheet has for itself */
export function sheetPart(
  sheet: Sheet,
  rows: string,
  { header, page }: Printed,
  own: { readonly drawing: string | undefined; readonly lists: readonly string[] },
): string {
  const head = header === undefined ? '' : `<oddHeader>${xmlEscaped(`&C${header}`)}</oddHeader>`;
  return [
    `${declaration}<worksheet xmlns="${sheetsNamespace}" xmlns:r="${relations}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${areaOf(sheet)}"/>`,
    `<sheetViews><sheetView workbookViewId="0" showGridLines="0">${paneOf(sheet)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${sheet.widths.map(columnOf).join('')}</cols>`,
    `<sheetData>${rows}</sheetData>`,
    spansOf(sheet),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    // A4, as many pages high as it takes.
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter>${head}<oddFooter>${xmlEscaped(`&L&A&R${page}`)}</oddFooter></headerFooter>`,
    own.drawing === undefined ? '' : `<drawing r:id="${own.drawing}"/>`,
    own.lists.length === 0
      ? ''
      : `<tableParts count="${own.lists.length}">${own.lists.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`,
    '</worksheet>',
  ].join('');
}

const areaOf = ({ rows, widths }: Sheet): string => {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), widths.length);
  return `A1:${columnName(Math.max(columns, 1) - 1)}${Math.max(rows.length, 1)}`;
};

/** The head of a list and the columns that it is read by stay in sight. */
function paneOf({ head, fixed = 0 }: Sheet): string {
  if (head === undefined) return '';
  const columns = fixed === 0 ? '' : ` xSplit="${fixed}"`;
  const active = fixed === 0 ? 'bottomLeft' : 'bottomRight';
  return `<pane${columns} ySplit="${head + 1}" topLeftCell="${columnName(fixed)}${head + 2}" activePane="${active}" state="frozen"/>`;
}

const columnOf = (width: number, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;

function spansOf({ spans }: Sheet): string {
  if (spans.length === 0) return '';
  const cells = spans.map(
    ({ row, from, to }) => `<mergeCell ref="${columnName(from)}${row + 1}:${columnName(to)}${row + 1}"/>`,
  );
  return `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
}
