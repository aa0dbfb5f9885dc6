// A YAML text as its words in order and the structure over them: what every mend is planned on.

export type TokenKind =
  | 'comment'
  | 'document'
  | 'dash'
  | 'colon'
  | 'comma'
  | 'flow-start'
  | 'flow-end'
  | 'scalar'
  | 'quoted'
  | 'block-header'
  | 'block-text';

/** Anything but blanks and line ends. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** How many steps deep it is to stand when it is the first of its line, and with it the lines that continue it. */
  readonly level: number;
  /** Whether it is inside brackets. */
  readonly inFlow: boolean;
  /** A dash or a block map's key: what other lines of the same block stand below. */
  readonly opens: boolean;
  /** How many characters stand before it on its line. */
  readonly column: number;
  /** Nothing but blanks stands before it on its line. */
  readonly startsLine: boolean;
  /** Of brackets: whether they are those of a map. */
  readonly isMapBracket: boolean;
  /** Of block text: how deep its header says that it is indented, where it does. */
  readonly stepsIn: number | undefined;
}

/** The first and last are indexes of tokens. */
interface Span {
  readonly first: number;
  readonly last: number;
}

export interface Entry extends Span {
  readonly key: string;
  readonly value: Node | undefined;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly isFlow: boolean;
  readonly entries: readonly Entry[];
}

export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly (Node | undefined)[];
}

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
}

export type Node = MapNode | ListNode | ScalarNode;

export interface Tree {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly root: Node | undefined;
  /** The values as YAML's core schema has them. */
  readonly value: unknown;
}

/** The node that steps of a JSON pointer lead to. */
export function nodeAt({ root }: Tree, steps: readonly string[]): Node | undefined {
  let node = root;
  for (const step of steps) {
    if (node?.kind === 'map') node = node.entries.find(({ key }) => key === step)?.value;
    else node = node?.kind === 'list' ? node.items[Number(step)] : undefined;
  }
  return node;
}

export const tokenText = (tree: Tree, { start, end }: Token): string => tree.text.slice(start, end);

const blanks = ' \t\u00a0\u3000';

/** Without the blanks at the end, also the full-width one and the one that does not break; in time that grows with the text. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && blanks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What the comments say, in some order that does not depend on where they stand. */
export const commentsOf = (tree: Tree): readonly string[] =>
  tree.tokens
    .filter(({ kind }) => kind === 'comment')
    .map((token) => trimEnd(tokenText(tree, token)).replace(/^#[ \t]*/, ''))
    .toSorted();
