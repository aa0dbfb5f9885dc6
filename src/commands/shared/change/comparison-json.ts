// The published form of a comparison: everything, uncut.
import { fileStart } from '../../../lib/file-start.ts';
import type { Change, Comparison, Flip } from '../../../model/comparison.ts';
import type { Related } from '../../../model/diagnostic.ts';
import type { Language } from '../../../model/language.ts';
import { countsOf } from '../../../review/index.ts';

export function comparisonJson(comparison: Comparison, language: Language): unknown {
  const { base, head, asOf, plans, changes, goals, lights, statuses, figures, guards, unread } = comparison;
  return {
    schemaVersion: 1,
    command: 'diff',
    plans,
    base: sideJson(base),
    head: sideJson(head),
    asOf,
    simulated: plans.some(({ simulated }) => simulated),
    counts: countsOf(comparison),
    changes: changes.map((change) => changeJson(change, language)),
    goals: goals.map(({ plan, subject, field, from, to, adjustment, assignment, message }) => ({
      plan,
      subject,
      field,
      from,
      to,
      ...(adjustment === undefined ? {} : { adjustment }),
      ...(assignment === undefined ? {} : { assignment }),
      message: message[language],
    })),
    lights: lights.map(flipJson),
    statuses: statuses.map(flipJson),
    indicators: figures.map(({ plan, subject, title, unit, from, to }) => ({ plan, subject, title, unit, from, to })),
    guards: guards.map(({ rule, severity, subject, place, message, hint, related }) => ({
      rule,
      severity,
      message: message[language],
      ...(hint === undefined ? {} : { hint: hint[language] }),
      ...(subject === undefined ? {} : { subject }),
      file: place.file,
      ...(place.range ?? fileStart),
      pointer: place.pointer,
      ...(related === undefined ? {} : { before: related.map(beforeJson) }),
    })),
    blocking: comparison.blocking,
    unread,
    layoutOnly: comparison.layoutOnly,
  };
}

const beforeJson = ({ place: { file, range = fileStart } }: Related): unknown => ({
  file,
  line: range.line,
  column: range.column,
});

const sideJson = ({ revision, commit, recorded }: Comparison['base']): unknown => ({
  revision: revision ?? null,
  commit: commit ?? null,
  recorded: recorded ?? null,
});

function changeJson(change: Change, language: Language): unknown {
  const { kind, type, plan, subject, organization, period, field, from, to, adjustment, place, placeBefore } = change;
  return {
    kind,
    type,
    entity: change.address.entity,
    key: change.address.key,
    plan: plan ?? null,
    subject,
    ...(organization === undefined ? {} : { organization }),
    ...(period === undefined ? {} : { period }),
    ...(field === undefined ? {} : { field }),
    from,
    to,
    ...(adjustment === undefined ? {} : { adjustment }),
    place: place === undefined ? null : { file: place.file, pointer: place.pointer },
    placeBefore: placeBefore === undefined ? null : { file: placeBefore.file, pointer: placeBefore.pointer },
    message: change.message[language],
  };
}

const flipJson = ({ plan, subject, of, title, from, to, cause, direction }: Flip): unknown => ({
  plan,
  subject,
  of,
  title,
  from,
  to,
  cause,
  direction,
});
