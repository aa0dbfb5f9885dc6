// Findings for programs: the published shape of `schemas/output/validate.schema.json`.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import { toJson } from '../json-text.ts';
import { adviceIn } from './advice.ts';
import type { FindingsReport } from './report.ts';

export function renderJson(report: FindingsReport): string {
  const { diagnostics, census, summary, language } = report;
  const adviceOf = adviceIn(report);
  return toJson({
    schemaVersion: 1,
    command: 'validate',
    census,
    diagnostics: diagnostics.map((diagnostic) => jsonOf(diagnostic, adviceOf(diagnostic), language)),
    summary,
  });
}

function jsonOf(diagnostic: Diagnostic, hint: string | undefined, language: Language): unknown {
  const { rule, severity, message, file, line, column, endLine, endColumn, pointer, subject, related, fix } =
    diagnostic;
  return {
    rule,
    severity,
    message: message[language],
    ...(hint === undefined ? {} : { hint }),
    file,
    line,
    column,
    endLine,
    endColumn,
    pointer,
    ...(subject === undefined ? {} : { subject }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((place) => ({ file: place.file, line: place.line, message: place.message[language] })),
        }),
    fixable: fix !== undefined,
  };
}
