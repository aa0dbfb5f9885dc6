/** Owns breaking text into lines of a given width by the rules of Chinese setting (GB/T 15834) without losing a character. */

import { displayWidth, splitGraphemes } from './width.ts';

const spaces = new Set(' \t\u3000');

/** Never at the start of a line, not even after a space. */
const closing = new Set('。，、；：？！．）》」』】〕〗〙〛〉｝］｠々﹀﹂﹄');
/** Never at the start of a line when it follows its neighbour directly. */
const trailing = new Set('”’»›,.;:!?)]}"\'%％‰‱℃℉°′″㎜㎝㎞㎡㎢㎥㎎㎏㏊…⋯—–‐-～~·・‧/／');
/** Never at the end of a line, not even before a space. */
const opening = new Set('（《「『【〔〖〘〚〈｛［｟﹁﹃');
/** Never at the end of a line when its neighbour follows directly. */
const leading = new Set('“‘«‹([{"\'￥＄￡¥$€£№');

/** Words that belong to the number before them: 129项, 6月, 10个. */
const measures = new Set('个项条份天年月日人名次家门所校期');

const otherWordCharacter = (): RegExp => /^[\p{L}\p{N}\p{M}\p{Sc}\u00a0\u2019≥≤≈≠±×÷]/u;

type Cost = 'free' | 'in-word' | 'ill-set' | 'never';

function isIdeograph(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}

/** Letters, digits and the marks between them; wide scripts break anywhere, so only their full-width Latin forms count. */
function isWordCharacter(character: string, width: number): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code > 0x20;
  // Dashes, quotes and dots; like wide scripts without the pattern, whose tables take as long to set up as a page to break.
  if (code >= 0x2010 && code <= 0x2027) return character.startsWith('\u2019');
  if (width >= 2 && !(code >= 0xff10 && code <= 0xff5a)) return false;
  return otherWordCharacter().test(character);
}

function breakCost(before: string, beforeWidth: number, after: string, afterWidth: number): Cost {
  if (isIdeograph(before) && isIdeograph(after)) return 'free';
  if (spaces.has(after)) return 'never';
  if (before >= '0' && before <= '9' && measures.has(after)) return 'ill-set';
  if (isWordCharacter(before, beforeWidth) && isWordCharacter(after, afterWidth)) return 'in-word';
  if (closing.has(after) || trailing.has(after) || opening.has(before) || leading.has(before)) return 'ill-set';
  return 'free';
}

/** The characters of a paragraph, none of them wider than the line. */
function takeApart(paragraph: string, columns: number): readonly string[] {
  const clusters = splitGraphemes(paragraph);
  if (clusters.length === paragraph.length) return clusters;
  // A cluster wider than the whole line (stacked jamo, voiced half-width kana) gives way to its code points.
  const isTooWide = (cluster: string): boolean => cluster.length > 1 && displayWidth(cluster) > columns;
  if (!clusters.some(isTooWide)) return clusters;
  return clusters.flatMap((cluster) => (isTooWide(cluster) ? Array.from(cluster) : [cluster]));
}

/** What a break before the character would cost; worked out only for those that a line may end at. */
function costBefore(characters: readonly string[], index: number): Cost {
  const [before, after] = [characters[index - 1], characters[index]];
  if (before === undefined || after === undefined) return 'never';
  if (!spaces.has(before)) return breakCost(before, displayWidth(before), after, displayWidth(after));
  if (spaces.has(after)) return 'never';
  if (closing.has(after)) return 'ill-set';
  let solid = index - 1;
  while (spaces.has(characters[solid] ?? '')) solid -= 1;
  return opening.has(characters[solid] ?? '') ? 'ill-set' : 'free';
}

/** The index of the first character that no longer fits on a line begun at `start`; spaces may hang over the edge. */
function findOverflow(characters: readonly string[], start: number, columns: number): number {
  let width = 0;
  for (let index = start; index < characters.length; index += 1) {
    const character = characters[index] ?? '';
    width += displayWidth(character);
    if (width > columns && !spaces.has(character)) return index;
  }
  return characters.length;
}

/** Whether the word around a break inside it is wider than a line, so that it has to be cut somewhere anyway. */
function isWordTooWide(characters: readonly string[], at: number, columns: number): boolean {
  const widthAt = (index: number): number => displayWidth(characters[index] ?? '');
  let width = widthAt(at - 1) + widthAt(at);
  const goesOn = (index: number): boolean => width <= columns && costBefore(characters, index) === 'in-word';
  for (let first = at - 1; goesOn(first); first -= 1) width += widthAt(first - 1);
  for (let end = at + 1; goesOn(end); end += 1) width += widthAt(end);
  return width > columns;
}

/**
 * Where to break the line `[start, overflow)`: at the last free place; failing that through a word that fits on no line;
 * failing that against the rules for punctuation.
 */
function chooseBreak(characters: readonly string[], start: number, overflow: number, columns: number): number {
  let inWord = -1;
  let illSet = -1;
  for (let index = overflow; index > start; index -= 1) {
    const cost = costBefore(characters, index);
    if (cost === 'free') return index;
    if (cost === 'in-word' && inWord === -1) inWord = index;
    if (cost === 'ill-set' && illSet === -1) illSet = index;
  }
  if (inWord !== -1 && (illSet === -1 || isWordTooWide(characters, inWord, columns))) return inWord;
  return illSet !== -1 ? illSet : Math.max(overflow, start + 1);
}

function trimSpacesAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && spaces.has(line.charAt(end - 1))) end -= 1;
  return line.slice(0, end);
}

function wrapParagraph(paragraph: string, columns: number): string[] {
  if (displayWidth(paragraph) <= columns) return [paragraph];
  const characters = takeApart(paragraph, columns);
  const lines: string[] = [];
  let start = 0;
  while (start < characters.length) {
    const overflow = findOverflow(characters, start, columns);
    const end = overflow < characters.length ? chooseBreak(characters, start, overflow, columns) : overflow;
    const line = trimSpacesAtEnd(characters.slice(start, end).join(''));
    if (line !== '') lines.push(line); // empty only when an indent did not fit before its word
    start = end;
  }
  return lines.length === 0 ? [''] : lines;
}

/**
 * `text` as lines of at most `columns` terminal columns (at least 2), nothing lost but spaces at a break and the line
 * feeds, which are breaks themselves. Chinese breaks between any two characters, yet closing punctuation does not begin a
 * line and opening punctuation does not end one; a Latin word, a number with its sign or measure word, a date or an id stays
 * whole unless it is wider than the line. Where the line is too narrow for these rules, they give way. An empty text is one empty line.
 *
 * `text` is plain: escape control characters before, paint after.
 */
export function wrapText(text: string, columns: number): string[] {
  if (!(columns >= 2)) throw new RangeError(`wrapText needs at least 2 columns, not ${columns}`);
  if (!text.includes('\n')) return wrapParagraph(text, columns);
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, columns));
}
