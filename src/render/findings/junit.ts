// Findings as a JUnit report for Jenkins and others: a suite for each file with findings, a passing case where there are none.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { escapeXml } from '../escape/xml.ts';
import { adviceIn } from './advice.ts';
import type { FindingsReport } from './report.ts';
import { publishedPath } from './select.ts';
import { renderSummary } from './summary.ts';

interface Case {
  readonly name: string;
  readonly result: 'passed' | 'failure' | 'skipped';
  readonly body: readonly string[];
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

export function renderJunit(report: FindingsReport): string {
  const adviceOf = adviceIn(report);
  const byFile = new Map<string, Case[]>();
  for (const diagnostic of report.diagnostics) {
    const path = publishedPath(report, diagnostic.file);
    const cases = byFile.get(path) ?? [];
    cases.push(caseOf(diagnostic, adviceOf(diagnostic), path, report));
    byFile.set(path, cases);
  }
  const found = Array.from(byFile, ([name, cases]): Suite => ({ name, cases }));
  const clean: Suite = { name: 'duban validate', cases: [{ name: proofOf(report), result: 'passed', body: [] }] };
  const suites = found.length === 0 ? [clean] : found;
  const all = { name: 'duban validate', cases: suites.flatMap(({ cases }) => cases) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${totals(all)}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>\n',
  ].join('\n');
}

const proofOf = (report: FindingsReport): string => renderSummary(report).trimEnd().replaceAll('\n', ' ');

/**
 * Only errors fail, since only they fail the check itself unless more was asked for: a warning or a note is a case passed
 * over, with what it says. The name holds no line, so that a build server can follow a case from run to run.
 */
function caseOf(diagnostic: Diagnostic, advice: string | undefined, path: string, report: FindingsReport): Case {
  const { language } = report;
  const { rule, subject, pointer, severity, line, column, message, related = [] } = diagnostic;
  const what = subject ?? pointer;
  return {
    name: what === '' ? rule : `${rule} ${what}`,
    result: severity === 'error' ? 'failure' : 'skipped',
    body: [
      message[language],
      `${path}:${line}:${column}`,
      ...related.map((place) => `${publishedPath(report, place.file)}:${place.line} ${place.message[language]}`),
      ...(advice === undefined ? [] : [`→ ${advice}`]),
    ],
  };
}

function totals({ name, cases }: Suite): string {
  const failures = cases.filter(({ result }) => result === 'failure').length;
  return `name="${escapeXml(name)}" tests="${cases.length}" failures="${failures}" errors="0"`;
}

function suiteLines(suite: Suite): readonly string[] {
  const skipped = suite.cases.filter(({ result }) => result === 'skipped').length;
  const className = escapeXml(suite.name.replace(/\.ya?ml$/i, ''));
  return [
    `  <testsuite ${totals(suite)} skipped="${skipped}">`,
    ...suite.cases.map(({ name, result, body }) => {
      const head = `    <testcase name="${escapeXml(name)}" classname="${className}"`;
      if (result === 'passed') return `${head}/>`;
      const [message = ''] = body;
      const type = result === 'failure' ? ' type="error"' : '';
      const text = body.map(escapeXml).join('\n');
      return `${head}>\n      <${result}${type} message="${escapeXml(message)}">${text}</${result}>\n    </testcase>`;
    }),
    '  </testsuite>',
  ];
}
