// The mends that findings carry, as edits, with the values they are meant to lead to.
import { stepsOf } from '../lib/pointer.ts';
import type { Fix } from '../model/diagnostic.ts';
import type { Edit } from './edits.ts';
import { readTree } from './read-tree.ts';
import { type Tree, nodeAt, tokenText } from './tree.ts';

/** A mend and the place of the scalar it is for. */
export interface PlacedFix {
  readonly pointer: string;
  readonly fix: Fix;
}

export interface Fixing {
  readonly edits: readonly Edit[];
  /** What the file is to hold afterwards at the places that were mended. */
  readonly intended: ReadonlyMap<string, unknown>;
}

/** One mend a place: of two for the same scalar, the first. */
export function applyFixes(tree: Tree, fixes: readonly PlacedFix[]): Fixing {
  const edits: Edit[] = [];
  const intended = new Map<string, unknown>();
  for (const { pointer, fix } of fixes) {
    const node = nodeAt(tree, stepsOf(pointer));
    const token = node?.kind === 'scalar' ? tree.tokens[node.first] : undefined;
    if (token === undefined || intended.has(pointer) || (token.kind !== 'scalar' && token.kind !== 'quoted')) continue;
    const written = tokenText(tree, token);
    if (fix.kind === 'quote' && (token.kind === 'quoted' || written.includes('\n'))) continue;
    const text = fix.kind === 'quote' ? `"${written.replaceAll(/["\\]/g, '\\$&')}"` : fix.text;
    const meant = readTree(text);
    if (meant?.root?.kind !== 'scalar' || text === written) continue;
    edits.push({ start: token.start, end: token.end, text });
    intended.set(pointer, meant.value);
  }
  return { edits, intended };
}
