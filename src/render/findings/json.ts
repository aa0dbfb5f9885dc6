// Findings for programs: the published shape of `schemas/output/validate.schema.json`.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import { toJson } from '../json-text.ts';
import type { FindingsReport } from './report.ts';

export function renderJson({ diagnostics, census, summary, language }: FindingsReport): string {
  return toJson({
    schemaVersion: 1,
    command: 'validate',
    census,
    diagnostics: diagnostics.map((diagnostic) => jsonOf(diagnostic, language)),
    summary,
  });
}

function jsonOf(diagnostic: Diagnostic, language: Language): unknown {
  const { rule, severity, message, hint, file, line, column, endLine, endColumn, pointer, subject, related, fix } =
    diagnostic;
  return {
    rule,
    severity,
    message: message[language],
    ...(hint === undefined ? {} : { hint: hint[language] }),
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
