// The turns of the simulated year that are told of by name; everything else is left to chance.
import type { AdjustmentRecord } from '../model/generated/files.ts';
import type { Commitment, Plan } from '../model/plan.ts';
import { office } from './reporting.ts';

/** Ongoing work that the office gave a date in May, and the day it was finished, if it ever was. */
export interface Milestone {
  /** Words of the commitment's title, so that a new number does not lose it. */
  readonly words: string;
  readonly due: string;
  readonly done: string | undefined;
}

export const milestones: readonly Milestone[] = [
  { words: '协同研究', due: '2024-06-14', done: '2024-07-09' },
  { words: '教研专项经费', due: '2024-06-20', done: '2024-08-22' },
  { words: '校园招聘', due: '2024-06-28', done: '2024-06-21' },
  { words: '质量检测结果', due: '2024-07-05', done: '2024-07-03' },
  { words: '四领一促', due: '2024-07-12', done: '2024-08-28' },
  { words: '访企拓岗', due: '2024-07-26', done: '2024-07-19' },
  { words: '竹产业', due: '2024-08-30', done: undefined },
  { words: '补齐办学短板', due: '2024-09-20', done: '2024-11-14' },
  { words: '终身教育工作经费', due: '2024-09-30', done: undefined },
  { words: '赛前训练', due: '2024-10-11', done: '2024-10-09' },
];

export const milestonesSetOn = '2024-05-20';

/** The consortium whose date is moved in August. */
const postponed = { words: '现代种业', to: '2025-06-30', date: '2024-08-16' };

/** A degree-awarding right is the province's to give; the simulated year claims nothing of it. */
export const awaited = /硕士/;

/** Work that has its season, and the quarter (from 0) in which it is done. */
export const seasons: readonly { readonly about: RegExp; readonly quarter: number }[] = [
  { about: /宣传周|志愿|招生办法|招生批次|招生改革|培优机制/, quarter: 1 },
  { about: /9\.28|学习之星|学习品牌|答复/, quarter: 2 },
  { about: /市赛|联考/, quarter: 3 },
];

export function commitmentAbout(plan: Plan, words: string): Commitment {
  const found = plan.tasks.flatMap((task) => task.commitments).find(({ title }) => title.includes(words));
  if (found === undefined)
    throw new Error(`the simulated year tells of a commitment about “${words}”; the plan has none`);
  return found;
}

export const milestonesById = (plan: Plan): ReadonlyMap<string, Milestone> =>
  new Map(milestones.map((milestone) => [commitmentAbout(plan, milestone.words).id, milestone]));

export const postponedId = (plan: Plan): string => commitmentAbout(plan, postponed.words).id;

export function adjustmentOf(plan: Plan): AdjustmentRecord {
  const { id, due } = commitmentAbout(plan, postponed.words);
  return {
    id: 'a1',
    subject: id,
    date: postponed.date,
    reason: '牵头园区的共建协议要等新一轮用地审批，年内难以实体化运作，经研究顺延半年（示例）。',
    approvedBy: office,
    document: {
      title: '关于调整2024年工作计划一项举措完成时限的通知（示例）',
      number: '示例〔2024〕31号',
      date: postponed.date,
    },
    due: { from: due.date ?? `${plan.year}-12-31`, to: postponed.to },
  };
}
