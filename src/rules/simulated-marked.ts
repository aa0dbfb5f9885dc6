// Simulated data is marked throughout: the plan and every one of its returns, or none.
import { placeIn } from './places.ts';
import type { Rule } from './rule.ts';
import { visitMatches } from './texts.ts';

/** What `init` writes where something real is to stand. */
const placeholder = /（待填）|\(to be replaced\)/;

const replaceIt = {
  'zh-CN': '换成真实内容；还没有全部换好的，在 plan.yaml 里写回 simulated: true。',
  en: 'Write what is real; until all is replaced, put simulated: true back into plan.yaml.',
};

export const simulatedMarked: Rule = {
  id: 'simulated-marked',
  severity: 'error',
  title: {
    'zh-CN': '示例数据处处标明',
    en: 'simulated data is marked throughout',
  },
  why: {
    'zh-CN': '示例数与真实数混在一起，编造的完成情况会被当真。',
    en: 'Where invented and real figures mix, invented ones are taken for real.',
  },
  remedy: {
    'zh-CN': '示例计划及其全部报表都写 simulated: true；真实计划一处也不写。',
    en: 'Write simulated: true in a simulated plan and all of its returns, and nowhere in a real one.',
  },
  check({ plans, texts }, report) {
    if (plans.some(({ plan }) => !plan.simulated))
      visitMatches(texts, placeholder, ([mark], _text, place) =>
        report(
          place(),
          {
            'zh-CN': `还是占位文字（${mark.replaceAll(/[（）()]/g, '')}），计划却没有标明是示例数据。`,
            en: `A placeholder still stands here (${mark.replaceAll(/[（）()]/g, '')}), in a plan that is not marked as simulated.`,
          },
          { hint: replaceIt },
        ),
      );
    for (const { files, plan } of plans) {
      const { returns } = files;
      const marked = returns.filter((entry) => entry.value.simulated === true);
      if (!plan.simulated && marked.length > 0 && marked.length === returns.length) {
        report(placeIn(files.plan.path, 'simulated'), {
          'zh-CN': '报表都是示例数据，计划也要写 simulated: true。',
          en: 'All returns are simulated: the plan has to say simulated: true as well.',
        });
        continue;
      }
      for (const { path, value } of returns) {
        if ((value.simulated ?? false) === plan.simulated) continue;
        report(
          placeIn(path, 'simulated'),
          plan.simulated
            ? {
                'zh-CN': '计划是示例数据，报表也要写 simulated: true。',
                en: 'The plan is simulated: this return has to say simulated: true.',
              }
            : { 'zh-CN': '真实计划里不能有示例报表。', en: 'A plan that is not simulated has no simulated return.' },
        );
      }
    }
  },
};
