// A text by its lines, as the person who wrote it sees it.

export interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly text: string;
  /** Blanks before the first other character. */
  readonly indent: number;
  /** From there on, without blanks at the end. */
  readonly body: string;
}

function lineFrom(text: string, start: number): Line {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
  const indent = line.length - line.trimStart().length;
  return { start, text: line, indent, body: line.trim() };
}

/** The line that an offset stands in; a line feed belongs to the line it ends. */
export const lineAt = (text: string, offset: number): Line =>
  lineFrom(text, offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);

const isContent = ({ body }: Line): boolean => body !== '' && !body.startsWith('#');

/** The line before, blank lines and comments passed over. */
export function contentBefore(text: string, line: Line): Line | undefined {
  for (let at = line; at.start > 0;) {
    at = lineAt(text, at.start - 1);
    if (isContent(at)) return at;
  }
  return undefined;
}

/** The line behind, blank lines and comments passed over. */
export function contentAfter(text: string, line: Line): Line | undefined {
  for (let at = line; ;) {
    const end = text.indexOf('\n', at.start);
    if (end === -1 || end + 1 >= text.length) return undefined;
    at = lineFrom(text, end + 1);
    if (isContent(at)) return at;
  }
}

/** For each line, counted from 0, the first from there on that is not blank or a comment; their number where none is. */
export function nextContents(lines: readonly string[]): Uint32Array {
  const next = new Uint32Array(lines.length);
  let found = lines.length;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    if (!/^\s*(?:#|$)/.test(lines[index] ?? '')) found = index;
    next[index] = found;
  }
  return next;
}

/** The line that this one or the text above it belongs to, where it is block text: the one that ends with `|` or `>`. */
export function blockTextHead(text: string, line: Line): Line | undefined {
  for (let above = contentBefore(text, line); above !== undefined; above = contentBefore(text, above)) {
    if (/(?:^|[ :])[|>][-+\d]*(?:[ \t]+#.*)?$/.test(above.body)) return above;
    if (/^(?:- +)*[A-Za-z_][\w.-]*:(?: |$)/.test(above.body)) return undefined;
  }
  return undefined;
}
