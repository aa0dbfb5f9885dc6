// What things are called: the titles of items and the names of organisations, of the head first.
import type { Json, State } from '../model/comparison.ts';
import { toJson } from './json.ts';

export interface Names {
  /** The title of a task, commitment or indicator, or of a section; undefined for what has none. */
  readonly titleOf: (plan: string, id: string) => string | undefined;
  /** The short name of an organisation, or the name of a group; its id where it is not registered. */
  readonly organization: (id: string) => string;
  /** What an organisation handed in for an indicator and a period, before any correction. */
  readonly readingOf: (plan: string, organization: string, period: string, id: string) => Json;
}

export function namesIn(base: State, head: State): Names {
  const titles = new Map<string, string>();
  const readings = new Map<string, Json>();
  const organizations = new Map<string, string>();
  for (const { files, plans } of [base, head]) {
    for (const { id, name, shortName = name } of files.organizations?.value.organizations ?? [])
      organizations.set(id, shortName);
    for (const { id, name } of files.organizations?.value.groups ?? []) organizations.set(id, name);
    for (const plan of plans) {
      for (const task of plan.tasks)
        for (const { id, title } of [task, ...task.commitments, ...task.indicators])
          titles.set(`${plan.id} ${id}`, title);
      for (const { organization, period, readings: own } of plan.returns)
        for (const { id, place: _, ...reading } of own)
          readings.set(`${plan.id} ${organization} ${period} ${id}`, toJson(reading));
    }
  }
  return {
    titleOf: (plan, id) => titles.get(`${plan} ${id}`),
    organization: (id) => organizations.get(id) ?? id,
    readingOf: (plan, organization, period, id) => readings.get(`${plan} ${organization} ${period} ${id}`) ?? null,
  };
}
