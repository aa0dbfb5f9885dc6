// Writes the returns: for each organisation and quarter what it owes, as a file.
import { isFinished } from '../lib/progress-states.ts';
import type { Document, ProgressRecord, ReadingRecord, ReturnFile } from '../model/generated/files.ts';
import type { Plan } from '../model/plan.ts';
import { documentsById } from './documents.ts';
import type { Entry } from './entries.ts';
import { evidenceOf } from './evidence.ts';
import type { Figures } from './figures.ts';
import { proseWriter } from './prose/index.ts';
import { type Random, randomOf } from './random.ts';
import type { ReportingPeriod, ReportingYear } from './reporting.ts';

export interface HandIn {
  readonly organization: string;
  readonly period: ReportingPeriod;
  readonly file: ReturnFile;
}

/** What the returns have to tell of. */
export interface Telling {
  readonly entries: readonly Entry[];
  readonly figures: (organization: string, period: ReportingPeriod) => Figures;
  /** The days that the office set in the course of the year. */
  readonly dueById: ReadonlyMap<string, string>;
  /** What the papers behind an indicator's figures are called. */
  readonly readingTitles: Readonly<Record<string, readonly string[]>>;
  /** What the numbers of invented documents begin with. */
  readonly documentMark: string;
}

/** One per organisation and quarter that has anything to say, by the day it came in. */
export function writeReturns(
  plan: Plan,
  year: ReportingYear,
  { entries, figures, dueById, readingTitles, documentMark }: Telling,
  seed: number,
): readonly HandIn[] {
  const write = progressWriter(plan, documentsById(entries, { planYear: plan.year, mark: documentMark }), dueById);
  return year.periods.flatMap((period) =>
    year.organizations.flatMap((organization) => {
      const reported = year.reportedOn(organization, period);
      if (reported === undefined) return [];
      const random = randomOf(seed, 'return', organization, period.id);
      const own = entries.filter((entry) => entry.organization === organization && entry.period === period);
      const { readings, corrections } = figures(organization, period);
      const file: ReturnFile = {
        organization,
        period: period.id,
        reported,
        basis: 'handed-in',
        simulated: true,
        preparedBy: '示例填报人',
        checkedBy: '示例审核人',
        ...(readings.length > 0 && {
          readings: readings.map((reading) => withEvidence(reading, readingTitles[reading.id], random)),
        }),
        ...(own.length > 0 && { progress: write(own, random, period.index) }),
        ...(corrections.length > 0 && { corrections }),
      };
      return [{ organization, period, file }];
    }),
  );
}

function progressWriter(
  plan: Plan,
  documents: ReadonlyMap<string, Document>,
  dueById: ReadonlyMap<string, string>,
): (entries: readonly Entry[], random: Random, quarter: number) => readonly ProgressRecord[] {
  const taskTitles = new Map(plan.tasks.map((task) => [task.id, task.title]));
  return (entries, random, quarter) => {
    const write = proseWriter(random, quarter);
    return entries.map((entry) => {
      const { commitment, stage, state, date } = entry;
      const { awaits, date: stated } = commitment.due;
      const isOver = isFinished(stage);
      const document = isOver ? documents.get(commitment.id) : undefined;
      const due = dueById.get(commitment.id) ?? stated;
      const prose = write({
        entry,
        taskTitle: taskTitles.get(commitment.taskId) ?? '',
        documentNumber: document?.number,
        awaits: plan.registry.organizations.get(awaits ?? '')?.shortName ?? '上级部门',
        isLate: stage === 'done' && date !== undefined && due !== undefined && date > due,
      });
      const proves = isOver || (stage === 'ongoing' && random.chance(0.15));
      return {
        id: commitment.id,
        state,
        ...(date !== undefined && { date }),
        ...(document !== undefined && { document }),
        ...(stage === 'closed' && { checkedBy: '示例审核人' }),
        ...(proves && { evidence: evidenceOf(commitment.kind, random, date) }),
        ...prose,
      };
    });
  };
}

/** Most figures come with their papers, some without. */
function withEvidence(reading: ReadingRecord, titles: readonly string[] | undefined, random: Random): ReadingRecord {
  if (titles === undefined || random.chance(0.12)) return reading;
  const { note, ...figures } = reading;
  return { ...figures, evidence: [{ title: random.pick(titles) }], ...(note !== undefined && { note }) };
}
