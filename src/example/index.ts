// A simulated year: the same plan with invented returns, so that everything can be tried; the same seed, the same bytes.
import { byText } from '../lib/by-text.ts';
import type { Plan } from '../model/plan.ts';
import { assignmentSteps } from './assignments.ts';
import { tellEntries } from './entries.ts';
import { decideFigures } from './figures.ts';
import { type SimulatedFile, type SimulatedYear, tellHistory } from './history.ts';
import { castLeads } from './leads.ts';
import { decideOutcomes, namedOutcomes } from './outcomes.ts';
import { simulatedPlanText } from './plan-text.ts';
import { planReporting } from './reporting.ts';
import { readingTitles } from './indicators.ts';
import { writeReturns } from './returns.ts';
import { slipSteps } from './slips.ts';
import { milestonesById } from './story.ts';

export { beginPlans, provinceFiles, returnsOf } from './scale/index.ts';
export type { SimulatedCommit, SimulatedFile, SimulatedYear } from './history.ts';

/** A file of the real workspace as it was found. */
export interface CarriedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Whether a file of the real workspace is part of the simulated one: settings, registry, calendars, ladder, plan.yaml and the tasks are. */
export function isCarriedOver(path: string): boolean {
  const [first = '', second, ...more] = path.split('/');
  if (second === undefined) return ['duban.yaml', 'organizations.yaml', 'escalation.yaml'].includes(first);
  if (first === 'calendar') return more.length === 0;
  return more.length === 0 ? second === 'plan.yaml' : second === 'tasks';
}

/**
 * Invents a year for a plan.
 * @param plan the plan linked from the files carried over alone, so that it holds what the notice states and no more
 * @param sources the files of the workspace, UTF-8; those that are not carried over, or belong to other plans, are left out
 * @throws Error when the plan lacks something that the year tells of by name, or a file is no UTF-8
 */
export function simulateYear(plan: Plan, sources: readonly CarriedFile[], seed: number): SimulatedYear {
  const year = planReporting(plan, seed);
  const leads = castLeads(plan, new Set(year.organizations));
  const outcomes = decideOutcomes(plan, year.periods, seed, namedOutcomes(plan, year.periods, seed));
  const entries = tellEntries(plan, year, leads, outcomes, seed);
  const dueById = new Map([...milestonesById(plan)].map(([id, { due }]) => [id, due]));
  const handIns = writeReturns(
    plan,
    year,
    { entries, figures: decideFigures(plan, year, seed), dueById, readingTitles, documentMark: '示例' },
    seed,
  );
  const decisions = { assignments: assignmentSteps(plan, leads), slips: slipSteps(plan, leads) };
  return tellHistory(plan, carriedFiles(plan, sources), decisions, handIns);
}

function carriedFiles(plan: Plan, sources: readonly CarriedFile[]): readonly SimulatedFile[] {
  const folder = plan.file.slice(0, plan.file.lastIndexOf('/') + 1);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return sources
    .filter(
      ({ path }) =>
        isCarriedOver(path) && (!path.includes('/') || path.startsWith('calendar/') || path.startsWith(folder)),
    )
    .toSorted(byText(({ path }) => path))
    .map(({ path, bytes }) => {
      // Here the schemas stand in the workspace, not beside it.
      const text = decoder.decode(bytes).replace(/^(# yaml-language-server: \$schema=)\.\.\//, '$1');
      return { path, text: path === plan.file ? simulatedPlanText(text, plan) : text };
    });
}
