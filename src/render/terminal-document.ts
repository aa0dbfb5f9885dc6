// A document for the terminal: wrapped text, aligned tables, colour where it is wanted.
import { Chalk, type ChalkInstance } from 'chalk';
import { displayWidth, escapeControls } from '../lib/width.ts';
import { wrapText } from '../lib/wrap.ts';
import type { Words } from '../messages/index.ts';
import type { Light } from '../model/assessment.ts';
import type { Cell, Document, TextBlock } from '../model/document.ts';
import { cellText, lightOf } from './cell-text.ts';
import { textBlocks } from './text-blocks.ts';
import { renderStack } from './terminal-stack.ts';
import { type TerminalCell, renderTerminalTable } from './terminal-table.ts';

export interface TerminalOptions {
  readonly columns: number;
  readonly color: boolean;
  readonly words: Words;
}

/** The painter of each light; grey is dim, so that what has to be acted on stands out. */
function painters(chalk: ChalkInstance): Readonly<Record<Light, (line: string) => string>> {
  return { red: chalk.redBright, yellow: chalk.yellow, blue: chalk.blueBright, grey: chalk.gray, green: chalk.green };
}

export function renderTerminal(document: Document, options: TerminalOptions): string {
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const blocks = textBlocks(document);
  const rendered = blocks.map((block, index) => {
    // A note under a table is not another row of it.
    const apart = block.kind === 'note' && blocks[index - 1]?.kind === 'table' ? '\n' : '';
    return `${apart}${renderBlock(block, options, chalk)}`;
  });
  return `${rendered
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function renderBlock(block: TextBlock, options: TerminalOptions, chalk: ChalkInstance): string {
  const { words, columns } = options;
  const wrapped = (text: string): string => wrapText(escapeControls(text), columns).join('\n');
  switch (block.kind) {
    case 'heading': {
      const text = wrapped(words.phrase(block.phrase));
      return block.level === 1 ? chalk.bold.underline(text) : `\n${chalk.bold(text)}`;
    }
    case 'paragraph':
      return block.phrases.map((phrase) => wrapped(words.phrase(phrase))).join('\n');
    case 'note':
      return (block.phrase.key === 'simulated' ? chalk.bold.yellow : chalk.dim)(wrapped(words.phrase(block.phrase)));
    case 'text':
      return chalk.bold(wrapped(block.text));
    case 'facts':
      return renderFacts(block, options, chalk);
    case 'table':
      if (block.stacked === true) return renderStack(block, options, chalk.bold);
      return renderTerminalTable(
        {
          head: block.columns.map(({ key, align, grow, whole, minimum }) => ({
            text: words.columns[key],
            paint: chalk.bold,
            align: align ?? 'left',
            ...(grow === undefined ? {} : { grow }),
            ...(minimum === undefined ? {} : { minimum }),
            ...(whole === undefined ? {} : { whole }),
          })),
          rows: block.rows.map((row) => row.map((cell) => terminalCell(cell, words, chalk))),
        },
        { columns, paintRule: chalk.dim },
      ).trimEnd();
  }
}

function terminalCell(cell: Cell, words: Words, chalk: ChalkInstance): TerminalCell {
  const text = cellText(cell, words);
  const light = lightOf(cell);
  if (light !== undefined) return { text, paint: painters(chalk)[light] };
  // A zero is there to be passed over.
  return cell.kind === 'number' && cell.value === 0 && cell.signed !== true ? { text, paint: chalk.dim } : { text };
}

/** Labels in one column, values wrapped beside them. */
function renderFacts(
  block: Extract<TextBlock, { kind: 'facts' }>,
  options: TerminalOptions,
  chalk: ChalkInstance,
): string {
  const { words, columns } = options;
  const labels = block.facts.map((fact) => words.phrase(fact.label));
  const width = Math.min(Math.max(0, ...labels.map(displayWidth)), Math.floor(columns / 3));
  return block.facts
    .flatMap(({ value }, index) => {
      const label = labels[index] ?? '';
      const { text, paint = (line: string) => line } = terminalCell(value, words, chalk);
      const lines = wrapText(escapeControls(text, { keepNewline: true }), Math.max(2, columns - width - 2));
      return lines.map((line, row) => {
        const head = row === 0 ? label : '';
        const padding = ' '.repeat(Math.max(0, width - displayWidth(head)) + 2);
        return `${chalk.dim(head)}${padding}${paint(line)}`.trimEnd();
      });
    })
    .join('\n');
}
