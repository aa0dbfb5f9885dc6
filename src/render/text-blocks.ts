// What of a document a text format renders.
import type { Block, Document, TextBlock } from '../model/document.ts';

/** Every block but the charts, whose figures stand in the tables beside them, and headings of nothing but charts. */
export const textBlocks = (document: Document): readonly TextBlock[] =>
  document.blocks.flatMap((block, index, blocks) =>
    block.kind === 'chart' || headsOnlyCharts(block, blocks.slice(index + 1)) ? [] : [block],
  );

function headsOnlyCharts(block: Block, behind: readonly Block[]): boolean {
  if (block.kind !== 'heading' || behind[0]?.kind !== 'chart') return false;
  const next = behind.find(({ kind }) => kind !== 'chart');
  return next === undefined || (next.kind === 'heading' && next.level <= block.level);
}
