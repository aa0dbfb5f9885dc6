// The changes of a comparison by what they are to a reader: done, handed in, restated, lost, planned otherwise, judged otherwise.
import { isLost, withoutParts } from '../lib/told-changes.ts';
import type { Change, Entity, GoalMove } from '../model/comparison.ts';
import type { DiffHeading } from '../model/diff-phrase.ts';
import type { Block, Cell, Table } from '../model/document.ts';
import { lines, phrase, text } from './cells.ts';
import { diffPhrase, listed, sentence } from './diff-cells.ts';

/** What came in: completions, returns with a count of what they hold, corrections, and the rest. */
export function dataBlocks(changes: readonly Change[]): readonly Block[] {
  const data = changes.filter((change) => change.kind === 'data' && !isLost(change));
  const done = data.filter(({ type }) => type === 'commitment-done' || type === 'commitment-reopened');
  const restated = data.filter(({ type }) => type === 'correction-added' || type === 'reading-changed');
  const told = new Set<Change>([...done, ...restated, ...data.filter(({ type }) => type === 'return-added')]);
  const others = withoutParts(data).filter((change) => !told.has(change));
  return [
    ...listed('done', sentences('done', done)),
    ...listed('returns', returnTable(data)),
    ...listed('restated', sentences('restated', restated)),
    ...listed('data', sentences('data', others)),
  ];
}

export const lostBlocks = (changes: readonly Change[]): readonly Block[] => {
  const lost = changes.filter(isLost);
  return listed('lost', sentences('lost', withoutParts(lost)));
};

/** @param goals what is told as a moved goal post is not told again as a change of a file */
export function planBlocks(changes: readonly Change[], goals: readonly GoalMove[]): readonly Block[] {
  const moved = new Set(goals.map(({ plan, subject, field }) => `${plan} ${subject} ${field}`));
  const isTold = ({ plan = '', subject, field, address }: Change): boolean =>
    (address.entity === 'commitment' || address.entity === 'indicator') &&
    moved.has(`${plan} ${subject} ${field ?? ''}`);
  const plan = changes.filter(
    (change) => change.kind === 'plan' && !isLost(change) && change.type !== 'order-changed' && !isTold(change),
  );
  const whole = withoutParts(plan);
  return listed(
    'plan',
    sentences(
      'plan',
      whole,
      whole.some(({ adjustment }) => adjustment !== undefined),
    ),
  );
}

export const rulesBlocks = (changes: readonly Change[]): readonly Block[] =>
  ofKind(
    'rules',
    changes.filter(({ kind, type }) => kind === 'rules' && type !== 'order-changed'),
  );

const ofKind = (of: DiffHeading, changes: readonly Change[]): readonly Block[] => listed(of, sentences(of, changes));

/** One row for each thing that is said; the same said of several items is one row. */
function sentences(id: string, changes: readonly Change[], withRecord = false): Table {
  return {
    kind: 'table',
    id,
    columns: [
      { key: 'id', minimum: 8 },
      { key: 'change', grow: 6 },
      ...(withRecord ? ([{ key: 'record', whole: true }] as const) : []),
    ],
    rows: alike(changes).map((group) => {
      const [first] = group;
      const said = group.length === 1 || first === undefined ? first?.message : shared(first);
      return [
        subjectsCell(group),
        said === undefined ? text('') : sentence(said),
        ...(withRecord ? [text(first?.adjustment ?? '')] : []),
      ];
    }),
  };
}

/** Decisions that say the same of many items, together. */
function alike(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const { address, type, field, from, to } = change;
    const same = address.entity === 'assignment' ? JSON.stringify([type, field, from, to]) : JSON.stringify(address);
    const known = groups.get(same);
    if (known === undefined) groups.set(same, [change]);
    else known.push(change);
  }
  return [...groups.values()];
}

/** The sentence of one of many, without its title. */
const shared = ({ message }: Change): Change['message'] => ({
  'zh-CN': message['zh-CN'].replace(/“[^”]*”/, ''),
  en: message.en.replace(/ "[^"]*"/, ''),
});

function subjectsCell(group: readonly Change[]): Cell {
  const [first] = group;
  if (group.length === 1) return text(first?.subject ?? '');
  return lines([text(first?.subject ?? ''), phrase(diffPhrase({ say: 'and-others', count: group.length }))]);
}

function returnTable(data: readonly Change[]): Table {
  const returns = data.filter(({ type }) => type === 'return-added');
  const counts = new Map<string, number>();
  const nameOf = ({ plan = '' }: Change, entity: string, key: string): string => [plan, entity, key].join(' ');
  for (const change of data.filter(({ address, from }) => address.field === undefined && from === null)) {
    const name = nameOf(change, change.address.entity, change.address.key.split(' ', 1)[0] ?? '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const within = (change: Change, entity: Entity): number =>
    counts.get(nameOf(change, entity, change.address.key)) ?? 0;
  return {
    kind: 'table',
    id: 'returns',
    columns: [
      { key: 'change', grow: 1 },
      { key: 'note', grow: 1 },
    ],
    rows: returns.map((change) => [
      sentence(change.message),
      phrase(
        diffPhrase({
          say: 'handed-in',
          readings: within(change, 'reading'),
          progress: within(change, 'progress'),
          corrections: within(change, 'correction'),
        }),
      ),
    ]),
  };
}
