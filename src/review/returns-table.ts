// Which returns of one period came in: who handed in on which day, and who has not.
import type { Assessment } from '../model/assessment.ts';
import type { Block, Cell, Table } from '../model/document.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Period, Plan } from '../model/plan.ts';
import { organizationName, phrase, text } from './cells.ts';

/** Nobody is late with a period that is still open, nor where nobody was designated. */
export function returnsBlocks(plan: Plan, assessment: Assessment, period: Period): readonly Block[] {
  const said = (...phrases: readonly Phrase[]): Block => ({ kind: 'paragraph', phrases });
  if (plan.reporters.length === 0) return [said({ key: 'answer-no-reporters' })];
  if (assessment.asOf < period.cutOff) return [said({ key: 'period-open', cutOff: period.cutOff })];
  return [said({ key: 'returns-due', date: period.returnsDue }), returnsTable(plan, assessment, period.id)];
}

function returnsTable(plan: Plan, assessment: Assessment, period: string): Table {
  const received = assessment.returns.find((entry) => entry.period === period);
  const rows = plan.reporters.map((id): readonly Cell[] => {
    const entry = received?.received.find((handedIn) => handedIn.organization === id);
    if (entry === undefined) {
      const isUnread = received?.unread.includes(id) === true;
      const later = received?.later.find(({ organization }) => organization === id);
      const said: Phrase =
        later && !isUnread
          ? { key: 'return-later', asOf: assessment.asOf, reported: later.reported, days: later.daysLate }
          : { key: isUnread ? 'return-unread' : 'return-missing' };
      return [text(organizationName(plan, id)), phrase(said)];
    }
    const { reported, daysLate } = entry;
    const said =
      daysLate > 0
        ? { key: 'return-late' as const, reported, days: daysLate }
        : { key: 'return-on-time' as const, reported };
    return [text(organizationName(plan, id)), phrase(said)];
  });
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
