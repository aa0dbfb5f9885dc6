// 亮灯规则的说法。
import type { Band, LightRule } from '../../model/light-rule.ts';
import { vocabulary } from './vocabulary.ts';

const { lights } = vocabulary;

/** An interval in words; a lower end that only continues the band before it goes without saying. */
function band({ light, from, fromIncluded, to, toIncluded }: Band, measure: LightRule['measure']): string {
  const behind = measure === 'points-behind';
  const unit = behind ? '个百分点' : '%';
  if (behind && from === undefined && to === 0) return `不落后${lights[light]}`;
  const low = from === undefined ? [] : [fromIncluded === true ? `${from}${unit}及以上` : `超过${from}${unit}`];
  const high = to === undefined ? [] : [toIncluded === true ? `不超过${to}${unit}` : `不到${to}${unit}`];
  const ends = to !== undefined && from !== undefined && fromIncluded !== true ? high : [...low, ...high];
  return `${ends.join('、')}${lights[light]}`;
}

export function lightRule({ id, version, measure, bands, source }: LightRule): string {
  const what = measure === 'points-behind' ? '按落后序时的百分点' : '按完成序时的比例';
  const origin = id === 'default' ? '内置规则' : `来源：${source.title}`;
  const { note = '' } = source;
  return `亮灯规则 ${id}（第${version}版），${what}：${bands.map((entry) => band(entry, measure)).join('；')}。${origin}。${note}`;
}
