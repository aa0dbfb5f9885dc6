// A comparison as a document: the answer in one line, then what it does to the lights, what came in, was lost, was moved.
import type { Change, Comparison, Flip } from '../model/comparison.ts';
import type { DataErrors, DiffCounts, DiffPhrase } from '../model/diff-phrase.ts';
import type { Block, Document } from '../model/document.ts';
import { dataBlocks, lostBlocks, planBlocks, rulesBlocks } from './diff-changes.ts';
import { diffPhrase, listed, sentence } from './diff-cells.ts';
import { figureTable, flipTable, goalTable } from './diff-tables.ts';
import { isLost } from '../lib/told-changes.ts';
import { phrase, simulatedNote, text } from './cells.ts';

type PathOf = (file: string) => string;

/** What is shown beside the document, or was found by another check of the same run. */
export interface ToldBeside {
  /** The guards are shown at their lines: neither they nor the losses that they name are told again. */
  readonly guardsTold?: boolean;
  /** The answer is over the data as well. */
  readonly errors?: DataErrors;
  /** What a file of the workspace is called where the document is read; its path in the workspace unless given. */
  readonly pathOf?: PathOf;
}

export function diffDocument(
  comparison: Comparison,
  { guardsTold = false, errors, pathOf = (file) => file }: ToldBeside = {},
): Document {
  const { base, head, asOf, plans, unread, layoutOnly } = comparison;
  const simulated = plans.some((plan) => plan.simulated);
  const whole = wholePlans(comparison);
  const told = comparison.changes.filter(({ plan = '', address }) => address.entity === 'plan' || !whole.has(plan));
  const flips = flipsOf({ lights: comparison.lights.filter(({ plan }) => !whole.has(plan)) });
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, phrase: answerTo(comparison, flips.own.filter(isPart), errors) },
    ...simulatedNote(simulated),
    { kind: 'note', phrase: diffPhrase({ say: 'sides', asOf, base, head }) },
    ...(guardsTold ? [] : guardBlocks(comparison, pathOf)),
    ...listed('lights', flipTable('lights', flips.own.filter(isPart))),
    ...listed(
      'task-lights',
      flipTable(
        'task-lights',
        flips.own.filter((flip) => !isPart(flip)),
      ),
    ),
    ...listed('figures', figureTable(comparison.figures)),
    ...dataBlocks(comparison.changes),
    ...lostBlocks(guardsTold ? untoldBy(comparison.guards, told) : told),
    ...listed('goals', goalTable(comparison.goals)),
    ...planBlocks(told, comparison.goals),
    ...rulesBlocks(comparison.changes),
    ...listed('rules-lights', flipTable('rules-lights', flips.rules), diffPhrase({ say: 'rules-note' })),
    ...calendarBlocks(comparison, flips.calendar),
    ...unreadBlocks(unread, pathOf),
    ...(layoutOnly.length === 0
      ? []
      : [{ kind: 'note', phrase: diffPhrase({ say: 'layout', files: layoutOnly.length }) } as const]),
  ];
  return { simulated, blocks };
}

/** As many items are named in the answer. */
const mostNamed = 3;

function answerTo(comparison: Comparison, flips: readonly Flip[], errors: DataErrors | undefined): DiffPhrase {
  const named = (direction: Flip['direction']): readonly string[] => {
    const subjects = flips.flatMap((flip) => (flip.direction === direction ? [flip.subject] : []));
    return subjects.length > mostNamed ? [] : subjects;
  };
  const worse = { fell: named('fell'), dimmed: named('dimmed') };
  const counts = countsOf(comparison);
  return diffPhrase({ say: 'answer', counts, worse, warned: comparison.guards.length - counts.blocking, errors });
}

/** Changes in files where no guard says what was lost. */
function untoldBy(guards: Comparison['guards'], changes: readonly Change[]): readonly Change[] {
  const told = new Set(guards.flatMap(({ related = [] }) => related.map(({ place }) => place.file)));
  return changes.filter(({ placeBefore }) => placeBefore === undefined || !told.has(placeBefore.file));
}

