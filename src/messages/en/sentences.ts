// English: every sentence.
import { equals, pointsText } from '../../lib/points.ts';
import type { LightCounts } from '../../model/assessment.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { Totals } from '../../model/totals.ts';
import { escalationEn } from './escalation.ts';
import { historyEn } from './history.ts';
import { lightRule } from './light-rule.ts';
import { packEn } from './pack.ts';
import { diffEn } from './diff.ts';
import { plural } from './plural.ts';
import { reachability, reason } from './reasons.ts';
import { vocabulary } from './vocabulary.ts';

const { classes, dueBases, facts, headings, kinds, lights, missing, period, quantity, statuses } = vocabulary;

const paths = { linear: 'even pace', steps: 'interim targets', 'at-end': 'at the end only' } as const;

const states = {
  'not-started': 'not started',
  'in-progress': 'in progress',
  waiting: 'waiting',
  done: 'done',
  closed: 'closed',
  reopened: 'reopened',
} as const;

const operators = {
  gt: 'must be above the number itself',
  gte: 'the number itself is enough',
  lt: 'must be below the number itself',
  lte: 'the number itself is still allowed',
  eq: 'exactly the number',
  between: 'both ends included',
} as const;

/** Nobody reads more names than this in one line. */
const firstOf = (names: readonly string[]): string =>
  names.length <= 12 ? names.join(', ') : `${names.slice(0, 10).join(', ')} and ${names.length - 10} more`;

/** A step of the gap: points only where the work starts from nothing. */
const steps: Readonly<Record<'points' | 'way' | 'expected', (by: number) => string>> = {
  points: (by) => `${by} points`,
  way: (by) => `${by}% of the way`,
  expected: (by) => `${by}% of what is expected`,
};

const signed = (value: number): string => `${value < 0 ? '−' : value > 0 ? '+' : ''}${pointsText(Math.abs(value))}`;

const lightCounts = (counts: LightCounts): string =>
  `${counts.red} red, ${counts.yellow} yellow, ${counts.blue} blue, ${counts.grey} grey, ${counts.green} green`;

/** They are no returns of the period, but say something of it. */
const ofLaterPeriods = (count = 0): string =>
  count === 0 ? '' : `, ${count} of them for later periods, which correct or complete it`;

function answer(asOf: string, totals: Totals): string {
  const what = `${plural(totals.commitments, 'commitment')} and ${plural(totals.indicators, 'indicator')} in ${plural(totals.tasks, 'task')}`;
  const states = [
    `${totals.done} done`,
    ...(totals.underWay > 0 ? [`${totals.underWay} under way`] : []),
    ...(totals.notStarted > 0 ? [`${totals.notStarted} not started`] : []),
    `${totals.overdue} overdue`,
    ...(totals.dueSoon > 0 ? [`${totals.dueSoon} due soon`] : []),
    `${plural(totals.offTarget, 'indicator')} off target or missed`,
    ...(totals.behind > 0 ? [`${totals.behind} behind`] : []),
    ...(totals.unreported > 0 ? [`${plural(totals.unreported, 'indicator')} unreported`] : []),
    ...(totals.unassessable > 0 ? [`${totals.unassessable} that cannot be assessed`] : []),
    ...(totals.unclear > 0 ? [`${totals.unclear} unclear, as their returns cannot be read`] : []),
    ...(totals.untold > 0 ? [`${plural(totals.untold, 'commitment')} of which nothing was handed in`] : []),
    ...(totals.waiting > 0 ? [`${totals.waiting} waiting for a higher body`] : []),
    ...(totals.notDue > 0 ? [`${totals.notDue} not due yet`] : []),
    ...(totals.cancelled > 0 ? [`${totals.cancelled} cancelled`] : []),
  ];
  return `As of ${asOf}, of ${what}: ${states.join(', ')}.${totals.unread > 0 ? ` Of ${totals.unread} of them a return cannot be read.` : ''} Lights: ${lightCounts(totals.lights)}.`;
}

