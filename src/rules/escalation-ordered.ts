// The steps of the escalation ladder have ids of their own, and each follows only from a milder one.
import { placeIn } from './places.ts';
import type { Rule } from './rule.ts';

export const escalationOrdered: Rule = {
  id: 'escalation-ordered',
  severity: 'error',
  title: {
    'zh-CN': '督办档次从轻到重，只接在较轻的一档之后',
    en: 'a step of the ladder follows from a milder one',
  },
  why: {
    'zh-CN': '接在不存在或更重的一档之后，这一档永远发不出去，而且没有人会发现。',
    en: 'A step that follows from none, or from a harder one, never fires, and nobody notices.',
  },
  remedy: {
    'zh-CN': '按从轻到重排列；unanswered 写排在前面的一档的编号。',
    en: 'Put the mildest first; unanswered names a step that stands before it.',
  },
  check({ files: { escalation } }, report) {
    const milder: string[] = [];
    for (const [index, { id, when }] of (escalation?.value.steps ?? []).entries()) {
      if (milder.includes(id))
        report(placeIn(escalation?.path ?? '', 'steps', index, 'id'), {
          'zh-CN': `档次 ${id} 前面已有。`,
          en: `There is a step ${id} before it.`,
        });
      for (const [at, { unanswered }] of when.entries())
        if (unanswered !== undefined && !milder.includes(unanswered))
          report(placeIn(escalation?.path ?? '', 'steps', index, 'when', at, 'unanswered'), {
            'zh-CN': `${id} 之前没有 ${unanswered} 这一档。`,
            en: `No step ${unanswered} stands before ${id}.`,
          });
      milder.push(id);
    }
  },
};
