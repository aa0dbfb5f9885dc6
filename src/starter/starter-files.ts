// The first data files: a workspace that is right as it stands, in which everything to be replaced says so.
import type { Language } from '../model/language.ts';
import { returnsPage } from './first-return.ts';
import type { StarterFile } from './index.ts';
import { ladderText } from './ladder.ts';
import { quoted } from './pipeline-facts.ts';
import { schemaLine } from './schema-line.ts';

export interface StarterFacts {
  readonly language: Language;
  readonly year: number;
  /** The name of the workspace, as a person typed it; a placeholder without one. */
  readonly name: string | undefined;
  /** The working-day calendar of the year as the program ships it, where it does. */
  readonly calendar: string | undefined;
}

/** Paths in the workspace. Nothing here is about the world: no real name, number or date of a document. */
export function starterFiles(facts: StarterFacts): readonly StarterFile[] {
  const { language, year, calendar } = facts;
  return [
    { path: 'duban.yaml', text: settings(facts) },
    { path: 'organizations.yaml', text: organizations(facts) },
    { path: 'escalation.yaml', text: ladderText(language) },
    ...(calendar === undefined ? [] : [{ path: `calendar/${year}.yaml`, text: calendar }]),
    { path: `${year}/plan.yaml`, text: plan(facts) },
    { path: `${year}/tasks/01-placeholder.yaml`, text: task(facts) },
    { path: `${year}/returns/README.md`, text: returnsPage(language, year) },
  ];
}

function settings({ language, name }: StarterFacts): string {
  const zh = language === 'zh-CN';
  return `${schemaLine(0, 'workspace')}
# ${zh ? '工作区设置。改了数据就运行 duban validate。' : 'Settings of the workspace. Run duban validate after every change of the data.'}
format: 1
name: ${quoted(name ?? (zh ? '（待填）工作区名称' : '(to be replaced) name of the workspace'))}
language: ${language}
timeZone: Asia/Shanghai
dueSoonDays: 14
lightRule: default
`;
}

const organizations = ({ language }: StarterFacts): string =>
  language === 'zh-CN'
    ? `${schemaLine(0, 'organizations')}
# 单位登记册：计划里出现的每个单位一条。编号自己定，用小写字母、数字和连字符，定了不改。
# 下面两条是占位，请换成真实的单位；类别写法见 duban schema organizations。
organizations:
  - id: office
    name: （待填）主管科室
    kind: bureau
    # 代码平台上的账号，供 duban owners 生成 CODEOWNERS：
    # accounts: ["@账号"]
  - id: reporter
    name: （待填）报送单位
    kind: school
`
    : `${schemaLine(0, 'organizations')}
# The registry: one entry for every organisation that the plan names. Ids are your own (small letters, digits, hyphens) and never change.
# These two are placeholders; replace them. duban schema organizations lists the kinds.
organizations:
  - id: office
    name: (to be replaced) the office in charge
    kind: bureau
    # Accounts on the code platform, from which duban owners makes CODEOWNERS:
    # accounts: ["@account"]
  - id: reporter
    name: (to be replaced) an organisation that reports
    kind: school
`;

function plan({ language, year }: StarterFacts): string {
  const zh = language === 'zh-CN';
  const lines = zh
    ? {
        simulated: '占位内容按示例数据对待，所有输出都会标明；换成真实内容后删去这一行。',
        title: `（待填）${year}年工作计划`,
        document: '（待填）印发通知的标题',
        number: '（待填）文号',
        signed: '占位，请换成文件的成文日期。',
        section: '（待填）第一部分的标题',
        number1: '一',
        census: '录入完数一遍写在这里，每次检查都会核对。',
        reporters: `每期都要报送的单位；各期数据截止日可以按文件改。规定了报送期限的，在 cutOff 下写 returnsDue，如 returnsDue: ${year}-04-10；不写就不判迟报。`,
      }
    : {
        simulated:
          'Placeholders count as simulated data, and every output says so; delete this line once they are replaced.',
        title: `(to be replaced) work plan of ${year}`,
        document: '(to be replaced) title of the notice',
        number: '(to be replaced) document number',
        signed: 'A placeholder; put the date of the document here.',
        section: '(to be replaced) heading of the first section',
        number1: '1',
        census: 'Counted by hand after entry, and held against the files by every check.',
        reporters: `Who reports every period; cut-off days as the document says. Where returns are due by a day, write it below cutOff, such as returnsDue: ${year}-04-10; without it nothing is late.`,
      };
  return `${schemaLine(1, 'plan')}
id: "${year}"
year: ${year}
title: ${lines.title}
# ${lines.simulated}
simulated: true
document:
  title: ${lines.document}
  number: ${lines.number}
  issuer: office
  # ${lines.signed}
  signed: ${year}-01-01
sections:
  - id: s1
    number: "${lines.number1}"
    title: ${lines.section}
# ${lines.census}
census:
  sections: 1
  tasks: 1
  commitments: 1
  indicators: 0
# ${lines.reporters}
reporting:
  organizations:
    - reporter
  periods:
    - id: ${year}-Q1
      cutOff: ${year}-03-31
    - id: ${year}-Q2
      cutOff: ${year}-06-30
    - id: ${year}-Q3
      cutOff: ${year}-09-30
    - id: ${year}-Q4
      cutOff: ${year}-12-31
`;
}

const task = ({ language, year }: StarterFacts): string =>
  language === 'zh-CN'
    ? `${schemaLine(2, 'task')}
# 一项任务一个文件，文件名以任务序号开头，如 01-产教融合.yaml。本文件是占位，请整个换掉。
id: t01
number: 1
section: s1
title: （待填）任务名称
commitments:
  # 一件事一条。kind 决定完成要凭什么证明；文件写明的时限 basis 写 stated；没写的写 plan-year，日期是年底。
  - id: t01.m1
    kind: document
    title: （待填）要做的事
    due: { basis: stated, date: ${year}-12-31 }
    lead: reporter
    source: { item: 1, clause: 1 }
`
    : `${schemaLine(2, 'task')}
# One file a task, its name beginning with the number of the task, such as 01-cooperation.yaml. This one is a placeholder: replace all of it.
id: t01
number: 1
section: s1
title: (to be replaced) title of the task
commitments:
  # One thing an entry. kind decides what proves it; basis is stated for a date that the document names, plan-year (the end of the year) where it names none.
  - id: t01.m1
    kind: document
    title: (to be replaced) what is to be done
    due: { basis: stated, date: ${year}-12-31 }
    lead: reporter
    source: { item: 1, clause: 1 }
`;
