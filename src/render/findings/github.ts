// Findings as commands to GitHub's runner, which shows them on the lines of a pull request; then the rest as plain lines.
import { breakCommands } from '../../lib/break-commands.ts';
import { severitiesByWeight } from '../../lib/severities.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { escapeCommandData, escapeCommandProperty } from '../escape/workflow-command.ts';
import { adviceIn } from './advice.ts';
import { compactLine } from './compact.ts';
import type { FindingsReport } from './report.ts';
import { publishedPath } from './select.ts';
import { renderSummary } from './summary.ts';

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * GitHub shows 10 of a kind for a step and 50 for a job, and drops others without a word (actions/toolkit#734). Three kinds
 * keep within both.
 */
const mostOfAKind = 10;

export function renderGithub(report: FindingsReport): string {
  const adviceOf = adviceIn(report);
  const kinds = severitiesByWeight.map((severity) => {
    const all = report.diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    const shown = all.length > mostOfAKind ? mostOfAKind - 1 : all.length;
    const commands = all.slice(0, shown).map((diagnostic) => commandOf(diagnostic, adviceOf(diagnostic), report));
    const rest = all.slice(shown);
    return { commands: rest.length === 0 ? commands : [...commands, moreOf(severity, rest.length, report)], rest };
  });
  const plain = kinds.flatMap(({ rest }) => rest.map((diagnostic) => `${compactLine(diagnostic, report)}\n`));
  const commandLines = kinds.flatMap(({ commands }) => commands.map((command) => `${command}\n`));
  return `${commandLines.join('')}${breakCommands(`${plain.join('')}${renderSummary(report)}`)}`;
}

function commandOf(diagnostic: Diagnostic, advice: string | undefined, report: FindingsReport): string {
  const { severity, rule, message, file, line, column, endLine, endColumn } = diagnostic;
  const text = message[report.language] + (advice === undefined ? '' : `\n→ ${advice}`);
  // The runner drops columns that belong to different lines (ActionCommandManager.cs).
  const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
  const path = escapeCommandProperty(publishedPath(report, file));
  return `::${commands[severity]} file=${path},line=${line},endLine=${endLine}${columns},title=${escapeCommandProperty(rule)}::${escapeCommandData(text)}`;
}

function moreOf(severity: Severity, count: number, { language }: FindingsReport): string {
  const text = language === 'zh-CN' ? `另有${count}个，见日志。` : `${count} more, see the log.`;
  return `::${commands[severity]} title=duban::${escapeCommandData(text)}`;
}
