// What of a document a text format renders.
import type { Document, TextBlock } from '../model/document.ts';

/** Every block but the charts, whose figures stand in the tables beside them. */
export const textBlocks = (document: Document): readonly TextBlock[] =>
  document.blocks.flatMap((block) => (block.kind === 'chart' ? [] : [block]));
