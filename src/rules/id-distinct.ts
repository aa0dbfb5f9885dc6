// Ids and names that differ at all differ to the eye.
import type { Place } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import { recordsOf } from './items.ts';
import { below, placeIn } from './places.ts';
import type { Report, Rule, RuleInput } from './rule.ts';

interface Written {
  readonly text: string;
  readonly owner: string;
  /** Worked out only when asked for: most are in order. */
  readonly place: () => Place;
}

export const idDistinct: Rule = {
  id: 'id-distinct',
  severity: 'warning',
  title: {
    'zh-CN': '编号和名称不会看混',
    en: 'ids and names are told apart by the eye',
  },
  why: {
    'zh-CN': '字母 l 与数字 1、字母 o 与数字 0 看着一样，m1 与 m01 读着一样，报表就会记到别人名下。',
    en: 'The letter l and the digit 1 look alike and m1 and m01 read alike, so that a return goes to somebody else.',
  },
  remedy: {
    'zh-CN': '给其中一个换一个明显不同的编号或名称；本来是同一个的，删去一个。',
    en: 'Give one of them an id or a name that is clearly another; if both are one thing, remove one.',
  },
  check(input, report) {
    for (const ids of idsOf(input))
      checkAlike(ids, lookOfId, report, (text, other) => ({
        'zh-CN': `编号 ${text} 与 ${other} 容易看混。`,
        en: `The id ${text} is easily taken for ${other}.`,
      }));
    checkAlike(namesOf(input), lookOfName, report, (text, other) => ({
      'zh-CN': `名称“${text}”与另一个单位的“${other}”只差空格或字符宽度。`,
      en: `The name “${text}” and another's, “${other}”, differ in blanks or widths only.`,
    }));
  },
};

const lookOfId = (id: string): string =>
  id
    .replaceAll(/(?<=[-.a-z])0+(?=\d)/g, '')
    .replaceAll('1', 'l')
    .replaceAll('0', 'o');

const lookOfName = (name: string): string =>
  ideographsOnly.test(name) ? name : name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();

const ideographsOnly = /^[\u4E00-\u9FFF]*$/;

/** Reports each text that looks like an earlier one of another owner; the same text twice is `id-unique`'s business. */
function checkAlike(
  written: readonly Written[],
  lookOf: (text: string) => string,
  report: Report,
  say: (text: string, other: string) => Localized,
): void {
  const first = new Map<string, Written>();
  for (const one of written) {
    const look = lookOf(one.text);
    const other = first.get(look);
    if (other === undefined) first.set(look, one);
    else if (other.text !== one.text && other.owner !== one.owner)
      report(one.place(), say(one.text, other.text), {
        related: [{ place: other.place(), message: { 'zh-CN': '另一个在这里。', en: 'The other stands here.' } }],
      });
  }
}

function idsOf({ files, plans }: RuleInput): readonly (readonly Written[])[] {
  const path = files.organizations?.path ?? '';
  const { organizations = [], groups = [] } = files.organizations?.value ?? {};
  const idAt = ({ id }: { readonly id: string }, place: () => Place): Written => ({ text: id, owner: id, place });
  return [
    [
      ...organizations.map((record, index) => idAt(record, () => placeIn(path, 'organizations', index, 'id'))),
      ...groups.map((record, index) => idAt(record, () => placeIn(path, 'groups', index, 'id'))),
    ],
    ...plans.map(({ files: plan }) =>
      recordsOf(plan).map(({ record, place }) => idAt(record, () => below(place, 'id'))),
    ),
  ];
}

function namesOf({ files: { organizations } }: RuleInput): readonly Written[] {
  const path = organizations?.path ?? '';
  return (organizations?.value.organizations ?? []).flatMap(({ id, name, shortName, aliases = [] }, index) => {
    const at = (text: string, ...steps: readonly (string | number)[]): Written => ({
      text,
      owner: id,
      place: () => placeIn(path, 'organizations', index, ...steps),
    });
    const short = shortName === undefined ? [] : [at(shortName, 'shortName')];
    return [at(name, 'name'), ...short, ...aliases.map((alias, nth) => at(alias, 'aliases', nth))];
  });
}
