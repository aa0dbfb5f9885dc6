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
  | 'returns'
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
  /** What stands over the list of files that it was made from. */
  readonly inputs: readonly [path: string, hash: string];
  readonly again: string;
  readonly lightRule: string;
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
      returns: '报送情况',
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
    inputs: ['文件', 'SHA-256'],
    again: '同样的数据、同样的截至日期，任何人都能重新做出同样的一份。',
    lightRule: '亮灯规则依据',
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
      returns: 'Returns',
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
    inputs: ['File', 'SHA-256'],
    again: 'The same data and the same as-of date give anybody the same workbook again.',
    lightRule: 'Source of the light rule',
  },
};
