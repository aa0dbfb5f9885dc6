// Sheets as the bytes of an .xlsx file: the only place that knows the library.
import { colToLetter, writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, SheetChart, TableDefinition, WriteSheet } from 'hucre/xlsx';
import type { Language } from '../../model/language.ts';
import { sameBytes } from '../office/same-bytes.ts';
import { xmlText } from '../office/xml-text.ts';
import { chartOf } from './chart-of.ts';
import { keepRows } from './kept-rows.ts';
import { colours, faces, type Look, sizes } from './look.ts';
import { mendedParts } from './mended-parts.ts';
import { writtenText } from './sheet-text.ts';
import type { Sheet } from './sheet.ts';

export interface Workbook {
  readonly title: string;
  /** The day that it is said to be made on. */
  readonly day: string;
  readonly language: Language;
  /** At the head of every printed page. */
  readonly header: string | undefined;
  /** At the foot, in Excel's codes. */
  readonly page: string;
  readonly sheets: readonly Sheet[];
  /** Which sheet the charts take their figures from. */
  readonly data: number | undefined;
}

export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { sheets, title, language } = workbook;
  const kept = keepRows(sheets);
  const styleOf = stylist(faces[language]);
  const source = workbook.data === undefined ? undefined : sheets[workbook.data];
  const points = source && { name: quoted(source.name), top: (source.lists[0]?.top ?? 0) + 1 };
  let lists = 0;
  const bytes = await writeXlsx({
    properties: { title: xmlText(title), creator: 'duban', lastModifiedBy: 'duban' },
    defaultFont: { name: faces[language], size: sizes.text },
    // The rows that stand on every page; the library would leave a name with a space unquoted.
    namedRanges: sheets.flatMap(({ name, head }) =>
      head === undefined
        ? []
        : [{ name: '_xlnm.Print_Titles', range: `${quoted(name)}!$${head + 1}:$${head + 1}`, scope: name }],
    ),
    sheets: sheets.map((sheet, index): WriteSheet => ({
      name: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      cells: cellsOf(kept.looks[index] ?? [], styleOf),
      merges: sheet.spans.map(({ row, from, to }) => ({ startRow: row, startCol: from, endRow: row, endCol: to })),
      tables: sheet.lists.map((list): TableDefinition => {
        lists += 1;
        return {
          name: `list_${lists}`,
          range: `A${list.top + 1}:${colToLetter(list.heads.length - 1)}${list.bottom + 1}`,
          columns: list.heads.map((name) => ({ name: writtenText(name) })),
          style: 'TableStyleLight1',
          showRowStripes: false,
        };
      }),
      charts:
        points === undefined ? [] : sheet.plots.map((placed): SheetChart => chartOf(placed, points, faces[language])),
      ...(sheet.head === undefined ? {} : { freezePane: { rows: sheet.head + 1, columns: sheet.fixed ?? 0 } }),
      view: { showGridLines: false },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      },
      headerFooter: {
        ...(workbook.header === undefined ? {} : { oddHeader: `&C${workbook.header}` }),
        oddFooter: `&L&A&R${workbook.page}`,
      },
    })),
  });
  // Packed by Node, which does it differently by version.
  return sameBytes(bytes, workbook.day, { isSteady: false }, [...mendedParts, ...kept.changes]);
}

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A text, so that there is a list of texts, and then nothing but looks. */
const cellsOf = (looks: readonly Look[], styleOf: (look: Look) => CellStyle): Map<string, Partial<Cell>> =>
  new Map(looks.map((look, row) => [`${row},0`, { ...(row === 0 ? { value: '-' } : {}), style: styleOf(look) }]));

/** The style of a look. */
function stylist(face: string): (look: Look) => CellStyle {
  const line = { style: 'thin', color: { rgb: colours.line } } as const;
  const border = { top: line, bottom: line, left: line, right: line };
  return ({ kind, align, fill, format }) => {
    const boxed = kind === 'head' || kind === 'body';
    const bold = kind === 'title' || kind === 'heading' || kind === 'head' || kind === 'warning' || kind === 'label';
    const size = kind === 'title' ? sizes.title : kind === 'heading' ? sizes.heading : sizes.text;
    const colour = kind === 'warning' ? colours.warning : kind === 'note' ? colours.note : '000000';
    return {
      font: { name: face, size, bold, color: { rgb: colour } },
      alignment: { horizontal: align ?? 'left', vertical: 'center', wrapText: true },
      ...(boxed ? { border } : {}),
      ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
      ...(format === undefined ? {} : { numFmt: format }),
    };
  };
}
