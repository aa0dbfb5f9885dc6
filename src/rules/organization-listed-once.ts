// A list of organisations names each of them once, and whoever leads does not support itself.
import type { DataFile } from '../model/workspace-files.ts';
import { once } from './once.ts';
import { memberReferences, organizationReferences } from './references.ts';
import type { Rule } from './rule.ts';

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
  check(input, report) {
    const seen = new Set<string>();
    const leads = new Map<string, string>();
    const { organizations: registry } = input.shared;
    const single = registry === undefined ? noIds : singleIds(registry); // A group does not lead.
    for (const { id, place } of [...memberReferences(input.files), ...input.plans.flatMap(organizationReferences)]) {
      const [, list, item, key] = /^((.*)\/([a-zA-Z]+))\/\d+$/.exec(place.pointer) ?? [];
      if (list === undefined) {
        if (place.pointer.endsWith('/lead') && single.has(id))
          leads.set(`${place.file}#${place.pointer.slice(0, -'/lead'.length)}`, id);
        continue;
      }
      const entry = `${place.file}#${list} ${id}`;
      if (seen.has(entry))
        report(place, { 'zh-CN': `${id} 在这个列表里已经写过。`, en: `This list names ${id} already.` });
      else if (key === 'support' && leads.get(`${place.file}#${item}`) === id)
        report(place, {
          'zh-CN': `${id} 是牵头单位，不再列为配合单位。`,
          en: `It leads already: ${id} is not listed in support.`,
        });
      seen.add(entry);
    }
  },
};

const noIds: ReadonlySet<string> = new Set();
const singleIds = once(({ value }: DataFile<'organizations'>) => new Set(value.organizations.map(({ id }) => id)));
