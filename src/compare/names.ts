// What things are called: the titles of items and the names of organisations, of the head first.
import type { State } from '../model/comparison.ts';

export interface Names {
  /** The title of a task, commitment or indicator, or of a section; undefined for what has none. */
  readonly titleOf: (plan: string, id: string) => string | undefined;
  /** The short name of an organisation, or the name of a group; its id where it is not registered. */
  readonly organization: (id: string) => string;
  /** The unit of measurement of an indicator. */
  readonly unitOf: (plan: string, id: string) => string;
}

export function namesIn(base: State, head: State): Names {
  const titles = new Map<string, string>();
  const units = new Map<string, string>();
  const organizations = new Map<string, string>();
  for (const { files, plans } of [base, head]) {
    for (const { id, name, shortName = name } of files.organizations?.value.organizations ?? [])
      organizations.set(id, shortName);
    for (const { id, name } of files.organizations?.value.groups ?? []) organizations.set(id, name);
    for (const plan of plans)
      for (const task of plan.tasks)
        for (const { id, title } of [task, ...task.commitments, ...task.indicators])
          titles.set(`${plan.id} ${id}`, title);
    for (const plan of plans)
      for (const { id, unit } of plan.tasks.flatMap((task) => task.indicators))
        units.set(`${plan.id} ${id}`, unit.name);
  }
  return {
    titleOf: (plan, id) => titles.get(`${plan} ${id}`),
    organization: (id) => organizations.get(id) ?? id,
    unitOf: (plan, id) => units.get(`${plan} ${id}`) ?? '',
  };
}
