// Whether a text is laid out and in order already, told by one look at its lines: only where that is certain.
import type { FileKind } from '../model/workspace-files.ts';
import { roots } from './generated/key-order.js';
import { type Keys, takeKey } from './key-ranks.ts';
import { type Look, passBlockHeader, passComment, passKey, passLineEnd, passValue } from './laid-out-value.ts';

/** A map or list that stands open, on the level of its place in the list of them. */
interface Block extends Keys {
  readonly isList: boolean;
  /** The number of the shape below its last key, or of its items. */
  below: number;
}

/**
 * Whether neither laying out nor putting keys in order would change anything. False where that is not certain: what a
 * parser has to tell, such as comments that end a deeper block.
 * @param text what the loader's plain reader has read: this looks at its form only, and takes its grammar for granted
 */
export function isLaidOut(text: string, kind: FileKind): boolean {
  const look: Look = { text: text.includes('\r') ? text.replaceAll('\r\n', '\n') : text, at: 0 };
  if (!look.text.endsWith('\n') || look.text.startsWith('\n')) return false;
  const blocks: Block[] = [];
  let isBlank = false;
  /** The column of the comment lines that wait for what they are about. */
  let waiting: number | undefined;
  while (look.at < look.text.length) {
    const column = countSpaces(look);
    const mark = look.text.charAt(look.at + column);
    if (mark === '\n') {
      if (isBlank || column > 0) return false;
      isBlank = true;
      look.at += 1;
      continue;
    }
    if (waiting !== undefined && waiting !== column) return false;
    waiting = mark === '#' ? column : undefined;
    isBlank = false;
    look.at += column;
    if (!(mark === '#' ? passComment(look) : passContent(look, blocks, column, roots[kind]))) return false;
  }
  return !isBlank && (waiting ?? 0) === 0;
}

function countSpaces({ text, at }: Look): number {
  let end = at;
  while (text.charCodeAt(end) === 32) end += 1;
  return end - at;
}

/** Steps past a line with a key or a dash, and the block text that begins on it. */
function passContent(look: Look, blocks: Block[], column: number, root: number): boolean {
  let level = column / 2;
  let below = root;
  if (look.text.startsWith('- ', look.at)) {
    const list = blockAt(blocks, level, true, root);
    if (list === undefined) return false;
    look.at += 2;
    level += 1;
    below = list.shape;
  }
  const name = passKey(look);
  if (name === undefined) return level > column / 2 && passRest(look, below, level);
  const map = blockAt(blocks, level, false, root);
  const shape = map && takeKey(map, name);
  if (map === undefined || shape === undefined) return false;
  map.below = shape;
  if (look.text.startsWith('\n', look.at)) {
    look.at += 1;
    return true;
  }
  look.at += 1;
  return look.text.startsWith('#', look.at) ? passComment(look) : passRest(look, shape, level + 1);
}

/** The block that a line goes on with, or a new one below the last; undefined where it stands elsewhere than the layout has it. */
function blockAt(blocks: Block[], level: number, isList: boolean, root: number): Block | undefined {
  const known = blocks[level];
  if (known !== undefined) {
    blocks.length = level + 1;
    return known.isList === isList ? known : undefined;
  }
  if (level !== blocks.length) return undefined;
  const shape = blocks.at(-1)?.below ?? root;
  const block: Block = { isList, shape, below: shape, rank: -1 };
  blocks.push(block);
  return block;
}

/** @param level of the lines that a value goes on with */
function passRest(look: Look, shape: number, level: number): boolean {
  if (!passBlockHeader(look)) return passValue(look, shape, false) && passLineEnd(look);
  return passBlockText(look, 2 * level);
}

/** Up to the blank lines behind it, which are none of it. */
function passBlockText(look: Look, indent: number): boolean {
  const { text } = look;
  if (countSpaces(look) !== indent) return false;
  for (let at = look.at; at < text.length;) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end);
    at = end + 1;
    if (line === '') continue;
    if (!line.startsWith(' '.repeat(indent))) break;
    look.at = at;
  }
  return true;
}
