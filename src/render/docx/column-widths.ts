// How the width of the paper is shared among the columns of a table: so that it takes few lines.
import { type ColumnNeed, layoutColumns } from '../../lib/table-layout.ts';

/** What one column holds, in half-width characters. */
export interface ColumnTexts {
  /** Of the head. */
  readonly head: number;
  /** Of every line in its cells. */
  readonly lines: readonly number[];
  /** Never wrapped. */
  readonly isWhole: boolean;
}

const narrowest = 4;
/** A date does not break. */
const narrowestText = 10;

/** In half-width characters; together not more than `room`, unless not even the least fits. */
export function columnWidths(columns: readonly ColumnTexts[], room: number): readonly number[] {
  const needs = columns.map(needOf);
  return layoutColumns(needs, room) ?? needs.map(({ minimum }) => minimum);
}

function needOf({ head, lines, isWhole }: ColumnTexts): ColumnNeed {
  const natural = lines.reduce((most, line) => Math.max(most, line), Math.max(head, narrowest));
  return { natural, minimum: isWhole ? natural : Math.min(natural, narrowestText), lines };
}
