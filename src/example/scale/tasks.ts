// Tasks as any office might set itself: a subject, what is to be done about it, and sometimes a figure to reach.
import type { CommitmentRecord, IndicatorRecord, TaskFile } from '../../model/generated/files.ts';
import type { Random } from '../random.ts';
import type { PlanSize } from './plan-sizes.ts';
import { superior } from './province.ts';

const subjects: readonly string[] = (
  '校企合作 教师培训 技能训练 社区教育 老年学习 招生宣传 实训基地 专业建设 课堂教学 校园安全 学生资助 就业服务 心理健康 ' +
  '劳动教育 阅读推广 数字资源 家校联系 志愿服务 结对帮扶 体育活动 科普教育 语言文字 档案管理 教研工作 质量检测 美育工作'
).split(' ');

const titles: Readonly<Record<CommitmentRecord['kind'], readonly ((subject: string) => string)[]>> = {
  document: [(subject) => `印发${subject}实施方案`, (subject) => `制定${subject}管理办法`],
  event: [(subject) => `举办${subject}交流活动`, (subject) => `举办${subject}专题培训`],
  recognition: [(subject) => `评选${subject}优秀案例`, (subject) => `认定${subject}示范单位`],
  mechanism: [(subject) => `建立${subject}联席会议机制`],
  construction: [(subject) => `建设${subject}示范点`],
  application: [(subject) => `申报省级${subject}试点`],
  ongoing: [
    (subject) => `推进${subject}日常工作`,
    (subject) => `指导各单位做好${subject}`,
    (subject) => `做好${subject}情况统计`,
    (subject) => `加强${subject}督促检查`,
  ],
};

const kinds = ['document', 'event', 'recognition', 'mechanism', 'construction', 'application'] as const;

export const two = (number: number): string => String(number).padStart(2, '0');

/** The subject of each task of a plan, none twice. */
export const subjectsOf = (size: PlanSize, random: Random): readonly string[] =>
  random.shuffle(subjects).slice(0, size.tasks);

/** @param reporters ids of organisations or groups, as the plan names those who report */
export function taskFile(
  { government, year }: PlanSize,
  number: number,
  section: string,
  subject: string,
  reporters: readonly string[],
  random: Random,
): TaskFile {
  const id = `t${two(number)}`;
  const commitments = commitmentsOf(id, number, year, subject, government.office.id, random);
  const indicator = number % 3 === 1 ? [indicatorOf(id, number, year, subject, reporters, random)] : [];
  return {
    id,
    number,
    section,
    title: `做好${subject}工作（示例）`,
    commitments,
    ...(indicator.length > 0 && { indicators: indicator }),
  };
}

function commitmentsOf(
  task: string,
  item: number,
  year: number,
  subject: string,
  office: string,
  random: Random,
): readonly CommitmentRecord[] {
  const fixed = random.shuffle(kinds).slice(0, random.between(2, 4));
  const ongoing = random.shuffle(titles.ongoing).slice(0, random.between(2, 4));
  const records: readonly Pick<CommitmentRecord, 'kind' | 'title' | 'due'>[] = [
    ...fixed.map((kind) => ({ kind, title: random.pick(titles[kind])(subject), due: dueOf(kind, year, random) })),
    ...ongoing.map((title) => ({ kind: 'ongoing', title: title(subject), due: { basis: 'ongoing' } }) as const),
  ];
  return records.map((record, index) => ({
    id: `${task}.m${index + 1}`,
    ...record,
    // Every third is stated by the notice; the others are assigned.
    ...(index % 3 === 0 && { lead: office }),
    source: { item, clause: index + 1 },
  }));
}

const days = ['06-30', '09-30', '10-31', '11-30', '12-20'] as const;

function dueOf(kind: (typeof kinds)[number], year: number, random: Random): CommitmentRecord['due'] {
  if (kind === 'application') return { basis: 'external', date: `${year}-12-31`, awaits: superior.id };
  if (kind === 'mechanism') return { basis: 'plan-year', date: `${year}-12-31` };
  return { basis: 'stated', date: `${year}-${random.pick(days)}` };
}

function indicatorOf(
  task: string,
  item: number,
  year: number,
  subject: string,
  reporters: readonly string[],
  random: Random,
): IndicatorRecord {
  const due = { basis: 'plan-year', date: `${year}-12-31` } as const;
  const id = `${task}.i1`;
  const ending = { due, reporters, source: { item, clause: 9 } };
  if (item % 2 === 0)
    return {
      id,
      title: `${subject}年度检查全部合格`,
      kind: 'yes-no',
      unit: { name: '家', decimals: 0 },
      definition: '示例口径：本单位年度检查合格的填“是”。',
      target: { op: 'all', words: '全部合格' },
      path: { kind: 'at-end' },
      ...ending,
    };
  const target = random.between(10, 40) * 100;
  return {
    id,
    title: `${subject}参加人次`,
    kind: 'count',
    series: 'increments',
    unit: { name: '人次', decimals: 0 },
    definition: '示例口径：本单位年内参加的人次，按签到册计。',
    target: { op: 'gte', value: target, words: `${target}人次以上` },
    path: { kind: 'linear', by: 'months' },
    ...ending,
  };
}
