// Whoever is to report an indicator is among those who owe returns.
import type { Indicator } from '../model/plan.ts';
import { once } from './once.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';
import { suppliedOf } from './supplied.ts';

export const reporterOwesReturn: Rule = {
  id: 'reporter-owes-return',
  severity: 'warning',
  title: {
    'zh-CN': '指标的填报单位要报送报表',
    en: 'a reporter owes returns',
  },
  why: {
    'zh-CN': '不在报送名单里的单位不会有人催报，它负责的指标到期也没有数。',
    en: 'Nobody asks an organisation that owes no returns, and its indicator stays without a figure.',
  },
  remedy: {
    'zh-CN': '把单位补进 plan.yaml 的 reporting.organizations，或改 reporters。',
    en: 'Add it to reporting.organizations in plan.yaml, or mend reporters.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const { reporters, registry } = input.plan;
      if (reporters.length === 0) continue; // Nobody was designated: that is to be supplied.
      const owing = new Set(reporters);
      const reportersOf = once(({ reporters: own }: Indicator) => new Set(own));
      for (const { value, indicator, place } of suppliedOf(input, 'reporters'))
        for (const [index, id] of value.entries()) {
          const members = registry.groups.get(id)?.members ?? [id];
          const silent = members.filter(
            (member) => registry.organizations.has(member) && !owing.has(member) && reportersOf(indicator).has(member),
          );
          if (silent.length > 0)
            report(
              below(place, index),
              {
                'zh-CN': `${silent.join('、')} 要填报 ${indicator.id}，却不在报送名单（reporting.organizations）里。`,
                en: `It is for ${silent.join(', ')} to report ${indicator.id}, but reporting.organizations does not ask for a return.`,
              },
              { subject: indicator.id },
            );
        }
    }
  },
};
