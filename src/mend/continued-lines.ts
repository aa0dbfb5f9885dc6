// Values on several lines: their further lines moved to where the layout has them, without a change of what they say.
import type { Token } from './tree.ts';

/** Plain or quoted text: what its further lines are indented by is no part of it. */
export function continuedLines({ level }: Token, written: string): string {
  const [first = '', ...rest] = written.split('\n');
  const indent = ' '.repeat(2 * level);
  return [first, ...rest.map((line) => (line.trim() === '' ? line : indent + line.replace(/^[ \t]+/, '')))].join('\n');
}

/** Block text: all lines move together, since what they are indented beyond the first is a part of it. */
export function blockTextLines({ level, stepsIn }: Token, written: string, owner: Token | undefined): string {
  const lines = written.split('\n');
  const first = lines.find((line) => line.trim() !== '');
  if (owner === undefined || first === undefined) return written;
  // A digit in the header counts from the column of the key or dash.
  const was = stepsIn === undefined ? leading(first) : owner.column + stepsIn;
  const by = (stepsIn === undefined ? 2 * level : 2 * (level - 1) + stepsIn) - was;
  return lines
    .map((line) => {
      const spaces = leading(line);
      const rest = line.slice(spaces);
      if (spaces <= was && rest.trim() === '') return rest;
      return ' '.repeat(Math.max(0, spaces + by)) + rest;
    })
    .join('\n');
}

function leading(line: string): number {
  let count = 0;
  while (line.charAt(count) === ' ') count += 1;
  return count;
}
