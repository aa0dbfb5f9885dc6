// Which sheet each part of the review stands on: by its heading, with everything below it, so that nothing is lost.
import type { Block } from '../../model/document.ts';
import type { HeadingKey } from '../../model/phrase.ts';
import type { SheetKey } from './labels.ts';

/** Headings that are not named stand in the summary. */
const sheetOfHeading: { readonly [key in HeadingKey]?: SheetKey } = {
  indicators: 'indicators',
  overdue: 'overdue',
  'behind-and-why': 'behind',
  'done-this-period': 'progress',
  'due-today': 'progress',
  'due-next-period': 'progress',
  deadlines: 'progress',
  waiting: 'progress',
  changes: 'changes',
  adjustments: 'changes',
  original: 'changes',
  problems: 'told',
  'next-steps': 'told',
  'data-quality': 'to-supply',
  'to-supply': 'to-supply',
  questions: 'to-supply',
};

/** The blocks of each sheet in the order of the review; charts of indicators stand with the indicators, below their table. */
export function partsOf(blocks: readonly Block[]): ReadonlyMap<SheetKey, readonly Block[]> {
  const parts = new Map<SheetKey, Block[]>();
  const put = (sheet: SheetKey, block: Block): void => {
    const there = parts.get(sheet);
    if (there === undefined) parts.set(sheet, [block]);
    else there.push(block);
  };
  let current: SheetKey = 'summary';
  for (const block of blocks) {
    if (block.kind === 'heading') current = sheetOf(block, current);
    if (!isPath(block)) put(current, block);
  }
  for (const block of blocks) if (isPath(block)) put('indicators', block);
  return parts;
}

const isPath = (block: Block): boolean => block.kind === 'chart' && block.chart.kind === 'path';

function sheetOf({ phrase, level }: Extract<Block, { kind: 'heading' }>, current: SheetKey): SheetKey {
  const named = phrase.key === 'heading' ? sheetOfHeading[phrase.of] : undefined;
  return named ?? (level === 3 ? current : 'summary');
}
