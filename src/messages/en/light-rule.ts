// How a light rule is put into words.
import type { Band, LightRule } from '../../model/light-rule.ts';
import { vocabulary } from './vocabulary.ts';

const { lights } = vocabulary;

/** An interval in words; a lower end that only continues the band before it goes without saying. */
function band({ light, from, fromIncluded, to, toIncluded }: Band, measure: LightRule['measure']): string {
  const behind = measure === 'points-behind';
  const unit = behind ? ' points' : '%';
  if (behind && from === undefined && to === 0) return `not behind ${lights[light]}`;
  const low = from === undefined ? [] : [fromIncluded === true ? `from ${from}${unit}` : `over ${from}${unit}`];
  const high = to === undefined ? [] : [toIncluded === true ? `up to ${to}${unit}` : `below ${to}${unit}`];
  const ends = to !== undefined && from !== undefined && fromIncluded !== true ? high : [...low, ...high];
  return `${ends.join(' ')} ${lights[light]}`;
}

export function lightRule({ id, version, measure, bands, source }: LightRule): string {
  const what = measure === 'points-behind' ? 'by points behind the path' : 'by the share of what was expected';
  const origin = id === 'default' ? 'Built in.' : `Source: ${source.title}.`;
  return `Light rule ${id} (version ${version}), ${what}: ${bands.map((entry) => band(entry, measure)).join('; ')}. ${origin}`;
}
