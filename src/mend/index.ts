// Mends of a file's text that change no meaning, each proved before it is given out; and patches that show them.
import type { FileKind } from '../model/workspace-files.ts';
import { trimLines } from './blanks.ts';
import { type Edit, applyEdits } from './edits.ts';
import { type PlacedFix, applyFixes } from './fixes.ts';
import { layOut } from './layout.ts';
import { saysTheSame } from './proof.ts';
import { readTree } from './read-tree.ts';
import type { Tree } from './tree.ts';

export type { PlacedFix } from './fixes.ts';
export { type FileChange, patchOf } from './patch.ts';

export interface Mended {
  readonly text: string;
  /** How many places were mended: values, maps put in order, lines without blanks at their end. */
  readonly places: number;
}

/** A step of a mend: its edits, how many places they mend, and the values that are meant to change by it. */
interface Step {
  readonly edits: readonly Edit[];
  readonly places: number;
  readonly intended?: ReadonlyMap<string, unknown>;
}

/**
 * Applies the mends that findings carry, then the order of keys, then takes off blanks at line ends. A step that cannot be
 * proved to keep values and comments is left out.
 * @param text without a byte-order mark, and let pass by the loader
 * @param onlyFixes leaves out what no finding asked for
 */
export async function mendText(
  text: string,
  kind: FileKind,
  fixes: readonly PlacedFix[],
  onlyFixes: boolean,
): Promise<Mended> {
  const steps: readonly ((tree: Tree) => Step)[] = [
    (tree) => {
      const { edits, intended } = applyFixes(tree, fixes);
      return { edits, intended, places: edits.length };
    },
    ...(onlyFixes ? [] : [await ordering(kind), trimming]),
  ];
  return take(text, steps) ?? { text, places: 0 };
}

/**
 * The text in the one layout that plan files have; undefined where that cannot be proved to say the same.
 * @param text without a byte-order mark, and let pass by the loader
 */
export async function layText(text: string, kind: FileKind): Promise<string | undefined> {
  const before = readTree(text);
  const laid = take(text, [await ordering(kind), (tree) => ({ edits: layOut(tree), places: 0 })]);
  const after = laid === undefined ? undefined : readTree(laid.text);
  if (laid === undefined || before === undefined || after === undefined || !saysTheSame(before, after))
    return undefined;
  // Laying out what is laid out changes nothing: a text for which that does not hold is left as it was.
  return layOut(after).length === 0 ? laid.text : undefined;
}

async function ordering(kind: FileKind): Promise<(tree: Tree) => Step> {
  const { orderKeys } = await import('./key-order.ts');
  return (tree) => {
    const { edits, maps } = orderKeys(tree, kind);
    return { edits, places: maps };
  };
}

const trimming = (tree: Tree): Step => {
  const edits = trimLines(tree);
  return { edits, places: edits.length };
};

/** Takes the steps one after another, each on what the one before has left; undefined for a text that is no tree. */
function take(text: string, steps: readonly ((tree: Tree) => Step)[]): Mended | undefined {
  let tree = readTree(text);
  if (tree === undefined) return undefined;
  let places = 0;
  for (const plan of steps) {
    const { edits, places: count, intended } = plan(tree);
    if (edits.length === 0) continue;
    const after = readTree(applyEdits(tree.text, edits));
    if (after === undefined || !saysTheSame(tree, after, intended)) continue;
    tree = after;
    places += count;
  }
  return { text: tree.text, places };
}
