// Every place in a plan's files that refers to an organisation or to an item of the plan.
import { pointerTo } from '../lib/pointer.ts';
import type { Place } from '../model/diagnostic.ts';
import type { SharedFiles } from '../model/workspace-files.ts';
import { once } from './once.ts';
import { below, placeIn } from './places.ts';
import type { PlanInput } from './rule.ts';

export interface OrganizationReference {
  readonly id: string;
  readonly place: Place;
  /** A list may name a group; a lead or the organisation of a return is always one. */
  readonly groupAllowed: boolean;
}

export const organizationReferences = once(({ files }: PlanInput): readonly OrganizationReference[] => {
  const references: OrganizationReference[] = [];
  const one = (file: string, pointer: string, id: string | undefined): void => {
    if (id !== undefined) references.push({ id, place: { file, pointer }, groupAllowed: false });
  };
  const list = (file: string, pointer: string, ids: readonly string[] = []): void => {
    for (const [index, id] of ids.entries())
      references.push({ id, place: { file, pointer: `${pointer}/${index}` }, groupAllowed: true });
  };
  const { path, value: plan } = files.plan;
  one(path, '/document/issuer', plan.document.issuer);
  list(path, '/document/addressees', plan.document.addressees);
  list(path, '/reporting/organizations', plan.reporting.organizations);
  for (const task of files.tasks) {
    for (const [index, item] of task.value.commitments.entries()) {
      const at = pointerTo('commitments', index);
      one(task.path, `${at}/lead`, item.lead);
      one(task.path, `${at}/due/awaits`, item.due.awaits);
      list(task.path, `${at}/support`, item.support);
      list(task.path, `${at}/named`, item.named);
    }
    for (const [index, item] of (task.value.indicators ?? []).entries()) {
      const at = pointerTo('indicators', index);
      one(task.path, `${at}/due/awaits`, item.due.awaits);
      list(task.path, `${at}/reporters`, item.reporters);
      list(task.path, `${at}/named`, item.named);
    }
  }
  const { assignments, adjustments, errata } = files;
  for (const [index, item] of (assignments?.value.assignments ?? []).entries()) {
    const at = pointerTo('assignments', index);
    one(assignments?.path ?? '', `${at}/lead`, item.lead);
    list(assignments?.path ?? '', `${at}/support`, item.support);
    list(assignments?.path ?? '', `${at}/reporters`, item.reporters);
  }
  for (const [index, item] of (adjustments?.value.adjustments ?? []).entries()) {
    const at = pointerTo('adjustments', index);
    one(adjustments?.path ?? '', `${at}/approvedBy`, item.approvedBy);
    one(adjustments?.path ?? '', `${at}/lead/to`, item.lead?.to);
  }
  for (const [index, item] of (errata?.value.errata ?? []).entries()) {
    const at = pointerTo('errata', index);
    one(errata?.path ?? '', `${at}/approvedBy`, item.approvedBy);
    // An organisation that was taken out is registered no more.
    if (item.period !== undefined) one(errata?.path ?? '', `${at}/organization`, item.organization);
  }
  for (const handedIn of files.returns) one(handedIn.path, '/organization', handedIn.value.organization);
  return references;
});

/** The members of the groups in the registry. */
export function memberReferences({ organizations: file }: SharedFiles): readonly OrganizationReference[] {
  return (file?.value.groups ?? []).flatMap(({ members }, index) =>
    members.map((id, member) => ({
      id,
      place: placeIn(file?.path ?? '', 'groups', index, 'members', member),
      groupAllowed: false,
    })),
  );
}

export interface ItemReference {
  readonly id: string;
  /** Worked out only when asked for: there are many, and nearly all are in order. */
  readonly place: () => Place;
}

/** Every place outside the task files that names a commitment or an indicator. */
export const itemReferences = once(({ files, plan }: PlanInput): readonly ItemReference[] => {
  const { assignments } = files;
  const assigned = (assignments?.value.assignments ?? []).flatMap((record, index) =>
    record.ids.map((id, at) => ({
      id,
      place: () => placeIn(assignments?.path ?? '', 'assignments', index, 'ids', at),
    })),
  );
  const adjusted = plan.adjustments.map(({ subject, place }) => ({
    id: subject,
    place: () => below(place, 'subject'),
  }));
  const references: ItemReference[] = [...assigned, ...adjusted];
  for (const { readings, progress, corrections } of plan.returns)
    for (const records of [readings, progress, corrections])
      for (const { id, place } of records) references.push({ id, place: () => below(place, 'id') });
  return references;
});
