// Every value of every file as facts, keyed by what it says and never by where it stands.
import { pointerTo } from '../lib/pointer.ts';
import type { State } from '../model/comparison.ts';
import type { AssignmentRecord } from '../model/generated/files.ts';
import type { DataFile, PlanFiles } from '../model/workspace-files.ts';
import { returnFacts } from './return-facts.ts';
import { rulesFacts } from './rules-facts.ts';
import { type Facts, type Gathering, fieldsOf, gatherFacts } from './things.ts';

export function factsOf(state: State): Facts {
  const gathering = gatherFacts();
  rulesFacts(state, gathering);
  organizationFacts(state, gathering);
  for (const files of state.files.plans) planFacts(files, gathering);
  return gathering.facts;
}

function organizationFacts({ files }: State, { add }: Gathering): void {
  const file = files.organizations;
  if (file === undefined) return;
  const lists = [
    { entity: 'organization', name: 'organizations', records: file.value.organizations },
    { entity: 'group', name: 'groups', records: file.value.groups ?? [] },
  ] as const;
  for (const { entity, name, records } of lists)
    for (const [index, record] of records.entries()) {
      const place = { file: file.path, pointer: pointerTo(name, index) };
      add({ entity, plan: '', key: record.id, subject: record.id, fields: fieldsOf(record, ['id']), place });
    }
}

function planFacts(files: PlanFiles, gathering: Gathering): void {
  const { add } = gathering;
  const { path, value } = files.plan;
  const plan = value.id;
  const at = (file: string, ...steps: readonly (string | number)[]) => ({ file, pointer: pointerTo(...steps) });
  const { organizations } = value.reporting;
  const fields = {
    ...fieldsOf(value, ['id', 'sections', 'reporting']),
    ...(organizations === undefined ? {} : { reporters: organizations }),
  };
  add({ entity: 'plan', plan, key: '', subject: plan, fields, place: at(path) });
  for (const [index, record] of value.sections.entries())
    add({
      entity: 'section',
      plan,
      key: record.id,
      subject: record.id,
      fields: fieldsOf(record, ['id']),
      place: at(path, 'sections', index),
    });
  for (const [index, record] of value.reporting.periods.entries())
    add({
      entity: 'period',
      plan,
      key: record.id,
      subject: record.id,
      period: record.id,
      fields: fieldsOf(record, ['id']),
      place: at(path, 'reporting', 'periods', index),
    });
  for (const task of files.tasks) taskFacts(plan, task, gathering);
  assignmentFacts(plan, files.assignments, gathering);
  recordFacts(plan, 'adjustment', files.adjustments?.path, files.adjustments?.value.adjustments, gathering);
  recordFacts(plan, 'slip', files.slips?.path, files.slips?.value.slips, gathering);
  for (const [index, record] of (files.errata?.value.errata ?? []).entries()) {
    const { id, subject = record.organization ?? record.period ?? record.plan ?? String(record.year ?? id) } = record;
    const place = at(files.errata?.path ?? '', 'errata', index);
    add({ entity: 'erratum', plan, key: id, subject, fields: fieldsOf(record, ['id']), place });
  }
  for (const file of files.returns) returnFacts(plan, file, gathering);
}

function taskFacts(plan: string, { path, value }: DataFile<'task'>, { add }: Gathering): void {
  const { id } = value;
  const place = { file: path, pointer: '' };
  add({
    entity: 'task',
    plan,
    key: id,
    subject: id,
    fields: fieldsOf(value, ['id', 'commitments', 'indicators']),
    place,
  });
  const lists = [
    { entity: 'commitment', name: 'commitments', records: value.commitments },
    { entity: 'indicator', name: 'indicators', records: value.indicators ?? [] },
  ] as const;
  for (const { entity, name, records } of lists)
    for (const [index, record] of records.entries())
      add({
        entity,
        plan,
        key: record.id,
        subject: record.id,
        fields: { ...fieldsOf(record, ['id']), task: id },
        place: { file: path, pointer: pointerTo(name, index) },
      });
}

/** One decision on several items is one on each: whether they share a record is layout. */
function assignmentFacts(plan: string, file: DataFile<'assignments'> | undefined, { add }: Gathering): void {
  const without: readonly (keyof AssignmentRecord)[] = ['ids', 'date'];
  for (const [index, record] of (file?.value.assignments ?? []).entries()) {
    const fields = fieldsOf(record, without);
    const place = { file: file?.path ?? '', pointer: pointerTo('assignments', index) };
    for (const id of record.ids)
      add({ entity: 'assignment', plan, key: `${id} ${record.date}`, subject: id, fields, place });
  }
}

function recordFacts(
  plan: string,
  entity: 'adjustment' | 'slip',
  file: string | undefined,
  records: readonly { readonly id: string; readonly subject: string; readonly organization?: string }[] = [],
  { add }: Gathering,
): void {
  for (const [index, record] of records.entries()) {
    const { id, subject, organization } = record;
    const place = { file: file ?? '', pointer: pointerTo(`${entity}s`, index) };
    const whose = organization === undefined ? {} : { organization };
    add({ entity, plan, key: id, subject, ...whose, fields: fieldsOf(record, ['id']), place });
  }
}
