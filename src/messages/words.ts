// What a language has to supply: a word for every closed set, and a sentence for every phrase.
import type { Light, Missing, ReviewClass, Status } from '../model/assessment.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { ColumnKey } from '../model/document.ts';
import type { FactKey, HeadingKey, Phrase } from '../model/phrase.ts';
import type { CommitmentKind, DueBasis } from '../model/plan.ts';

export interface Vocabulary {
  readonly lights: Readonly<Record<Light, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** Of what stands in a return that cannot be read: no status, and asked for like one. */
  readonly unread: string;
  readonly classes: Readonly<Record<ReviewClass, string>>;
  readonly kinds: Readonly<Record<CommitmentKind, string>>;
  readonly dueBases: Readonly<Record<DueBasis, string>>;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  readonly headings: Readonly<Record<HeadingKey, string>>;
  readonly facts: Readonly<Record<FactKey, string>>;
  /** A day in full, or the month of it. */
  readonly day: (day: string, precision: 'day' | 'month') => string;
  /** The trade's name of a period: 第一季度, 上半年, 前三季度, 全年. */
  readonly period: (period: string) => string;
  /** Between a label and what it names, and between things told one after the other. */
  readonly colon: string;
  readonly semicolon: string;
  /** A number with its unit. */
  readonly quantity: (value: string, unit: string) => string;
}

export interface Words extends Vocabulary {
  readonly phrase: (phrase: Phrase) => string;
}
