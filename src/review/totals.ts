// The totals that the answer opens with, and the shares of the review classes.
import { countLights } from '../lib/lights.ts';
import { partsOf } from '../lib/parts.ts';
import { reviewClass } from '../lib/review-class.ts';
import { sharesOf } from '../lib/shares.ts';
import type { PartAssessment, ReviewClass, TaskAssessment } from '../model/assessment.ts';
import type { Table } from '../model/document.ts';
import type { Totals } from '../model/totals.ts';
import { count, phrase } from './cells.ts';

export function totalsOf(tasks: readonly TaskAssessment[]): Totals {
  const parts = partsOf(tasks);
  const counted = parts.map(countedAs);
  const counts = (of: Counted): number => counted.filter((as) => as === of).length;
  const having = (test: (part: PartAssessment) => boolean): number => parts.filter(test).length;
  return {
    tasks: tasks.length,
    commitments: having((part) => part.kind === 'commitment'),
    indicators: having((part) => part.kind === 'indicator'),
    done: counts('done'),
    underWay: counts('underWay'),
    notStarted: counts('notStarted'),
    overdue: counts('overdue'),
    dueSoon: counts('dueSoon'),
    offTarget: counts('offTarget'),
    behind: counts('behind'),
    unreported: counts('unreported'),
    unassessable: counts('unassessable'),
    waiting: counts('waiting'),
    notDue: counts('notDue'),
    cancelled: counts('cancelled'),
    unclear: counts('unclear'),
    untold: counts('untold'),
    unread: having((part) => part.unread.length > 0),
    lights: countLights(parts),
  };
}

/** Where in the totals a part is counted. */
type Counted = Exclude<keyof Totals, 'tasks' | 'commitments' | 'indicators' | 'unread' | 'lights'>;

function countedAs({ status, inputs, unread }: PartAssessment): Counted {
  switch (status) {
    case 'closed':
    case 'done':
    case 'achieved':
      return 'done';
    case 'in-progress':
    case 'met':
    case 'ahead':
    case 'on-track':
      return 'underWay';
    case 'not-started':
      if (inputs.length > 0) return 'notStarted';
      return unread.length > 0 ? 'unclear' : 'untold';
    case 'due-soon':
      return 'dueSoon';
    case 'off-target':
    case 'missed':
      return 'offTarget';
    case 'not-due':
      return 'notDue';
    case 'overdue':
    case 'behind':
    case 'unreported':
    case 'unassessable':
    case 'waiting':
    case 'cancelled':
      return status;
  }
}

const classes: readonly ReviewClass[] = ['done', 'ahead', 'on-track', 'behind', 'other'];

/** The classes of published bulletins with shares that sum to 100. */
export function classTable(parts: readonly PartAssessment[]): Table {
  const counts = classes.map((name) => parts.filter((part) => reviewClass(part) === name).length);
  const shares = sharesOf(counts);
  return {
    kind: 'table',
    id: 'classes',
    columns: [
      { key: 'class', grow: 1 },
      { key: 'count', align: 'right', whole: true },
      { key: 'share', align: 'right', whole: true },
    ],
    rows: classes.map((name, index) => [
      phrase({ key: 'class', class: name }),
      count(counts[index] ?? 0),
      { kind: 'number', value: shares[index], decimals: 1, unit: '%' },
    ]),
  };
}
