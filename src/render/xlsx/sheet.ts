// A sheet as rows of cells with their measures, free of the library that writes it.
import type { Look } from './look.ts';

export interface GridCell {
  /** Text is never a formula; nothing for an empty cell with a look. */
  readonly value?: number | string | undefined;
  readonly look: Look;
}

export interface Row {
  /** Points. */
  readonly height: number;
  readonly cells: readonly (GridCell | undefined)[];
}

/** Cells of one row that are one; both ends count. */
export interface Span {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A list with a filter in each head. */
export interface List {
  readonly top: number;
  readonly bottom: number;
  readonly heads: readonly string[];
}

/** One line or set of bars; its points are rows of the list of chart data. */
export interface PlotSeries {
  readonly name: string;
  readonly colour: string;
  /** Of a number on the colour. */
  readonly ink?: string;
  readonly stroke?: 'solid' | 'dash' | 'dots';
  readonly marked?: boolean;
  readonly from: number;
  readonly to: number;
}

export interface Plot {
  readonly kind: 'lines' | 'bars' | 'columns';
  readonly title: string;
  readonly series: readonly PlotSeries[];
  readonly format: string;
  /** The days that lines run over, as a workbook counts days. */
  readonly days?: { readonly from: number; readonly to: number; readonly format: string };
  /** Some of its figures are negative. */
  readonly isBelowNothing?: boolean;
  /** Points. */
  readonly height: number;
}

export interface PlacedPlot {
  readonly plot: Plot;
  readonly row: number;
  readonly from: number;
  /** The first column that the chart does not cover. */
  readonly end: number;
}

export interface Sheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly spans: readonly Span[];
  readonly lists: readonly List[];
  readonly plots: readonly PlacedPlot[];
  /** The row that stays in sight and stands on every printed page. */
  readonly head?: number | undefined;
  /** How many columns stay in sight. */
  readonly fixed?: number;
}