export function phrase(value: Phrase): string {
  switch (value.key) {
    case 'escalation':
      return escalationEn(value, vocabulary);
    case 'pack':
      return packEn(value, vocabulary);
    case 'diff':
      return diffEn(value, vocabulary);
    case 'heading':
      return value.count === undefined ? headings[value.of] : `${headings[value.of]} (${value.count})`;
    case 'fact':
      return facts[value.of];
    case 'review-title':
      return `${value.plan}: progress in the ${period(value.period)}`;
    case 'status-title':
      return `${value.plan}: status`;
    case 'as-of':
      return `As of ${value.asOf} · ${value.document}`;
    case 'review-as-of':
      return `The ${period(value.period)} (cumulative), as of ${value.asOf} · ${value.document}`;
    case 'history':
      return historyEn(value);
    case 'simulated':
      return '示例数据 (simulated data): every figure, return and document number below is invented and says nothing about any real organisation.';
    case 'answer':
      return answer(value.asOf, value.totals);
    case 'answer-returns':
      return `For the ${period(value.period)}, ${value.received} of ${value.owed} returns came in${value.late > 0 ? ` (${value.late} late)` : ''}${value.unread > 0 ? `, ${value.unread} handed in and cannot be read` : ''}; ${value.owed - value.received - value.unread} missing.`;
    case 'answer-no-reporters':
      return 'The notice designates no reporting organisations, so no returns can be called in.';
    case 'period-open':
      return `The period ends on ${value.cutOff}; its returns are not due yet.`;
    case 'returns-silent':
      return `Not handed in for the ${period(value.period)}${value.due === undefined ? '' : `, due ${value.due}`}: ${firstOf(value.names)}.`;
    case 'returns-awaited':
      return `Returns for the ${period(value.period)} are ${value.due === undefined ? 'still awaited' : `due ${value.due}`}: what was not in by ${value.asOf} is not yet counted as missing. With all returns in: duban report ${value.period} --lang en`;
    case 'came-later':
      return `What ${plural(value.count, value.basis === 'handed-in' ? 'return' : 'file')} ${value.basis === 'handed-in' ? 'handed in' : 'compiled from the public record'} after ${value.asOf} (the last on ${value.last}${ofLaterPeriods(value.ofLaterPeriods)}) ${value.count === 1 ? 'says' : 'say'} of the days until then is counted. For what was known on that day: --at ${value.asOf}`;
    case 'returns-until':
      return `It knows the returns that came in until ${value.last}, ${value.later} of them after ${value.asOf}${ofLaterPeriods(value.ofLaterPeriods)}; what has not come in counts as missing.`;
    case 'path-changed':
      return `path: ${paths[value.from]} → ${paths[value.to]}`;
    case 'filtered':
      return `Filtered: ${value.shown} of ${value.total} items shown.`;
    case 'more':
      return `… and ${value.left} more: duban status --status ${value.status} --lang en`;
    case 'light-rule':
      return lightRule(value.rule);
    case 'shares-note':
      return 'Behind holds what is overdue, off target and missed. Shares are rounded to one decimal by largest remainder and sum to 100%.';
    case 'nothing':
      return 'None.';
    case 'lead-missing':
      return 'not assigned';
    case 'lead-basis':
      return value.basis === 'stated' ? '(stated by the notice)' : '(assigned by the office)';
    case 'days-late':
      return `${plural(value.days, 'day')}${value.working === undefined ? '' : `, that is ${plural(value.working, 'working day')}`}`;
    case 'days-left':
      return value.days === 0 ? 'due on this day' : `${plural(value.days, 'day')} left`;
    case 'finished-late':
      return `finished ${plural(value.days, 'day')} late`;
    case 'finished-on-time':
      return 'on time';
    case 'nothing-told':
      return 'nothing handed in';
    case 'not-told-lately':
      return 'nothing handed in for the last period';
    case 'data-errors':
      return `The data has ${plural(value.count, 'error')}; what follows may be incomplete. Run duban validate.`;
    case 'ongoing':
      return 'ongoing';
    case 'due-basis':
      return `(${dueBases[value.basis]})`;
    case 'awaits':
      return `waits for ${value.organization}`;
    case 'kind':
      return kinds[value.kind];
    case 'class':
      return classes[value.class];
    case 'light':
      return lights[value.light];
    case 'section':
      return `${value.number}、${value.title}`;
    case 'total':
      return 'Total';
    case 'source':
      return `item ${value.item}${value.clause === undefined ? '' : `, clause ${value.clause}`}`;
    case 'reason':
      return reason(value.reason, value.names);
    case 'reachability':
      return reachability(value.figures, value.decimals, value.unit);
    case 'missing-what':
      return missing[value.missing];
    case 'return-missing':
      return 'not handed in';
    case 'return-unread':
      return 'handed in, cannot be read';
    case 'return-late':
      return `handed in ${value.reported}, ${plural(value.days, 'day')} late`;
    case 'return-later':
      return `not in by ${value.asOf}; handed in ${value.reported}${value.days > 0 ? `, ${plural(value.days, 'day')} late` : ''}, and counted`;
    case 'return-on-time':
      return `handed in ${value.reported}`;
    case 'returns-due':
      return value.date === undefined ? 'no due date was set' : `due ${value.date}`;
    case 'census':
      return `Census: ${plural(value.files, 'file')} read, ${plural(value.sections, 'section')}, ${plural(value.tasks, 'task')}, ${plural(value.commitments, 'commitment')}, ${plural(value.indicators, 'indicator')}; ${plural(value.returns, 'return')} with ${plural(value.readings, 'entry', 'entries')}; ${value.agrees ? 'the census in plan.yaml agrees' : 'the census in plan.yaml does not agree, so something may be missing'}.`;
    case 'original':
      return `under the plan as issued: ${lights[value.light]} ${statuses[value.status]}`;
    case 'otherwise':
      return `under the rule ${value.rule}: ${lights[value.light]} ${statuses[value.status]}`;
    case 'public-record':
      return `${plural(value.count, 'file')} beside them compiled from the public record, not handed in by an organisation${value.later === undefined ? '' : `; ${value.later.count < value.count ? `${value.later.count} of them ` : ''}compiled after ${value.asOf} (the last on ${value.later.last}), and counted`}.`;
    case 'adjusted-note':
      return 'Judged against the plan as adjusted; where the plan as issued gives another result, the item says so.';
    case 'cancelled':
      return 'cancelled';
    case 'cancelled-apart':
      return `${plural(value.count, 'cancelled item')} ${value.count === 1 ? 'is' : 'are'} counted among the grey and ${value.count === 1 ? 'darkens' : 'darken'} no light of a whole.`;
    case 'roll-up':
      return `${value.name}: where its lights come from`;
    case 'returns-of':
      return `Returns for the ${period(value.period)}`;
    case 'period':
      return period(value.period);
    case 'explain-days':
      return value.days > 0
        ? `due ${value.due}, ${value.finished ? `finished ${value.reference}` : `no completion reported by ${value.reference}`}: ${plural(value.days, 'day')} late`
        : `due ${value.due}, ${value.finished ? `finished ${value.reference}: ${plural(-value.days, 'day')} early` : `${plural(-value.days, 'day')} left on ${value.reference}`}`;
    case 'working-days':
      return value.working.kind === 'known'
        ? `that is ${plural(value.working.days, 'working day')}`
        : `working days unknown: there is no calendar of ${value.working.years.join(', ')}`;
    case 'step-ratio':
      return `numerator ÷ denominator: ${value.numerator} ÷ ${value.denominator} = ${quantity(value.actual.toFixed(value.decimals), value.unit)}`;
    case 'step-progress':
      return `progress: (${value.actual.toFixed(value.decimals)} − ${value.baseline}) ÷ (${value.goal.toFixed(value.decimals)} − ${value.baseline}) = ${pointsText(value.percent)}%`;
    case 'step-expected':
      return `expected (${paths[value.path]}, ${value.day}): ${quantity(value.expected.toFixed(value.decimals), value.unit)}${value.percent === undefined ? '' : `, that is ${pointsText(value.percent)}%`}`;
    case 'step-gap':
      return `gap: ${pointsText(value.progress)}% − ${pointsText(value.expected)}% ${equals(value.progress, value.expected, value.gap)} ${signed(value.gap)}${value.ofWay === true ? '% of the way from the baseline to the target' : ' points'}`;
    case 'step-target':
      return `target “${value.words}”: ${operators[value.op]}${value.soft === undefined ? '' : `; “${value.soft}” draws no line: this light goes by the number, and the definition has to say what counts`}`;
    case 'next-light':
      return `${steps[value.of](value.by)} ${value.better ? 'better' : 'worse'} would be ${lights[value.light]}`;
    case 'trend':
      return value.points === 0
        ? 'the gap is the same as one period before'
        : `${value.points > 0 ? 'gained' : 'lost'} ${steps[value.ofWay ? 'way' : 'points'](Math.abs(value.points))} since the period before`;
    case 'streak':
      return `yellow or red for ${plural(value.behind, 'period')} running${value.red > 1 ? `, the last ${value.red} of them red` : ''}`;
    case 'figure-age':
      return `the figure is ${plural(value.days, 'day')} old, ${value.evidence ? 'with' : 'without'} evidence`;
    case 'told-state':
      return `${states[value.state]} (${value.day})`;
    case 'answer-yes-no':
      return value.yes ? 'yes' : 'no';
    case 'corrected-at':
      return `corrected at ${value.place}`;
    case 'evidence': {
      const certainty = value.certainty === undefined ? [] : [`certainty ${value.certainty}`];
      const about = [value.number, value.date, value.url ?? value.file, ...certainty].filter(
        (part) => part !== undefined,
      );
      return `evidence: ${value.title}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
    }
    case 'still-open':
      return `${value.open} still open`;
    case 'explain-task':
      return `The worst of its commitments and indicators: ${lightCounts(value.counts)}${value.cancelled === undefined ? '' : `; ${value.cancelled} cancelled, of no weight`}.`;
  }
}
