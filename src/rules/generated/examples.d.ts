// What the generated module holds: of each rule a place where it finds something, and its options.
import type { Localized } from '../../model/language.ts';

export interface RuleExample {
  readonly file: string;
  /** The lines around the finding, as they stand in the file. */
  readonly lines: readonly { readonly line: number; readonly text: string }[];
  /** The line of the finding; there is none where a file is missing. */
  readonly line: number | undefined;
  readonly message: Localized;
  readonly hint?: Localized;
}

export interface RuleOption {
  readonly name: string;
  readonly meaning: Localized;
}

export interface RuleExamples {
  /** By rule id. */
  readonly examples: Readonly<Record<string, RuleExample>>;
  /** By rule id; rules without options are left out. */
  readonly options: Readonly<Record<string, readonly RuleOption[]>>;
}

export declare const examples: RuleExamples['examples'];
export declare const options: RuleExamples['options'];
