// The light rule in use exists, and no two go by one name.
import { lightRulePresets } from '../lib/light-rule-presets.ts';
import { placeIn } from './places.ts';
import type { Rule } from './rule.ts';
import { suggestion } from './suggestion.ts';

export const lightRuleRegistered: Rule = {
  id: 'light-rule-registered',
  severity: 'error',
  title: {
    'zh-CN': '亮灯规则有据可查，编号不重复',
    en: 'the light rule exists and its id is used once',
  },
  why: {
    'zh-CN': '找不到规则就无法亮灯；两条规则用同一个编号，就不知道灯是按哪一条亮的。',
    en: 'Without its rule no light can be given, and with one id for two rules nobody knows which of them gave it.',
  },
  remedy: {
    'zh-CN': '改正 duban.yaml 的 lightRule；自定的规则换一个没有用过的编号。',
    en: 'Mend lightRule in duban.yaml; give a rule of your own an id that is not taken.',
  },
  check({ files: { workspace } }, report) {
    if (workspace === undefined) return;
    const { lightRule, lightRules = [] } = workspace.value;
    const seen = new Set<string>();
    for (const [index, { id }] of lightRules.entries()) {
      const place = placeIn(workspace.path, 'lightRules', index, 'id');
      if (lightRulePresets.includes(id))
        report(place, {
          'zh-CN': `编号 ${id} 已用于随程序提供的亮灯规则。`,
          en: `The id ${id} is taken by a light rule that comes with the program.`,
        });
      else if (seen.has(id))
        report(place, {
          'zh-CN': `亮灯规则编号 ${id} 重复。`,
          en: `The id ${id} is taken by another light rule.`,
        });
      seen.add(id);
    }
    const known = [...new Set([...lightRules.map(({ id }) => id), ...lightRulePresets])];
    if (lightRule === undefined || known.includes(lightRule)) return;
    report(
      placeIn(workspace.path, 'lightRule'),
      {
        'zh-CN': `没有 ${lightRule} 这条亮灯规则，只有 ${known.join('、')}。`,
        en: `There is no light rule ${lightRule}, only ${known.join(', ')}.`,
      },
      suggestion(lightRule, known),
    );
  },
};
