// Every figure of the simulated year's reviews can be explained from its id, and the explanation gives the same figure.
import { describe, expect, it } from 'vitest';
import { assessPlan, findLightRule } from '../../src/assess/index.ts';
import { partsOf } from '../../src/lib/parts.ts';
import { loadWorkspace } from '../../src/load/index.ts';
import { round } from '../../src/lib/rational.ts';
import type { Cell, Document, Table } from '../../src/model/document.ts';
import type { Plan } from '../../src/model/plan.ts';
import { reviewDocument, rollUpDocument, rollUpOf } from '../../src/review/index.ts';
import { stateAfter, yearOf } from '../example/replay.ts';
import type { Files } from '../support/workspace.ts';
import { runIn } from './fake-world.ts';

const rule = findLightRule([], 'default');
if (rule === undefined) throw new Error('there is no default light rule');

const sources = stateAfter((await yearOf(1)).commits);
const decoder = new TextDecoder();
const files: Files = Object.fromEntries(sources.map(({ path, bytes }) => [path, decoder.decode(bytes)]));
const world = { workspaces: { here: files }, columns: 120 };
const [plan] = (await loadWorkspace(sources)).plans;
if (plan === undefined) throw new Error('the simulated year does not load');

const tablesOf = ({ blocks }: Document): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

/** The ids in the first column of every table, item ids and those of the whole plan. */
const idsIn = (document: Document): readonly string[] => [
  ...new Set(
    tablesOf(document)
      .flatMap((table) => table.rows.flatMap((row) => textOf(row[0])))
      .filter((id) => /^t\d{2}(?:\.[mi]\d+)?$/.test(id)),
  ),
];

const textOf = (cell: Cell | undefined): readonly string[] => (cell?.kind === 'text' ? [cell.text] : []);

const cellsOf = (document: Document, table: string, name: string): readonly Cell[] =>
  tablesOf(document)
    .find(({ id }) => id === table)
    ?.rows.find((row) => textOf(row[0]).includes(name)) ?? [];

describe.each(plan.periods.map((period) => period.id))('the review of %s', async (period) => {
  const reviewed = plan.periods.find(({ id }) => id === period);
  if (reviewed === undefined) throw new Error(`no period ${period}`);
  const assessment = assessPlan(plan, reviewed.cutOff, rule, '9999-12-31');
  const review = reviewDocument(
    {
      plan,
      assessment,
      period: reviewed,
      files: Object.keys(files).length,
      earlier: undefined,
      courses: new Map(),
    },
    [],
  );
  const parts = partsOf(assessment.tasks);

  it(
    'explains each item by its id, with the light and the figures that the review prints',
    { timeout: 120_000 },
    async () => {
      const ids = idsIn(review);
      expect(ids.length).toBeGreaterThan(20);
      for (const id of ids) {
        const { exitCode, stdout } = await runIn(world, ['explain', id, '--period', period, '--format', 'json']);
        expect({ id, exitCode }).toEqual({ id, exitCode: 0 });
        const { explanation } = JSON.parse(stdout);
        const part = parts.find(({ item }) => item.id === id);
        const whole = assessment.tasks.find(({ item }) => item.id === id);
        expect(explanation.verdict).toMatchObject({ light: (part ?? whole)?.light, status: (part ?? whole)?.status });
        if (part?.kind === 'indicator' && part.actual !== undefined)
          expect(JSON.stringify(explanation.formula)).toContain(
            `"actual":${round(part.actual, part.item.unit.decimals)},`,
          );
        if (part !== undefined) expect(explanation.inputs).toHaveLength(part.inputs.length);
      }
    },
  );

  it('explains each count of a section, a lead and a group by the parts behind it', () => {
    const names = [...plan.sections, ...plan.registry.organizations.values()].map(({ id }) => id);
    for (const id of [plan.id, ...names, ...plan.registry.groups.keys()]) {
      const rollUp = rollUpOf(plan, id);
      if (rollUp === undefined) expect.fail(`${id} stands for nothing`);
      const explained = rollUpDocument(plan, assessment, rollUp);
      const behind = tablesOf(explained).find((table) => table.id === 'parts')?.rows.length;
      expect({ id, behind }).toEqual({ id, behind: countInReview(plan, review, id) ?? behind });
    }
  });
});

/** The total that the review prints for a section, lead or group; undefined where it prints none. */
function countInReview({ registry }: Plan, review: Document, id: string): number | undefined {
  const name = registry.organizations.get(id)?.name ?? registry.groups.get(id)?.name ?? id;
  const table = registry.organizations.has(id) ? 'lights-by-organization' : 'lights-by-group';
  const [, , total] = cellsOf(review, table, name);
  return total?.kind === 'number' ? total.value : undefined;
}
