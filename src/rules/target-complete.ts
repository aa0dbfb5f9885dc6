// A target has the parts that its comparator needs, and no others.
import type { Registry, Target } from '../model/plan.ts';
import { kindLabels } from './items.ts';
import { atKey, below } from './places.ts';
import type { Report, Rule } from './rule.ts';
import { type PlacedTarget, comparesToValue, targetsOf } from './targets.ts';

const parts = ['value', 'low', 'high', 'by', 'change'] as const;

const needed: Readonly<Record<Target['op'], readonly (typeof parts)[number][]>> = {
  gt: ['value'],
  gte: ['value'],
  lt: ['value'],
  lte: ['value'],
  eq: ['value'],
  between: ['low', 'high'],
  increase: [],
  'increase-by': ['by', 'change'],
  decrease: [],
  'decrease-by': ['by', 'change'],
  maintain: [],
  all: [],
};

export const targetComplete: Rule = {
  id: 'target-complete',
  severity: 'error',
  title: {
    'zh-CN': '目标值的各部分与比较方式相配',
    en: 'a target has what its comparator needs',
  },
  why: {
    'zh-CN': '缺了数值无从比较，多写的数值不起作用，却会让人以为按它考核。',
    en: 'Without its value nothing can be compared, and a value that is not used misleads whoever reads it.',
  },
  remedy: {
    'zh-CN':
      'gt/gte/lt/lte/eq 写 value；between 写 low 和 high；increase-by/decrease-by 写 by 和 change；其余都不写；all 只用于 yes-no。',
    en: 'Write value with gt/gte/lt/lte/eq, low and high with between, by and change with increase-by/decrease-by, none with the others; all is for yes-no only.',
  },
  check({ plans }, report) {
    for (const { plan } of plans)
      for (const placed of targetsOf(plan)) {
        checkParts(placed, report);
        checkNumbers(placed, plan.registry, report);
      }
  },
};

function checkParts({ target, indicator, place }: PlacedTarget, report: Report): void {
  const missing = needed[target.op].filter((part) => target[part] === undefined);
  if (missing.length > 0)
    report(place, {
      'zh-CN': `比较方式 ${target.op} 要写 ${missing.join('、')}。`,
      en: `The comparator ${target.op} needs ${missing.join(' and ')}.`,
    });
  for (const part of parts)
    if (target[part] !== undefined && !needed[target.op].includes(part))
      report(atKey(below(place, part)), {
        'zh-CN': `比较方式 ${target.op} 不用 ${part}。`,
        en: `The comparator ${target.op} has no ${part}.`,
      });
  if (target.op === 'all' && indicator.kind !== 'yes-no')
    report(below(place, 'op'), {
      'zh-CN': `all（全部为是）只用于是否（yes-no）指标，${indicator.id} 是${kindLabels[indicator.kind]}（${indicator.kind}）指标。`,
      en: `The comparator all is for yes-no indicators; ${indicator.id} is a ${indicator.kind}.`,
    });
}

function checkNumbers({ target, indicator, place }: PlacedTarget, registry: Registry, report: Report): void {
  const { low, high, value } = target;
  if (target.op === 'between' && low !== undefined && high !== undefined && low >= high)
    report(below(place, 'high'), {
      'zh-CN': `上限 ${high} 应大于下限 ${low}。`,
      en: `The high end ${high} has to be above the low end ${low}.`,
    });
  if (indicator.kind !== 'yes-no' || !comparesToValue(target) || value === undefined) return;
  const answering = indicator.reporters.length > 0 ? indicator.reporters : indicator.named;
  const answerers = answering.length;
  const areKnown = answerers > 0 && answering.every((id) => registry.organizations.has(id));
  const tooMany = areKnown && value > answerers;
  if (Number.isInteger(value) && value >= 0 && !tooMany) return;
  report(below(place, 'value'), {
    'zh-CN': `是否（yes-no）指标的目标值是答“是”的单位个数${tooMany ? `，一共只有${answerers}个单位` : '，应为整数'}，不能是 ${value}。`,
    en: `The value of a yes-no target is a number of organisations${tooMany ? ` (there are ${answerers})` : ''}, not ${value}.`,
  });
}
