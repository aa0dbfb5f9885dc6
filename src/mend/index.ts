// Mends of texts and patches that show them. What needs a parser is loaded only for a text that is not laid out already.
import type { FileKind } from '../model/workspace-files.ts';
import type { PlacedFix } from './fixes.ts';
import type { Mended } from './mend-text.ts';

export type { PlacedFix } from './fixes.ts';
export { isLaidOut } from './laid-out.ts';
export { type FileChange, patchOf } from './patch.ts';

/** As `mendText` of its own file. */
export async function mendText(
  text: string,
  kind: FileKind,
  fixes: readonly PlacedFix[],
  onlyFixes: boolean,
): Promise<Mended> {
  const careful = await import('./mend-text.ts');
  return careful.mendText(text, kind, fixes, onlyFixes);
}

/** As `layText` of its own file. */
export async function layText(text: string, kind: FileKind): Promise<string | undefined> {
  const careful = await import('./mend-text.ts');
  return careful.layText(text, kind);
}
