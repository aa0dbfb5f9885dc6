// A document free of any format: headings, paragraphs, tables, lists. Numbers stay numbers; renderers only render.
import type { Light, Status } from './assessment.ts';
import type { Chart } from './chart.ts';
import type { Phrase } from './phrase.ts';

export type Cell =
  /** Text of the data, as it was written. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  /** `unit` is printed behind the number; `signed` shows a plus as well. */
  | {
      readonly kind: 'number';
      readonly value: number | undefined;
      readonly decimals: number;
      readonly unit?: string;
      readonly signed?: boolean;
    }
  | { readonly kind: 'date'; readonly day: string | undefined; readonly precision?: 'day' | 'month' }
  | { readonly kind: 'status'; readonly status: Status; readonly light: Light }
  /** Several things below each other. */
  | { readonly kind: 'lines'; readonly lines: readonly Cell[] };

export type ColumnKey =
  | 'id'
  | 'number'
  | 'slip-number'
  | 'task'
  | 'commitment'
  | 'indicator'
  | 'item'
  | 'kind'
  | 'status'
  | 'lead'
  | 'due'
  | 'done-on'
  | 'target'
  | 'actual'
  | 'expected'
  | 'gap'
  | 'reading-date'
  | 'reason'
  | 'section'
  | 'organization'
  | 'class'
  | 'count'
  | 'share'
  | 'red'
  | 'yellow'
  | 'blue'
  | 'grey'
  | 'green'
  | 'total'
  | 'returned'
  | 'returns-due'
  | 'period'
  | 'note'
  | 'missing'
  | 'subjects'
  | 'question'
  | 'adjustment'
  | 'approval'
  | 'name'
  | 'other-names'
  | 'problem'
  | 'next-step'
  | 'rule'
  | 'cure'
  | 'place'
  | 'told'
  | 'step'
  | 'fires-on'
  | 'reply-by'
  | 'severity'
  | 'line'
  | 'part'
  | 'support'
  | 'progress'
  | 'completion'
  | 'evidence'
  | 'change'
  | 'before'
  | 'after'
  | 'from'
  | 'to'
  | 'cause'
  | 'record'
  | 'recorded'
  | 'recorded-by'
  | 'said'
  | 'role'
  | 'original'
  | 'reported'
  | 'days-late'
  | 'unit'
  | 'status-code'
  | 'light-code';

export interface Column {
  readonly key: ColumnKey;
  readonly align?: 'right';
  /** Never wrapped. */
  readonly whole?: boolean;
  /** The narrowest it may become, in terminal columns. */
  readonly minimum?: number;
  /** The share of the free width that a long column takes; 1 unless given. */
  readonly grow?: number;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  /** Sentences and records to be pasted: in a terminal each row is a block of lines, the columns marked `whole` in its first. */
  readonly stacked?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What can be written as text: everything but charts, whose figures stand in the tables beside them. */
export type TextBlock = Exclude<Block, Chart>;

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly phrase: Phrase }
  | { readonly kind: 'paragraph'; readonly phrases: readonly Phrase[] }
  | { readonly kind: 'note'; readonly phrase: Phrase }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: Phrase; readonly value: Cell }[] }
  | Chart
  | Table;

export interface Document {
  readonly simulated: boolean;
  readonly blocks: readonly Block[];
}
