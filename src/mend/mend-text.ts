// Mends of a file's text that change no meaning, each proved before it is given out.
import type { FileKind } from '../model/workspace-files.ts';
import { trimLines } from './blanks.ts';
import { type Edit, applyEdits } from './edits.ts';
import { type PlacedFix, applyFixes } from './fixes.ts';
import { orderKeys } from './key-order.ts';
import { layOut } from './layout.ts';
import { saysTheSame } from './proof.ts';
import { readTree } from './read-tree.ts';
import type { Tree } from './tree.ts';

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
export function mendText(text: string, kind: FileKind, fixes: readonly PlacedFix[], onlyFixes: boolean): Mended {
  const tree = readTree(text);
  if (tree === undefined) return { text, places: 0 };
  const together = take(tree, [fixing(fixes)]);
  // Where one of them is at fault the others are still made.
  const fixed =
    together.places > 0
      ? together
      : take(
          tree,
          fixes.map((fix) => fixing([fix])),
        );
  const taken = take(fixed.tree, onlyFixes ? [] : [ordering(kind), trimming]);
  return { text: taken.tree.text, places: fixed.places + taken.places };
}

const fixing =
  (fixes: readonly PlacedFix[]) =>
  (tree: Tree): Step => {
    const { edits, intended } = applyFixes(tree, fixes);
    return { edits, intended, places: edits.length };
  };

/**
 * The text in the one layout that plan files have; undefined where that cannot be proved to say the same.
 * @param text without a byte-order mark, and let pass by the loader
 */
export function layText(text: string, kind: FileKind): string | undefined {
  const before = readTree(text);
  if (before === undefined) return undefined;
  const { tree } = take(before, [ordering(kind), (ordered) => ({ edits: layOut(ordered), places: 0 })]);
  // Laying out what is laid out changes nothing: a text for which that does not hold is left as it was.
  return layOut(tree).length === 0 ? tree.text : undefined;
}

const ordering =
  (kind: FileKind) =>
  (tree: Tree): Step => {
    const { edits, maps } = orderKeys(tree, kind);
    return { edits, places: maps };
  };

const trimming = (tree: Tree): Step => {
  const edits = trimLines(tree);
  return { edits, places: edits.length };
};

/** Takes the steps one after another, each on what the one before has left, and each only if it is proved. */
function take(from: Tree, steps: readonly ((tree: Tree) => Step)[]): { readonly tree: Tree; readonly places: number } {
  let tree = from;
  let places = 0;
  for (const plan of steps) {
    const { edits, places: count, intended } = plan(tree);
    if (edits.length === 0) continue;
    const after = readTree(applyEdits(tree.text, edits));
    if (after === undefined || !saysTheSame(tree, after, intended)) continue;
    tree = after;
    places += count;
  }
  return { tree, places };
}
