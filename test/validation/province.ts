// A workspace of a thousand files for tests of checking at size: 25 plans of 20 tasks and 19 returns each.
import type { Files } from '../support/workspace.ts';

const counties = Array.from({ length: 19 }, (_none, index) => `county-${index + 1}`);
const kinds = ['document', 'event', 'recognition', 'mechanism', 'construction', 'application'] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** Right in every respect: what a test plants in it is the only thing wrong. */
export function province(): Files {
  const files: Record<string, string> = {
    'duban.yaml': 'format: 1\ntimeZone: Asia/Shanghai\n',
    'organizations.yaml': `organizations:
  - id: office
    name: 示例市教育局
    kind: bureau
${counties.map((id, index) => `  - id: ${id}\n    name: 示例${index + 1}县教育局\n    kind: county-bureau\n`).join('')}groups:
  - id: counties
    name: 各县教育局
    members: [${counties.join(', ')}]
`,
  };
  for (let plan = 1; plan <= 25; plan += 1) Object.assign(files, planFiles(`2024-${two(plan)}`));
  return files;
}

function planFiles(folder: string): Files {
  const files: Record<string, string> = { [`${folder}/plan.yaml`]: planText(folder) };
  for (let number = 1; number <= 20; number += 1) files[`${folder}/tasks/${two(number)}-task.yaml`] = taskText(number);
  for (const county of counties) files[`${folder}/returns/2024-Q1/${county}.yaml`] = returnText(county);
  return files;
}

const planText = (id: string): string => `# 示例数据
id: ${id}
year: 2024
title: 示例市2024年工作计划
simulated: true
document:
  title: 关于印发示例市2024年工作计划的通知
  number: 示教〔2024〕1号
  issuer: office
  signed: 2024-01-02
sections:
  - id: s1
    number: 一
    title: 提高人才培养质量
census:
  sections: 1
  tasks: 20
  commitments: 40
  indicators: 20
reporting:
  organizations: [counties]
  periods:
    - id: 2024-Q1
      cutOff: 2024-03-31
      returnsDue: 2024-04-10
`;

const taskText = (number: number): string => `id: t${two(number)}
number: ${number}
section: s1
title: 示例任务第${number}项
commitments:
  - id: t${two(number)}.m1
    kind: ${kinds[number % kinds.length]}
    title: 推进第${number}项工作，年内见效
    due: { basis: plan-year, date: 2024-12-31 }
    lead: county-${(number % counties.length) + 1}
    support: [office]
    source: { item: ${number}, clause: 1 }
  # 持续推进的工作没有时限
  - id: t${two(number)}.m2
    kind: ongoing
    title: 总结第${number}项工作经验
    due: { basis: ongoing }
    lead: office
    source: { item: ${number}, clause: 2 }
indicators:
  - id: t${two(number)}.i1
    title: 培训人次
    kind: count
    series: increments
    unit:
      name: 人次
      decimals: 0
    definition: 各县年内举办的培训，按参训人次计。
    target:
      op: gte
      value: 10000
      words: 1万人次以上
    path: { kind: linear, by: months }
    due:
      basis: plan-year
      date: 2024-12-31
    reporters: [counties]
    source: { item: ${number}, clause: 3 }
`;

const returnText = (county: string): string => {
  const led = Array.from({ length: 20 }, (_none, index) => index + 1).find(
    (number) => `county-${(number % counties.length) + 1}` === county,
  );
  return `organization: ${county}
period: 2024-Q1
reported: 2024-04-08
simulated: true
preparedBy: 示例填报人
readings:
  - id: t01.i1
    value: 320
    evidence:
      - title: 示例：培训签到册
        date: 2024-03-29
  - id: t02.i1
    value: 45
progress:
  - id: t${two(led ?? 1)}.m1
    state: in-progress
    progress: 已制定方案，正在征求意见。
    next: 5月底前定稿。
`;
};
