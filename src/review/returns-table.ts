// Which returns of one period came in: who handed in on which day, and who has not.
import type { Assessment } from '../model/assessment.ts';
import type { Block, Cell, Table } from '../model/document.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Period, Plan } from '../model/plan.ts';
import type { ReturnsReceived } from '../model/returns-received.ts';
import { organizationName, phrase, text } from './cells.ts';

/** Nobody is late with a period that is still open, nor where nobody was designated. */
export function returnsBlocks(plan: Plan, assessment: Assessment, period: Period): readonly Block[] {
  const said = (...phrases: readonly Phrase[]): Block => ({ kind: 'paragraph', phrases });
  if (plan.reporters.length === 0) return [said({ key: 'answer-no-reporters' })];
  if (assessment.asOf < period.cutOff) return [said({ key: 'period-open', cutOff: period.cutOff })];
  return [said({ key: 'returns-due', date: period.returnsDue }), returnsTable(plan, assessment, period.id)];
}

/** How the return of one organisation for a period came in, if it did. */
export function returnedPhrase({ received, unread, later }: ReturnsReceived, id: string, asOf: string): Phrase {
  const inTime = received.find(({ organization }) => organization === id);
  if (inTime !== undefined) {
    const { reported, daysLate } = inTime;
    return daysLate > 0 ? { key: 'return-late', reported, days: daysLate } : { key: 'return-on-time', reported };
  }
  if (unread.includes(id)) return { key: 'return-unread' };
  const since = later.find(({ organization }) => organization === id);
  return since === undefined
    ? { key: 'return-missing' }
    : { key: 'return-later', asOf, reported: since.reported, days: since.daysLate };
}

function returnsTable(plan: Plan, assessment: Assessment, period: string): Table {
  const received = assessment.returns.find((entry) => entry.period === period);
  const rows = plan.reporters.map((id): readonly Cell[] => [
    text(organizationName(plan, id)),
    phrase(received === undefined ? { key: 'return-missing' } : returnedPhrase(received, id, assessment.asOf)),
  ]);
  return {
    kind: 'table',
    id: 'returns',
    columns: [
      { key: 'organization', grow: 1 },
      { key: 'returned', grow: 1 },
    ],
    rows,
  };
}
