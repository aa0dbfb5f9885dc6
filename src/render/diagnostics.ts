// Diagnostics for people: the place, the sentence, the line itself with the fault marked, and the way out.
import { Chalk } from 'chalk';
import { displayWidth, escapeControls } from '../lib/width.ts';
import type { Words } from '../messages/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { CensusProof } from '../model/plan.ts';

export interface PrettyOptions {
  readonly color: boolean;
  readonly language: Language;
  readonly words: Words;
  readonly textOf: (file: string) => string | undefined;
}

const mostShown = 100;

export function renderDiagnostics(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  const shown = diagnostics.slice(0, mostShown).map((diagnostic) => renderDiagnostic(diagnostic, options));
  const rest = diagnostics.length - shown.length;
  const more = rest === 0 ? [] : [options.language === 'zh-CN' ? `……另有 ${rest} 个问题。\n` : `… and ${rest} more.\n`];
  return [...shown, ...more].join('\n');
}

function renderDiagnostic(diagnostic: Diagnostic, { color, language, words, textOf }: PrettyOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[diagnostic.severity];
  const place = `${escapeControls(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}`;
  const head = `${chalk.bold(place)} ${paint(words.severities[diagnostic.severity])} ${chalk.dim(diagnostic.rule)}`;
  const message = `  ${escapeControls(diagnostic.message[language])}`;
  const frame = codeFrame(diagnostic, textOf(diagnostic.file), paint, chalk.dim);
  const hint =
    diagnostic.hint === undefined ? [] : [`  ${chalk.dim('→')} ${escapeControls(diagnostic.hint[language])}`];
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

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function summaryOf(diagnostics: readonly Diagnostic[]): Summary {
  const having = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: having('error'), warnings: having('warning'), infos: having('info') };
}

/** One line of proof: what was found, read and counted, and what is wrong with it. */
export function renderSummary(summary: Summary, proof: CensusProof, language: Language): string {
  const { found, read } = proof.files;
  const { errors, warnings, infos } = summary;
  if (language === 'zh-CN') {
    const plans = proof.plans.map(
      (plan) =>
        `${plan.id}：${plan.sections} 个部分、${plan.tasks} 项任务、${plan.commitments} 项举措、${plan.indicators} 项指标、${plan.returns} 份报表、${plan.readings} 条填报`,
    );
    const verdict =
      errors + warnings + infos === 0 ? '没有问题' : `${errors} 个错误、${warnings} 个警告、${infos} 个提示`;
    return `${verdict}。找到 ${found} 个文件，读入 ${read} 个${plans.length === 0 ? '' : `；计划 ${plans.join('；')}`}。\n`;
  }
  const plans = proof.plans.map(
    (plan) =>
      `${plan.id}: ${plan.sections} sections, ${plan.tasks} tasks, ${plan.commitments} commitments, ${plan.indicators} indicators, ${plan.returns} returns, ${plan.readings} entries`,
  );
  const verdict =
    errors + warnings + infos === 0 ? 'No problems' : `${errors} error(s), ${warnings} warning(s), ${infos} info(s)`;
  return `${verdict}. ${found} files found, ${read} read${plans.length === 0 ? '' : `; plan ${plans.join('; ')}`}.\n`;
}
