// A file with one mistake and the one finding it has to give.
import type { Fix } from '../../../src/model/diagnostic.ts';

export interface BadFile {
  readonly name: string;
  /** `duban.yaml` unless it says otherwise. */
  readonly path?: string;
  /** The whole file. */
  readonly text?: string;
  /** Or what is put in place of what in the right file of that name. */
  readonly swap?: readonly [right: string, wrong: string];
  /** Line and column. */
  readonly at: string;
  readonly rule: string;
  /** Words of the message in each language. */
  readonly zh: string;
  readonly en: string;
  /** The English hint. */
  readonly hint?: string;
  readonly fix?: Fix;
  /** The line of the other place that it is about. */
  readonly related?: number;
}
