// A table for the terminal as blocks of lines: what is short in one line, then each sentence by itself, at the full width.
import { adviceLines } from '../lib/advice.ts';
import { escapeControls } from '../lib/width.ts';
import type { Words } from '../messages/index.ts';
import type { Table } from '../model/document.ts';
import { cellText } from './cell-text.ts';

const indent = '  ';

/** Records to be pasted stand below each other at the indent that a list in a file has. */
export function renderStack(
  { columns: heads, rows }: Table,
  { columns, words }: { readonly columns: number; readonly words: Words },
  paintHead: (line: string) => string,
): string {
  const blocks = rows.map((row) => {
    const texts = row.map((cell) => escapeControls(cellText(cell, words), { keepNewline: true }));
    const isShort = (index: number): boolean => heads[index]?.whole === true;
    const head = texts.filter((text, index) => isShort(index) && text !== '').join(' ');
    const below = texts.flatMap((text, index) => {
      if (isShort(index) || text === '') return [];
      const mark = heads[index]?.key === 'cure' ? '→ ' : '';
      return adviceLines(`${mark}${text}`, columns - indent.length).map((line) => `${indent}${line}`);
    });
    return [paintHead(head), ...below].join('\n');
  });
  return blocks.join('\n\n');
}
