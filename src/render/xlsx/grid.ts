// Tables as grids of values, before anybody knows how wide their columns are.
import { lightsByUrgency } from '../../lib/lights.ts';
import type { Words } from '../../messages/index.ts';
import type { Light } from '../../model/assessment.ts';
import type { Column, Table } from '../../model/document.ts';
import { type SheetValue, sheetValue } from './cells.ts';
import { shades } from '../office/light-colours.ts';
import { colours } from './look.ts';
import { shownText } from './sheet-text.ts';

export interface GridColumn {
  readonly head: string;
  readonly fill: string;
  readonly shape: Pick<Column, 'align' | 'whole' | 'minimum' | 'grow'>;
}

export interface Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
}

export function gridOf(table: Table, words: Words, months: string): Grid {
  const heads = uniqueHeads(table.columns.map(({ key }) => shownText(words.columns[key])));
  return {
    columns: table.columns.map((column, index) => ({
      head: heads[index] ?? '',
      fill: headFill(column.key),
      shape: column,
    })),
    rows: table.rows.map((row) => row.map((cell) => sheetValue(cell, words, months))),
  };
}

/** The heads of a list with filters have to differ. */
function uniqueHeads(heads: readonly string[]): readonly string[] {
  return heads.map((head, index) => {
    const before = heads.slice(0, index).filter((other) => other === head).length;
    return before === 0 ? head : `${head} ${before + 1}`;
  });
}

const headFill = (key: string): string => {
  const light: Light | undefined = lightsByUrgency.find((name) => name === key);
  return light === undefined ? colours.head : shades[light];
};
