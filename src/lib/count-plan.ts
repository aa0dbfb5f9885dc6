// What was counted in a plan's files, to be held against the census that the plan declares.
import type { PlanCount } from '../model/census.ts';
import type { Plan } from '../model/plan.ts';

export function countPlan(plan: Plan): PlanCount {
  const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  return {
    id: plan.id,
    simulated: plan.simulated,
    sections: plan.sections.length,
    tasks: plan.tasks.length,
    commitments: total(plan.tasks.map((task) => task.commitments.length)),
    indicators: total(plan.tasks.map((task) => task.indicators.length)),
    returns: plan.returns.length,
    readings: total(plan.returns.map(({ readings }) => readings.length)),
    progress: total(plan.returns.map(({ progress }) => progress.length)),
  };
}
