// The light rules shipped with the program, each with its published source.
import type { LightRule } from '../model/light-rule.ts';
import type { LightRulePreset } from '../model/plan.ts';

const presets: Readonly<Record<LightRulePreset, LightRule>> = {
  default: {
    id: 'default',
    version: '1',
    measure: 'points-behind',
    bands: [
      { light: 'green', to: 0, toIncluded: true },
      { light: 'yellow', from: 0, fromIncluded: false, to: 10, toIncluded: true },
      { light: 'red', from: 10, fromIncluded: false },
    ],
    aheadFrom: 10,
    source: { title: 'duban 1' },
  },
  'yinchuan-2025': {
    id: 'yinchuan-2025',
    version: '1',
    measure: 'points-behind',
    bands: [
      { light: 'green', to: 10, toIncluded: false },
      { light: 'yellow', from: 10, fromIncluded: true, to: 30, toIncluded: true },
      { light: 'red', from: 30, fromIncluded: false },
    ],
    aheadFrom: 10,
    source: {
      title: '银川市发展改革委2025年3月红黄绿灯规则',
      url: 'https://m.qlbk.net/news/3Ww4l7bw75.html',
      note: '原文只写落后10至30个百分点（含）为黄、30个百分点以上为红，没有写不到10个百分点怎么办；这里作绿。',
    },
  },
  'relative-80-60': {
    id: 'relative-80-60',
    version: '1',
    measure: 'share-of-expected',
    bands: [
      { light: 'green', from: 80, fromIncluded: true },
      { light: 'yellow', from: 60, fromIncluded: true, to: 80, toIncluded: false },
      { light: 'red', to: 60, toIncluded: false },
    ],
    aheadFrom: 10,
    source: {
      title: '新晃县2015年5月重点工作督导办法（80%、60%）',
      url: 'https://moment.rednet.cn/rednetcms/news/localNews/20150514/125097.html',
      note: '原文按当月任务的完成比例督导，最低一档是黄牌；这里把不到60%作红。',
    },
  },
};

export const presetRules: readonly LightRule[] = Object.values(presets);

/** A rule of the workspace or a preset by its id; undefined when there is none. */
export const findLightRule = (own: readonly LightRule[], id: string): LightRule | undefined =>
  [...own, ...presetRules].find((rule) => rule.id === id);
