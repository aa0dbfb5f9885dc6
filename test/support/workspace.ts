// Small workspaces written as YAML in the tests, loaded as the program loads them.
import { assessPlan, findLightRule } from '../../src/assess/index.ts';
import { loadWorkspace } from '../../src/load/index.ts';
import type { Assessment, CommitmentAssessment, IndicatorAssessment } from '../../src/model/assessment.ts';
import type { LightRulePreset, Plan } from '../../src/model/plan.ts';
import type { SourceFile } from '../../src/model/source-file.ts';

export type Files = Readonly<Record<string, string>>;

export const sourcesOf = (files: Files): readonly SourceFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));

/** A plan of one task around the commitments and indicators given as YAML list items (indented by two). */
export function onePlan(parts: {
  readonly commitments?: string;
  readonly indicators?: string;
  readonly returns?: Files;
  readonly adjustments?: string;
  readonly assignments?: string;
  readonly returnsDue?: boolean;
  readonly reporters?: string;
}): Files {
  const due = parts.returnsDue === false ? ['', '', '', ''] : ['2024-04-10', '2024-07-10', '2024-10-10', '2025-01-10'];
  const periods = ['03-31', '06-30', '09-30', '12-31'].map((end, index) => {
    const line = due[index] === '' ? '' : `, returnsDue: ${due[index]}`;
    return `    - { id: 2024-Q${index + 1}, cutOff: 2024-${end}${line} }`;
  });
  const commitments =
    parts.commitments ??
    '  - { id: t01.m1, kind: ongoing, title: 持续推进, due: { basis: ongoing }, source: { item: 1, clause: 1 } }';
  return {
    'duban.yaml': 'format: 1\ntimeZone: Asia/Shanghai\ndueSoonDays: 14\n',
    'organizations.yaml': `organizations:
  - { id: office, name: 市教育局, kind: bureau }
  - { id: alpha, name: 甲学院, kind: college }
  - { id: beta, name: 乙学院, kind: college }
groups:
  - { id: colleges, name: 高校, members: [alpha, beta] }
`,
    '2024/plan.yaml': `id: "2024"
year: 2024
title: 测试计划
document: { title: 测试通知, number: 测〔2024〕1号, issuer: office, signed: 2024-01-02 }
sections:
  - { id: s1, number: 一, title: 第一部分 }
census: { sections: 1, tasks: 1, commitments: ${(commitments.match(/id: t01\.m/g) ?? []).length}, indicators: ${(parts.indicators?.match(/id: t01\.i/g) ?? []).length} }
reporting:
${parts.reporters === undefined ? '' : `  organizations: [${parts.reporters}]\n`}  periods:
${periods.join('\n')}
`,
    '2024/tasks/01-test.yaml': `id: t01
number: 1
section: s1
title: 测试任务
commitments:
${commitments}
${parts.indicators === undefined ? '' : `indicators:\n${parts.indicators}`}
`,
    ...(parts.adjustments === undefined ? {} : { '2024/adjustments.yaml': `adjustments:\n${parts.adjustments}\n` }),
    ...(parts.assignments === undefined ? {} : { '2024/assignments.yaml': `assignments:\n${parts.assignments}\n` }),
    ...Object.fromEntries(
      Object.entries(parts.returns ?? {}).map(([name, body]) => {
        const [period = '', organization = ''] = name.split('/');
        const head = `organization: ${organization}\nperiod: ${period}\n`;
        const reported = body.includes('reported:') ? '' : `reported: ${period.slice(0, 4)}-12-31\n`;
        return [`2024/returns/${name}.yaml`, `${head}${reported}${body}\n`];
      }),
    ),
  };
}

/** Loads and fails loudly on any finding of the loader: a test's YAML is meant to be right. */
export async function planOf(files: Files): Promise<Plan> {
  const { plans, findings } = await loadWorkspace(sourcesOf(files));
  const [plan] = plans;
  if (plan === undefined || findings.length > 0)
    throw new Error(`the test's YAML does not load: ${JSON.stringify(findings, null, 1)}`);
  return plan;
}

export interface Judged {
  readonly assessment: Assessment;
  readonly commitment: (id: string) => CommitmentAssessment;
  readonly indicator: (id: string) => IndicatorAssessment;
}

export function judge(plan: Plan, asOf: string, ruleId: LightRulePreset = 'default'): Judged {
  const rule = findLightRule([], ruleId);
  if (rule === undefined) throw new Error(`no light rule ${ruleId}`);
  const assessment = assessPlan(plan, asOf, rule);
  const find = <T extends { readonly item: { readonly id: string } }>(parts: readonly T[], id: string): T => {
    const part = parts.find((candidate) => candidate.item.id === id);
    if (part === undefined) throw new Error(`no ${id} in the test's plan`);
    return part;
  };
  return {
    assessment,
    commitment: (id) =>
      find(
        assessment.tasks.flatMap((task) => task.commitments),
        id,
      ),
    indicator: (id) =>
      find(
        assessment.tasks.flatMap((task) => task.indicators),
        id,
      ),
  };
}

/** A count of 100 by the year's end, month by month, which alpha and beta report, as YAML. */
export const hundred = (series: string): string => `  - id: t01.i1
    kind: count
    title: 职业技能培训
    series: ${series}
    unit: { name: 人次, decimals: 0 }
    definition: 参加培训的人次
    target: { op: gte, value: 100, words: 100人次以上 }
    path: { kind: linear, by: months }
    due: { basis: plan-year, date: 2024-12-31 }
    reporters: [alpha, beta]
    source: { item: 1, clause: 1 }`;
