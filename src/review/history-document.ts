// The story of one subject: what was said of it in the order in which it was recorded, and its lights by period.
import { round } from '../lib/rational.ts';
import { valueIn } from '../lib/records.ts';
import type { Change } from '../model/comparison.ts';
import type { Block, Cell, Document, Table } from '../model/document.ts';
import type { HistorySaying } from '../model/history-phrase.ts';
import type { Localized } from '../model/language.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';
import type { PeriodLight, Recording, Story, StoryEvent } from '../model/story.ts';
import { date, figure, lines, nothing, phrase, simulatedNote, status, text } from './cells.ts';
import { sentence } from './diff-cells.ts';

const say = (saying: HistorySaying): Phrase => ({ key: 'history', ...saying });

export function historyDocument(plan: Plan, story: Story): Document {
  const { subject, title, events, lights, commits, shallow, without, unread, asOf } = story;
  const note = (saying: HistorySaying): Block => ({ kind: 'note', phrase: say(saying) });
  return {
    simulated: plan.simulated,
    blocks: [
      { kind: 'text', text: `${subject} ${title}` },
      ...simulatedNote(plan.simulated),
      { kind: 'paragraph', phrases: [{ key: 'as-of', asOf, document: plan.document.number }] },
      ...(without === undefined ? [] : [note({ say: 'without', because: without })]),
      ...(commits === undefined ? [] : [note({ say: 'commits', commits, events: events.length, shallow })]),
      ...(unread.length === 0 ? [] : [note({ say: 'unread', files: unread })]),
      heading('events', events.length),
      events.length === 0 ? note0 : eventTable(story),
      ...(lights.length === 0
        ? []
        : [heading('lights', lights.length), note({ say: 'judged-now' }), lightTable(lights)]),
    ],
  };
}

const note0: Block = { kind: 'note', phrase: { key: 'nothing' } };

const heading = (of: 'events' | 'lights', count: number): Block => ({
  kind: 'heading',
  level: 2,
  phrase: say({ say: 'heading', of, count }),
});

function eventTable({ subject, title, events }: Story): Table {
  // Of one item every row has the same id, and of no history nothing is known of recording.
  const several = events.some(({ change }) => change.subject !== subject);
  const known = events.some(({ recorded }) => recorded !== undefined);
  return {
    kind: 'table',
    id: 'events',
    columns: [
      ...(known ? ([{ key: 'recorded', whole: true }] as const) : []),
      { key: 'said', whole: true },
      ...(several ? ([{ key: 'id', whole: true }] as const) : []),
      { key: 'change', grow: 4 },
      ...(known ? ([{ key: 'recorded-by', grow: 1, minimum: 12 }] as const) : []),
    ],
    rows: events.map(({ change, on, recorded }) => [
      ...(known ? [recordedCell(recorded)] : []),
      on === undefined ? nothing : date(on),
      ...(several ? [text(change.subject)] : []),
      changeCell(change, several ? change.message : withoutTitle(change.message, title)),
      ...(known ? [text(recorded === undefined || recorded === 'pending' ? '' : byWhom(recorded))] : []),
    ]),
  };
}

/** A plan adjustment with its document and reason: what moved a goal post has to be found again. */
function changeCell({ address, to }: Change, message: Localized): Cell {
  const decided = address.entity === 'adjustment' && address.field === undefined ? to : undefined;
  const said = [valueIn(valueIn(decided, 'document'), 'number'), valueIn(decided, 'reason')].filter(
    (part) => typeof part === 'string',
  );
  return said.length === 0 ? sentence(message) : lines([sentence(message), text(said.join('：'))]);
}

/** In the story of one thing its title stands above all rows, and only takes room in each. */
const withoutTitle = (message: Localized, title: string): Localized => ({
  'zh-CN': leaveOut(message['zh-CN'], `“${title}”：`, [
    [`（“${title}”）`, ''],
    [` “${title}”的`, ' '],
    [`“${title}”`, ''],
  ]),
  en: leaveOut(message.en, `"${title}": `, [
    [` ("${title}")`, ''],
    [` of "${title}"`, ''],
    [` "${title}"`, ''],
  ]),
});

function leaveOut(text: string, start: string, forms: readonly (readonly [string, string])[]): string {
  if (text.startsWith(start)) return text.slice(start.length);
  const [form, instead] = forms.find(([each]) => text.includes(each)) ?? ['', ''];
  // Cut by hand: a title may hold what a replacement takes for a sign of its own.
  const at = text.indexOf(form);
  return `${text.slice(0, at)}${instead}${text.slice(at + form.length)}`;
}

/** Who brought what an older commit holds is not known. */
const byWhom = ({ commit, author, orEarlier }: Recording): string =>
  orEarlier ? commit.slice(0, 7) : `${commit.slice(0, 7)} ${author}`;

function recordedCell(recorded: StoryEvent['recorded']): Cell {
  if (recorded === undefined) return nothing;
  if (recorded === 'pending') return phrase(say({ say: 'pending' }));
  return phrase(say({ say: 'recorded', day: recorded.day, orEarlier: recorded.orEarlier }));
}

function lightTable(lights: readonly PeriodLight[]): Table {
  const withFigures = lights.some((entry) => entry.figure !== undefined);
  return {
    kind: 'table',
    id: 'lights',
    columns: [
      { key: 'period', whole: true },
      { key: 'reading-date', whole: true },
      { key: 'status', whole: true },
      ...(withFigures ? ([{ key: 'actual', align: 'right', whole: true }] as const) : []),
    ],
    rows: lights.map((entry) => [
      phrase({ key: 'period', period: entry.period }),
      date(entry.cutOff),
      status(entry.status, entry.light),
      ...(withFigures ? [figureCell(entry)] : []),
    ]),
  };
}

function figureCell({ figure: shown }: PeriodLight): Cell {
  if (shown?.actual === undefined) return nothing;
  const { decimals, name } = shown.item.unit;
  return figure(shown.actual, decimals, name);
}

/** The published contract: numbers are numbers or null, and what is not known is null. */
export const historyTree = ({
  subject,
  title,
  asOf,
  events,
  lights,
  commits,
  unread,
}: Story): Readonly<Record<string, unknown>> => ({
  subject,
  title,
  asOf,
  commits: commits ?? null,
  unread,
  events: events.map(({ change, on, recorded }) => ({
    type: change.type,
    subject: change.subject,
    organization: change.organization ?? null,
    period: change.period ?? null,
    field: change.field ?? null,
    from: change.from,
    to: change.to,
    adjustment: change.adjustment ?? null,
    on: on ?? null,
    pending: recorded === 'pending',
    recorded: recorded === undefined || recorded === 'pending' ? null : recorded,
    message: change.message,
  })),
  lights: lights.map(({ period, cutOff, status: state, light, figure: shown }) => ({
    period,
    cutOff,
    status: state,
    light,
    ...(shown === undefined
      ? {}
      : { actual: shown.actual === undefined ? null : round(shown.actual, shown.item.unit.decimals) }),
  })),
});
