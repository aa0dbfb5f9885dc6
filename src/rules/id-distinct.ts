// Ids that differ at all differ to the eye; names are `organization-names-unique`'s business.
import type { Place } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import { recordsOf } from './items.ts';
import { below, placeIn } from './places.ts';
import type { Report, Rule, RuleInput } from './rule.ts';

interface Written {
  readonly text: string;
  /** Worked out only when asked for: most are in order. */
  readonly place: () => Place;
}

export const idDistinct: Rule = {
  id: 'id-distinct',
  severity: 'warning',
  title: {
    'zh-CN': '编号不会看混',
    en: 'ids are told apart by the eye',
  },
  why: {
    'zh-CN': '字母 l 与数字 1、字母 o 与数字 0 看着一样，m1 与 m01 读着一样，报表就会记到别人名下。',
    en: 'The letter l and the digit 1 look alike and m1 and m01 read alike, so that a return goes to somebody else.',
  },
  remedy: {
    'zh-CN': '给其中一个换一个明显不同的编号；本来是同一个的，删去一个。',
    en: 'Give one of them an id that is clearly another; if both are one thing, remove one.',
  },
  check(input, report) {
    for (const ids of idsOf(input)) checkAlike(ids, report);
  },
};

/** Two ids of this form that differ also differ to the eye. */
const usual = /^t\d{2}\.[im][1-9]\d*$/;

const lookOfId = (id: string): string =>
  id
    .replaceAll(/(?<=[-.a-z])0+(?=\d)/g, '')
    .replaceAll('1', 'l')
    .replaceAll('0', 'o');

const alike = (text: string, other: string): Localized => ({
  'zh-CN': `编号 ${text} 与 ${other} 容易看混。`,
  en: `The id ${text} is easily taken for ${other}.`,
});

/** Reports each text that looks like an earlier one; the same text twice is `id-unique`'s business. */
function checkAlike(written: readonly Written[], report: Report): void {
  const first = new Map<string, Written>();
  for (const one of written) {
    const look = lookOfId(one.text);
    const other = first.get(look);
    if (other === undefined) first.set(look, one);
    else if (other.text !== one.text)
      report(one.place(), alike(one.text, other.text), {
        related: [{ place: other.place(), message: { 'zh-CN': '另一个在这里。', en: 'The other stands here.' } }],
      });
  }
}

function idsOf({ files, plans }: RuleInput): readonly (readonly Written[])[] {
  const path = files.organizations?.path ?? '';
  const { organizations = [], groups = [] } = files.organizations?.value ?? {};
  const idAt = ({ id }: { readonly id: string }, place: () => Place): Written => ({ text: id, place });
  return [
    [
      ...organizations.map((record, index) => idAt(record, () => placeIn(path, 'organizations', index, 'id'))),
      ...groups.map((record, index) => idAt(record, () => placeIn(path, 'groups', index, 'id'))),
    ],
    ...plans
      .map(({ files: plan }) => recordsOf(plan))
      .filter((records) => !records.every(({ record }) => usual.test(record.id)))
      .map((records) => records.map(({ record, place }) => idAt(record, () => below(place, 'id')))),
  ];
}
