// A list of organisations names each of them once, and whoever leads does not support itself.
import { type OrganizationNames, memberNames, organizationNames, placeOfName } from './references.ts';
import type { Report, Rule } from './rule.ts';

export const organizationListedOnce: Rule = {
  id: 'organization-listed-once',
  severity: 'warning',
  title: {
    'zh-CN': '一个列表里单位不重复',
    en: 'a list names an organisation once',
  },
  why: {
    'zh-CN': '同一单位写了两次，多半是漏改了一个：真正该写的单位就没有责任了。',
    en: 'Where one stands twice another was meant most likely, and that one then answers for nothing.',
  },
  remedy: {
    'zh-CN': '对照文件，改成本来要写的单位，或删去多余的一个；牵头单位不再列为配合单位。',
    en: 'Check the notice; name the one that was meant or remove the second; a lead is not listed in support.',
  },
  check({ files, plans }, report) {
    for (const names of memberNames(files)) checkNames(names, undefined, report);
    for (const input of plans) {
      const { organizations } = input.plan.registry; // A group does not lead.
      let lead: OrganizationNames | undefined;
      for (const names of organizationNames(input)) {
        if (names.key === 'lead') lead = names;
        const leads = names.key === 'support' && lead?.file === names.file && lead.holder === names.holder;
        const id = leads ? lead?.ids[0] : undefined;
        if (names.isList) checkNames(names, id !== undefined && organizations.has(id) ? id : undefined, report);
      }
    }
  },
};

/** @param lead who leads where these support */
function checkNames(names: OrganizationNames, lead: string | undefined, report: Report): void {
  const { ids } = names;
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] ?? '';
    if (ids.indexOf(id) < index)
      report(placeOfName(names, index), {
        'zh-CN': `${id} 在这个列表里已经写过。`,
        en: `This list names ${id} already.`,
      });
    else if (id === lead)
      report(placeOfName(names, index), {
        'zh-CN': `${id} 是牵头单位，不再列为配合单位。`,
        en: `It leads already: ${id} is not listed in support.`,
      });
  }
}
