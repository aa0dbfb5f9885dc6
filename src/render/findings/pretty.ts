// Diagnostics for people: the place, the sentence, the line itself with the fault marked, and the way out.
import { Chalk } from 'chalk';
import { displayWidth, escapeControls } from '../../lib/width.ts';
import { wrapText } from '../../lib/wrap.ts';
import { wordsOf } from '../../messages/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FindingsReport } from './report.ts';
import { renderSummary } from './summary.ts';

const mostShown = 100;

export function renderPretty(report: FindingsReport): string {
  const { diagnostics, language } = report;
  const shown = diagnostics.slice(0, mostShown).map((diagnostic) => renderDiagnostic(diagnostic, report));
  const rest = diagnostics.length - shown.length;
  const more = rest === 0 ? [] : [language === 'zh-CN' ? `……另有 ${rest} 个问题。\n` : `… and ${rest} more.\n`];
  return [...shown, ...more, renderSummary(report)].join('\n');
}

function renderDiagnostic(
  diagnostic: Diagnostic,
  { color, language, columns, shownPath, textOf }: FindingsReport,
): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[diagnostic.severity];
  const place = `${escapeControls(shownPath(diagnostic.file))}:${diagnostic.line}:${diagnostic.column}`;
  const head = `${chalk.bold(place)} ${paint(wordsOf(language).severities[diagnostic.severity])} ${chalk.dim(diagnostic.rule)}`;
  const indented = (text: string): string =>
    wrapText(escapeControls(text), Math.max(20, columns - 4))
      .map((line, index) => (index === 0 ? line : `    ${line}`))
      .join('\n');
  const message = `  ${indented(diagnostic.message[language])}`;
  const frame = codeFrame(diagnostic, textOf(diagnostic.file), (text) => chalk.bold(paint(text)), chalk.dim);
  const hint = diagnostic.hint === undefined ? [] : [`  ${chalk.cyan('→')} ${indented(diagnostic.hint[language])}`];
  return `${[head, message, ...frame, ...hint].join('\n')}\n`;
}

type Paint = (text: string) => string;

/** The line with the fault, the one before it, and carets under the fault, aligned by display width. */
function codeFrame(diagnostic: Diagnostic, text: string | undefined, paint: Paint, dim: Paint): readonly string[] {
  const lines = text?.split(/\r?\n/) ?? [];
  const line = lines[diagnostic.line - 1];
  if (line === undefined) return [];
  const gutter = String(diagnostic.line).length;
  const numbered = (number: number, source: string): string =>
    `${dim(`  ${String(number).padStart(gutter)} │`)} ${escapeControls(source)}`.trimEnd();
  const before = lines[diagnostic.line - 2];
  const end = diagnostic.endLine === diagnostic.line ? diagnostic.endColumn : line.length + 1;
  const lead = displayWidth(escapeControls(line.slice(0, diagnostic.column - 1)));
  const marked = Math.max(1, displayWidth(escapeControls(line.slice(diagnostic.column - 1, end - 1))));
  return [
    ...(before === undefined || before.trim() === '' ? [] : [numbered(diagnostic.line - 1, before)]),
    numbered(diagnostic.line, line),
    `${dim(`  ${' '.repeat(gutter)} │`)} ${' '.repeat(lead)}${paint('^'.repeat(marked))}`,
  ];
}
