// From file shapes to the Plan: assignments merged, groups resolved, everything in written order with its place.
// Nothing is judged here; a reference to nobody stays as written, and the rules report it.
import { byText, compareTexts } from '../lib/by-text.ts';
import { defaults } from '../lib/defaults.ts';
import { flatMap } from '../lib/flat-map.ts';
import { pointerTo } from '../lib/pointer.ts';
import type {
  AssignmentRecord,
  CommitmentRecord,
  IndicatorRecord,
  OrganizationRegistry,
  Workspace,
} from '../model/generated/files.ts';
import type {
  Adjustment,
  Commitment,
  Indicator,
  Organization,
  Plan,
  Registry,
  Responsibility,
  Settings,
  Task,
  YearCalendar,
} from '../model/plan.ts';
import type { Escalation } from '../model/escalation.ts';
import type { DataFile, PlanFiles } from '../model/workspace-files.ts';
import { linkSlips } from './link-escalation.ts';
import { linkReturn } from './link-return.ts';
import { unreadRecords, unreadReturns, unreadTasks } from './link-unread.ts';
import { ruleOptionsOf } from './rule-options.ts';

export function settingsOf(workspace: Workspace | undefined): Settings {
  return {
    name: workspace?.name,
    language: workspace?.language,
    timeZone: workspace?.timeZone ?? defaults.timeZone,
    dueSoonDays: workspace?.dueSoonDays ?? defaults.dueSoonDays,
    lightRule: workspace?.lightRule ?? defaults.lightRule,
    lightRules: (workspace?.lightRules ?? []).map(({ aheadFrom = defaults.aheadFrom, ...rule }) => ({
      ...rule,
      aheadFrom,
    })),
    severities: new Map(Object.entries(workspace?.severities ?? {})),
    ruleOptions: ruleOptionsOf(workspace?.ruleOptions ?? {}),
    papers: workspace?.papers ?? {},
  };
}

export function registryOf(file: OrganizationRegistry | undefined): Registry {
  const organizations = new Map<string, Organization>();
  for (const { id, name, shortName = name, aliases = [], accounts = [], kind } of file?.organizations ?? [])
    organizations.set(id, { id, name, shortName, aliases, accounts, kind });
  const groups = new Map((file?.groups ?? []).map(({ id, name, members }) => [id, { name, members }]));
  return { organizations, groups };
}

/** For all that have none: there may be a hundred thousand. */
const none: readonly never[] = [];

/** The organisations behind a list of ids: a group stands for its members, each organisation once, in written order. */
function membersOf(registry: Registry, ids: readonly string[] = none): readonly string[] {
  const [first, second] = ids;
  if (first === undefined || (second === undefined && !registry.groups.has(first))) return ids;
  return [...new Set(flatMap(ids, (id) => registry.groups.get(id)?.members ?? [id]))];
}

export function calendarsOf(files: readonly DataFile<'calendar'>[]): ReadonlyMap<number, YearCalendar> {
  return new Map(
    files.map(({ value }) => [
      value.year,
      { year: value.year, notice: value.notice.number, rest: value.rest, work: new Set(value.work) },
    ]),
  );
}

export function linkPlan(
  files: PlanFiles,
  settings: Settings,
  registry: Registry,
  calendars: ReadonlyMap<number, YearCalendar>,
  escalation: Escalation | undefined,
): Plan {
  const { value: plan } = files.plan;
  const assigned = assignmentsById(files.assignments?.value.assignments ?? []);
  return {
    id: plan.id,
    year: plan.year,
    title: plan.title,
    simulated: plan.simulated ?? false,
    document: plan.document,
    sections: plan.sections,
    tasks: files.tasks
      .map((file) => linkTask(file, assigned, registry))
      .toSorted((a, b) => a.number - b.number || compareTexts(a.file, b.file)),
    periods: plan.reporting.periods
      .map(({ id, cutOff, returnsDue, locked }) => ({ id, cutOff, returnsDue, locked }))
      .toSorted(byText(({ cutOff }) => cutOff)),
    reporters: membersOf(registry, plan.reporting.organizations),
    returns: files.returns.map(linkReturn),
    unreadReturns: unreadReturns(files, registry),
    unreadTasks: unreadTasks(files),
    unreadRecords: unreadRecords(files),
    adjustments: linkAdjustments(files.adjustments),
    slips: linkSlips(files.slips),
    escalation,
    census: plan.census,
    registry,
    settings,
    calendars,
    file: files.plan.path,
  };
}

type Assigned = ReadonlyMap<string, readonly AssignmentRecord[]>;

