// From the shapes of escalation.yaml and slips.yaml to the ladder and the slips on record.
import { pointerTo } from '../lib/pointer.ts';
import type { Condition, Escalation, Slip } from '../model/escalation.ts';
import type { ConditionRecord } from '../model/generated/files.ts';
import type { DataFile } from '../model/workspace-files.ts';

export function linkEscalation(file: DataFile<'escalation'> | undefined): Escalation | undefined {
  if (file === undefined) return undefined;
  const { source, steps } = file.value;
  return { source, steps: steps.map((step) => ({ ...step, when: step.when.flatMap(conditionsOf) })) };
}

/** The schema lets a record hold one key only. */
function conditionsOf({ overdueDays, status, streak, dueWithin, unanswered }: ConditionRecord): readonly Condition[] {
  return [
    ...(overdueDays === undefined ? [] : [{ kind: 'overdue-days', days: overdueDays } as const]),
    ...(status === undefined ? [] : [{ kind: 'status', statuses: status } as const]),
    ...(streak === undefined ? [] : [{ kind: 'streak', ...streak } as const]),
    ...(dueWithin === undefined ? [] : [{ kind: 'due-within', days: dueWithin } as const]),
    ...(unanswered === undefined ? [] : [{ kind: 'unanswered', step: unanswered } as const]),
  ];
}

export const linkSlips = (file: DataFile<'slips'> | undefined): readonly Slip[] =>
  (file?.value.slips ?? []).map((record, index) => ({
    id: record.id,
    number: record.number,
    step: record.step,
    subject: record.subject,
    organization: record.organization,
    issued: record.issued,
    replyBy: record.replyBy,
    answered: record.answered,
    closed: record.closed,
    place: { file: file?.path ?? '', pointer: pointerTo('slips', index) },
  }));
