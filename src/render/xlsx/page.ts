// The blocks of one sheet laid out below each other: one set of columns for all of its tables, rows as high as their text.
import type { Words } from '../../messages/index.ts';
import type { Block, Table } from '../../model/document.ts';
import type { ColumnNeed } from '../../lib/table-layout.ts';
import { cellText } from '../cell-text.ts';
import { type Grid, gridOf } from './grid.ts';
import { pageColumns } from './look.ts';
import { shownText } from './sheet-text.ts';
import type { List, PlacedPlot, Plot, Row, Sheet, Span } from './sheet.ts';
import { factStrip, gridStrip, plotStrip, type Strip, textStrip } from './strips.ts';
import { joined, needOf, widthsOf } from './widths.ts';

/** What a sheet is made of; everything is already in one language. */
export type Piece =
  | { readonly kind: 'text'; readonly as: 'title' | 'heading' | 'warning' | 'note' | 'text'; readonly text: string }
  | { readonly kind: 'signature'; readonly text: string }
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  | { readonly kind: 'grid'; readonly grid: Grid }
  | { readonly kind: 'plots'; readonly plots: readonly Plot[] };

/** Lists are for filtering and sorting; on paper a table that is narrower than the others runs to the same edge. */
export type Layout = 'paper' | 'list' | 'ledger';

export function layPage(name: string, pieces: readonly Piece[], layout: Layout): Sheet {
  const grids = pieces.flatMap((piece) => (piece.kind === 'grid' ? [piece.grid] : []));
  const filtered = layout !== 'paper';
  const columns = Math.max(2, ...grids.map((grid) => grid.columns.length));
  const widths = widthsOf(
    joined([...grids.map((grid) => needsOf(grid, filtered, columns)), factNeeds(pieces)], columns),
    layout === 'ledger' ? pageColumns.ledger : pageColumns.usual,
  );
  const rows: Row[] = [];
  const spans: Span[] = [];
  const lists: List[] = [];
  const plots: PlacedPlot[] = [];
  for (const strip of paired(pieces).map((piece) => stripOf(piece, widths, filtered))) {
    const top = rows.length;
    rows.push(...strip.rows);
    spans.push(...strip.spans.map((span) => ({ ...span, row: span.row + top })));
    plots.push(...strip.plots.map((plot) => ({ ...plot, row: plot.row + top })));
    if (strip.heads !== undefined) lists.push({ top, bottom: rows.length - 1, heads: strip.heads });
    // Room below tables and charts.
    if (strip.heads !== undefined || strip.plots.length > 0)
      rows.push({ height: 8, cells: [{ look: { kind: 'text' } }] });
  }
  const [only] = lists;
  return {
    name,
    widths,
    rows,
    spans,
    lists: filtered ? lists : [],
    plots,
    head: filtered && lists.length === 1 ? only?.top : undefined,
    // The number and the id of the items, which a wide ledger is read by.
    fixed: layout === 'ledger' ? 2 : 0,
  };
}

function stripOf(piece: Piece, widths: readonly number[], filtered: boolean): Strip {
  switch (piece.kind) {
    case 'text':
      return textStrip(piece.text, piece.as, widths, piece.as === 'title' ? 'center' : 'left');
    case 'signature':
      return textStrip(piece.text, 'text', widths, 'right');
    case 'fact':
      return factStrip(piece.label, piece.text, widths);
    case 'grid':
      return gridStrip(piece.grid, widths, !filtered);
    case 'plots':
      return plotStrip(piece.plots, widths);
  }
}

/** On paper the last column of a narrower table lies over all that is left of the sheet, and asks for nothing more. */
function needsOf({ columns, rows }: Grid, filtered: boolean, all: number): readonly ColumnNeed[] {
  const needs = columns.map(({ head, shape }, index) =>
    needOf(
      shape,
      head,
      rows.map((row) => row[index]?.shown ?? ''),
      filtered,
    ),
  );
  return filtered || needs.length === all ? needs : needs.slice(0, -1);
}

function factNeeds(pieces: readonly Piece[]): readonly ColumnNeed[] {
  const labels = pieces.flatMap((piece) => (piece.kind === 'fact' ? [piece.label] : []));
  return labels.length === 0 ? [] : [needOf({ whole: true }, '', labels, false)];
}

/** Lines stand two beside each other, however many documents they come from. */
function paired(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    const both = piece.kind === 'plots' && last?.kind === 'plots' ? [...last.plots, ...piece.plots] : [];
    if (both.length === 2 && both.every(({ kind }) => kind === 'lines'))
      result.splice(-1, 1, { kind: 'plots', plots: both });
    else result.push(piece);
  }
  return result;
}

/** Charts come as the plots that were made of them. */
export function piecesOf(
  blocks: readonly Block[],
  words: Words,
  months: string,
  plots: ReadonlyMap<Block, Plot>,
): readonly Piece[] {
  return blocks.flatMap((block): readonly Piece[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'text', as: block.level === 1 ? 'title' : 'heading', text: words.phrase(block.phrase) }];
      case 'paragraph':
        return [{ kind: 'text', as: 'text', text: block.phrases.map((phrase) => words.phrase(phrase)).join('\n') }];
      case 'note':
        return [{ kind: 'text', as: 'note', text: words.phrase(block.phrase) }];
      case 'text':
        return [{ kind: 'text', as: 'text', text: block.text }];
      case 'facts':
        return block.facts.map(({ label, value }) => ({
          kind: 'fact',
          label: shownText(words.phrase(label)),
          text: cellText(value, words),
        }));
      case 'table':
        return [tablePiece(block, words, months)];
      case 'chart': {
        const plot = plots.get(block);
        return plot === undefined ? [] : [{ kind: 'plots', plots: [plot] }];
      }
    }
  });
}

export const tablePiece = (table: Table, words: Words, months: string): Piece =>
  table.rows.length === 0
    ? { kind: 'text', as: 'text', text: words.phrase({ key: 'nothing' }) }
    : { kind: 'grid', grid: gridOf(table, words, months) };
