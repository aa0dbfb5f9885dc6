// What the workbook was made from, so that anybody can make it again.
import type { Words } from '../../messages/index.ts';
import type { ReviewPack } from '../../model/pack.ts';
import type { Labels } from './labels.ts';
import type { Piece } from './page.ts';

export function receiptPieces(pack: ReviewPack, title: string, words: Words, labels: Labels): readonly Piece[] {
  const { receipt } = pack;
  const of = labels.receipt;
  const { id, version, source } = receipt.lightRule;
  const clean = receipt.clean === undefined ? of.unknown : receipt.clean ? of.yes : of.no;
  const facts: readonly (readonly [string, string])[] = [
    [of.plan, title],
    [of.period, words.period(pack.period)],
    [of.asOf, receipt.asOf],
    [of.knownAt, receipt.knownAt ?? of.filesAsTheyAre],
    [of.lightRule, `${id} ${version}\n${source}`],
    [of.commit, receipt.commit ?? of.unknown],
    [of.clean, clean],
    [of.files, of.filesRead(receipt.files.read, receipt.files.found)],
    [of.data, receipt.data],
    [of.version, receipt.version],
  ];
  return [
    { kind: 'text', as: 'heading', text: labels.sheets.receipt },
    { kind: 'text', as: 'note', text: of.note },
    ...facts.map(([label, text]): Piece => ({ kind: 'fact', label, text })),
  ];
}
