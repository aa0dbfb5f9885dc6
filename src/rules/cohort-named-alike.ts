// A cohort is named alike in the title, the target and the cohort itself, and is the one of the plan's year.
import type { Indicator } from '../model/plan.ts';
import { indicatorsOf } from './items.ts';
import { workingYear } from './periods.ts';
import { below } from './places.ts';
import type { Report, Rule } from './rule.ts';

export const cohortNamedAlike: Rule = {
  id: 'cohort-named-alike',
  severity: 'warning',
  title: {
    'zh-CN': '届别前后一致',
    en: 'a cohort is named alike',
  },
  why: {
    'zh-CN': '照上年计划改写时最容易漏改届别，结果考核的是另一届毕业生。',
    en: 'A plan made from last year’s keeps the old cohort in one place, and another year’s graduates are judged.',
  },
  remedy: {
    'zh-CN': '对照文件，把标题、目标用语和 cohort 的届别改成同一届。',
    en: 'Check the notice and name one cohort in title, target and cohort.',
  },
  check({ plans }, report) {
    for (const { plan } of plans) {
      const year = workingYear(plan);
      for (const indicator of indicatorsOf(plan)) checkNames(indicator, year, report);
    }
  },
};

/** The classes (届) that a text names. */
const classesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(\d{4})\s*届/g)].flatMap(([, year]) => year ?? []);

function checkNames({ id, title, cohort, target, place }: Indicator, year: number, report: Report): void {
  const more = { subject: id };
  const inTitle = classesIn(title);
  const [first] = inTitle;
  const others = [
    { at: below(place, 'cohort', 'name'), named: classesIn(cohort?.name ?? '') },
    { at: below(place, 'target', 'words'), named: classesIn(target.words) },
  ];
  const differing = others.find(
    ({ named }) => inTitle.length > 0 && named.length > 0 && !named.some((one) => inTitle.includes(one)),
  );
  if (differing !== undefined)
    report(
      differing.at,
      {
        'zh-CN': `指标标题写的是 ${inTitle.join('、')} 届，这里是 ${differing.named.join('、')} 届。`,
        en: `The title names the class of ${inTitle.join(', ')}, this one the class of ${differing.named.join(', ')}.`,
      },
      more,
    );
  else if (first !== undefined && !inTitle.includes(String(year)))
    report(
      below(place, 'title'),
      {
        'zh-CN': `${year} 年的计划考核的是 ${first} 届。`,
        en: `A plan of ${year} judges the class of ${first}.`,
      },
      more,
    );
}
