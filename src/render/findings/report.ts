// What every format of findings is rendered from: what is shown, what was found in all, and how files are named.
import type { Diagnostic, RuleRecord } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { CensusProof } from '../../model/census.ts';
import type { Summary } from './summary.ts';

export interface FindingsReport {
  readonly language: Language;
  /** What is shown, in order; `summary` counts what was found. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  readonly census: CensusProof;
  /** Every rule there is, with the severity it has by itself. */
  readonly rules: readonly RuleRecord[];
  /** The program's own version. */
  readonly version: string;
  readonly color: boolean;
  readonly columns: number;
  /** A file of the workspace as it is reached from where the command was typed. */
  readonly shownPath: (file: string) => string;
  /** A file of the workspace from the top of its repository, with `/`; from where the command was typed outside of one. */
  readonly repositoryPath: (file: string) => string;
  readonly textOf: (file: string) => string | undefined;
}

/** A text that ends with a line feed. */
export type RenderFindings = (report: FindingsReport) => string;
