// A patch for a terminal: coloured, and nothing in it that steers the terminal.
import { Chalk } from 'chalk';
import { escapeControls } from '../lib/width.ts';

export function renderPatch(patch: string, color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = (line: string): string => {
    if (line.startsWith('--- ') || line.startsWith('+++ ')) return chalk.bold(line);
    if (line.startsWith('@@')) return chalk.cyan(line);
    if (line.startsWith('+')) return chalk.green(line);
    return line.startsWith('-') ? chalk.red(line) : line;
  };
  return patch
    .split('\n')
    .map((line) => paint(escapeControls(line)))
    .join('\n');
}
