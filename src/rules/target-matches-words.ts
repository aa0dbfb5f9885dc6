// A target compares as the notice's own words do, and with the number they give.
import { changeIn } from '../lib/change-words.ts';
import { comparatorIn } from '../lib/chinese-figures.ts';
import { flatMap } from '../lib/flat-map.ts';
import type { Indicator, Target } from '../model/plan.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';
import { comparesToValue, targetsOf } from './targets.ts';
import { wordsHold } from './wording.ts';

const meanings: Readonly<Partial<Record<Target['op'], readonly [zh: string, en: string]>>> = {
  gt: ['大于，不含本数', 'above, the number excluded'],
  gte: ['大于或等于，含本数', 'at least, the number included'],
  lt: ['小于，不含本数', 'below, the number excluded'],
  lte: ['小于或等于，含本数', 'at most, the number included'],
};

/** The words that the article names; all others are read in their ordinary sense. */
const legalWords: ReadonlySet<string> = new Set(['以上', '以下', '以内', '不满', '超过', '以外']);

const numberParts = ['value', 'low', 'high', 'by'] as const;

/** 前3名, 前三位: among the first so many. */
const rankIn = (words: string): string | undefined => /前(?:\d+|[一二三四五六七八九十]+)[名位]/.exec(words)?.[0];

const namesOf = ({ title, definition = '' }: Indicator): string => `${title} ${definition}`;

export const targetMatchesWords: Rule = {
  id: 'target-matches-words',
  severity: 'error',
  title: {
    'zh-CN': '目标值与文件用语一致',
    en: 'a target says what its words say',
  },
  why: {
    'zh-CN': '“超过90%”和“90%以上”只差在90%这一点上，考核结果正相反；数字抄错则全盘皆错。',
    en: '“超过90%” and “90%以上” differ at 90 % exactly, where one fails and the other passes; a miscopied number spoils it all.',
  },
  remedy: {
    'zh-CN':
      '以文件原文为准改 op、数值或 words：以上、不低于、达到用 gte，超过用 gt，以内、不超过用 lte，低于、不足用 lt。',
    en: 'Mend op, number or words after the notice: gte for 以上, 不低于, 达到; gt for 超过; lte for 以内, 不超过; lt for 低于, 不足.',
  },
  check({ plans }, report) {
    for (const { target, indicator, place } of flatMap(plans, ({ plan }) => targetsOf(plan))) {
      const said = comparatorIn(target.words);
      if (said !== undefined && comparesToValue(target) && said.op !== target.op) {
        const [zh, en] = meanings[said.op] ?? ['', ''];
        const isLaw = legalWords.has(said.word);
        report(below(place, 'op'), {
          'zh-CN': `“${said.word}”应为 ${said.op}（${zh}${isLaw ? '，见《民法典》第1259条' : ''}），不是 ${target.op}。`,
          en: `“${said.word}” is ${said.op} (${en}${isLaw ? ': Civil Code art. 1259' : ''}), not ${target.op}.`,
        });
      }
      const rank = comparesToValue(target) && /^gte?$/.test(target.op) ? rankIn(target.words) : undefined;
      if (said === undefined && rank !== undefined && wordsHold(rank, target.value ?? 0, indicator.unit.name))
        report(below(place, 'op'), {
          'zh-CN': `“${rank}”是名次，数越小越好，应为 lte（小于或等于，含本数），不是 ${target.op}。`,
          en: `“${rank}” is a rank, where less is better: lte (at most, the number included), not ${target.op}.`,
        });
      const named = comparesToValue(target) ? changeIn(target.words, namesOf(indicator)) : undefined;
      if (named !== undefined && named.by === target.value) {
        const op = named.falls ? 'decrease-by' : 'increase-by';
        report(below(place, 'op'), {
          'zh-CN': `“${named.text}”是比基期变动多少，应为 op: ${op}，by: ${named.by}，change: ${named.change}，不是 ${target.op}。`,
          en: `“${named.text}” is a change from the baseline: op ${op}, by ${named.by}, change ${named.change}, not ${target.op}.`,
        });
      }
      const differing = numberParts.find((part) => {
        const number = target[part];
        return number !== undefined && !wordsHold(target.words, number, indicator.unit.name);
      });
      if (differing !== undefined)
        report(below(place, differing), {
          'zh-CN': `文件用语是“${target.words}”，${differing} 却是 ${target[differing]}。`,
          en: `The words are “${target.words}”, but ${differing} is ${target[differing]}.`,
        });
      if (target.change === 'percent' && target.words.includes('百分点'))
        report(below(place, 'change'), {
          'zh-CN': '“个百分点”应为 points；percent 是相对基期的百分比。',
          en: '“个百分点” is points; percent is of the baseline.',
        });
      if (target.change === 'points' && /%/.test(target.words) && !target.words.includes('百分点'))
        report(below(place, 'change'), {
          'zh-CN': '“%”应为 percent（相对基期）；points 对应的用语是“个百分点”。',
          en: '“%” is percent, of the baseline; the words for points are “个百分点”.',
        });
    }
  },
};
