// Findings as Markdown for a job summary or a comment: the verdict first, then a table; no text of a plan can become markup.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { wordsOf } from '../../messages/index.ts';
import type { Language } from '../../model/language.ts';
import { longestComment } from '../comment.ts';
import { escapeMarkdown } from '../escape/markdown.ts';
import { inlineMarkdown } from '../inline-markdown.ts';
import { adviceIn } from './advice.ts';
import type { FindingsReport } from './report.ts';
import { renderFixable, renderSummary } from './summary.ts';

/** In bytes, so that it is never more characters than GitHub takes in a comment; beside it stands what whoever posts it adds. */
const mostOfComment = longestComment - 1000;

const heads: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['位置', '级别', '规则', '问题', '怎么改'],
  en: ['Place', 'Severity', 'Rule', 'Problem', 'What to do'],
};

/** @param mostBytes the whole text in UTF-8; its head and foot are always there */
export function renderMarkdown(report: FindingsReport, mostBytes = mostOfComment): string {
  const { diagnostics, language } = report;
  const [verdict = '', ...census] = renderSummary(report).trimEnd().split('\n');
  const before = `**duban validate** ${escapeMarkdown(verdict)}\n`;
  const after = [...census, ...renderFixable(report)].map((line) => `\n${escapeMarkdown(line)}\n`).join('');
  if (diagnostics.length === 0) return `${before}${after}`;
  const head = `\n${row(heads[language])}${row(heads[language].map(() => '---'))}`;
  const rows = rowsWithin(mostBytes - sizeOf(before) - sizeOf(head) - sizeOf(after), report);
  const rest = diagnostics.length - rows.length;
  const more =
    language === 'zh-CN'
      ? `\n……另有${rest}个问题未列出，用 duban validate --format compact 全部列出。\n`
      : `\n… and ${rest} more; duban validate --format compact lists them all.\n`;
  return `${before}${head}${rows.join('')}${rest === 0 ? '' : more}${after}`;
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

/** As many whole rows as there is room for. */
function rowsWithin(bytes: number, report: FindingsReport): readonly string[] {
  const adviceOf = adviceIn(report);
  const rows: string[] = [];
  let room = bytes - 200; // the line that says how many are left out
  for (const diagnostic of report.diagnostics) {
    const text = rowOf(diagnostic, adviceOf(diagnostic) ?? '', report);
    room -= sizeOf(text);
    if (room < 0) break;
    rows.push(text);
  }
  return rows;
}

function rowOf(diagnostic: Diagnostic, advice: string, { language, repositoryPath }: FindingsReport): string {
  const { file, line, severity, rule, message, related = [] } = diagnostic;
  const lines = [
    message[language],
    ...related.map((place) => `↳ ${repositoryPath(place.file)}:${place.line} ${place.message[language]}`),
  ];
  return row([
    escapeMarkdown(`${repositoryPath(file)}:${line}`),
    wordsOf(language).severities[severity],
    escapeMarkdown(rule),
    lines.map(escapeMarkdown).join('<br>'),
    inlineMarkdown(advice),
  ]);
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
