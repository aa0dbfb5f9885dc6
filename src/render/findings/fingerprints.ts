// Names for findings that stay when lines move, so that a platform knows which of them it has seen before.
import { hashText } from '../../lib/hash-text.ts';
import { stepsOf } from '../../lib/pointer.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';

type Named = Pick<Diagnostic, 'rule' | 'file' | 'subject' | 'pointer'>;

/**
 * One name for each finding, in order, no two alike: of its rule, its file, what it is about and the way to it, never of its
 * line or wording. Findings alike in all of that are told apart by their order.
 */
export function fingerprintsOf(diagnostics: readonly Named[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const identity = JSON.stringify([diagnostic.rule, diagnostic.file, diagnostic.subject ?? '', wayTo(diagnostic)]);
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    return hashText(`${identity}${ordinal}`);
  });
}

/** Where the item is named, its position in a list says nothing more, and changes when another is put before it. */
function wayTo({ pointer, subject }: Named): string {
  if (subject === undefined) return pointer;
  return stepsOf(pointer)
    .filter((step) => !/^\d+$/.test(step))
    .join('/');
}
