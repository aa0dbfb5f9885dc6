// The commands in the order the help shows them; a command's own file is loaded only when it is called.
import type { Localized } from '../model/language.ts';
import type { Command } from './command.ts';

export interface CommandEntry {
  readonly name: string;
  readonly summary: Localized;
  readonly load: () => Promise<{ readonly command: Command }>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'validate',
    summary: {
      'zh-CN': '检查数据：语法、结构、引用和业务规则',
      en: 'check the data: syntax, shape, references, domain rules',
    },
    load: () => import('./validate.ts'),
  },
  {
    name: 'fmt',
    summary: {
      'zh-CN': '统一数据文件的版面：键的顺序、缩进、空白',
      en: 'lay out the data files: order of keys, indent, blanks',
    },
    load: () => import('./fmt.ts'),
  },
  {
    name: 'status',
    summary: {
      'zh-CN': '截至某日的亮灯：逾期、临期、落后、未报送、待补充',
      en: 'lights as of a day: overdue, due soon, off target, unreported, to be supplied',
    },
    load: () => import('./status.ts'),
  },
  {
    name: 'report',
    summary: {
      'zh-CN': '季度进展报告（默认最近一个已截止的报告期）',
      en: 'the quarterly review (of the last closed period by default)',
    },
    load: () => import('./report.ts'),
  },
  {
    name: 'verify',
    summary: {
      'zh-CN': '证明一份季度报告：文件未改动，用同样数据重新生成逐字节相同',
      en: 'prove a written review: unaltered, and the same bytes from the same data',
    },
    load: () => import('./verify.ts'),
  },
  {
    name: 'diff',
    summary: {
      'zh-CN': '一次变更的含义：哪些灯变了、目标动没动、丢没丢数据',
      en: 'what a change means: lights that flip, goal posts moved, values lost',
    },
    load: () => import('./diff.ts'),
  },
  {
    name: 'show',
    summary: { 'zh-CN': '查看一项任务、举措或指标', en: 'show one task, commitment or indicator' },
    load: () => import('./show.ts'),
  },
  {
    name: 'list',
    summary: {
      'zh-CN': '列出任务、举措、指标、单位、报告期或检查规则',
      en: 'list tasks, commitments, indicators, organisations, periods or rules',
    },
    load: () => import('./list.ts'),
  },
  {
    name: 'explain',
    summary: { 'zh-CN': '说明一个亮灯的由来，或一条规则', en: 'explain where a light comes from, or a rule' },
    load: () => import('./explain.ts'),
  },
  {
    name: 'history',
    summary: {
      'zh-CN': '一个事项或单位的来龙去脉：何时报送、何时入库、谁提交、改过什么',
      en: 'the story of an item or organisation: what was said, when and by whom it was recorded, what was changed',
    },
    load: () => import('./history.ts'),
  },
  {
    name: 'remind',
    summary: {
      'zh-CN': '该发哪些提示函和督办单，并逐件拟稿',
      en: 'the slips that the ladder asks for, and drafts of them',
    },
    load: () => import('./remind.ts'),
  },
  {
    name: 'init',
    summary: {
      'zh-CN': '建立新工作区，或给已有工作区加平台的自动检查',
      en: 'begin a workspace, or give one the checks of a platform',
    },
    load: () => import('./init.ts'),
  },
  {
    name: 'ci',
    summary: {
      'zh-CN': '流水线里用：检查全部数据，在改动处标出问题，说明改动的影响',
      en: 'for pipelines: check all of the data, mark the lines of the change, say what it means',
    },
    load: () => import('./ci.ts'),
  },
  {
    name: 'owners',
    summary: {
      'zh-CN': '按单位登记册生成 CODEOWNERS：谁审核谁的文件',
      en: 'CODEOWNERS from the registry: who approves whose files',
    },
    load: () => import('./owners.ts'),
  },
  {
    name: 'schema',
    summary: {
      'zh-CN': '数据文件和 JSON 输出的 JSON Schema',
      en: 'the JSON Schemas of the data files and of the JSON outputs',
    },
    load: () => import('./schema.ts'),
  },
  {
    name: 'example',
    summary: { 'zh-CN': '生成示例工作区（一年的模拟数据）', en: 'write an example workspace (a simulated year)' },
    load: () => import('./example.ts'),
  },
];
