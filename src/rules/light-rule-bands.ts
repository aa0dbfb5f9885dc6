// The bands of a light rule hold every number exactly once, and their lights go one way.
import { type BandFault, bandFaults, type Stretch, turnedBand } from '../lib/bands.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import type { Band, LightMeasure } from '../model/light-rule.ts';
import { atKey, below, placeIn } from './places.ts';
import type { Report, Rule } from './rule.ts';

/** Days late start at one; the other measures have no lowest value. */
const floors: Readonly<Partial<Record<LightMeasure, number>>> = { 'days-late': 1 };

/** At which end of the measure a light is better. */
const betterAt: Readonly<Record<LightMeasure, 'low' | 'high'>> = {
  'points-behind': 'low',
  'share-of-expected': 'high',
  'days-late': 'low',
};

export const lightRuleBands: Rule = {
  id: 'light-rule-bands',
  severity: 'error',
  title: {
    'zh-CN': '亮灯规则的分档不留空、不重叠',
    en: 'the bands of a light rule leave no hole and do not overlap',
  },
  why: {
    'zh-CN': '落在空档里的数没有灯，落在重叠处的数有两种灯，结论就站不住。',
    en: 'A value in a hole has no light and one in an overlap has two, so that no verdict would hold.',
  },
  remedy: {
    'zh-CN': '让相邻两档的端点相同，一档包含、另一档不包含；最低和最高一档的外端不写。',
    en: 'Let neighbours share an end that one of them includes; leave out the outer ends of the lowest and the highest.',
  },
  check({ files: { workspace } }, report) {
    for (const [index, { measure, bands, lateBands }] of (workspace?.value.lightRules ?? []).entries()) {
      const at = (key: string): Place => placeIn(workspace?.path ?? '', 'lightRules', index, key);
      checkBands(bands, measure, at('bands'), report);
      if (lateBands !== undefined) checkBands(lateBands, 'days-late', at('lateBands'), report);
    }
  },
};

function checkBands(bands: readonly Band[], measure: LightMeasure, place: Place, report: Report): void {
  const faults = bandFaults(bands, floors[measure]);
  for (const fault of faults) report(placeOf(fault, place), messageOf(fault));
  if (faults.length > 0) return;
  const turned = turnedBand(bands, betterAt[measure]);
  if (turned === undefined) return;
  report(
    below(place, turned, 'light'),
    betterAt[measure] === 'low'
      ? {
          'zh-CN': `${measure} 的数越小灯越好，这一档却比数值更小的一档好。`,
          en: `Lower is better in ${measure}, yet this band is better than the one below it.`,
        }
      : {
          'zh-CN': `${measure} 的数越大灯越好，这一档却比数值更小的一档差。`,
          en: `Higher is better in ${measure}, yet this band is worse than the one below it.`,
        },
  );
}

function placeOf(fault: BandFault, place: Place): Place {
  switch (fault.kind) {
    case 'hole':
      return atKey(place);
    case 'overlap':
    case 'empty':
      return below(place, fault.index);
    case 'end-unstated':
      return below(place, fault.index, fault.side);
    case 'end-absent':
      return below(place, fault.index, `${fault.side}Included`);
  }
}

function messageOf(fault: BandFault): Localized {
  switch (fault.kind) {
    case 'hole': {
      const words = wordsOf(fault.stretch);
      return { 'zh-CN': `${words['zh-CN']}没有分档。`, en: `No band holds ${words.en}.` };
    }
    case 'overlap': {
      const words = wordsOf(fault.stretch);
      return { 'zh-CN': `${words['zh-CN']}同属两档。`, en: `Two bands hold ${words.en}.` };
    }
    case 'empty':
      return { 'zh-CN': '这一档不包含任何可能的数。', en: 'This band holds no number that can occur.' };
    case 'end-unstated':
      return {
        'zh-CN': `写了 ${fault.side} 就要写 ${fault.side}Included（是否包含）。`,
        en: `With ${fault.side} goes ${fault.side}Included: whether the end belongs to the band.`,
      };
    case 'end-absent':
      return {
        'zh-CN': `写了 ${fault.side}Included，却没有写 ${fault.side}。`,
        en: `There is ${fault.side}Included but no ${fault.side}.`,
      };
  }
}

function wordsOf({ from, fromIncluded, to, toIncluded }: Stretch): Localized {
  if (from !== undefined && from === to) return { 'zh-CN': ` ${from} `, en: `the number ${from}` };
  const low: readonly Localized[] =
    from === undefined
      ? []
      : [
          fromIncluded === true
            ? { 'zh-CN': `不小于 ${from}`, en: `from ${from} on` }
            : { 'zh-CN': `大于 ${from}`, en: `above ${from}` },
        ];
  const high: readonly Localized[] =
    to === undefined
      ? []
      : [
          toIncluded === true
            ? { 'zh-CN': `不大于 ${to}`, en: `up to and including ${to}` }
            : { 'zh-CN': `小于 ${to}`, en: `below ${to}` },
        ];
  const ends = [...low, ...high];
  if (ends.length === 0) return { 'zh-CN': '所有的数', en: 'every number' };
  return {
    'zh-CN': `${ends.map((end) => end['zh-CN']).join('、')}的数`,
    en: `numbers ${ends.map((end) => end.en).join(' and ')}`,
  };
}
