// Whether what stands on one line of a plain text is laid out: blanks between words, and keys in brackets in order.
import { type Keys, takeKey } from './key-ranks.ts';

/** Where the look stands. The text ends with a line feed. */
export interface Look {
  readonly text: string;
  at: number;
}

const key = /([A-Za-z_][\w.-]*):(?=[ \n])/y;
const blockHeader = /[|>]-?\n/y;
const doubleQuoted = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/y;
const singleQuoted = /'[^'\n]*(?:''[^'\n]*)*'/y;
const inBrackets = /[^ #,[\]{}\n](?:[^,[\]{}\n]*[^ ,[\]{}\n])?/y;

function pass(look: Look, word: RegExp): string | undefined {
  word.lastIndex = look.at;
  const [whole, part = ''] = word.exec(look.text) ?? [];
  if (whole === undefined) return undefined;
  look.at += whole.length;
  return part;
}

const isNext = ({ text, at }: Look, mark: string): boolean => text.startsWith(mark, at);

/** Steps past a mark with no blank more behind it than it has itself. */
function passMark(look: Look, mark: string): boolean {
  if (!isNext(look, mark)) return false;
  look.at += mark.length;
  return !isNext(look, ' ');
}

/** Steps past a key and its colon, and tells its name. */
export const passKey = (look: Look): string | undefined => pass(look, key);

/** Steps past what a block text begins with, and its line end. */
export const passBlockHeader = (look: Look): boolean => pass(look, blockHeader) !== undefined;

/** Steps past a value on one line. */
export function passValue(look: Look, shape: number, isInside: boolean): boolean {
  switch (look.text.charAt(look.at)) {
    case '"':
      return pass(look, doubleQuoted) !== undefined;
    case "'":
      return pass(look, singleQuoted) !== undefined;
    case '[':
      return passList(look, shape);
    case '{':
      return passMap(look, shape);
    default:
      return isInside ? pass(look, inBrackets) !== undefined : passPlain(look);
  }
}

/** To the end of the line, or the one blank before a comment. */
function passPlain(look: Look): boolean {
  const { text, at } = look;
  const line = text.slice(at, text.indexOf('\n', at));
  const comment = line.indexOf(' #');
  const written = comment === -1 ? line : line.slice(0, comment);
  look.at += written.length;
  return written !== '' && !written.startsWith(' ') && !written.startsWith('#') && !written.endsWith(' ');
}

function passList(look: Look, shape: number): boolean {
  look.at += 1;
  if (passEnd(look, ']')) return true;
  do {
    if (!passValue(look, shape, true)) return false;
  } while (passMark(look, ', '));
  return passEnd(look, ']');
}

function passMap(look: Look, shape: number): boolean {
  look.at += 1;
  if (passEnd(look, '}')) return true;
  const keys: Keys = { shape, rank: -1 };
  let mark = ' ';
  while (passMark(look, mark)) {
    const name = passKey(look);
    const below = name === undefined ? undefined : takeKey(keys, name);
    if (below === undefined || !passMark(look, ' ') || !passValue(look, below, true)) return false;
    mark = ', ';
  }
  return passEnd(look, ' }');
}

function passEnd(look: Look, mark: string): boolean {
  if (!isNext(look, mark)) return false;
  look.at += mark.length;
  return true;
}

/** Steps past the line end, with or without a comment before it. */
export function passLineEnd(look: Look): boolean {
  if (passEnd(look, '\n')) return true;
  return passEnd(look, ' ') && passComment(look);
}

/** Steps past a comment, to the start of the next line. */
export function passComment(look: Look): boolean {
  const { text, at } = look;
  const end = text.indexOf('\n', at);
  look.at = end + 1;
  return text.charAt(at) === '#' && ' #!\n'.includes(text.charAt(at + 1)) && text.charAt(end - 1) !== ' ';
}
