// Quotes and brackets that do not pair: where the one opens that nothing closes, and what closes too early.

export interface QuoteFault {
  readonly kind: 'unclosed' | 'closed-early';
  readonly start: number;
  readonly quote: '"' | "'";
}

/** A comment, a `|` or `>` that opens block text, or the quote that opens a value; on one line. */
const marks = /(?:^|[ \t])#.*$|(?:^|[ \t])[|>][-+\d]*[ \t]*(?:#.*)?$|(?:^[ \t]*|[:\-?][ \t]+|[[{,][ \t]*)(["'])/g;

/** The first quoted value that is not closed, or closed by a quote that was meant to open another or to stand within it. */
export function quoteFault(text: string, until: number): QuoteFault | undefined {
  let block: number | undefined;
  for (let start = 0; start <= until && start < text.length;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
    let next = end === -1 ? text.length : end + 1;
    const indent = line.search(/\S/);
    if (block !== undefined && indent !== -1 && indent <= block) block = undefined;
    if (block === undefined && indent !== -1) {
      const found = faultOnLine(text, line, start);
      if (found === 'block') block = indent;
      else if (typeof found === 'number') next = found;
      else if (found !== undefined) return found;
    }
    start = next;
  }
  return undefined;
}

/** A fault; or that block text follows; or where to go on behind a value of several lines. */
function faultOnLine(text: string, line: string, start: number): QuoteFault | 'block' | number | undefined {
  marks.lastIndex = 0;
  for (;;) {
    const found = marks.exec(line);
    if (found === null) return undefined;
    const [whole, quote] = found;
    if (quote !== '"' && quote !== "'") {
      if (/[|>]/.test(whole.trimStart().charAt(0))) return 'block';
      return undefined;
    }
    const opening = start + marks.lastIndex - 1;
    const closing = closeOf(text, opening, quote);
    if (closing === undefined) return { kind: 'unclosed', start: opening, quote };
    const behind = text.slice(closing + 1, closing + 200);
    const isMultiline = closing > start + line.length;
    const endsWell = /^[ \t\r]*(?:$|[\n,\]}：，、；］】｝]|:(?:[ \t\r\n]|$)|[ \t]#|#)/.test(behind);
    if (!endsWell)
      return isMultiline
        ? { kind: 'unclosed', start: opening, quote }
        : isSecondValue(behind)
          ? undefined
          : { kind: 'closed-early', start: closing + 1 + (/\S/.exec(behind)?.index ?? 0), quote };
    if (isMultiline) return lineStartBehind(text, closing);
    marks.lastIndex = closing - start + 1;
  }
}

/** Within brackets, a value that another one follows: what is missing there is a comma. */
const isSecondValue = (behind: string): boolean => /^[ \t]*(?:["'][^"'\n]*["']|[\w-]+: )/.test(behind);

/** The rest of the line behind a value of several lines is not looked at again. */
function lineStartBehind(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function closeOf(text: string, opening: number, quote: '"' | "'"): number | undefined {
  for (let at = opening + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && quote === '"') at += 1;
    else if (character === quote) {
      if (quote === '"' || text.charAt(at + 1) !== "'") return at;
      at += 1;
    }
  }
  return undefined;
}

/** The last bracket before an offset that nothing closes. */
export function unclosedBracket(text: string, offset: number): number | undefined {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === ']' || character === '}') closed += 1;
    else if (character === '[' || character === '{') {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return undefined;
}
