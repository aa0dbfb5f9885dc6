// The main job, end to end: files → parse and shape and link → rules → assess → review. Rendering is the commands' last step.
import { assessPlan, lightRuleOf } from './assess/index.ts';
import { type Loaded, loadWorkspace, locateFindings } from './load/index.ts';
import type { Assessment } from './model/assessment.ts';
import type { Diagnostic, Finding } from './model/diagnostic.ts';
import type { Plan } from './model/plan.ts';
import type { SourceFile } from './model/source-file.ts';
import { checkRules } from './rules/index.ts';

export interface Checked extends Loaded {
  /** What is wrong with the data, without lines yet: finding them is only worth it where they are printed. */
  readonly all: readonly Finding[];
  readonly diagnostics: () => Promise<readonly Diagnostic[]>;
}

export async function checkWorkspace(sources: readonly SourceFile[]): Promise<Checked> {
  const loaded = await loadWorkspace(sources);
  const all = [...loaded.findings, ...checkRules(loaded.files, loaded.plans, loaded.settings.severities)];
  return { ...loaded, all, diagnostics: () => locateFindings(all, loaded.textOf) };
}

export const assess = (plan: Plan, asOf: string, awaitedUntil?: string): Assessment =>
  assessPlan(plan, asOf, lightRuleOf(plan.settings.lightRule), awaitedUntil);
