// What things are called: the titles of items and the names of organisations, of the head first.
import { partsOf } from '../lib/parts.ts';
import type { Json, State } from '../model/comparison.ts';
import type { Plan } from '../model/plan.ts';
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
  return namesFrom(
    [base, head].map(({ files, plans }) => {
      const { organizations = [], groups = [] } = files.organizations?.value ?? {};
      return { plans, organizations: [...organizations, ...groups] };
    }),
  );
}

/** What things are called in a plan as it is, and in the registry that it knows. */
export const namesInPlan = (plan: Plan): Names =>
  namesFrom([
    {
      plans: [plan],
      organizations: [
        ...plan.registry.organizations.values(),
        ...[...plan.registry.groups].map(([id, { name }]) => ({ id, name })),
      ],
    },
  ]);

interface Named {
  readonly plans: readonly Plan[];
  /** Organisations, and groups last. */
  readonly organizations: readonly { readonly id: string; readonly name: string; readonly shortName?: string }[];
}

/** @param named what comes later is called by its later name */
function namesFrom(named: readonly Named[]): Names {
  const titles = new Map<string, string>();
  const readings = new Map<string, Json>();
  const known = new Map<string, string>();
  for (const { plans, organizations } of named) {
    for (const { id, name, shortName = name } of organizations) known.set(id, shortName);
    for (const plan of plans) {
      for (const task of plan.tasks)
        for (const { id, title } of [task, ...partsOf([task])]) titles.set(`${plan.id} ${id}`, title);
      for (const { organization, period, readings: own } of plan.returns)
        for (const { id, place: _, ...reading } of own)
          readings.set(`${plan.id} ${organization} ${period} ${id}`, toJson(reading));
    }
  }
  return {
    titleOf: (plan, id) => titles.get(`${plan} ${id}`),
    organization: (id) => known.get(id) ?? id,
    readingOf: (plan, organization, period, id) => readings.get(`${plan} ${organization} ${period} ${id}`) ?? null,
  };
}
