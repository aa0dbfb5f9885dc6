// An organisation hands in one return a period.
import { placeIn } from './places.ts';
import { repeatedReturns } from './repeated-returns.ts';
import { ownerByPath } from './returns-in-place.ts';
import type { Rule } from './rule.ts';

export const returnUnique: Rule = {
  id: 'return-unique',
  severity: 'error',
  title: {
    'zh-CN': '一个单位一个报告期只有一份报表',
    en: 'an organisation has one return a period',
  },
  why: {
    'zh-CN': '两份报表的数会重复计算，状态也不知道以哪份为准；多半是复制后忘了改单位或报告期。',
    en: 'Figures of two returns are counted twice and of two states none is right: most likely a copy was not changed.',
  },
  remedy: {
    'zh-CN': '复制来的，改 organization 或 period；确是同一份的，合并后删去一份。',
    en: 'Mend organization or period of a copy; of two real ones make one and delete the other.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const { files } = input;
      const repeated = repeatedReturns(files);
      if (repeated.size === 0) continue;
      for (const { path, value } of files.returns) {
        const standing = repeated.get(path);
        // What the path says otherwise is a copy that was not changed: `file-in-place` names what it should be.
        if (standing === undefined || ownerByPath(input, path) !== undefined) continue;
        const isOtherPeriod = !path.startsWith(`${files.folder}/returns/${value.period}/`);
        report(
          placeIn(path, isOtherPeriod ? 'period' : 'organization'),
          {
            'zh-CN': `${value.organization} 的 ${value.period} 报表已有一份：${standing.path}。`,
            en: `There is a return of ${value.organization} for ${value.period} already: ${standing.path}.`,
          },
          {
            related: [
              {
                place: placeIn(standing.path, 'organization'),
                message: { 'zh-CN': '另一份在这里。', en: 'The other one is here.' },
              },
            ],
          },
        );
      }
    }
  },
};
