// From files to what is right and wrong with them: load → rules. What follows, assess → review → render, is each command's.
import { type Loaded, loadWorkspace, locateFindings } from './load/index.ts';
import type { Diagnostic, Finding } from './model/diagnostic.ts';
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
