// Where the notice draws no line, somebody has said where it is: a light is hard, whatever the words are.
import { flatMap } from '../lib/flat-map.ts';
import { softWordIn } from '../lib/soft-words.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';
import { targetsOf } from './targets.ts';

export const softWordsSettled: Rule = {
  id: 'soft-words-settled',
  severity: 'warning',
  title: {
    'zh-CN': '目标用语不硬的，定下怎样算达到',
    en: 'a target in soft words has its line settled',
  },
  why: {
    'zh-CN': '“5个左右”“力争5个”没有划死，亮灯却按5个一刀切，到年底谁都可以说不算数。',
    en: '“5个左右” (about five) and “力争5个” (five if possible) draw no line, yet the light draws one at five that nobody has decided.',
  },
  remedy: {
    'zh-CN':
      '请主管科室定下怎样算达到，写进这项指标的 definition，如“5个左右”按5个以上认定；还没定的，在 questions 里提出来。两处都要写上这个词。',
    en: 'Have the office decide what counts as met and say so in the definition, naming the word; until then put it into questions.',
  },
  check({ plans }, report) {
    for (const { target, indicator, place } of flatMap(plans, ({ plan }) => targetsOf(plan))) {
      const word = softWordIn(target.words);
      if (word === undefined || [indicator.definition, ...indicator.questions].some((text) => text?.includes(word)))
        continue;
      const line = [target.op, target.value ?? target.by].filter((part) => part !== undefined).join(' ');
      report(
        below(place, 'words'),
        {
          'zh-CN': `“${word}”没有划出界线，亮灯却按 ${line} 判定，没有写明依据。`,
          en: `“${word}” draws no line, but the light goes by ${line}, and nothing says why.`,
        },
        { subject: indicator.id },
      );
    }
  },
};
