// An assessment in the words of the oracle, so that the two can be held against each other.
import type { Assessment, Reachability } from '../../src/model/assessment.ts';
import type { Rational } from '../../src/model/rational.ts';
import type { Verdict } from './oracle.ts';

export function written(value: Rational | undefined): string {
  if (value === undefined) return 'none';
  let [a, b] = [value.n < 0n ? -value.n : value.n, value.d];
  while (b !== 0n) [a, b] = [b, a % b];
  return `${value.n / a || 0n}/${value.n === 0n ? 1n : value.d / a}`;
}

function reached(reachability: Reachability): string {
  switch (reachability.kind) {
    case 'needs': {
      const { perMonth, soFar, left } = reachability;
      return `needs ${written(perMonth)} so far ${written(soFar)} left ${written(left)}`;
    }
    case 'needs-of-open':
      return `needs-of-open ${reachability.count} of ${reachability.open}/1`;
    case 'out-of-reach':
      return `out-of-reach best ${written(reachability.best)}`;
    case 'locked-in':
    case 'on-course':
    case 'unknown':
      return reachability.kind;
  }
}

const originalOf = (original: { readonly status: string; readonly light: string } | undefined): string =>
  original === undefined ? 'none' : `${original.status} ${original.light}`;

/** The assessment in the words of the oracle. */
export function told(assessment: Assessment): Verdict {
  const commitments = assessment.tasks.flatMap((task) => task.commitments);
  const indicators = assessment.tasks.flatMap((task) => task.indicators);
  return {
    indicators: Object.fromEntries(
      indicators.map((part) => [
        part.item.id,
        {
          status: part.status,
          light: part.light,
          actual: written(part.actual),
          expected: written(part.expected),
          progress: written(part.progress),
          gap: written(part.gap),
          reachability: reached(part.reachability),
          readingDate: part.readingDate ?? 'none',
          redStreak: part.streak.red,
          behindStreak: part.streak.behind,
          missing: part.missing.join(' '),
          original: originalOf(part.original),
        },
      ]),
    ),
    commitments: Object.fromEntries(
      commitments.map((part) => [
        part.item.id,
        {
          status: part.status,
          light: part.light,
          doneOn: part.doneOn ?? 'none',
          doneOnPrecision: part.doneOnPrecision,
          daysLate: String(part.daysLate ?? 'none'),
          daysLeft: String(part.daysLeft ?? 'none'),
          workingDaysLate:
            part.workingDaysLate === undefined
              ? 'none'
              : part.workingDaysLate.kind === 'known'
                ? `${part.workingDaysLate.days} working`
                : `no calendar of ${part.workingDaysLate.years.join(' ')}`,
          missing: part.missing.join(' '),
          original: originalOf(part.original),
        },
      ]),
    ),
    tasks: Object.fromEntries(assessment.tasks.map(({ item, status, light }) => [item.id, { status, light }])),
    returns: assessment.returns.map(({ period, received, missing }) => {
      const lines = received.map(({ organization, reported, daysLate }) => `${organization} ${reported} +${daysLate}`);
      return `${period}: ${lines.toSorted().join(', ')}; missing ${missing.join(', ')}`;
    }),
  };
}
