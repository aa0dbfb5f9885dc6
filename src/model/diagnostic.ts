// What is wrong with the data: a finding as a stage reports it, and the diagnostic once its line is known.
import type { Localized } from './language.ts';

export type Severity = 'error' | 'warning' | 'info';

/** From one-based line and column (UTF-16 units, as editors count) up to and not including the end. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in the data: a file of the workspace (relative, with `/`) and a JSON pointer into it. */
export interface Place {
  readonly file: string;
  readonly pointer: string;
  /** The key itself rather than its value (an unknown key, for example). */
  readonly onKey?: boolean;
  /** Known at once where the text could not be read as YAML. */
  readonly range?: Range;
}

/** Another place that a finding is about, and what stands there. */
export interface Related {
  readonly place: Place;
  readonly message: Localized;
}

/**
 * A mend that changes no meaning, for the scalar at a finding's place: `value` replaces how it is written by `text`
 * (YAML as it stands in the file, quotes included), `quote` puts what is written there in double quotes.
 */
export type Fix = { readonly kind: 'value'; readonly text: string } | { readonly kind: 'quote' };

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly message: Localized;
  readonly hint?: Localized;
  /** The plan item it is about, such as `t08.m3`. */
  readonly subject?: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

export interface LocatedPlace extends Range {
  readonly file: string;
  readonly message: Localized;
}

/** A finding with its lines known. */
export interface Diagnostic extends Omit<Finding, 'related'>, Range {
  readonly file: string;
  readonly pointer: string;
  readonly related?: readonly LocatedPlace[];
}

/** What a rule says of itself, wherever it is checked. */
export interface RuleRecord {
  readonly id: string;
  readonly severity: Severity;
  /** One line: what has to hold. */
  readonly title: Localized;
  readonly why: Localized;
  readonly remedy: Localized;
}
