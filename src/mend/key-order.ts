// Keys in the order in which the schema lists them. A key moves with the comment lines above it and what stands behind it.
import { type Edit, applyEdits, shiftEdit } from './edits.ts';
import { roots, shapes } from './generated/key-order.js';
import type { FileKind } from '../model/workspace-files.ts';
import type { Entry, MapNode, Node, Token, Tree } from './tree.ts';

type Shape = Readonly<Record<string, number>>;

/** What moves as one: from its first comment line, or its key, to the end of its last line. */
interface Chunk {
  readonly start: number;
  /** How much before it belongs to its place: the indent of its first line; undefined behind a dash and in brackets. */
  readonly indent: number | undefined;
  readonly end: number;
  readonly keyStart: number;
  readonly rank: number;
  /** Edits inside of it. */
  readonly edits: readonly Edit[];
}

type Place = Pick<Chunk, 'start' | 'indent' | 'end'>;

export interface Reordering {
  readonly edits: readonly Edit[];
  /** How many maps get another order. */
  readonly maps: number;
}

/** The edits that bring every map whose keys are all known into the schema's order. */
export function orderKeys(tree: Tree, kind: FileKind): Reordering {
  let maps = 0;
  const visit = (node: Node | undefined, number: number | undefined): readonly Edit[] => {
    const shape = number === undefined ? undefined : shapes[number];
    if (node === undefined || shape === undefined || node.kind === 'scalar') return [];
    if (node.kind === 'list') return node.items.flatMap((item) => visit(item, number));
    const below = node.entries.map(({ key, value }) => visit(value, ownNumber(shape, key) ?? shape['*']));
    const chunks = chunksOf(tree, node, shape, below);
    if (chunks === undefined) return below.flat();
    maps += 1;
    return slotEdits(tree, node, chunks);
  };
  const edits = visit(tree.root, roots[kind]);
  return { edits, maps };
}

const ownNumber = (shape: Shape, key: string): number | undefined =>
  Object.hasOwn(shape, key) && key !== '*' ? shape[key] : undefined;

/** The chunks of a map as they stand; undefined where there is nothing to move, or nothing that may be. */
function chunksOf(
  tree: Tree,
  map: MapNode,
  shape: Shape,
  below: readonly (readonly Edit[])[],
): readonly Chunk[] | undefined {
  const order = Object.keys(shape);
  const ranks = map.entries.map(({ key }) => order.indexOf(key));
  if (Object.hasOwn(shape, '*') || ranks.includes(-1)) return undefined;
  if (ranks.every((rank, index) => rank > (ranks[index - 1] ?? -1))) return undefined;
  if (new Set(ranks).size < ranks.length || (map.isFlow && !isOnOneLine(tree, map))) return undefined;
  return map.entries.flatMap((entry, index): Chunk[] => {
    const span = map.isFlow ? partSpan(tree, entry) : lineSpan(tree, map, index);
    const key = tree.tokens[entry.first];
    return key === undefined
      ? []
      : [{ ...span, keyStart: key.start, rank: ranks[index] ?? 0, edits: below[index] ?? [] }];
  });
}

const startOf = ({ tokens }: Tree, index: number): number => tokens[index]?.start ?? 0;
const endOf = ({ tokens }: Tree, index: number): number => tokens[index]?.end ?? 0;

const isOnOneLine = (tree: Tree, { first, last }: MapNode): boolean =>
  !tree.text.slice(startOf(tree, first), endOf(tree, last)).includes('\n');

const partSpan = (tree: Tree, { first, last }: Entry): Place => ({
  start: startOf(tree, first),
  indent: undefined,
  end: endOf(tree, last),
});

function lineSpan(tree: Tree, map: MapNode, index: number): Place {
  const { entries } = map;
  const column = tree.tokens[entries[0]?.first ?? 0]?.column ?? 0;
  const previous = entries[index - 1];
  const first = entries[index]?.first ?? 0;
  const lowest = previous === undefined ? firstOwned(tree, first) : lastOwned(tree, previous, first, column) + 1;
  let from = first;
  while (from > lowest && isCommentLine(tree.tokens[from - 1])) from -= 1;
  const entry = entries[index];
  const bound = entries[index + 1]?.first ?? tree.tokens.length;
  const token = tree.tokens[from];
  return {
    start: startOf(tree, from),
    indent: token?.startsLine === true ? token.column : undefined,
    end: endOf(tree, entry ? lastOwned(tree, entry, bound, column) : first),
  };
}

const isCommentLine = (token: Token | undefined): boolean => token?.kind === 'comment' && token.startsLine;

/** What stands at the top of a file is about the file, unless a blank line sets off what is about the first key. */
function firstOwned({ text, tokens }: Tree, first: number): number {
  if (tokens.slice(0, first).some(({ kind }) => kind !== 'comment')) return 0;
  for (let index = first - 1; index > 0; index -= 1) {
    const gap = text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
    if (gap.split('\n').length > 2) return index;
  }
  return first;
}

/** The last token of an entry: its value, the comment behind it, and comment lines that are indented deeper than its key. */
function lastOwned({ tokens }: Tree, entry: Entry, bound: number, column: number): number {
  let last = Math.min(entry.last, bound - 1);
  while (last > entry.first && isCommentLine(tokens[last])) last -= 1;
  for (let next = last + 1; next < bound; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'comment' || (token.startsLine && token.column <= column)) break;
    last = next;
  }
  return last;
}

/** The places stay, with the blank lines between them; what stands in them changes. */
function slotEdits(tree: Tree, map: MapNode, chunks: readonly Chunk[]): readonly Edit[] {
  const key = tree.tokens[map.entries[0]?.first ?? 0];
  const column = ' '.repeat(key?.column ?? 0);
  const dash = map.isFlow ? undefined : lineOf(tree, map.entries[0]?.first ?? 0);
  const sorted = chunks.toSorted((a, b) => a.rank - b.rank);
  return sorted.flatMap((chunk, index): readonly Edit[] => {
    const slot = chunks[index];
    if (slot === undefined || slot === chunk) return chunk.edits;
    const { end } = slot;
    if (map.isFlow) return [{ start: slot.start, end, text: render(tree, chunk, chunk.start) }];
    if (slot.indent !== undefined) {
      // A line goes with its own indent: comments may stand elsewhere than their key.
      const text =
        chunk.indent === undefined
          ? column + render(tree, chunk, chunk.start)
          : render(tree, chunk, chunk.start - chunk.indent);
      return [{ start: slot.start - slot.indent, end, text }];
    }
    const written = { start: slot.start, end, text: render(tree, chunk, chunk.keyStart) };
    if (dash === undefined || chunk.start === chunk.keyStart) return [written];
    // Comments cannot go between a dash and its key: they are about the item now, and stand above it.
    const lines = tree.text.slice(chunk.start, chunk.keyStart).split('\n').slice(0, -1);
    const above = lines.map((line) => `${line.trimStart()}\n${' '.repeat(dash.column)}`).join('');
    return [{ start: dash.start, end: dash.start, text: above }, written];
  });
}

/** The first token of the line of a key that follows a dash; undefined for a key that begins its line. */
function lineOf({ tokens }: Tree, index: number): Token | undefined {
  if (tokens[index]?.startsLine === true) return undefined;
  let first = index;
  while (first > 0 && tokens[first]?.startsLine === false) first -= 1;
  return tokens[first];
}

function render({ text }: Tree, { end, edits }: Chunk, start: number): string {
  return applyEdits(
    text.slice(start, end),
    edits.map((edit) => shiftEdit(edit, start)),
  );
}
