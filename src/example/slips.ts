// The slips of the simulated year: one that was answered and closed, one about which nothing was heard.
import type { SlipRecord } from '../model/generated/files.ts';
import type { Plan } from '../model/plan.ts';
import { commitmentAbout } from './story.ts';

export interface SlipStep {
  readonly date: string;
  /** What the commit says of it. */
  readonly subject: string;
  /** The register as it stands on that day. */
  readonly records: readonly SlipRecord[];
}

/** Days after the milestones of May ran out; ten working days to answer, as the ladder has it. */
const told = [
  { words: '协同研究', issued: '2024-06-18', replyBy: '2024-07-02', answered: '2024-06-28', closed: '2024-07-10' },
  { words: '竹产业', issued: '2024-09-03', replyBy: '2024-09-18', answered: undefined, closed: undefined },
] as const;

/** In order of time; none where the workspace has no ladder. */
export function slipSteps(plan: Plan, leads: ReadonlyMap<string, string>): readonly SlipStep[] {
  const [mildest] = plan.escalation?.steps ?? [];
  if (mildest === undefined) return [];
  const slips = told.flatMap(({ words, ...days }, index) => {
    const subject = commitmentAbout(plan, words).id;
    const organization = leads.get(subject);
    const number = `示例督〔${plan.year}〕${index + 1}号`;
    return organization === undefined
      ? []
      : [{ id: `d${index + 1}`, number, step: mildest.id, subject, organization, ...days }];
  });
  const events = slips.flatMap(({ id, issued, answered, closed }) => [
    { date: issued, subject: `发出 ${id}` },
    ...(answered === undefined ? [] : [{ date: answered, subject: `${id} 已答复` }]),
    ...(closed === undefined ? [] : [{ date: closed, subject: `${id} 办结` }]),
  ]);
  return events.map(({ date, subject }) => ({
    date,
    subject,
    records: slips
      .filter(({ issued }) => issued <= date)
      .map(({ answered, closed, ...slip }) => ({
        ...slip,
        ...(answered !== undefined && answered <= date && { answered }),
        ...(closed !== undefined && closed <= date && { closed }),
      })),
  }));
}
