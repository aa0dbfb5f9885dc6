// The office's decisions where the notice is silent, in the three steps in which it took them.
import type { AssignmentRecord } from '../model/generated/files.ts';
import type { Plan } from '../model/plan.ts';
import { ids, indicatorsOf, retentionBaseline, supplyFor } from './indicators.ts';
import { milestonesById, milestonesSetOn } from './story.ts';

export interface AssignmentStep {
  readonly date: string;
  /** What the commit says of it. */
  readonly subject: string;
  readonly records: readonly AssignmentRecord[];
}

const documents = {
  leads: { title: '2024年工作计划任务分工表（示例）', number: '示例〔2024〕5号', date: '2024-03-25' },
  figures: { title: '2024年工作计划指标口径和填报要求（示例）', number: '示例〔2024〕9号', date: '2024-04-01' },
  milestones: { title: '2024年重点事项时限安排（示例）', number: '示例〔2024〕16号', date: milestonesSetOn },
} as const;

/** In order of time; the file holds the records of all steps so far. */
export function assignmentSteps(plan: Plan, leads: ReadonlyMap<string, string>): readonly AssignmentStep[] {
  return [
    {
      date: documents.leads.date,
      subject: '牵头单位',
      records: [...leadRecords(plan, leads), ...supportRecords(plan)],
    },
    { date: documents.figures.date, subject: '指标口径、时序和填报单位', records: figureRecords(plan) },
    { date: documents.milestones.date, subject: '留明率基期和重点事项时限', records: milestoneRecords(plan) },
  ];
}

function leadRecords(plan: Plan, leads: ReadonlyMap<string, string>): readonly AssignmentRecord[] {
  const document = documents.leads;
  const idsByLead = new Map<string, string[]>();
  for (const { id, leadBasis } of commitmentsOf(plan)) {
    const lead = leads.get(id);
    if (leadBasis === 'stated' || lead === undefined) continue;
    idsByLead.set(lead, [...(idsByLead.get(lead) ?? []), id]);
  }
  return [...idsByLead].map(([lead, items]) => ({ ids: items, date: document.date, document, lead }));
}

/** Where several counties have to act together, the office leads and they support. */
function supportRecords(plan: Plan): readonly AssignmentRecord[] {
  const document = documents.leads;
  const groups = [
    { about: /县级终身教育服务中心/, support: ['county-bureaus'] },
    { about: /乐龄学堂示范校/, support: ['pilot-counties'] },
  ];
  return groups.flatMap(({ about, support }) => {
    const items = commitmentsOf(plan).filter(({ title, support: stated }) => about.test(title) && stated.length === 0);
    return items.length === 0 ? [] : [{ ids: items.map(({ id }) => id), date: document.date, document, support }];
  });
}

function figureRecords(plan: Plan): readonly AssignmentRecord[] {
  const document = documents.figures;
  return indicatorsOf(plan).flatMap((indicator) => {
    const supply = supplyFor(indicator);
    return supply === undefined ? [] : [{ ids: [indicator.id], date: document.date, document, ...supply }];
  });
}

function milestoneRecords(plan: Plan): readonly AssignmentRecord[] {
  const document = documents.milestones;
  const { date } = document;
  const retention = indicatorsOf(plan).find(({ id }) => id === ids.retention);
  const baseline = retention && supplyFor(retention, retentionBaseline);
  return [
    ...(baseline === undefined ? [] : [{ ids: [ids.retention], date, document, ...baseline }]),
    ...[...milestonesById(plan)].map(([id, { due }]) => ({ ids: [id], date, document, due })),
  ];
}

const commitmentsOf = (plan: Plan) => plan.tasks.flatMap((task) => task.commitments);
