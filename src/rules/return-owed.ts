// A return that was handed in holds what its organisation answers for: indicators it reports, commitments it leads or supports.
import { flatMap } from '../lib/flat-map.ts';
import type { Plan, Return } from '../model/plan.ts';
import { type Item, isIndicator, itemsById } from './items.ts';
import { below } from './places.ts';
import { returnsInPlace } from './returns-in-place.ts';
import type { Rule } from './rule.ts';
import { isUnread } from './unread.ts';

export const returnOwed: Rule = {
  id: 'return-owed',
  severity: 'error',
  title: {
    'zh-CN': '单位只填报自己负责的内容',
    en: 'an organisation reports what it answers for',
  },
  why: {
    'zh-CN': '替别的单位填报的数会与本单位的数重复，也没有人为它负责。',
    en: 'A figure reported for somebody else is counted twice, and nobody answers for it.',
  },
  remedy: {
    'zh-CN':
      '移到责任单位的报表；责任有变的，改 assignments.yaml 或 adjustments.yaml；由公开信息整理的写 basis: public-record。',
    en: 'Move it to the return of whoever answers for it; settle duties in assignments.yaml or adjustments.yaml; what comes from the public record has basis: public-record.',
  },
  check({ plans }, report) {
    for (const { files, plan } of plans) {
      if (isUnread(files, 'adjustments.yaml')) continue;
      const answeringFor = new Map([...itemsById(plan)].map(([id, item]) => [id, everybodyAnswering(item, plan)]));
      const owed = idsByOrganization(answeringFor);
      for (const handedIn of returnsInPlace(plan)) {
        if (handedIn.basis !== 'handed-in') continue;
        if (!plan.registry.organizations.has(handedIn.organization)) continue; // `organization-registered`
        const own = owed.get(handedIn.organization) ?? nothing;
        const check = ({ id, place }: Entry): void => {
          if (own.has(id)) return;
          const answering = answeringFor.get(id) ?? [];
          if (answering.length === 0) return;
          if (!answering.every((one) => plan.registry.organizations.has(one))) return; // `organization-registered`
          report(
            below(place, 'id'),
            {
              'zh-CN': `${id} 由 ${answering.join('、')} 填报，不是 ${handedIn.organization}。`,
              en: `${id} is reported by ${answering.join(', ')}, not by ${handedIn.organization}.`,
            },
            { subject: id },
          );
        };
        handedIn.readings.forEach(check);
        handedIn.progress.forEach(check);
      }
    }
  },
};

type Entry = Return['readings'][number] | Return['progress'][number];

const nothing: ReadonlySet<string> = new Set();

/** The items that each organisation answers for: many entries speak of one item. */
function idsByOrganization(
  answeringFor: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const [id, answering] of answeringFor)
    for (const organization of answering)
      if (ids.get(organization)?.add(id) === undefined) ids.set(organization, new Set([id]));
  return ids;
}

/** Nobody as long as nobody was decided on. Whoever led before or after an adjustment may report at its time. */
function everybodyAnswering(item: Item, { adjustments, registry }: Plan): readonly string[] {
  if (isIndicator(item)) return item.reporters;
  if (item.lead === undefined) return [];
  const later = flatMap(adjustments, ({ subject, lead }) => (subject === item.id && lead ? [lead.to] : []));
  const support = flatMap(item.support, (id) => registry.groups.get(id)?.members ?? [id]);
  return [item.lead, ...later, ...support];
}
