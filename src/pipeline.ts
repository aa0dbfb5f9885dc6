// From files to what is right and wrong with them: load → rules. What follows, assess → review → render, is each command's.
import { type Loaded, loadRules, loadWorkspace, locateFindings, suppressFindings } from './load/index.ts';
import type { Diagnostic, Finding, RuleRecord } from './model/diagnostic.ts';
import type { Settings } from './model/plan.ts';
import type { SourceFile } from './model/source-file.ts';
import { checkRules, rules } from './rules/index.ts';

export interface Checked extends Loaded {
  /** What is wrong with the data, without lines yet: finding them is only worth it where they are printed. */
  readonly all: readonly Finding[];
  /** What was set aside in the files, and is not among the findings. */
  readonly setAside: readonly Finding[];
  readonly locate: (findings: readonly Finding[]) => Promise<readonly Diagnostic[]>;
}

/** Every rule there is: those of reading and shape first. */
export const allRules: readonly RuleRecord[] = [...Object.values(loadRules), ...rules];

/** `errors` leaves out what only warns or advises: that costs as much again, and only who checks the data wants it. */
export type Asked = 'everything' | 'errors';

/** @param today the day by which what was set aside has run out; asked for only where something was */
export async function checkWorkspace(
  sources: readonly SourceFile[],
  today: (settings: Settings) => string,
  asked: Asked = 'everything',
): Promise<Checked> {
  const loaded = await loadWorkspace(sources);
  const fixed = Object.values(loadRules).map((rule) => rule.id);
  // Whether a suppression is used can only be said once everything was looked for.
  const isAsked: Parameters<typeof checkRules>[4] =
    asked === 'everything' || loaded.suppressing.length > 0 ? () => true : (severity) => severity === 'error';
  const found = [...loaded.findings, ...checkRules(loaded.files, loaded.plans, loaded.settings, fixed, isAsked)];
  const suppressible = rules.map((rule) => rule.id);
  const { findings, setAside } = await suppressFindings(found, loaded, suppressible, () => today(loaded.settings));
  return {
    ...loaded,
    all: findings,
    setAside,
    locate: (wanted) => locateFindings(wanted, loaded.textOf),
  };
}
