// The words of the escalation ladder, the list of reminders and the slips.
import type { ReplyBy, ReplyDays } from '../../model/escalation.ts';
import type { EscalationSaying, SlipField } from '../../model/escalation-phrase.ts';
import type { Words } from '../words.ts';
import { plural } from './plural.ts';

const fields: Readonly<Record<SlipField, string>> = {
  number: 'Number',
  matter: 'Matter',
  basis: 'Basis',
  reason: 'Reason for this slip',
  before: 'Earlier slip',
  demand: 'Asked',
  organization: 'To',
  person: 'Person in charge',
  'reply-by': 'To be answered',
  situation: 'As it stands',
  signed: 'Signed',
  seal: 'Seal',
};

const headings = {
  now: 'To be sent now',
  unassigned: 'Nobody to send to yet',
  later: 'To be sent next',
  open: 'Sent and not closed',
  withheld: 'Not to be sent yet: data that cannot be read',
} as const;

const demands = {
  finish:
    'Finish it and report the date with evidence; if it cannot be finished in time, say why and until when, before this slip is due.',
  'catch-up': 'Say why it is behind and how the gap will be closed, and report the newest figure with evidence.',
  report: 'Report the figure with evidence; if there is none, say why, before this slip is due.',
} as const;

/** How far from the expected figure: in the figure's own unit, and which part of the way from the baseline that is. */
function apartOf(
  gap: number,
  apart: number | undefined,
  side: string,
  shown: (figure: number) => string,
  unit: string,
): string {
  if (apart === undefined) return `${gap.toFixed(1)} points ${side}`;
  const share = `${gap.toFixed(1)}% of the way from the baseline to the target`;
  if (apart === 0) return `${side} by ${share}`;
  return `${side} by ${unit === '%' ? `${shown(apart).slice(0, -1)} points` : shown(apart)}, ${share}`;
}

function replyWithin(within: ReplyDays, from: string, by: ReplyBy): string {
  const term = `within ${plural(within.days, within.count === 'working' ? 'working day' : 'day')} of sending`;
  return by.kind === 'known'
    ? `${term} (sent ${from}, that is by ${by.day})`
    : `${term} (there is no calendar of ${by.years.join(', ')}: the day is still to be set)`;
}

/** @param words what statuses and lights are called */
export function escalationEn(
  value: EscalationSaying,
  { statuses, lights, period, quantity }: Pick<Words, 'statuses' | 'lights' | 'period' | 'quantity'>,
): string {
  switch (value.say) {
    case 'title':
      return `${value.plan}: reminders`;
    case 'answer': {
      const unassigned = value.unassigned === 0 ? '' : ` (${value.unassigned} of them with nobody to send to)`;
      return `As of ${value.asOf}, ${plural(value.now, 'slip')} to be sent${unassigned}; ${value.later} more within ${plural(value.days, 'day')} if nothing is reported; ${value.open} sent and not closed.`;
    }
    case 'heading':
      return `${headings[value.of]} (${value.count})`;
    case 'ladder':
      return `Steps: ${value.steps.join(' → ')}. Source: ${value.title}.`;
    case 'withheld-note':
      return value.files.length > 0
        ? `${value.files.join(', ')} cannot be read, so due dates, leads and slips already sent may be wrong: nothing is drafted. Run duban validate and mend it first.`
        : 'Returns about these were handed in and cannot be read: a slip would blame the wrong one. Run duban validate, mend them, then look again.';
    case 'people-send':
      return 'This reminds and drafts; whether to send, and to whom, people decide. One matter a slip, and as few as will do.';
    case 'later-note':
      return 'Counted from dates that are known, if nothing is reported and no answer comes until then.';
    case 'unassigned-note':
      return 'Name the lead under assignments in assignments.yaml first, then send: - { ids: [ID], date: DATE, lead: ORGANISATION }';
    case 'overdue':
      return `due ${value.due}, ${plural(value.days, 'day')} overdue`;
    case 'status':
      return statuses[value.status];
    case 'streak':
      return `${value.light === 'red' ? 'red' : 'yellow or red'} for ${plural(value.periods, 'period')} running`;
    case 'due-unreported':
      return `due ${value.due}, ${value.days === 0 ? 'that very day' : `${plural(value.days, 'day')} left`}, nothing reported`;
    case 'unanswered':
      return `${value.step} (${value.number}) not answered by ${value.replyBy}`;
    case 'slip-state':
      if (value.state === 'answered') return `answered ${value.day}, to be closed`;
      return value.state === 'unanswered' ? 'not answered in time' : 'waiting for an answer';
    case 'slip-title':
      return `${value.step} (${value.slip})`;
    case 'slip-draft':
      return `Draft: written by duban from the data as of ${value.asOf}; not to be sent before it is checked, numbered, signed and sealed.`;
    case 'field':
      return fields[value.of];
    case 'no-number':
      return 'to be numbered (待编号)';
    case 'to-be-named':
      return 'to be named (待明确)';
    case 'basis':
      return `${value.title} (${value.number}), item ${value.item}${value.clause === undefined ? '' : `, clause ${value.clause}`}`;
    case 'adjusted':
      return `adjusted by ${value.number} (${value.date})`;
    case 'demand':
      return demands[value.of];
    case 'demand-again':
      return `${value.step} was not answered in time: to be finished within the term below.`;
    case 'reply-within':
      return replyWithin(value.within, value.from, value.by);
    case 'state':
      return `As of ${value.asOf}: ${lights[value.light]} ${statuses[value.status]}`;
    case 'due':
      return `due ${value.due}${value.daysLate === undefined ? '' : `, ${plural(value.daysLate, 'day')} overdue`}`;
    case 'figures': {
      const shown = (figure: number): string => quantity(figure.toFixed(value.decimals), value.unit);
      const parts = [
        `target ${value.target}`,
        ...(value.actual === undefined ? [] : [`reached ${shown(value.actual)}`]),
        ...(value.expected === undefined ? [] : [`expected ${shown(value.expected)}`]),
        ...(value.gap === undefined
          ? []
          : [apartOf(Math.abs(value.gap), value.apart, value.gap < 0 ? 'behind' : 'ahead', shown, value.unit)]),
        ...(value.day === undefined ? [] : [`figure of ${value.day}`]),
      ];
      return parts.join(', ');
    }
    case 'nothing-reported':
      return 'nothing reported';
    case 'told':
      return `${value.organization} for the ${period(value.period)}: ${value.text}`;
    case 'before':
      return `${value.step} (${value.number}), sent ${value.issued}, to be answered by ${value.replyBy}`;
    case 'blank':
      return '＿＿＿＿＿＿＿＿';
  }
}
