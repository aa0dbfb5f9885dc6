// Diagnostics for people: the place, the sentence, the line itself with the fault marked, and the way out.
import { Chalk } from 'chalk';
import { adviceLines } from '../../lib/advice.ts';
import { escapeControls } from '../../lib/width.ts';
import { wordsOf } from '../../messages/index.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { adviceOnceIn } from './advice.ts';
import { renderCodeFrame } from './code-frame.ts';
import type { FindingsReport } from './report.ts';
import { renderFixable, renderSummary } from './summary.ts';

/** More lines of findings than this are a list for another day; what is begun is shown whole. */
const mostLines = 200;

export function renderPretty(report: FindingsReport): string {
  const { diagnostics, language } = report;
  const shown = renderWithin(mostLines, report);
  const rest = diagnostics.length - shown.length;
  const more =
    language === 'zh-CN'
      ? `……另有${rest}个问题，用 --format compact 全部列出。\n`
      : `… and ${rest} more; --format compact lists them all.\n`;
  const fixable = renderFixable(report).map((line) => `${line}\n`);
  return [...shown, ...(rest === 0 ? [] : [more]), renderSummary(report) + fixable.join('')].join('\n');
}

/** The first findings, each with a line feed at its end, as many as there are lines for; one at least. */
function renderWithin(lines: number, report: FindingsReport): readonly string[] {
  const adviceOf = adviceOnceIn(report);
  const rendered: string[] = [];
  let room = lines;
  for (const diagnostic of report.diagnostics) {
    const text = renderDiagnostic(diagnostic, adviceOf(diagnostic), report);
    room -= text.split('\n').length; // the blank line after it counted
    if (room < 0 && rendered.length > 0) break;
    rendered.push(text);
  }
  return rendered;
}

function renderDiagnostic(diagnostic: Diagnostic, advice: string | undefined, report: FindingsReport): string {
  const { color, language, columns, shownPath, textOf } = report;
  const { file, line, column, severity, rule, message, related = [] } = diagnostic;
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[severity];
  const place = `${escapeControls(shownPath(file))}:${line}:${column}`;
  const indented = (text: string): string =>
    adviceLines(escapeControls(text, { keepNewline: true }), Math.max(20, columns - 4)).join('\n    ');
  const others = related.map(
    (other) => `  ${chalk.dim('↳')} ${indented(`${shownPath(other.file)}:${other.line} ${other.message[language]}`)}`,
  );
  const lines = [
    `${chalk.bold(place)} ${paint(wordsOf(language).severities[severity])} ${chalk.dim(rule)}`,
    `  ${indented(message[language])}`,
    ...renderCodeFrame(diagnostic, textOf(file), columns, (text) => chalk.bold(paint(text)), chalk.dim),
    ...others,
    ...(advice === undefined ? [] : [`  ${chalk.cyan('→')} ${indented(advice)}`]),
  ];
  return `${lines.join('\n')}\n`;
}
