// The comments of a YAML text, told apart from text that only looks like one.
import { type CST, Parser } from 'yaml';
import { nextContents } from './text-lines.ts';

export interface Comment {
  /** From 1. */
  readonly line: number;
  /** Without the `#` and the blanks around it. */
  readonly text: string;
  readonly column: number;
  /** Nothing else stands on its line. */
  readonly alone: boolean;
}

/** Every comment in order; a text that is no YAML has the comments up to where that shows. */
export function commentsIn(text: string): readonly Comment[] {
  const starts: number[] = [];
  const lineStarts: number[] = [];
  for (const token of new Parser((offset) => lineStarts.push(offset)).parse(text)) collect(token, starts);
  let line = 0;
  return [...new Set(starts)]
    .toSorted((a, b) => a - b)
    .map((start) => {
      while ((lineStarts[line + 1] ?? Infinity) <= start) line += 1;
      const lineStart = lineStarts[line] ?? 0;
      const end = /\r?\n|$/.exec(text.slice(start))?.index ?? 0;
      return {
        line: line + 1,
        column: start - lineStart + 1,
        text: text.slice(start + 1, start + end).trim(),
        alone: text.slice(lineStart, start).trim() === '',
      };
    });
}

/** The line that a comment is about, from 1: its own, or for one alone the next line that holds something else. */
export function lineMeantIn(lines: readonly string[]): (comment: Comment) => number {
  const next = nextContents(lines);
  return ({ alone, line }) => {
    const found = alone ? (next[line] ?? lines.length) : lines.length;
    return found === lines.length ? line : found + 1;
  };
}

type Part = CST.Token | CST.SourceToken | undefined;

function collect(token: Part, starts: number[]): void {
  if (token === undefined) return;
  if (token.type === 'comment') starts.push(token.offset);
  for (const list of listsOf(token)) for (const part of list ?? []) collect(part, starts);
  if ('items' in token) for (const item of token.items) collectItem(item, starts);
  if (token.type === 'document') collect(token.value, starts);
}

function collectItem(item: CST.CollectionItem, starts: number[]): void {
  for (const part of item.start) collect(part, starts);
  collect(item.key ?? undefined, starts);
  for (const part of item.sep ?? []) collect(part, starts);
  collect(item.value, starts);
}

function listsOf(
  token: CST.Token | CST.SourceToken,
): readonly (readonly (CST.SourceToken | CST.Token)[] | undefined)[] {
  return [
    'start' in token && Array.isArray(token.start) ? token.start : undefined,
    'end' in token && Array.isArray(token.end) ? token.end : undefined,
    'props' in token ? token.props : undefined,
  ];
}
