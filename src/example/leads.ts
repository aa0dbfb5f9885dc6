// Who leads what the notice gives to nobody: invented, but by what each commitment is about.
import type { Commitment, Plan, Task } from '../model/plan.ts';
import { educationCollege, forestrySchool, office } from './reporting.ts';

interface LeadRule {
  /** Held against the commitment's title. */
  readonly about: RegExp;
  readonly lead: string;
}

/** The first that fits decides. */
const byTitle: readonly LeadRule[] = [
  { about: /奖补办法|教研专项经费/, lead: office },
  { about: /“双师型”教师培养/, lead: 'fjsl-polytechnic' },
  { about: /智能制造|市场化就业|产业工人培训|闽西南|海丝/, lead: 'fjsl-polytechnic' },
  { about: /文旅康养|校园招聘|重点群体|协同研究|研究成果|结对交流/, lead: 'sanming-medical' },
  { about: /材料化工|访企拓岗|留明|对外文化交流|一带一路/, lead: 'sanming-university' },
  { about: /现代种业|课堂教学和实习实训/, lead: forestrySchool },
  { about: /思政课教师展示|班主任能力比赛|联考联测|质量检测|备考指导|教学名师引领/, lead: educationCollege },
  { about: /竹产业/, lead: 'yongan-edu' },
  { about: /乡村振兴/, lead: 'ninghua-edu' },
  { about: /稳住招生规模/, lead: 'datian-edu' },
  { about: /补足专任教师/, lead: 'youxi-edu' },
  { about: /补齐办学短板/, lead: 'mingxi-edu' },
  { about: /老年教育师资/, lead: 'sanyuan-edu' },
  { about: /资源送到社区学校/, lead: 'taining-edu' },
];

const byTask: readonly LeadRule[] = [{ about: /教科研/, lead: educationCollege }];

/** The stated lead; else an organisation named here that owes returns; else by subject; else the office itself. */
function leadOf(commitment: Commitment, task: Task, reporters: ReadonlySet<string>): string {
  if (commitment.lead !== undefined && commitment.leadBasis === 'stated') return commitment.lead;
  const rule = byTitle.find(({ about }) => about.test(commitment.title));
  if (rule !== undefined) return rule.lead;
  const [first] = commitment.named;
  if (first !== undefined && commitment.named.length <= 2 && reporters.has(first)) return first;
  return byTask.find(({ about }) => about.test(task.title))?.lead ?? office;
}

/** The lead of every commitment, in plan order. */
export function castLeads(plan: Plan, reporters: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    plan.tasks.flatMap((task) => task.commitments.map((item) => [item.id, leadOf(item, task, reporters)] as const)),
  );
}
