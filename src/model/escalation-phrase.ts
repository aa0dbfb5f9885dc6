// What the reminder list and the slips say, as facts: the words in each language belong to `messages/`.
import type { Light, Status } from './assessment.ts';
import type { ReplyBy, ReplyDays, SlipState } from './escalation.ts';

export type SlipField =
  | 'number'
  | 'matter'
  | 'basis'
  | 'reason'
  | 'demand'
  | 'organization'
  | 'person'
  | 'reply-by'
  | 'situation'
  | 'before'
  | 'signed'
  | 'seal';

export type EscalationSaying =
  | { readonly say: 'title'; readonly plan: string }
  /** Of the matters that are due now, how many have nobody to be sent to. */
  | {
      readonly say: 'answer';
      readonly asOf: string;
      readonly now: number;
      readonly unassigned: number;
      readonly later: number;
      readonly days: number;
      readonly open: number;
    }
  | {
      readonly say: 'heading';
      readonly of: 'now' | 'unassigned' | 'later' | 'open' | 'withheld';
      readonly count: number;
    }
  /** Why no slip is drafted about them; the records that could not be read, if any. */
  | { readonly say: 'withheld-note'; readonly files: readonly string[] }
  | { readonly say: 'ladder'; readonly title: string; readonly steps: readonly string[] }
  | { readonly say: 'people-send' }
  | { readonly say: 'later-note' }
  | { readonly say: 'unassigned-note' }
  | { readonly say: 'overdue'; readonly due: string; readonly days: number }
  | { readonly say: 'status'; readonly status: Status }
  | { readonly say: 'streak'; readonly light: 'red' | 'behind'; readonly periods: number }
  | { readonly say: 'due-unreported'; readonly due: string; readonly days: number }
  | { readonly say: 'unanswered'; readonly step: string; readonly number: string; readonly replyBy: string }
  | { readonly say: 'slip-state'; readonly state: SlipState['state']; readonly day: string }
  | { readonly say: 'slip-title'; readonly step: string; readonly slip: string }
  | { readonly say: 'slip-draft'; readonly asOf: string }
  | { readonly say: 'field'; readonly of: SlipField }
  | { readonly say: 'no-number' }
  | { readonly say: 'to-be-named' }
  | {
      readonly say: 'basis';
      readonly title: string;
      readonly number: string;
      readonly item: number;
      readonly clause: number | undefined;
    }
  | { readonly say: 'demand'; readonly of: 'finish' | 'catch-up' | 'report' }
  | { readonly say: 'adjusted'; readonly number: string; readonly date: string }
  | { readonly say: 'demand-again'; readonly step: string }
  | { readonly say: 'reply-within'; readonly within: ReplyDays; readonly from: string; readonly by: ReplyBy }
  | { readonly say: 'state'; readonly status: Status; readonly light: Light; readonly asOf: string }
  | {
      readonly say: 'figures';
      readonly target: string;
      readonly actual: number | undefined;
      readonly expected: number | undefined;
      readonly gap: number | undefined;
      /** How far the figure is from the expected one, where the gap is a share of the way from a baseline to the target. */
      readonly apart: number | undefined;
      readonly decimals: number;
      readonly unit: string;
      readonly day: string | undefined;
    }
  | { readonly say: 'nothing-reported' }
  | { readonly say: 'due'; readonly due: string; readonly daysLate: number | undefined }
  | { readonly say: 'blank' }
  | { readonly say: 'told'; readonly organization: string; readonly period: string; readonly text: string }
  | {
      readonly say: 'before';
      readonly step: string;
      readonly number: string;
      readonly issued: string;
      readonly replyBy: string;
    };

export type EscalationPhrase = { readonly key: 'escalation' } & EscalationSaying;
