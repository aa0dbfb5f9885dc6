// Every organisation that the data names is in the registry.
import type { DataFile } from '../model/workspace-files.ts';
import { once } from './once.ts';
import { memberReferences, organizationReferences } from './references.ts';
import type { Rule } from './rule.ts';
import { suggestion } from './suggestion.ts';

export const organizationRegistered: Rule = {
  id: 'organization-registered',
  severity: 'error',
  title: {
    'zh-CN': '提到的单位都已登记',
    en: 'every organisation named is registered',
  },
  why: {
    'zh-CN': '写错的单位编号对不上任何单位，责任和报表就落空了。',
    en: 'A misspelt id belongs to nobody, and so do the duty and the return.',
  },
  remedy: {
    'zh-CN': '改正编号，或在 organizations.yaml 中登记这个单位。',
    en: 'Mend the id, or register the organisation in organizations.yaml.',
  },
  check({ files, shared, plans }, report) {
    if (shared.organizations === undefined) return;
    const { single, either, singleIds, eitherIds } = registeredIds(shared.organizations);
    for (const reference of [...memberReferences(files), ...plans.flatMap(organizationReferences)]) {
      const known = reference.groupAllowed ? eitherIds : singleIds;
      if (known.has(reference.id)) continue;
      const isGroup = eitherIds.has(reference.id);
      report(
        reference.place,
        isGroup
          ? {
              'zh-CN': `这里只能写一个单位，不能写单位组：${reference.id}。`,
              en: `One organisation is needed here, not the group ${reference.id}.`,
            }
          : { 'zh-CN': `没有登记的单位：${reference.id}。`, en: `No organisation is registered as ${reference.id}.` },
        isGroup ? {} : suggestion(reference.id, reference.groupAllowed ? either : single),
      );
    }
  },
};

/** Asked for by every plan, worked out once. */
const registeredIds = once(({ value: { organizations, groups = [] } }: DataFile<'organizations'>) => {
  const single = organizations.map(({ id }) => id);
  const either = [...single, ...groups.map(({ id }) => id)];
  return { single, either, singleIds: new Set(single), eitherIds: new Set(either) };
});
