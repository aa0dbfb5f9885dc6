// One line a finding, for editors, grep and long lists, then the line of proof.
import { displayWidth, escapeControls } from '../../lib/width.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FindingsReport } from './report.ts';
import { renderSummary } from './summary.ts';

/** A longer hint would hide the next message; `pretty` shows it. */
const widestHint = 60;

export function renderCompact(report: FindingsReport): string {
  const lines = report.diagnostics.map((diagnostic) => `${compactLine(diagnostic, report)}\n`);
  return `${lines.join('')}${renderSummary(report)}`;
}

/** `path:line:column: severity: message [rule]`, the severity by its code, which is what matchers look for. */
export function compactLine(
  { file, line, column, severity, message, rule, hint }: Diagnostic,
  { shownPath, language }: Pick<FindingsReport, 'shownPath' | 'language'>,
): string {
  const advice = hint?.[language] ?? '';
  const short = advice === '' || displayWidth(advice) > widestHint ? '' : ` → ${advice}`;
  return escapeControls(
    `${shownPath(file)}:${line}:${column}: ${severity}: ${message[language]} [${rule}]${short}`.replaceAll('\n', ' '),
  );
}
