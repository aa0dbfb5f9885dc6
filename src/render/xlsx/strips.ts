// The rows of one piece of a sheet, its columns given: text over the whole width, a fact, a table, charts.
import type { Grid } from './grid.ts';
import type { SheetValue } from './cells.ts';
import { shades } from '../office/light-colours.ts';
import { highestRow, type Look, sizes } from './look.ts';
import { shownText } from './sheet-text.ts';
import type { GridCell, PlacedPlot, Plot, Row, Span } from './sheet.ts';
import { heightOf, total } from './widths.ts';

export interface Strip {
  readonly rows: readonly Row[];
  readonly spans: readonly Span[];
  readonly plots: readonly PlacedPlot[];
  /** The heads of a table, which then is all of the strip. */
  readonly heads?: readonly string[];
}

const sizeOf = (kind: Look['kind']): number =>
  kind === 'title' ? sizes.title : kind === 'heading' ? sizes.heading : sizes.text;

const measured = (shown: string, width: number, kind: Look['kind']): number =>
  heightOf(shown, width, sizeOf(kind), sizes.text);

export function textStrip(text: string, kind: Look['kind'], widths: readonly number[], align: Look['align']): Strip {
  const shown = shownText(text);
  const room = kind === 'heading' || kind === 'title' ? 8 : 0;
  return {
    rows: [
      {
        height: Math.min(highestRow, measured(shown, total(widths), kind) + room),
        cells: [{ value: shown === '' ? undefined : shown, look: { kind, ...(align === undefined ? {} : { align }) } }],
      },
    ],
    spans: spanOf(0, 0, widths.length - 1),
    plots: [],
  };
}

export function factStrip(label: string, text: string, widths: readonly number[]): Strip {
  const shown = shownText(text);
  const [first = 0, ...rest] = widths;
  const name = shownText(label);
  return {
    rows: [
      {
        height: Math.max(measured(name, first, 'label'), measured(shown, total(rest), 'text')),
        cells: [
          { value: name, look: { kind: 'label' } },
          { value: shown === '' ? undefined : shown, look: { kind: 'text', align: 'left' } },
        ],
      },
    ],
    spans: spanOf(0, 1, widths.length - 1),
    plots: [],
  };
}

const spanOf = (row: number, from: number, to: number): readonly Span[] => (to > from ? [{ row, from, to }] : []);

/** @param spread whether the last column of a table with fewer columns runs to the edge of the sheet */
export function gridStrip({ columns, rows }: Grid, widths: readonly number[], spread: boolean): Strip {
  const last = columns.length - 1;
  const edge = spread ? widths.length - 1 : last;
  const widthAt = (index: number): number =>
    index === last ? total(widths.slice(last, edge + 1)) : (widths[index] ?? 0);
  const rowOf = (cells: readonly (GridCell & { readonly shown: string })[]): Row => ({
    height: cells.reduce(
      (most, { shown, look }, index) => Math.max(most, measured(shown, widthAt(index), look.kind)),
      0,
    ),
    cells: [...cells, ...Array.from({ length: edge - last }, () => ({ look: cells[last]?.look ?? { kind: 'body' } }))],
  });
  const head = rowOf(
    columns.map((column) => ({
      value: column.head,
      shown: column.head,
      look: { kind: 'head', align: 'center', fill: column.fill },
    })),
  );
  const body = rows.map((row) =>
    rowOf(columns.map(({ shape }, index) => bodyCell(row[index] ?? { value: undefined, shown: '' }, shape.align))),
  );
  return {
    rows: [head, ...body],
    spans: edge === last ? [] : [head, ...body].flatMap((_row, index) => spanOf(index, last, edge)),
    plots: [],
    heads: columns.map((column) => column.head),
  };
}

function bodyCell(value: SheetValue, align: 'right' | undefined): GridCell & { readonly shown: string } {
  const { light, format } = value;
  const number = typeof value.value === 'number';
  const day = number && format?.startsWith('yyyy') === true;
  const look: Look = {
    kind: 'body',
    align: align ?? (light !== undefined || day ? 'center' : number ? 'right' : 'left'),
    ...(light === undefined ? {} : { fill: shades[light] }),
    ...(number && format !== undefined ? { format } : {}),
  };
  return { value: value.value, shown: value.shown, look };
}

/** Charts beside each other in one row, which no page break cuts. */
export function plotStrip(plots: readonly Plot[], widths: readonly number[]): Strip {
  const height = plots.reduce((most, plot) => Math.max(most, plot.height), 0);
  const alone = plots.length === 1 && plots[0]?.kind !== 'lines';
  const middle = alone ? widths.length : columnAtHalf(widths);
  return {
    // A cell keeps the row: the library drops the height of rows below the last cell.
    rows: [{ height: Math.min(highestRow, height), cells: [{ look: { kind: 'text' } }] }],
    spans: [],
    plots: plots.map((plot, index) => ({
      plot,
      row: 0,
      from: index === 0 ? 0 : middle,
      end: index === 0 ? middle : widths.length,
    })),
  };
}

/** The first column of the right half. */
function columnAtHalf(widths: readonly number[]): number {
  const half = total(widths) / 2;
  const distances = widths.map((_width, index) => Math.abs(total(widths.slice(0, index)) - half));
  return Math.max(1, distances.indexOf(Math.min(...distances)));
}
