// The start of a file: where a finding stands that has no better place in it.
import type { Range } from '../model/diagnostic.ts';

export const fileStart: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
