// Blanks at the ends of lines, where they are no part of a value.
import type { Edit } from './edits.ts';
import { type Tree, tokenText, trimEnd } from './tree.ts';

/** One edit a line. Block text and quoted text on several lines are left alone: there, blanks may be meant. */
export function trimLines(tree: Tree): readonly Edit[] {
  const { text, tokens } = tree;
  const edits: Edit[] = [];
  let at = 0;
  for (const token of [...tokens, undefined]) {
    const start = token?.start ?? text.length;
    edits.push(...trimGap(text.slice(at, start), at, token === undefined));
    at = token?.end ?? start;
    if (token?.kind !== 'comment') continue;
    // What follows a comment on its line are blanks too: they go with those that the parser took for a part of it.
    const kept = trimEnd(tokenText(tree, token)).length;
    if (token.start + kept < at) edits.push({ start: token.start + kept, end: at, text: '' });
  }
  return edits;
}

/** Between two words there are only blanks and line ends. */
function trimGap(gap: string, from: number, isLast: boolean): readonly Edit[] {
  let at = from;
  const lines = gap.split('\n');
  return lines.flatMap((line, index): Edit[] => {
    const start = at;
    at += line.length + 1;
    if (index === lines.length - 1 && !isLast) return [];
    const end = start + (line.endsWith('\r') ? line.length - 1 : line.length);
    return start < end ? [{ start, end, text: '' }] : [];
  });
}
