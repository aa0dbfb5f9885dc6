// Every organisation that the data names is in the registry.
import { type OrganizationNames, memberNames, organizationNames, placeOfName } from './references.ts';
import type { Rule } from './rule.ts';
import { suggestionsAmong } from './suggestion.ts';

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
    const { organizations, groups = [] } = shared.organizations.value;
    // One id for two organisations has taken another's away: `id-unique` tells it, and what is missing follows from that.
    if (new Set(organizations.map(({ id }) => id)).size < organizations.length) return;
    const meantOne = suggestionsAmong(() => organizations.map(({ id }) => id));
    const meantAny = suggestionsAmong(() => [...organizations, ...groups].map(({ id }) => id));
    const checkNames = (names: OrganizationNames, known: Known): void => {
      const { ids, groupAllowed } = names;
      for (let index = 0; index < ids.length; index += 1) {
        const id = ids[index] ?? '';
        const isGroup = known.groups.has(id);
        if (known.organizations.has(id) || (groupAllowed && isGroup)) continue;
        report(
          placeOfName(names, index),
          isGroup
            ? {
                'zh-CN': `这里只能写一个单位，不能写单位组：${id}。`,
                en: `One organisation is needed here, not the group ${id}.`,
              }
            : { 'zh-CN': `没有登记的单位：${id}。`, en: `No organisation is registered as ${id}.` },
          isGroup ? {} : (groupAllowed ? meantAny : meantOne)(id),
        );
      }
    };
    for (const input of plans) for (const names of organizationNames(input)) checkNames(names, input.plan.registry);
    const ofGroups = memberNames(files);
    if (ofGroups.length === 0) return;
    const registry = {
      organizations: new Set(organizations.map(({ id }) => id)),
      groups: new Set(groups.map(({ id }) => id)),
    };
    for (const names of ofGroups) checkNames(names, registry);
  },
};

/** What is registered, whatever is kept of it. */
interface Known {
  readonly organizations: Pick<ReadonlySet<string>, 'has'>;
  readonly groups: Pick<ReadonlySet<string>, 'has'>;
}
