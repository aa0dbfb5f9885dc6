// What the workbook itself says: the names of its sheets, its page feet, its receipt.
import type { Language } from '../../model/language.ts';

export type SheetKey =
  | 'summary'
  | 'ledger'
  | 'indicators'
  | 'overdue'
  | 'behind'
  | 'progress'
  | 'changes'
  | 'told'
  | 'to-supply'
  | 'receipt'
  | 'charts';

export interface Labels {
  readonly sheets: Readonly<Record<SheetKey, string>>;
  /** At the head of every printed page. */
  readonly simulated: string;
  /** In Excel's own codes: &P is the page, &N how many there are. */
  readonly page: string;
  readonly months: string;
  readonly chartData: {
    readonly note: string;
    readonly heads: readonly [chart: string, series: string, category: string, value: string];
    readonly asOf: string;
    readonly target: string;
  };
  readonly receipt: {
    readonly note: string;
    readonly plan: string;
    readonly period: string;
    readonly asOf: string;
    readonly knownAt: string;
    readonly version: string;
    readonly commit: string;
    readonly clean: string;
    readonly lightRule: string;
    readonly files: string;
    readonly data: string;
    readonly filesAsTheyAre: string;
    readonly filesRead: (read: number, found: number) => string;
    readonly yes: string;
    readonly no: string;
    readonly unknown: string;
  };
}

export const labelsOf: Readonly<Record<Language, Labels>> = {
  'zh-CN': {
    sheets: {
      summary: '汇总',
      ledger: '台账',
      indicators: '指标',
      overdue: '逾期',
      behind: '落后',
      progress: '完成和到期',
      changes: '变化',
      told: '问题和打算',
      'to-supply': '待补充',
      receipt: '说明',
      charts: '图表数据',
    },
    simulated: '示例数据',
    page: '第 &P 页，共 &N 页',
    months: 'yyyy"年"m"月"',
    chartData: {
      note: '各图取数于此表；改这里的数，图随之变。',
      heads: ['图', '系列', '日期或类别', '数值'],
      asOf: '截至日期',
      target: '目标值',
    },
    receipt: {
      note: '同样的数据、同样的截至日期，任何人都能重新做出同样的一份。',
      plan: '计划',
      period: '报告期',
      asOf: '截至日期',
      knownAt: '按当时所知',
      version: 'duban 版本',
      commit: '数据提交',
      clean: '与提交一致',
      lightRule: '亮灯规则',
      files: '文件',
      data: '数据指纹（SHA-256）',
      filesAsTheyAre: '文件现状',
      filesRead: (read, found) => `找到${found}个，读取${read}个`,
      yes: '是',
      no: '否，有未提交的改动',
      unknown: '无法判断',
    },
  },
  en: {
    sheets: {
      summary: 'Summary',
      ledger: 'Ledger',
      indicators: 'Indicators',
      overdue: 'Overdue',
      behind: 'Off target',
      progress: 'Done and due',
      changes: 'Changes',
      told: 'Problems and plans',
      'to-supply': 'To supply',
      receipt: 'Receipt',
      charts: 'Chart data',
    },
    simulated: 'Sample data (示例数据)',
    page: 'Page &P of &N',
    months: 'yyyy-mm',
    chartData: {
      note: 'The charts are drawn from this list: change a figure here and its chart changes.',
      heads: ['Chart', 'Series', 'Day or category', 'Value'],
      asOf: 'As of',
      target: 'Target',
    },
    receipt: {
      note: 'The same data and the same as-of date give anybody the same workbook again.',
      plan: 'Plan',
      period: 'Period',
      asOf: 'As of',
      knownAt: 'As known at',
      version: 'duban version',
      commit: 'Data commit',
      clean: 'As committed',
      lightRule: 'Light rule',
      files: 'Files',
      data: 'Data fingerprint (SHA-256)',
      filesAsTheyAre: 'the files as they are',
      filesRead: (read, found) => `${found} found, ${read} read`,
      yes: 'yes',
      no: 'no, there are changes that are not committed',
      unknown: 'cannot be told',
    },
  },
};
