// A commitment is one action, so that it is either done or not.
import { flatMap } from '../lib/flat-map.ts';
import { matchesOf } from '../lib/matches.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';
import { standingItems } from './standing-items.ts';

/**
 * Verbs of two characters that an office uses for something to be done and hardly ever as nouns; those of one row go
 * together to one result (制定并印发 is one document, 评选认定 one list).
 */
const actions: readonly string[] = [
  '举办 举行 召开 承办 组织 开展 启动',
  '印发 下发 制定 制订 出台 编制 修订 起草 公布 发布',
  '建立 成立 组建 建成 健全 完善 培育',
  '评选 遴选 评定 认定 推荐 推介 命名 表彰',
  '落实 推进 推动 实施',
  '强化 加强 提高 提升',
  '宣传 报道 推广 总结',
  '申报 争取 支持 鼓励 指导 督促',
  '淘汰 撤销 停招 新设',
];
const rows = new Map(actions.flatMap((row, index) => row.split(' ').map((verb) => [verb, index] as const)));

const joints = /，?(?:以及|并且|并)|[，；、和与及]/g;

/** In front of one of these a verb is a part of a name: 评选和推荐办法. */
const named = /^.{0,3}(?:办法|机制|制度|标准|方案|细则|条件|程序|工作|活动|能力|水平|的)/;

/** 举办、评选 (side by side), 印发方案并督促落实, 制定方案，举办培训; another beginning of a clause says how or what for. */
function actionsIn(title: string): readonly [first: string, second: string] | undefined {
  const first = title.slice(0, 2);
  const row = rows.get(first);
  if (row === undefined) return undefined;
  for (const { 0: joint, index } of matchesOf(title, joints)) {
    const after = title.slice(index + joint.length);
    const second = after.slice(0, 2);
    const isClause = joint === '，' || joint === '；';
    const isBeside = index === first.length || !['、', '与', '及'].includes(joint);
    const other = rows.get(second);
    if (other === undefined || !isBeside || !/^[^，；、]{4}/.test(after)) continue;
    if (isClause || (other !== row && !named.test(after.slice(2)))) return [first, second];
  }
  return undefined;
}

export const titleOneAction: Rule = {
  id: 'title-one-action',
  severity: 'info',
  title: {
    'zh-CN': '一项举措只写一件事',
    en: 'a commitment is one action',
  },
  why: {
    'zh-CN': '两件事写成一项，办完一件时，报“完成”不对，报“推进中”也不对。',
    en: 'With two actions in one, neither done nor in progress is true once one of them is over.',
  },
  remedy: {
    'zh-CN': '拆成两项举措，各有编号和时限；本来是一件事的，换个说法。',
    en: 'Make it two commitments, each with its own id and due date; if it is one thing, say it as one.',
  },
  check(
    {
      plans,
      options: {
        'title-one-action': { kinds },
      },
    },
    report,
  ) {
    for (const { item } of flatMap(plans, (input) => standingItems(input).commitments)) {
      const [first, second] = (kinds.includes(item.kind) ? actionsIn(item.title) : undefined) ?? [];
      if (first === undefined || second === undefined) continue;
      report(
        below(item.place, 'title'),
        {
          'zh-CN': `“${first}”和“${second}”是两件事。`,
          en: `The title names two actions: “${first}” and “${second}”.`,
        },
        { subject: item.id },
      );
    }
  },
};
