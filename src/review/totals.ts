// The totals that the answer opens with, and the shares of the review classes.
import { partsOf } from '../lib/parts.ts';
import { reviewClass } from '../lib/review-class.ts';
import { sharesOf } from '../lib/shares.ts';
import type { PartAssessment, ReviewClass, TaskAssessment } from '../model/assessment.ts';
import type { Table } from '../model/document.ts';
import type { Totals } from '../model/totals.ts';
import { count, phrase } from './cells.ts';

export function totalsOf(tasks: readonly TaskAssessment[]): Totals {
  const parts = partsOf(tasks);
  const having = (test: (part: PartAssessment) => boolean): number => parts.filter(test).length;
  const withStatus = (...statuses: readonly PartAssessment['status'][]): number =>
    having((part) => statuses.includes(part.status));
  const isUntold = (part: PartAssessment): boolean => part.status === 'not-started' && part.inputs.length === 0;
  return {
    tasks: tasks.length,
    commitments: having((part) => part.kind === 'commitment'),
    indicators: having((part) => part.kind === 'indicator'),
    done: having((part) => reviewClass(part) === 'done'),
    underWay: withStatus('in-progress', 'met', 'ahead', 'on-track'),
    notStarted: having((part) => part.status === 'not-started' && !isUntold(part)),
    overdue: withStatus('overdue'),
    dueSoon: withStatus('due-soon'),
    offTarget: withStatus('off-target', 'missed'),
    behind: withStatus('behind'),
    unreported: withStatus('unreported'),
    unassessable: withStatus('unassessable'),
    waiting: withStatus('waiting'),
    notDue: withStatus('not-due'),
    cancelled: withStatus('cancelled'),
    unclear: having((part) => isUntold(part) && part.unread.length > 0),
    untold: having((part) => isUntold(part) && part.unread.length === 0),
    unread: having((part) => part.unread.length > 0),
    lights: {
      red: having((part) => part.light === 'red'),
      yellow: having((part) => part.light === 'yellow'),
      blue: having((part) => part.light === 'blue'),
      grey: having((part) => part.light === 'grey'),
      green: having((part) => part.light === 'green'),
    },
  };
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
