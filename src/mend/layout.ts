// The one layout of a text: line starts, gaps between words, blank lines. Quotes stay as they are written: which kind
// somebody chose may matter to them, and changing it gains a reader nothing.
import { blockTextLines, continuedLines } from './continued-lines.ts';
import type { Edit } from './edits.ts';
import { type Token, type Tree, tokenText, trimEnd } from './tree.ts';

/** The line end that a text uses throughout, or a line feed. */
const lineEndOf = (text: string): string => (/\r\n/.test(text) && !/(?<!\r)\n/.test(text) ? '\r\n' : '\n');

/** The edits that lay a text out: two blanks a level, one between words, at most one blank line, one line end at the end. */
export function layOut(tree: Tree): readonly Edit[] {
  const { text, tokens } = tree;
  const lineEnd = lineEndOf(text);
  const levels = commentLevels(tokens);
  const edits: Edit[] = [];
  const put = (start: number, end: number, written: string): void => {
    if (text.slice(start, end) !== written) edits.push({ start, end, text: written });
  };
  let owner: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const gap = text.slice(before?.end ?? 0, token.start);
    put(token.start - gap.length, token.start, gapOf(before, token, gap, levels.get(token) ?? token.level, lineEnd));
    const written = tokenText(tree, token);
    put(token.start, token.end, wordOf(token, written, owner).replaceAll(/\r?\n/g, lineEnd));
    if (token.opens) owner = token;
  }
  const end = tokens.at(-1)?.end ?? 0;
  put(end, text.length, tokens.length === 0 ? '' : lineEnd);
  return edits;
}

function gapOf(before: Token | undefined, token: Token, gap: string, level: number, lineEnd: string): string {
  const lines = gap.split('\n').length - 1;
  // The blank lines and the indent of block text are its own.
  if (token.kind === 'block-text') return lineEnd;
  const indent = ' '.repeat(2 * level);
  if (before === undefined) return indent;
  if (lines > 0) return (lines > 1 ? lineEnd + lineEnd : lineEnd) + indent;
  return blankBetween(before, token) ?? gap;
}

/** What stands between two words of a line; undefined to leave it as it is. */
function blankBetween(before: Token, { kind, isMapBracket }: Token): string | undefined {
  if (kind === 'comment' || before.kind === 'dash' || before.kind === 'document') return ' ';
  if (kind === 'colon' || kind === 'comma') return '';
  if (before.kind === 'flow-start') return kind === 'flow-end' || !before.isMapBracket ? '' : ' ';
  if (kind === 'flow-end') return isMapBracket ? ' ' : '';
  if (before.kind === 'colon' || before.kind === 'comma') return ' ';
  return undefined;
}

function wordOf(token: Token, written: string, owner: Token | undefined): string {
  if (token.kind === 'comment') return trimEnd(written).replace(/^#(?=[^\s#!])/, '# ');
  if (!written.includes('\n') && token.kind !== 'block-text') return written;
  return token.kind === 'block-text' ? blockTextLines(token, written, owner) : continuedLines(token, written);
}

/**
 * Comment lines stand with what follows them, unless they are indented to end a deeper block that stands open above:
 * then with that block.
 */
function commentLevels(tokens: readonly Token[]): ReadonlyMap<Token, number> {
  const levels = new Map<Token, number>();
  let waiting: Token[] = [];
  let open: Token[] = [];
  const settle = (next: Token | undefined): void => {
    for (const comment of waiting) levels.set(comment, levelOf(comment, open, next));
    waiting = [];
  };
  for (const token of tokens) {
    if (token.kind === 'comment') {
      if (token.startsLine && !token.inFlow) waiting.push(token);
      continue;
    }
    if (token.opens || token.startsLine) settle(token);
    if (token.opens) open = [...open.filter(({ level }) => level < token.level), token];
  }
  settle(undefined);
  return levels;
}

function levelOf({ column }: Token, open: readonly Token[], next: Token | undefined): number {
  const level = next?.level ?? -1;
  const fitting = open.filter((block) => block.level > level && block.column <= column);
  const isDeeper = next === undefined || column > next.column;
  const deepest = Math.max(...fitting.map((block) => block.column));
  const nearest = fitting.filter((candidate) => candidate.column === deepest);
  // A list may stand in the column of its key: what is indented further ends the list.
  const block = isDeeper ? nearest.at(column > deepest ? -1 : 0) : undefined;
  return block?.level ?? Math.max(0, level);
}
