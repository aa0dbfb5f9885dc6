// Numbers for the documents that the simulated year brings about, visibly invented and given out by date.
import { byText } from '../lib/by-text.ts';
import { isFinished } from '../lib/progress-states.ts';
import type { Document } from '../model/generated/files.ts';
import type { Entry } from './entries.ts';

/** Those of the office's own decisions, which the year tells of by name. */
const taken: ReadonlySet<string> = new Set(['2024 5', '2024 9', '2024 16', '2024 31']);

/** The notice and what goes with it have the first numbers of the plan's own year. */
const firstNumber = (year: string, planYear: number): number => (Number(year) === planYear ? 12 : 2);

/** The document that proves a commitment, by its id; none for those that no paper proves or that were not finished. */
export function documentsById(
  entries: readonly Entry[],
  { planYear, mark }: { readonly planYear: number; /** Before the year, as 示例〔2024〕12号. */ readonly mark: string },
): ReadonlyMap<string, Document> {
  const finished = entries
    .filter(({ commitment, date }) => isPaper(commitment.kind) && date !== undefined)
    .filter(({ stage }) => isFinished(stage))
    .toSorted(byText(({ date = '' }) => date));
  const documents = new Map<string, Document>();
  const next = new Map<string, number>();
  for (const { commitment, date = '' } of finished) {
    if (documents.has(commitment.id)) continue;
    const year = date.slice(0, 4);
    let number = next.get(year) ?? firstNumber(year, planYear);
    while (taken.has(`${year} ${number}`)) number += 1;
    next.set(year, number + 1);
    documents.set(commitment.id, { number: `${mark}〔${year}〕${number}号`, date });
  }
  return documents;
}

const isPaper = (kind: Entry['commitment']['kind']): boolean => kind === 'document' || kind === 'recognition';