/** Commitments and indicators: a task only shows its worst part. */
const isPart = ({ of }: Flip): boolean => of !== 'task';

interface FlipsByCause {
  /** By data and plan, which is what the change itself does. */
  readonly own: readonly Flip[];
  readonly rules: readonly Flip[];
  readonly calendar: readonly Flip[];
}

/** Plans that come or go whole: that is told in one line, and none of their items by itself. */
const wholePlans = ({ changes }: Pick<Comparison, 'changes'>): ReadonlySet<string> =>
  new Set(changes.flatMap(({ type, plan }) => (type === 'plan-added' || type === 'plan-removed' ? [plan ?? ''] : [])));

function flipsOf({ lights }: Pick<Comparison, 'lights'>): FlipsByCause {
  const order: readonly Flip['direction'][] = ['fell', 'dimmed', 'removed', 'rose', 'added'];
  const sorted = order.flatMap((direction) => lights.filter((flip) => flip.direction === direction));
  return {
    own: sorted.filter(({ cause }) => cause === 'data' || cause === 'plan'),
    rules: sorted.filter(({ cause }) => cause === 'rules'),
    calendar: sorted.filter(({ cause }) => cause === 'calendar'),
  };
}

export function countsOf(comparison: Comparison): DiffCounts {
  const { changes, goals, guards, unread } = comparison;
  const { own, rules, calendar } = flipsOf(comparison);
  const count = (direction: Flip['direction']): number =>
    own.filter((flip) => isPart(flip) && flip.direction === direction).length;
  const typed = (...types: readonly string[]): number => changes.filter(({ type }) => types.includes(type)).length;
  return {
    fell: count('fell'),
    rose: count('rose'),
    dimmed: count('dimmed'),
    added: count('added'),
    removed: count('removed'),
    moved: goals.length,
    unexplained: goals.filter(({ adjustment, assignment }) => adjustment === undefined && assignment === undefined)
      .length,
    lost: changes.filter(isLost).length,
    done: typed('commitment-done'),
    returns: typed('return-added'),
    restated: typed('correction-added'),
    unread: unread.length,
    blocking: guards.filter(({ severity }) => severity === 'error').length,
    byRules: rules.filter(isPart).length,
    byCalendar: calendar.filter(isPart).length,
    changes: changes.length,
  };
}

function guardBlocks({ guards }: Comparison, pathOf: PathOf): readonly Block[] {
  return listed('guards', {
    kind: 'table',
    id: 'guards',
    stacked: true,
    columns: [
      { key: 'place', whole: true },
      { key: 'severity', whole: true },
      { key: 'rule', whole: true },
      { key: 'problem' },
      { key: 'cure' },
    ],
    rows: guards.map(({ rule, severity, place, message, hint }) => [
      text(`${pathOf(place.file)}${place.range === undefined ? '' : `:${place.range.line}`}`),
      phrase(diffPhrase({ say: 'severity', severity })),
      text(rule),
      sentence(message),
      hint === undefined ? text('') : sentence(hint),
    ]),
  });
}

function calendarBlocks({ base, asOf }: Comparison, flips: readonly Flip[]): readonly Block[] {
  const note = diffPhrase({ say: 'calendar-note', from: base.recorded ?? '', to: asOf });
  return listed('calendar', flipTable('calendar', flips.filter(isPart)), note);
}

function unreadBlocks(unread: Comparison['unread'], pathOf: PathOf): readonly Block[] {
  return listed('unread', {
    kind: 'table',
    id: 'unread',
    columns: [
      { key: 'place', grow: 1 },
      { key: 'note', grow: 1 },
    ],
    rows: unread.map(({ path, side }) => [text(pathOf(path)), phrase(diffPhrase({ say: 'unread', side }))]),
  });
}
