// Charts that follow one another in a document, which are drawn beside each other.
import type { Chart } from '../model/chart.ts';
import type { Block } from '../model/document.ts';

export type Gathered = Exclude<Block, Chart> | readonly Chart[];

export function gatherCharts(blocks: readonly Block[]): readonly Gathered[] {
  const gathered: (Exclude<Block, Chart> | Chart[])[] = [];
  for (const block of blocks) {
    const last = gathered.at(-1);
    if (block.kind !== 'chart') gathered.push(block);
    else if (Array.isArray(last)) last.push(block);
    else gathered.push([block]);
  }
  return gathered;
}
