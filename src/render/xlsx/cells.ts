// A cell of a document as what a sheet holds: a number with its format, a day, or text that is never a formula.
import type { Words } from '../../messages/index.ts';
import type { Light } from '../../model/assessment.ts';
import type { Cell } from '../../model/document.ts';
import { cellText } from '../cell-text.ts';
import { serialOf } from '../office/day-serial.ts';
import { shownText } from './sheet-text.ts';

export interface SheetValue {
  /** Nothing for an empty cell. */
  readonly value: number | string | undefined;
  /** How a number is shown; text has none. */
  readonly format?: string;
  /** As it will be seen, for widths and heights. */
  readonly shown: string;
  readonly light?: Light;
}

export function sheetValue(cell: Cell, words: Words, months: string): SheetValue {
  const shown = shownText(cellText(cell, words));
  switch (cell.kind) {
    case 'number':
      if (cell.value === undefined || !Number.isFinite(cell.value)) return { value: undefined, shown: '' };
      return { ...numberOf(cell.value, cell.decimals, cell.unit ?? ''), format: numberFormat(cell, words), shown };
    case 'date': {
      const serial = cell.day === undefined ? undefined : serialOf(cell.day);
      if (serial === undefined) return textOf(shown);
      return { value: serial, format: cell.precision === 'month' ? months : 'yyyy-mm-dd', shown };
    }
    case 'lines': {
      const lines = cell.lines.filter((line) => cellText(line, words) !== '');
      const [only] = lines;
      return only !== undefined && lines.length === 1 ? sheetValue(only, words, months) : textOf(shown);
    }
    case 'status':
      return { ...textOf(shown), light: cell.light };
    case 'phrase':
      return cell.phrase.key === 'light' ? { ...textOf(shown), light: cell.phrase.light } : textOf(shown);
    case 'text':
      return textOf(shown);
  }
}

const textOf = (shown: string): SheetValue => ({ value: shown === '' ? undefined : shown, shown });

/** What a workbook calls 35% is 0.35. */
export const numberOf = (value: number, decimals: number, unit: string): { readonly value: number } => ({
  value: unit === '%' ? Number((value / 100).toFixed(decimals + 2)) : value,
});

interface Figure {
  readonly decimals: number;
  readonly unit?: string;
  readonly signed?: boolean;
}

/** So many decimals, the unit behind them as the language writes it, and a plus where the document shows one. */
export function numberFormat({ decimals, unit = '', signed = false }: Figure, words: Words): string {
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  const [before = '', behind = ''] = words.quantity('\n', unit === '%' ? '' : shownText(unit)).split('\n');
  const figure = `${quoted(before)}${digits}${quoted(behind)}${unit === '%' ? '%' : ''}`;
  return signed ? `+${figure};-${figure};${figure}` : figure;
}

/** Words inside a format, where a quotation mark would end them and what is too long would break the file. */
const quoted = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', '＂').slice(0, 40)}"`);
