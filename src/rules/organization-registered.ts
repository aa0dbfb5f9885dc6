// Every organisation that the data names is in the registry.
import type { DataFile } from '../model/workspace-files.ts';
import { type OrganizationNames, memberNames, organizationNames, placeOfName } from './references.ts';
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
    const { organizations } = shared;
    if (organizations === undefined) return;
    const checkNames = (names: OrganizationNames, isOrganization: Known, isGroup: Known): void => {
      const { ids, groupAllowed } = names;
      for (let index = 0; index < ids.length; index += 1) {
        const id = ids[index] ?? '';
        if (isOrganization(id) || (groupAllowed && isGroup(id))) continue;
        report(
          placeOfName(names, index),
          isGroup(id)
            ? {
                'zh-CN': `这里只能写一个单位，不能写单位组：${id}。`,
                en: `One organisation is needed here, not the group ${id}.`,
              }
            : { 'zh-CN': `没有登记的单位：${id}。`, en: `No organisation is registered as ${id}.` },
          isGroup(id) ? {} : suggestion(id, registeredIds(organizations, groupAllowed)),
        );
      }
    };
    const ofGroups = memberNames(files);
    if (ofGroups.length > 0) {
      const single = new Set(registeredIds(organizations, false));
      const either = new Set(registeredIds(organizations, true));
      for (const names of ofGroups)
        checkNames(
          names,
          (id) => single.has(id),
          (id) => either.has(id),
        );
    }
    for (const input of plans) {
      const { registry } = input.plan;
      for (const names of organizationNames(input))
        checkNames(
          names,
          (id) => registry.organizations.has(id),
          (id) => registry.groups.has(id),
        );
    }
  },
};

type Known = (id: string) => boolean;

function registeredIds({ value }: DataFile<'organizations'>, withGroups: boolean): readonly string[] {
  const { organizations, groups = [] } = value;
  return [...organizations, ...(withGroups ? groups : [])].map(({ id }) => id);
}
