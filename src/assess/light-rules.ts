// The light rules shipped with the program, each with its published source, and the light that a rule gives.
import { compare, rational } from '../lib/rational.ts';
import type { Band, LightRule } from '../model/assessment.ts';
import type { LightRuleId } from '../model/plan.ts';
import type { Rational } from '../model/rational.ts';

const presets: Readonly<Record<LightRuleId, LightRule>> = {
  default: {
    id: 'default',
    version: '1',
    measure: 'points-behind',
    bands: [
      { light: 'green', limit: 0, limitIncluded: true },
      { light: 'yellow', limit: 10, limitIncluded: true },
      { light: 'red' },
    ],
    aheadFrom: 10,
    source: { title: 'duban 1' },
  },
  // The printed rule names 10 to 30 points (both ends included) yellow and more than 30 red, and leaves 0 to 10 open:
  // closed here as green, since the bulletin warns of nothing below 10.
  'yinchuan-2025': {
    id: 'yinchuan-2025',
    version: '1',
    measure: 'points-behind',
    bands: [
      { light: 'green', limit: 10, limitIncluded: false },
      { light: 'yellow', limit: 30, limitIncluded: true },
      { light: 'red' },
    ],
    aheadFrom: 10,
    source: { title: '银川市发展改革委2025年3月红黄绿灯规则', url: 'https://m.qlbk.net/news/3Ww4l7bw75.html' },
  },
  // 80 % and 60 % of what is due, after the task ladder of Xinhuang county.
  'relative-80-60': {
    id: 'relative-80-60',
    version: '1',
    measure: 'share-of-expected',
    bands: [
      { light: 'green', limit: 80, limitIncluded: true },
      { light: 'yellow', limit: 60, limitIncluded: true },
      { light: 'red' },
    ],
    aheadFrom: 10,
    source: {
      title: '新晃县2015年5月重点工作督导办法（80%、60%）',
      url: 'https://moment.rednet.cn/rednetcms/news/localNews/20150514/125097.html',
    },
  },
};

export const lightRuleOf = (id: LightRuleId): LightRule => presets[id];

/**
 * The band that a figure falls in.
 * @param behind percentage points of the year's work that it lies behind its path; negative is ahead
 * @param share its progress in percent of what was expected by then
 */
export function bandOf(rule: LightRule, behind: Rational, share: Rational): Band['light'] {
  for (const band of rule.bands) {
    if (band.limit === undefined) return band.light;
    // Points behind grow worse upwards, a share of the expected grows worse downwards.
    const beyond =
      rule.measure === 'points-behind' ? compare(behind, rational(band.limit)) : compare(rational(band.limit), share);
    if (beyond < 0 || (beyond === 0 && band.limitIncluded === true)) return band.light;
  }
  return 'red';
}
