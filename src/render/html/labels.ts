// What the page itself says: its controls, its parts, its receipt.
import type { Language } from '../../model/language.ts';

export interface Labels {
  readonly skip: string;
  readonly contents: string;
  readonly lights: string;
  readonly organizations: string;
  readonly organizationsHint: string;
  readonly details: string;
  readonly detailsHint: string;
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
  readonly inputs: string;
  readonly file: string;
}

export const labelsOf: Readonly<Record<Language, Labels>> = {
  'zh-CN': {
    skip: '跳到正文',
    contents: '目录',
    lights: '亮灯项数',
    organizations: '各单位情况',
    organizationsHint: '点单位名称展开。',
    details: '亮灯由来',
    detailsHint: '每一项的亮灯是怎么算出来的。',
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
    inputs: '数据文件及校验值',
    file: '文件',
  },
  en: {
    skip: 'Skip to the content',
    contents: 'Contents',
    lights: 'Items by light',
    organizations: 'Organisations',
    organizationsHint: 'Open a name to see its part.',
    details: 'How each light came about',
    detailsHint: 'The arithmetic behind every item’s light.',
    receiptHint: 'The same data and the same as-of date give anybody the same page again.',
    filter: 'Filter',
    search: 'Search',
    all: 'all',
    clear: 'Clear',
    shown: '{shown} of {total} shown',
    close: 'Close',
    figures: 'Figures',
    simulated: '示例数据 · simulated data',
    office: (name) => `Submitted by ${name}`,
    openAll: 'Open all',
    closeAll: 'Close all',
    why: (id) => `${id}: how its light came about`,
    chart: 'Chart',
    charts: 'Charts',
    inputs: 'Data files and their hashes',
    file: 'File',
  },
};
