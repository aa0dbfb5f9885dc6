// A rate is measured on no more people than its cohort has.
import { measuredCohorts, newestOf, statedSize } from './cohorts.ts';
import type { Rule } from './rule.ts';
import { isUnread } from './unread.ts';

export const readingWithinCohort: Rule = {
  id: 'reading-within-cohort',
  severity: 'error',
  title: {
    'zh-CN': '分母不超过统计对象总数',
    en: 'denominators stay within the cohort',
  },
  why: {
    'zh-CN': '分母比统计对象还多，不是重复统计就是总数写错，最好和最坏的结果都会算错。',
    en: 'With more in the denominators than in the cohort somebody is counted twice or the size is wrong, and so is every bound.',
  },
  remedy: {
    'zh-CN': '核对各单位的分母和 cohort 的 size，哪个错改哪个。',
    en: 'Check the denominators and the size in cohort, and mend whichever is wrong.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      if (isUnread(input.files, 'assignments.yaml') || isUnread(input.files, 'returns/')) continue;
      for (const cohort of measuredCohorts(input)) {
        const { indicator, size, series, latest, total } = cohort;
        const more = { subject: indicator.id, related: [statedSize(cohort)] };
        const tooLarge = series
          .flatMap(({ figures }) => figures)
          .filter(({ values }) => (values.denominator ?? 0) > size);
        for (const figure of tooLarge)
          report(
            figure.placeOf('denominator'),
            {
              'zh-CN': `分母 ${figure.values.denominator ?? 0} 大于统计对象总数 ${size}。`,
              en: `The denominator ${figure.values.denominator ?? 0} is above the cohort of ${size}.`,
            },
            more,
          );
        const newest = newestOf(latest);
        if (tooLarge.length > 0 || newest === undefined || total <= size) continue;
        report(
          newest.placeOf('denominator'),
          {
            'zh-CN': `${latest.length}个单位的分母合计 ${total}，大于统计对象总数 ${size}。`,
            en: `The denominators of ${latest.length} organisations add up to ${total}, above the cohort of ${size}.`,
          },
          more,
        );
      }
    }
  },
};
