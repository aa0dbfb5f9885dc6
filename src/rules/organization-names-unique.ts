// A name means one organisation or group only, be it the full name, the short name or an alias.
import { flatMap } from '../lib/flat-map.ts';
import type { Place } from '../model/diagnostic.ts';
import { placeIn } from './places.ts';
import type { Rule, RuleInput } from './rule.ts';

export const organizationNamesUnique: Rule = {
  id: 'organization-names-unique',
  severity: 'warning',
  title: {
    'zh-CN': '单位名称不重复',
    en: 'a name means one organisation',
  },
  why: {
    'zh-CN': '两个单位共用一个名称、简称或别称，按名称查找和导入报表时就会张冠李戴。',
    en: 'With one name for two organisations, a search by name or an imported return ends up with the wrong one.',
  },
  remedy: {
    'zh-CN': '删去或改写其中一个名称；同一单位登记了两次的，留一条。',
    en: 'Change or remove one of the names; if one organisation is registered twice, keep one entry.',
  },
  check({ files }, report) {
    const first = new Map<string, Named>();
    for (const named of namesIn(files)) {
      const key = named.name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
      const known = first.get(key);
      if (known === undefined) first.set(key, named);
      else if (known.id !== named.id)
        report(
          named.place,
          {
            'zh-CN': `“${named.name}”已是 ${known.id} 的名称，不能再指 ${named.id}。`,
            en: `The name “${named.name}” is taken by ${known.id} and cannot mean ${named.id} too.`,
          },
          {
            related: [
              {
                place: known.place,
                message: { 'zh-CN': `${known.id} 在这里用了这个名称。`, en: `Here it names ${known.id}.` },
              },
            ],
          },
        );
    }
  },
};

interface Named {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
}

function namesIn({ organizations: file }: RuleInput['files']): readonly Named[] {
  if (file === undefined) return [];
  const { organizations, groups = [] } = file.value;
  return [
    ...flatMap(organizations, ({ id, name, shortName, aliases = [] }, index): readonly Named[] => {
      const at = (...steps: readonly (string | number)[]): Place =>
        placeIn(file.path, 'organizations', index, ...steps);
      return [
        { id, name, place: at('name') },
        ...(shortName === undefined ? [] : [{ id, name: shortName, place: at('shortName') }]),
        ...aliases.map((alias, number) => ({ id, name: alias, place: at('aliases', number) })),
      ];
    }),
    ...groups.map(({ id, name }, index) => ({ id, name, place: placeIn(file.path, 'groups', index, 'name') })),
  ];
}
