// An id names one thing only.
import { flatMap } from '../lib/flat-map.ts';
import type { Place } from '../model/diagnostic.ts';
import { recordsOfTask } from './items.ts';
import { below, placeIn } from './places.ts';
import type { Rule, RuleInput } from './rule.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  /** Worked out only when asked for: most are in order. */
  readonly place: () => Place;
}

export const idUnique: Rule = {
  id: 'id-unique',
  severity: 'error',
  title: { 'zh-CN': '编号不重复', en: 'an id is used once' },
  why: {
    'zh-CN': '两个对象用同一个编号，报表和调整就不知道指的是哪一个。',
    en: 'With one id for two things, returns and adjustments cannot say which of them they mean.',
  },
  remedy: {
    'zh-CN': '给后写的那个换一个没有用过的编号。',
    en: 'Give the later one an id that is not taken.',
  },
  check(input, report) {
    for (const namespace of namespacesOf(input)) {
      const first = new Map<string, Named>();
      for (const named of namespace) {
        const known = first.get(named.id);
        if (known === undefined) first.set(named.id, named);
        else
          report(named.place(), {
            'zh-CN': `编号 ${named.id} 重复，已用于“${known.name}”。`,
            en: `The id ${named.id} is taken by “${known.name}”.`,
          });
      }
    }
  },
};

/**
 * What must not share an id. Two plans or two returns cannot without one of them standing in the wrong place
 * (`file-in-place`), two items of different tasks not without one having another task's id (`id-in-place`).
 */
function namespacesOf({ files, plans }: RuleInput): readonly (readonly Named[])[] {
  const path = files.organizations?.path ?? '';
  const { organizations, groups = [] } = files.organizations?.value ?? { organizations: [] };
  const registered = [
    ...organizations.map(({ id, name }, index) => ({
      id,
      name,
      place: () => placeIn(path, 'organizations', index, 'id'),
    })),
    ...groups.map(({ id, name }, index) => ({ id, name, place: () => placeIn(path, 'groups', index, 'id') })),
  ];
  return [registered, ...flatMap(plans, ({ files: planFiles }) => namespacesOfPlan(planFiles))];
}

function namespacesOfPlan(files: RuleInput['plans'][number]['files']): readonly (readonly Named[])[] {
  const { path, value } = files.plan;
  const { adjustments, slips, errata } = files;
  return [
    (slips?.value.slips ?? []).map(({ id, number }, index) => ({
      id,
      name: number,
      place: () => placeIn(slips?.path ?? '', 'slips', index, 'id'),
    })),
    value.sections.map(({ id, title }, index) => ({
      id,
      name: title,
      place: () => placeIn(path, 'sections', index, 'id'),
    })),
    files.tasks.map((task) => ({ id: task.value.id, name: task.value.title, place: () => placeIn(task.path, 'id') })),
    ...files.tasks.map((task) =>
      recordsOfTask(task).map(({ record, place }) => ({
        id: record.id,
        name: record.title,
        place: () => below(place, 'id'),
      })),
    ),
    (adjustments?.value.adjustments ?? []).map(({ id, subject }, index) => ({
      id,
      name: subject,
      place: () => placeIn(adjustments?.path ?? '', 'adjustments', index, 'id'),
    })),
    (errata?.value.errata ?? []).map(({ id, subject, organization, period }, index) => ({
      id,
      name: subject ?? organization ?? period ?? '',
      place: () => placeIn(errata?.path ?? '', 'errata', index, 'id'),
    })),
  ];
}
