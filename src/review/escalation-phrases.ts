// The reasons of a firing as phrases, shared by the list of reminders and the slips.
import type { EscalationReason } from '../model/escalation.ts';
import type { EscalationSaying } from '../model/escalation-phrase.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Plan } from '../model/plan.ts';

export const saying = (said: EscalationSaying): Phrase => ({ key: 'escalation', ...said });

export const stepName = (plan: Plan, id: string): string =>
  plan.escalation?.steps.find((step) => step.id === id)?.name ?? id;

export function reasonPhrase(plan: Plan, reason: EscalationReason): Phrase {
  switch (reason.kind) {
    case 'overdue':
      return saying({ say: 'overdue', due: reason.due, days: reason.days });
    case 'status':
      return saying({ say: 'status', status: reason.status });
    case 'streak':
      return saying({ say: 'streak', light: reason.light, periods: reason.periods });
    case 'due-unreported':
      return saying({ say: 'due-unreported', due: reason.due, days: reason.days });
    case 'unanswered': {
      const number = plan.slips.find((slip) => slip.id === reason.slip)?.number ?? reason.slip;
      return saying({ say: 'unanswered', step: stepName(plan, reason.step), number, replyBy: reason.replyBy });
    }
  }
}
