// The returns of one plan of the made-up province: fates by chance, told as the simulated year tells them.
import type { Indicator, Plan } from '../../model/plan.ts';
import { tellEntries } from '../entries.ts';
import type { Figures } from '../figures.ts';
import { type SimulatedFile, returnFile } from '../history.ts';
import { indicatorsOf } from '../indicators.ts';
import { decideOutcomes } from '../outcomes.ts';
import { type Random, randomOf } from '../random.ts';
import { type ReportingPeriod, type ReportingYear, reportingPeriods, tellReporting } from '../reporting.ts';
import { writeReturns } from '../returns.ts';
import { shareOut } from '../sharing.ts';

const readingTitle = '汇总表和签到册（示例）';

/** @param plan linked from the files it begins with */
export function returnFiles(plan: Plan, seed: number): readonly SimulatedFile[] {
  const year = reportingOf(plan, randomOf(seed, 'reporting', plan.id));
  const leads = new Map(
    plan.tasks.flatMap((task) =>
      task.commitments.map(({ id, lead = plan.document.issuer }): [string, string] => [id, lead]),
    ),
  );
  const planSeed = randomOf(seed, plan.id).between(1, 999_999_999);
  const outcomes = decideOutcomes(plan, year.periods, planSeed, new Map());
  const readingTitles = Object.fromEntries(indicatorsOf(plan).map(({ id }) => [id, [readingTitle]]));
  const folder = plan.file.slice(0, plan.file.lastIndexOf('/'));
  return writeReturns(
    plan,
    year,
    {
      entries: tellEntries(plan, year, leads, outcomes, planSeed),
      figures: figuresOf(plan, year, planSeed),
      dueById: new Map(),
      readingTitles,
      // Each government numbers its own documents.
      documentMark: plan.document.number.replace(/〔.*/, ''),
    },
    planSeed,
  ).map((handIn) => returnFile(handIn, folder));
}

/** Three organisations forget the last return, behind which nothing can be out of order; where few report, none does. */
function reportingOf(plan: Plan, random: Random): ReportingYear {
  const { issuer } = plan.document;
  const others = random.shuffle(plan.reporters.filter((id) => id !== issuer));
  const forgetful = others.length < 10 ? [] : others.slice(0, 3);
  const missing = new Set(forgetful.map((id) => `${id} 3`));
  return tellReporting(reportingPeriods(plan), plan.reporters, issuer, missing, random);
}

type Told = (organization: string, period: ReportingPeriod) => Figures['readings'][number] | undefined;

function figuresOf(
  plan: Plan,
  year: ReportingYear,
  seed: number,
): (organization: string, period: ReportingPeriod) => Figures {
  const told = indicatorsOf(plan).map((indicator): Told => {
    const random = randomOf(seed, 'figures', indicator.id);
    return indicator.kind === 'yes-no' ? answersOf(indicator, random) : countsOf(indicator, year, random);
  });
  return (organization, period) => ({
    readings: told.flatMap((tell) => tell(organization, period) ?? []),
    corrections: [],
  });
}

/** Most have passed by the year's end; who has once passed goes on saying so. */
function answersOf({ id, reporters }: Indicator, random: Random): Told {
  const since = new Map(reporters.map((organization) => [organization, random.between(0, 4)]));
  return (organization, { index }) => {
    const passed = since.get(organization);
    return passed === undefined ? undefined : { id, answer: passed <= index };
  };
}

/** A year that ends between a tenth short of the target and a fifth above it, shared out among those who report. */
function countsOf({ id, reporters, target }: Indicator, year: ReportingYear, random: Random): Told {
  const total = ((target.value ?? 0) * random.between(90, 120)) / 100;
  const weights = new Map(reporters.map((organization) => [organization, random.between(2, 9)]));
  const shares = year.periods.map((period) =>
    shareOut(
      Math.round((total * random.between(19, 31)) / 100),
      reporters
        .filter((organization) => year.reportedOn(organization, period) !== undefined)
        .map((organization) => [organization, weights.get(organization) ?? 1]),
    ),
  );
  return (organization, { index }) => {
    const value = shares[index]?.get(organization);
    return value === undefined ? undefined : { id, value };
  };
}
