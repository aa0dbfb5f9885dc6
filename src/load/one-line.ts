// Whether a mend may take the place of what stands at a range: never of a text that goes on over several lines.
import type { Range } from '../model/diagnostic.ts';
import { nextContents } from './text-lines.ts';

/** Asked of many ranges of one text: its lines are told apart once. */
export function oneLineIn(text: string): (range: Range) => boolean {
  const lines = text.split(/\r?\n/);
  const next = nextContents(lines);
  return ({ line, column, endColumn }) => {
    const own = lines[line - 1] ?? '';
    const source = own.slice(column - 1, endColumn - 1);
    if (/^[|>]/.test(source)) return false;
    const [quote] = /^["']/.exec(source) ?? [];
    if (quote !== undefined) return source.length > 1 && source.endsWith(quote);
    const after = lines[next[line] ?? lines.length] ?? '';
    // A text goes on deeper than its key; behind a bare dash, deeper than the dash.
    const isBareItem = /^ *(?:- +)+$/.test(own.slice(0, column - 1));
    return lengthOf(/^ */, after) <= lengthOf(isBareItem ? /^ */ : /^ *(?:- +)*/, own);
  };
}

const lengthOf = (beginning: RegExp, line: string): number => beginning.exec(line)?.[0].length ?? 0;
