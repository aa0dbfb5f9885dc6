// Which findings go where there is not room for all, and the path a platform knows a file by.
import { severityOrder } from '../../lib/severities.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FindingsReport } from './report.ts';

/** Errors first, then warnings; within a severity as they stood. */
export const worstFirst = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted((a, b) => severityOrder(a.severity) - severityOrder(b.severity));

/** A file from the top of its repository; where that leads nowhere (outside of one), from the workspace. */
export function publishedPath({ repositoryPath }: Pick<FindingsReport, 'repositoryPath'>, file: string): string {
  const path = repositoryPath(file);
  return /^(?:\.\.?\/|\/|[a-z]:)/i.test(path) ? file : path;
}
