// Every place in a plan's files that refers to an organisation or to an item of the plan.
import { pointerTo } from '../lib/pointer.ts';
import type { Place } from '../model/diagnostic.ts';
import type { SharedFiles } from '../model/workspace-files.ts';
import type { Placed } from '../model/plan.ts';
import { once } from './once.ts';
import { below, placeIn } from './places.ts';
import type { PlanInput } from './rule.ts';

/** What stands under one key: one organisation, or a list of them. */
export interface OrganizationNames {
  readonly file: string;
  /** The pointer to what has the key. */
  readonly holder: string;
  readonly key: string;
  readonly ids: readonly string[];
  readonly isList: boolean;
  /** A list may name a group; a lead, the organisation of a return and a member of a group are always one. */
  readonly groupAllowed: boolean;
}

/** Where the name with this number among `ids` stands. */
export const placeOfName = ({ file, holder, key, isList }: OrganizationNames, index: number): Place => ({
  file,
  pointer: isList ? `${holder}/${key}/${index}` : `${holder}/${key}`,
});

export const organizationNames = once(({ files }: PlanInput): readonly OrganizationNames[] => {
  const names: OrganizationNames[] = [];
  const one = (file: string, holder: string, key: string, id: string | undefined): void => {
    if (id !== undefined) names.push({ file, holder, key, ids: [id], isList: false, groupAllowed: false });
  };
  const list = (file: string, holder: string, key: string, ids: readonly string[] | undefined): void => {
    if (ids !== undefined) names.push({ file, holder, key, ids, isList: true, groupAllowed: true });
  };
  const { path, value: plan } = files.plan;
  one(path, '/document', 'issuer', plan.document.issuer);
  list(path, '/document', 'addressees', plan.document.addressees);
  list(path, '/reporting', 'organizations', plan.reporting.organizations);
  for (const task of files.tasks) {
    for (const [index, item] of task.value.commitments.entries()) {
      const at = pointerTo('commitments', index);
      one(task.path, at, 'lead', item.lead);
      one(task.path, `${at}/due`, 'awaits', item.due.awaits);
      list(task.path, at, 'support', item.support);
      list(task.path, at, 'named', item.named);
    }
    for (const [index, item] of (task.value.indicators ?? []).entries()) {
      const at = pointerTo('indicators', index);
      one(task.path, `${at}/due`, 'awaits', item.due.awaits);
      list(task.path, at, 'reporters', item.reporters);
      list(task.path, at, 'named', item.named);
    }
  }
  const { assignments, adjustments, errata } = files;
  for (const [index, item] of (assignments?.value.assignments ?? []).entries()) {
    const at = pointerTo('assignments', index);
    one(assignments?.path ?? '', at, 'lead', item.lead);
    list(assignments?.path ?? '', at, 'support', item.support);
    list(assignments?.path ?? '', at, 'reporters', item.reporters);
  }
  for (const [index, item] of (adjustments?.value.adjustments ?? []).entries()) {
    const at = pointerTo('adjustments', index);
    one(adjustments?.path ?? '', at, 'approvedBy', item.approvedBy);
    one(adjustments?.path ?? '', `${at}/lead`, 'to', item.lead?.to);
  }
  for (const [index, item] of (errata?.value.errata ?? []).entries()) {
    const at = pointerTo('errata', index);
    one(errata?.path ?? '', at, 'approvedBy', item.approvedBy);
    // An organisation that was taken out is registered no more.
    if (item.period !== undefined) one(errata?.path ?? '', at, 'organization', item.organization);
  }
  for (const handedIn of files.returns) one(handedIn.path, '', 'organization', handedIn.value.organization);
  return names;
});

/** The members of the groups in the registry. */
export const memberNames = ({ organizations: file }: SharedFiles): readonly OrganizationNames[] =>
  (file?.value.groups ?? []).map(({ members }, index) => ({
    file: file?.path ?? '',
    holder: pointerTo('groups', index),
    key: 'members',
    ids: members,
    isList: true,
    groupAllowed: false,
  }));

export interface ItemReference {
  readonly id: string;
  readonly place: Place;
}

/** Every place outside the task files that names a commitment or an indicator with an id that is not known. */
export function unknownItems({ files, plan }: PlanInput, known: ReadonlySet<string>): readonly ItemReference[] {
  const unknown: ItemReference[] = [];
  const { assignments } = files;
  for (const [index, { ids }] of (assignments?.value.assignments ?? []).entries())
    for (const [at, id] of ids.entries())
      if (!known.has(id))
        unknown.push({ id, place: placeIn(assignments?.path ?? '', 'assignments', index, 'ids', at) });
  for (const { subject: id, place } of plan.adjustments)
    if (!known.has(id)) unknown.push({ id, place: below(place, 'subject') });
  const look = (records: readonly Placed<{ readonly id: string }>[]): void => {
    records.forEach(({ id, place }) => {
      if (!known.has(id)) unknown.push({ id, place: below(place, 'id') });
    });
  };
  for (const { readings, progress, corrections } of plan.returns) {
    look(readings);
    look(progress);
    look(corrections);
  }
  return unknown;
}
