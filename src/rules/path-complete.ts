// A path has the keys of its kind: steps where it goes by steps, by where it is linear.
import { flatMap } from '../lib/flat-map.ts';
import { firstAtEachPlace, pathsOf } from './paths.ts';
import { atKey, below } from './places.ts';
import type { Rule } from './rule.ts';

export const pathComplete: Rule = {
  id: 'path-complete',
  severity: 'error',
  title: {
    'zh-CN': '时序的各部分与类别相配',
    en: 'a path has the keys of its kind',
  },
  why: {
    'zh-CN': '分阶段而没有阶段目标，无从计算序时值；多写的键不起作用。',
    en: 'A path by steps without steps expects nothing, and a key of another kind has no effect.',
  },
  remedy: {
    'zh-CN': 'steps 写 steps 列表；linear 可写 by: months 或 days；at-end 只写 kind。',
    en: 'Write steps with the kind steps; by: months or days with linear; nothing else with at-end.',
  },
  check({ plans }, report) {
    for (const { path, place } of firstAtEachPlace(flatMap(plans, pathsOf))) {
      if (path.kind === 'steps' && path.steps === undefined)
        report(place, { 'zh-CN': '时序类别 steps 要写 steps 列表。', en: 'The kind steps needs a list of steps.' });
      if (path.kind !== 'steps' && path.steps !== undefined)
        report(atKey(below(place, 'steps')), {
          'zh-CN': `时序类别 ${path.kind} 不用 steps。`,
          en: `The kind ${path.kind} has no steps.`,
        });
      if (path.kind !== 'linear' && path.by !== undefined)
        report(atKey(below(place, 'by')), {
          'zh-CN': `by 只用于 linear，时序类别 ${path.kind} 不用。`,
          en: `by is for linear; the kind ${path.kind} has none.`,
        });
    }
  },
};
