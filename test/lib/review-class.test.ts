// Every status falls into one class of the published bulletins.
import { describe, expect, it } from 'vitest';
import { reviewClass } from '../../src/lib/review-class.ts';
import type {
  CommitmentStatus,
  IndicatorStatus,
  Light,
  PartAssessment,
  ReviewClass,
} from '../../src/model/assessment.ts';

/** Records, so that the compiler asks for every status. */
const ofCommitments: Readonly<Record<CommitmentStatus, ReviewClass>> = {
  cancelled: 'other',
  closed: 'done',
  done: 'done',
  overdue: 'behind',
  'due-soon': 'on-track',
  waiting: 'other',
  'in-progress': 'on-track',
  'not-started': 'other',
};
const ofIndicators: Readonly<Record<IndicatorStatus, ReviewClass>> = {
  cancelled: 'other',
  unassessable: 'other',
  'not-due': 'other',
  unreported: 'other',
  achieved: 'done',
  missed: 'behind',
  met: 'on-track',
  ahead: 'ahead',
  'on-track': 'on-track',
  behind: 'behind',
  'off-target': 'behind',
};

/** Only the status and the light decide. */
function part(kind: PartAssessment['kind'], status: string, light: Light): PartAssessment {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test's stand-in: nothing else of the part is looked at
  return { kind, status, light } as PartAssessment;
}

describe('reviewClass', () => {
  it.each(Object.entries(ofCommitments))('puts a commitment that is %s under %s', (status, expected) => {
    expect(reviewClass(part('commitment', status, 'green'))).toBe(expected);
  });

  it.each(Object.entries(ofIndicators))('puts an indicator that is %s under %s', (status, expected) => {
    expect(reviewClass(part('indicator', status, 'green'))).toBe(expected);
  });

  it.each(['in-progress', 'due-soon'])('puts what is %s without anything to judge by under other', (status) => {
    expect(reviewClass(part('commitment', status, 'grey'))).toBe('other');
    expect(reviewClass(part('commitment', status, 'blue'))).toBe('on-track');
  });
});
