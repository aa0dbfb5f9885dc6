// Lights counted by section and by lead organisation: the worst light with the counts beside it.
import { countLights, lightOfAll, lightOrder } from '../lib/lights.ts';
import { partsOf } from '../lib/parts.ts';
import type { PartAssessment, TaskAssessment } from '../model/assessment.ts';
import type { Cell, Column, Table } from '../model/document.ts';
import type { Plan } from '../model/plan.ts';
import { count, leadCell, lightCells, lightColumns, phrase, text } from './cells.ts';

const countColumns = (): readonly Column[] => [{ key: 'total', align: 'right', whole: true }, ...lightColumns()];

function row(name: Cell, parts: readonly PartAssessment[]): readonly Cell[] {
  const light = phrase({ key: 'light', light: lightOfAll(parts) });
  return [name, light, count(parts.length), ...lightCells(countLights(parts))];
}

export function lightsBySection(plan: Plan, tasks: readonly TaskAssessment[]): Table {
  const rows = plan.sections.map((section) => {
    const parts = partsOf(tasks.filter((task) => task.item.sectionId === section.id));
    return row(phrase({ key: 'section', number: section.number, title: section.title }), parts);
  });
  return {
    kind: 'table',
    id: 'lights-by-section',
    columns: [{ key: 'section', grow: 1 }, { key: 'status', whole: true }, ...countColumns()],
    rows: [...rows, row(phrase({ key: 'total' }), partsOf(tasks))],
  };
}

/** The lead answers for a part; those without one are gathered in a row of their own. Worst light first. */
export function lightsByOrganization(plan: Plan, parts: readonly PartAssessment[]): Table {
  const byLead = new Map<string | undefined, PartAssessment[]>();
  for (const part of parts) {
    const known = byLead.get(part.item.lead);
    if (known === undefined) byLead.set(part.item.lead, [part]);
    else known.push(part);
  }
  const rows = [...byLead]
    .map(([lead, led]) => ({ lead, counts: countLights(led), led }))
    .toSorted(
      (a, b) =>
        lightOrder(lightOfAll(a.led)) - lightOrder(lightOfAll(b.led)) ||
        b.counts.red - a.counts.red ||
        b.led.length - a.led.length,
    );
  return {
    kind: 'table',
    id: 'lights-by-organization',
    columns: [{ key: 'lead', grow: 1 }, { key: 'status', whole: true }, ...countColumns()],
    rows: rows.map(({ lead, led }) => row(leadCell(plan, lead), led)),
  };
}

/** Groups by the leads that are their members; a group that leads nothing is left out. */
export function lightsByGroup(plan: Plan, parts: readonly PartAssessment[]): Table {
  const rows = [...plan.registry.groups.values()].flatMap(({ name, members }) => {
    const led = parts.filter((part) => part.item.lead !== undefined && members.includes(part.item.lead));
    return led.length === 0 ? [] : [row(text(name), led)];
  });
  return {
    kind: 'table',
    id: 'lights-by-group',
    columns: [{ key: 'name', grow: 1 }, { key: 'status', whole: true }, ...countColumns()],
    rows,
  };
}
