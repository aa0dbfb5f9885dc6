// The errata that a change brings with it, and what they allow. One on record already allows nothing more.
import { isSame } from '../lib/same-value.ts';
import type { ErratumRecord } from '../model/generated/files.ts';
import type { GuardInput } from './guard.ts';
import { planIn } from './places.ts';

/** What an erratum is about; what is left out here has to be left out there. */
export interface Mended {
  readonly subject?: string | undefined;
  readonly organization?: string | undefined;
  readonly period?: string | undefined;
  readonly field?: string | undefined;
  /** Another plan as a whole, by its id. */
  readonly plan?: string | undefined;
  /** The working days of a year. */
  readonly year?: number | undefined;
}

export const errataIn = (state: GuardInput['base'], plan: string): readonly ErratumRecord[] =>
  planIn(state, plan)?.errata?.value.errata ?? [];

function newErrata({ base, head }: GuardInput, plan: string): readonly ErratumRecord[] {
  const known = new Set(errataIn(base, plan).map(({ id }) => id));
  return errataIn(head, plan).filter(({ id }) => !known.has(id));
}

const isAbout = (erratum: ErratumRecord, { subject, organization, period, field, plan, year }: Mended): boolean =>
  erratum.plan === plan &&
  erratum.year === year &&
  erratum.subject === subject &&
  erratum.organization === organization &&
  erratum.period === period &&
  erratum.field === field;

/** Whether it is on record that this value was typed in wrongly, from exactly this to exactly that; null is not there. */
export const isTranscribed = (input: GuardInput, plan: string, mended: Mended, from: unknown, to: unknown): boolean =>
  newErrata(input, plan).some(
    (erratum) =>
      erratum.what === 'transcription' &&
      isAbout(erratum, mended) &&
      isSame(erratum.from ?? null, from ?? null) &&
      isSame(erratum.to ?? null, to ?? null),
  );

/** A record of the change on the same value that does not allow it: its from or to is another. */
export const misfitting = (input: GuardInput, plan: string, mended: Mended): ErratumRecord | undefined =>
  newErrata(input, plan).find((erratum) => erratum.what === 'transcription' && isAbout(erratum, mended));

export const isAdded = (input: GuardInput, plan: string, subject: string): boolean =>
  newErrata(input, plan).some(
    (erratum) => erratum.what === 'addition' && (erratum.subject === subject || erratum.subject === taskOf(subject)),
  );

/** An item goes with its task, an entry with its return. */
export const isRemoved = (input: GuardInput, plan: string, mended: Mended): boolean =>
  newErrata(input, plan).some((erratum) => {
    if (erratum.what !== 'removal') return false;
    const { subject, organization, period } = mended;
    if (isAbout(erratum, mended)) return true;
    if (period !== undefined) return isAbout(erratum, { organization, period });
    return subject !== undefined && organization === undefined && isAbout(erratum, { subject: taskOf(subject) });
  });

/** What belongs to no plan that stays has its record in any of them. */
export const isRemovedAnywhere = (input: GuardInput, mended: Mended): boolean =>
  input.head.files.plans.some(({ plan }) => isRemoved(input, plan.value.id, mended));

export const taskOf = (subject: string): string => subject.split('.', 1)[0] ?? '';
