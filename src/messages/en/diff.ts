// English: what changed between two states, and what it does to the lights.
import type { FlipCause, UnreadFile } from '../../model/comparison.ts';
import type { DataErrors, DiffHeading, DiffSaying, SideSaid } from '../../model/diff-phrase.ts';
import type { Vocabulary } from '../words.ts';
import { plural } from './plural.ts';

const headings: Readonly<Record<DiffHeading, string>> = {
  lights: 'Lights that change',
  'task-lights': 'Lights of tasks that change',
  guards: 'Found by the checks',
  goals: 'Goal posts moved',
  figures: 'Indicators that change',
  done: 'Commitments done or reopened',
  returns: 'New returns',
  restated: 'Readings corrected or changed',
  lost: 'What was lost',
  data: 'Other data changes',
  plan: 'Changes of the plan',
  rules: 'Changes of how things are judged',
  'rules-lights': 'Lights changed by the rules',
  calendar: 'Lights changed by the date alone',
  unread: 'Files that cannot be read',
};

const causes: Readonly<Record<FlipCause, string>> = { calendar: 'date', data: 'data', plan: 'plan', rules: 'rules' };

const sides: Readonly<Record<UnreadFile['side'], string>> = {
  base: 'unreadable before, not compared',
  head: 'unreadable after, not compared',
  both: 'unreadable on both sides, not compared',
};

const nameOf = ({ revision, commit }: SideSaid): string => revision ?? commit?.slice(0, 10) ?? 'the files as they are';

function sideOf(side: SideSaid): string {
  const { revision, commit, recorded, parted = false } = side;
  const id = commit?.slice(0, 10);
  const more = [...(id === undefined || id === revision ? [] : [id]), ...(recorded === undefined ? [] : [recorded])];
  return `${parted ? 'where it left ' : ''}${nameOf(side)}${more.length === 0 ? '' : ` (${more.join(', ')})`}`;
}

const inBrackets = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` (${ids.join(', ')})`);

/** Why it does not pass; empty where it does. */
function refusal(blocking: number, { all, outside }: DataErrors): string {
  const where = outside === all ? ', outside of the change,' : `, ${outside} of them outside of the change,`;
  const problems = [
    ...(blocking > 0 ? [plural(blocking, 'problem')] : []),
    ...(all > 0 ? [`${plural(all, 'error')} in the data${outside > 0 ? where : ''}`] : []),
  ];
  return problems.length === 0 ? '' : `The change does not pass: ${problems.join(' and ')} to solve first. `;
}

/** Whether it may pass, and what flips: the first line that is read. */
function answer({ counts, worse, warned, errors }: Extract<DiffSaying, { readonly say: 'answer' }>): string {
  const { fell, rose, dimmed, moved, unexplained, lost, done, returns, restated, blocking, byRules, byCalendar } =
    counts;
  const isSame = counts.changes + counts.unread + byCalendar === 0;
  const noted = warned > 0 ? `The change passes, with ${plural(warned, 'warning')}. ` : undefined;
  const passes = noted ?? (isSame ? '' : 'The change passes. ');
  const verdict = refusal(blocking, errors ?? { all: 0, outside: 0 }) || passes;
  if (isSame) return `${verdict}No plan data changed, and no light did.`;
  const flips = [
    ...(fell > 0 ? [`${plural(fell, 'light')} worse${inBrackets(worse.fell)}`] : []),
    ...(dimmed > 0 ? [`${plural(dimmed, 'light')} gone grey${inBrackets(worse.dimmed)}`] : []),
    ...(rose > 0 ? [`${plural(rose, 'light')} better`] : []),
  ].join(', ');
  const said = [
    flips === '' ? 'no light changes' : flips,
    ...(counts.added > 0 ? [plural(counts.added, 'new item')] : []),
    ...(counts.removed > 0 ? [`${plural(counts.removed, 'item')} gone from the plan`] : []),
    ...(moved > 0
      ? [`${plural(moved, 'goal post')} moved${unexplained > 0 ? ` (${unexplained} without a record)` : ''}`]
      : []),
    ...(lost > 0 ? [`${plural(lost, 'entry', 'entries')} lost`] : []),
    ...(done > 0 ? [`${plural(done, 'commitment')} done`] : []),
    ...(returns > 0 ? [plural(returns, 'new return')] : []),
    ...(restated > 0 ? [plural(restated, 'correction')] : []),
    ...(counts.unread > 0 ? [`${plural(counts.unread, 'file')} unreadable and not compared`] : []),
    ...(byRules > 0 ? [`${plural(byRules, 'more light')} changed by the rules`] : []),
    ...(byCalendar > 0 ? [`${plural(byCalendar, 'light')} changed by the date alone`] : []),
  ].join('; ');
  return `${verdict}${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

export function diffEn(value: DiffSaying, { quantity, severities }: Vocabulary): string {
  switch (value.say) {
    case 'sides':
      return `Before: ${sideOf(value.base)}. After: ${sideOf(value.head)}. Both are judged as of ${value.asOf}.`;
    case 'answer':
      return answer(value);
    case 'heading':
      return `${headings[value.of]} (${value.count})`;
    case 'cause':
      return causes[value.cause];
    case 'sentence':
      return value.sentence.en;
    case 'figure': {
      const { from, to, decimals, unit, signed } = value;
      const text = (figure: number | null): string =>
        figure === null ? 'none' : quantity(`${signed && figure > 0 ? '+' : ''}${figure.toFixed(decimals)}`, unit);
      return from === to ? text(to) : `${text(from)} → ${text(to)}`;
    }
    case 'handed-in': {
      const parts = [
        ...(value.readings > 0 ? [plural(value.readings, 'reading')] : []),
        ...(value.progress > 0 ? [plural(value.progress, 'progress entry', 'progress entries')] : []),
        ...(value.corrections > 0 ? [plural(value.corrections, 'correction')] : []),
      ];
      return parts.length === 0 ? 'empty' : parts.join(', ');
    }
    case 'explained':
      if (value.adjustment !== undefined) return `adjustment ${value.adjustment}`;
      return value.assignment === undefined ? 'no adjustment record' : `assignment of ${value.assignment}`;
    case 'and-others':
      return `${value.count} items`;
    case 'more':
      return `… and ${value.left} more; --format json lists everything.`;
    case 'unread':
      return sides[value.side];
    case 'layout':
      return `${plural(value.files, 'more file')} moved, laid out anew or with other comments: the meaning is the same.`;
    case 'severity':
      return severities[value.severity];
    case 'absent':
      return 'not there';
    case 'rules-note':
      return 'With data and plan as they are, only how things are judged changed:';
    case 'calendar-note':
      return `With everything as it was, only the day moved from ${value.from} to ${value.to}:`;
  }
}
