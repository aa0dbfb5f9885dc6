// An indicator's unit of measurement goes with its kind: whole people and projects, rates in percent.
import { flatMap } from '../lib/flat-map.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import type { Indicator } from '../model/plan.ts';
import { indicatorsOf, kindLabels } from './items.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';

/** Words that count single things; 万人次 and the like are not among them, for they take decimals. */
const countWords: ReadonlySet<string> = new Set(
  (
    '人 人次 名 位 个 项 件 家 所 校 院校 学校 单位 企业 次 场 场次 期 批 批次 门 门次 本 份 篇 套 班 班次 户 村 县 县（区） 区 ' +
    '条 种 类 处 座 间 台 支 对 专业 专业点 课程 基地'
  ).split(' '),
);

/** Other ways to write a percentage; only % is reckoned in hundredths. */
const percentWords: ReadonlySet<string> = new Set([
  '％',
  '﹪',
  '百分比',
  '百分点',
  '个百分点',
  '百分之',
  'percent',
  'pct',
]);

export const indicatorUnitFitsKind: Rule = {
  id: 'indicator-unit-fits-kind',
  severity: 'warning',
  title: {
    'zh-CN': '计量单位与指标类别相配',
    en: 'a unit goes with its kind',
  },
  why: {
    'zh-CN': '比率的计量单位不写 % 就不会按百分比计算；人数、个数带小数，印出来的数不成话。',
    en: 'A rate is reckoned in percent only if its unit is %, and half a person makes no sense on paper.',
  },
  remedy: {
    'zh-CN': '改 unit 的 name 或 decimals；类别写错的改 kind；以万为单位的写万人次。',
    en: 'Mend name or decimals in unit, or kind if that is wrong; figures in ten-thousands have a unit such as 万人次.',
  },
  check({ plans }, report) {
    for (const indicator of flatMap(plans, ({ plan }) => indicatorsOf(plan))) {
      const fault = faultOf(indicator);
      if (fault !== undefined) report(fault.place, fault.message, { subject: indicator.id });
    }
  },
};

/** The first thing that does not go together. */
function faultOf({
  kind,
  unit,
  combine,
  place,
}: Indicator): { readonly place: Place; readonly message: Localized } | undefined {
  const { name, decimals } = unit;
  const at = (key: string): Place => below(place, 'unit', key);
  const label = `${kindLabels[kind]}（${kind}）`;
  // A level may well be a gain in points.
  if (percentWords.has(name) && !(kind === 'level' && name.endsWith('百分点')))
    return {
      place: at('name'),
      message: {
        'zh-CN': `计量单位“${name}”写成半角的 %，才会按百分比计算。`,
        en: `Write the unit “${name}” as %: only that is reckoned in percent.`,
      },
    };
  if ((kind === 'count' || kind === 'yes-no') && (name === '%' || name === '‰'))
    return {
      place: at('name'),
      message: {
        'zh-CN': `${label}指标的计量单位不能是 ${name}。`,
        en: `A ${kind} is not measured in ${name}.`,
      },
    };
  if (kind === 'ratio' && countWords.has(name))
    return {
      place: at('name'),
      message: {
        'zh-CN': `${label}指标的计量单位一般是 %，不是“${name}”。`,
        en: `The unit of a ratio is % as a rule, not “${name}”.`,
      },
    };
  if (decimals > 0 && (kind === 'yes-no' || (kind === 'count' && countWords.has(name))))
    return {
      place: at('decimals'),
      message: {
        'zh-CN': `计量单位“${name}”没有小数，decimals 应为 0，不是 ${decimals}。`,
        en: `The unit “${name}” has no decimals: 0, not ${decimals}.`,
      },
    };
  if (kind === 'level' && name === '%' && combine === 'sum')
    return {
      place: at('name'),
      message: {
        'zh-CN': '各单位的百分比不能相加（combine: sum）；要汇总的比率用 ratio，报分子和分母。',
        en: 'Percentages of organisations do not add up (combine: sum); a rate that is pooled is a ratio.',
      },
    };
  return undefined;
}
