// The receipt of a pack in words, for the end of a paper.
import type { Block, Cell } from '../model/document.ts';
import type { Receipt } from '../model/pack.ts';
import type { FactKey } from '../model/phrase.ts';
import { date, heading, phrase, text } from './cells.ts';

export function receiptBlocks(receipt: Receipt): readonly Block[] {
  const { version, commit, clean, asOf, knownAt, lightRule, files, data } = receipt;
  const rule = `${lightRule.id}（${lightRule.version}）`;
  const facts: readonly (readonly [FactKey, Cell])[] = [
    ['as-of', date(asOf)],
    ...(knownAt === undefined ? [] : [['known-at', text(knownAt)] as const]),
    ['commit', phrase({ key: 'pack', say: 'commit', commit, clean })],
    ['files', phrase({ key: 'pack', say: 'files-read', ...files })],
    ['data', text(`sha256:${data}`)],
    ['light-rule', text(rule)],
    ['made-by', text(`duban ${version}`)],
  ];
  return [
    heading(2, 'receipt'),
    { kind: 'facts', facts: facts.map(([of, value]) => ({ label: { key: 'fact', of }, value })) },
  ];
}