function assignmentsById(records: readonly AssignmentRecord[]): Assigned {
  const byId = new Map<string, AssignmentRecord[]>();
  for (const record of records)
    for (const id of record.ids) {
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [record]);
      else known.push(record);
    }
  return byId;
}

/** The newest decision that gives a value; earlier in the file on the same day. */
function decided<Key extends keyof AssignmentRecord>(
  records: readonly AssignmentRecord[],
  key: Key,
): AssignmentRecord[Key] | undefined {
  if (records.length === 0) return undefined;
  let newest: AssignmentRecord | undefined;
  for (const record of records)
    if (record[key] !== undefined && (newest === undefined || record.date > newest.date)) newest = record;
  return newest?.[key];
}

function linkTask(file: DataFile<'task'>, assigned: Assigned, registry: Registry): Task {
  const { value } = file;
  return {
    id: value.id,
    number: value.number,
    title: value.title,
    sectionId: value.section,
    context: value.context,
    questions: value.questions ?? none,
    commitments: value.commitments.map((record, index) =>
      linkCommitment(file, record, `/commitments/${index}`, assigned.get(record.id) ?? none, registry),
    ),
    indicators: (value.indicators ?? none).map((record, index) =>
      linkIndicator(file, record, `/indicators/${index}`, assigned.get(record.id) ?? none, registry),
    ),
    file: file.path,
  };
}

function responsibilityOf(
  record: CommitmentRecord | IndicatorRecord,
  assigned: readonly AssignmentRecord[],
  registry: Registry,
): Responsibility {
  const stated = 'lead' in record ? record.lead : undefined;
  const lead = stated ?? decided(assigned, 'lead');
  const support = 'support' in record ? record.support : undefined;
  return {
    lead,
    leadBasis: stated !== undefined ? 'stated' : lead !== undefined ? 'assigned' : 'missing',
    support: membersOf(registry, support ?? decided(assigned, 'support')),
    named: membersOf(registry, record.named),
  };
}

function linkCommitment(
  file: DataFile<'task'>,
  record: CommitmentRecord,
  pointer: string,
  assigned: readonly AssignmentRecord[],
  registry: Registry,
): Commitment {
  // Key by key: what is spread into the midst of an object takes much longer.
  const { lead, leadBasis, support, named } = responsibilityOf(record, assigned, registry);
  return {
    id: record.id,
    taskId: file.value.id,
    kind: record.kind,
    title: record.title,
    due: dueOf(record, assigned),
    lead,
    leadBasis,
    support,
    named,
    source: record.source,
    questions: record.questions ?? none,
    place: { file: file.path, pointer },
  };
}

/** A date that the office set stands beside what the notice says of it only where the notice names no date. */
function dueOf(record: CommitmentRecord | IndicatorRecord, assigned: readonly AssignmentRecord[]): Commitment['due'] {
  const date = decided(assigned, 'due');
  return record.due.date !== undefined || date === undefined ? record.due : { ...record.due, basis: 'assigned', date };
}

function linkIndicator(
  file: DataFile<'task'>,
  record: IndicatorRecord,
  pointer: string,
  assigned: readonly AssignmentRecord[],
  registry: Registry,
): Indicator {
  const cohort = decided(assigned, 'cohort');
  return {
    id: record.id,
    taskId: file.value.id,
    kind: record.kind,
    title: record.title,
    series: record.series ?? decided(assigned, 'series'),
    combine: record.combine ?? decided(assigned, 'combine'),
    unit: record.unit,
    definition: record.definition ?? decided(assigned, 'definition'),
    // The notice names the cohort, the office counts it: the two are one record.
    cohort: record.cohort?.size === undefined && cohort !== undefined ? { ...cohort, ...record.cohort } : record.cohort,
    baseline: record.baseline ?? decided(assigned, 'baseline'),
    target: record.target,
    path: record.path ?? decided(assigned, 'path'),
    due: dueOf(record, assigned),
    ...responsibilityOf(record, assigned, registry),
    reporters: membersOf(registry, record.reporters ?? decided(assigned, 'reporters')),
    source: record.source,
    questions: record.questions ?? none,
    place: { file: file.path, pointer },
  };
}

function linkAdjustments(file: DataFile<'adjustments'> | undefined): readonly Adjustment[] {
  return (file?.value.adjustments ?? []).map((record, index) => ({
    id: record.id,
    subject: record.subject,
    date: record.date,
    reason: record.reason,
    approvedBy: record.approvedBy,
    document: record.document,
    due: record.due,
    target: record.target,
    lead: record.lead,
    definition: record.definition,
    path: record.path,
    cancel: record.cancel ?? false,
    place: { file: file?.path ?? '', pointer: pointerTo('adjustments', index) },
  }));
}
