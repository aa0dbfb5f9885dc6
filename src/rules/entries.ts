// The entries of a plan's returns by what they tell: most tell no more than how work goes on, and a province has a hundred thousand.
import { isFinished } from '../lib/progress-states.ts';
import type { Plan, Return } from '../model/plan.ts';
import { once } from './once.ts';

export type ReadingEntry = Return['readings'][number];
export type ProgressEntry = Return['progress'][number];

/** An entry and the return that it stands in. */
export interface Told<Entry extends ReadingEntry | ProgressEntry> {
  readonly entry: Entry;
  readonly handedIn: Return;
}

interface Entries {
  /** Done or closed. */
  readonly finished: readonly Told<ProgressEntry>[];
  /** With a date, or with the precision of one. */
  readonly dated: readonly Told<ProgressEntry>[];
  readonly documented: readonly Told<ProgressEntry>[];
  readonly evidenced: readonly Told<ReadingEntry | ProgressEntry>[];
}

/** One look at each entry for all rules that ask for these; each in the order of the returns. */
export const entriesOf = once(({ returns }: Plan): Entries => {
  const finished: Told<ProgressEntry>[] = [];
  const dated: Told<ProgressEntry>[] = [];
  const documented: Told<ProgressEntry>[] = [];
  const evidenced: Told<ReadingEntry | ProgressEntry>[] = [];
  for (const handedIn of returns) {
    handedIn.readings.forEach((entry) => {
      if (entry.evidence !== undefined) evidenced.push({ entry, handedIn });
    });
    handedIn.progress.forEach((entry) => {
      const { state, date, datePrecision, document, evidence } = entry;
      const isDated = date !== undefined || datePrecision !== undefined;
      const isOver = isFinished(state);
      if (!isOver && !isDated && document === undefined && evidence === undefined) return;
      const told = { entry, handedIn };
      if (isOver) finished.push(told);
      if (isDated) dated.push(told);
      if (document !== undefined) documented.push(told);
      if (evidence !== undefined) evidenced.push(told);
    });
  }
  return { finished, dated, documented, evidenced };
});
