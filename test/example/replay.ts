// For the tests of the simulated year: the real plan, and the state of the workspace after some of a year's commits.
import { readFileSync, readdirSync } from 'node:fs';
import { isCarriedOver, simulateYear, type SimulatedCommit, type SimulatedYear } from '../../src/example/index.ts';
import { loadWorkspace, type Loaded, type SourceFile } from '../../src/load/index.ts';
import type { Finding } from '../../src/model/diagnostic.ts';
import type { Plan } from '../../src/model/plan.ts';
import { checkRules } from '../../src/rules/index.ts';

const root = new URL('../../plan-data/', import.meta.url);

export const realFiles: readonly SourceFile[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(new URL(path, root)) }));

export async function realPlan(): Promise<Plan> {
  const { plans } = await loadWorkspace(realFiles.filter(({ path }) => isCarriedOver(path)));
  return only(plans);
}

export const yearOf = async (seed: number): Promise<SimulatedYear> => simulateYear(await realPlan(), realFiles, seed);

/** The last text of every path. */
export function stateAfter(commits: readonly SimulatedCommit[]): readonly SourceFile[] {
  const texts = new Map(commits.flatMap(({ files }) => files.map(({ path, text }) => [path, text] as const)));
  return [...texts].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

export interface Checked {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

export async function check(sources: readonly SourceFile[]): Promise<Checked> {
  const loaded: Loaded = await loadWorkspace(sources);
  const { files, plans, settings } = loaded;
  return { plan: only(plans), findings: [...loaded.findings, ...checkRules(files, plans, settings, [])] };
}

/** Those that fail a workspace, in a form that a failing test can show. */
export const errorsOf = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, place, message }) => `${rule} ${place.file}${place.pointer}: ${message['zh-CN']}`);

function only<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined || items.length !== 1) throw new Error(`expected one, found ${items.length}`);
  return first;
}
