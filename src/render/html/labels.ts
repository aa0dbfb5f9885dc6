// What the page itself says: its controls, its parts, its receipt.
import type { Language } from '../../model/language.ts';

export interface Labels {
  readonly skip: string;
  readonly contents: string;
  readonly lights: string;
  readonly ledger: string;
  readonly organizations: string;
  readonly organizationsHint: string;
  readonly details: string;
  readonly detailsHint: string;
  readonly receipt: string;
  readonly receiptHint: string;
  readonly filter: string;
  readonly search: string;
  readonly all: string;
  readonly clear: string;
  /** With {shown} and {total}. */
  readonly shown: string;
  readonly close: string;
  readonly figures: string;
  readonly simulated: string;
  readonly office: (name: string) => string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly why: (id: string) => string;
  readonly chart: string;
  readonly charts: string;
  readonly facts: {
    readonly period: string;
    readonly asOf: string;
    readonly knownAt: string;
    readonly version: string;
    readonly commit: string;
    readonly clean: string;
    readonly lightRule: string;
    readonly files: string;
    readonly data: string;
  };
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly filesAsTheyAre: string;
  readonly filesRead: (read: number, found: number) => string;
}

export const labelsOf: Readonly<Record<Language, Labels>> = {
  'zh-CN': {
    skip: '跳到正文',
    contents: '目录',
    lights: '亮灯项数',
    ledger: '台账',
    organizations: '各单位情况',
    organizationsHint: '点单位名称展开。',
    details: '亮灯由来',
    detailsHint: '每一项的亮灯是怎么算出来的。',
    receipt: '出具说明',
    receiptHint: '同样的数据、同样的截至日期，任何人都能重新做出同样的一份。',
    filter: '筛选',
    search: '搜索',
    all: '全部',
    clear: '清除筛选',
    shown: '显示{shown}项，共{total}项',
    close: '关闭',
    figures: '看数据',
    simulated: '示例数据',
    office: (name) => `${name}报送`,
    openAll: '全部展开',
    closeAll: '全部收起',
    why: (id) => `${id}：亮灯由来`,
    chart: '图',
    charts: '图示',
    facts: {
      period: '报告期',
      asOf: '截至日期',
      knownAt: '按当时所知',
      version: 'duban 版本',
      commit: '数据提交',
      clean: '与提交一致',
      lightRule: '亮灯规则',
      files: '文件',
      data: '数据指纹（SHA-256）',
    },
    yes: '是',
    no: '否，有未提交的改动',
    unknown: '无法判断',
    filesAsTheyAre: '文件现状',
    filesRead: (read, found) => `找到${found}个，读取${read}个`,
  },
  en: {
    skip: 'Skip to the content',
    contents: 'Contents',
    lights: 'Items by light',
    ledger: 'Ledger',
    organizations: 'Organisations',
    organizationsHint: 'Open a name to see its part.',
    details: 'How each light came about',
    detailsHint: 'The arithmetic behind every item’s light.',
    receipt: 'Receipt',
    receiptHint: 'The same data and the same as-of date give anybody the same page again.',
    filter: 'Filter',
    search: 'Search',
    all: 'all',
    clear: 'Clear',
    shown: '{shown} of {total} shown',
    close: 'Close',
    figures: 'Figures',
    simulated: 'Sample data',
    office: (name) => `Submitted by ${name}`,
    openAll: 'Open all',
    closeAll: 'Close all',
    why: (id) => `${id}: how its light came about`,
    chart: 'Chart',
    charts: 'Charts',
    facts: {
      period: 'Period',
      asOf: 'As of',
      knownAt: 'As known at',
      version: 'duban version',
      commit: 'Data commit',
      clean: 'As committed',
      lightRule: 'Light rule',
      files: 'Files',
      data: 'Data fingerprint (SHA-256)',
    },
    yes: 'yes',
    no: 'no, there are changes that are not committed',
    unknown: 'cannot be told',
    filesAsTheyAre: 'the files as they are',
    filesRead: (read, found) => `${found} found, ${read} read`,
  },
};
