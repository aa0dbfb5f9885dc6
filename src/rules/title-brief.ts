// Titles fit into the column of a table.
import { flatMap } from '../lib/flat-map.ts';
import type { Rule } from './rule.ts';
import { subjectOf, titlesOf } from './titles.ts';

export const titleBrief: Rule = {
  id: 'title-brief',
  severity: 'info',
  title: {
    'zh-CN': '名称简短',
    en: 'titles are brief',
  },
  why: {
    'zh-CN': '名称要放进表格的一栏，太长就折成好几行，读的人抓不住要做的是什么。',
    en: 'A title stands in the column of a table; a long one breaks into many lines and hides what is to be done.',
  },
  remedy: {
    'zh-CN': '只留“做什么”，依据和目的写进 context；字数上限可在 duban.yaml 的 ruleOptions 里改。',
    en: 'Keep what is to be done; grounds and aims go into context. ruleOptions in duban.yaml sets the limit.',
  },
  check(
    {
      plans,
      options: {
        'title-brief': { most },
      },
    },
    report,
  ) {
    for (const placed of flatMap(plans, ({ plan }) => titlesOf(plan))) {
      // Characters outside of the basic plane count one, and are rare.
      const length = placed.title.length > most ? [...placed.title].length : 0;
      if (length > most)
        report(
          placed.place(),
          {
            'zh-CN': `名称有${length}个字，最好不超过${most}个。`,
            en: `The title has ${length} characters; ${most} are enough.`,
          },
          { subject: subjectOf(placed) },
        );
    }
  },
};
