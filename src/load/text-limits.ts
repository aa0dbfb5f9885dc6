// How much a file may hold: limits that no honest file of a plan comes near, so that no file keeps a reader busy.

/*
 * The longest files of a real plan have under 200 lines; no text may be longer than 2,000 characters, no list of ids needs
 * more than 500. The largest honest file there can be is a registry of all 5,000 organisations that one may hold, each an
 * id, a name and a kind: 15,000 lines, or 45,000 marks.
 */
const mostLines = 20_000;
const mostMarks = 50_000;
export const longestLine = 10_000;

/** A text shorter than this cannot reach the other limits. */
const short = mostLines;

export interface Excess {
  /** Where the line starts that is too much. */
  readonly start: number;
  /** Of a line that is too long. */
  readonly length?: number;
}

/** The first line that is too long or goes beyond the limits; asked before either reader, so that both refuse the same. */
export function excessIn(text: string): Excess | undefined {
  if (text.length <= longestLine) return undefined;
  for (let start = 0, line = 1; start < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    const length = (end === -1 ? text.length : end) - start;
    if (length > longestLine) return { start, length };
    if (line > mostLines) return { start };
    if (end === -1) break;
    start = end + 1;
  }
  return text.length <= short ? undefined : firstBeyondMarks(text);
}

/** What a parser makes a token of: line feeds, and the marks of YAML wherever they stand. */
const marks = new Set([...'\n,:?[]{}&*!#"\'\\%|>'].map((mark) => mark.charCodeAt(0)));
/** By code, as every character of a long text is looked at; no mark is beyond it. */
const isMark = Uint8Array.from({ length: 127 }, (_, code) => Number(marks.has(code)));
const dash = 45;
const blank = 32;

function firstBeyondMarks(text: string): Excess | undefined {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 126) continue;
    if (code === dash ? text.charCodeAt(index + 1) === blank : isMark[code] === 1) count += 1;
    if (count > mostMarks) return { start: text.lastIndexOf('\n', index - 1) + 1 };
  }
  return undefined;
}
