// A document as Markdown for a page or a pull request: plan text can never become markup.
import type { Words } from '../messages/index.ts';
import type { Document, Table, TextBlock } from '../model/document.ts';
import { cellText } from './cell-text.ts';
import { escapeMarkdown } from './escape/markdown.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { textBlocks } from './text-blocks.ts';

export function renderMarkdown(document: Document, words: Words): string {
  return `${textBlocks(document)
    .map((block) => renderBlock(block, words))
    .join('\n\n')}\n`;
}

function renderBlock(block: TextBlock, words: Words): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(words.phrase(block.phrase))}`;
    case 'paragraph':
      return block.phrases.map((phrase) => escapeMarkdown(words.phrase(phrase))).join(' ');
    case 'note':
      return `> ${escapeMarkdown(words.phrase(block.phrase))}`;
    case 'text':
      return escapeMarkdown(block.text);
    case 'facts':
      return block.facts
        .map(({ label, value }) => {
          const [first = '', ...more] = cellText(value, words).split('\n').map(escapeMarkdown);
          // Some read the source itself.
          return [`- ${escapeMarkdown(words.phrase(label))}${words.colon}${first}`, ...more].join('\n  ');
        })
        .join('\n');
    case 'table':
      return renderTable(block, words);
  }
}

function renderTable(table: Table, words: Words): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = table.columns.map((column) => escapeMarkdown(words.columns[column.key]));
  const rule = table.columns.map((column) => (column.align === 'right' ? '---:' : '---'));
  const rows = table.rows.map((row) => line(row.map((cell) => inlineMarkdown(cellText(cell, words)))));
  return [line(head), line(rule), ...rows].join('\n');
}
