// How the sheets look: faces, fills, lines, the measures of the page.
import type { Language } from '../../model/language.ts';

/** Faces by language; where one is missing, the program that opens the file puts its own in its place. */
export const faces: Readonly<Record<Language, string>> = { 'zh-CN': '宋体', en: 'Arial' };

/** Points: 5号 for what is read, larger for what heads it. */
export const sizes = { title: 16, heading: 12, text: 10.5 } as const;

/** What one line of text takes, with room for a taller face that stands in for the one asked for. */
export const lineOf = (size: number): number => size * 1.46;
/** Excel draws no row higher. */
export const highestRow = 409;

/** Columns of text that a landscape page has room for at full size; a ledger may be printed smaller. */
export const pageColumns = { usual: 140, ledger: 225 } as const;

export const colours = {
  head: 'E7E6E6',
  line: '7F7F7F',
  warning: 'C00000',
  note: '595959',
  expected: '7F7F7F',
} as const;

/** What a cell can look like; the workbook turns it into its own styles. */
export interface Look {
  readonly kind: 'title' | 'heading' | 'warning' | 'note' | 'text' | 'label' | 'head' | 'body';
  readonly align?: 'left' | 'center' | 'right';
  readonly fill?: string;
  readonly format?: string;
}
