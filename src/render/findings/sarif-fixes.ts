// A mend that a finding carries, as the change of text that SARIF describes.
import type { Diagnostic } from '../../model/diagnostic.ts';
import { escapeSarifText } from '../escape/sarif-text.ts';
import type { FindingsReport } from './report.ts';

/** @param artifactLocation the file as the results name it */
export function sarifFixes(
  diagnostic: Diagnostic,
  artifactLocation: object,
  { language, textOf }: FindingsReport,
): readonly object[] | undefined {
  const { line, column, endLine, endColumn } = diagnostic;
  const text = replacementFor(diagnostic, textOf);
  if (text === undefined) return undefined;
  const replacement = {
    deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
    insertedContent: { text },
  };
  return [
    {
      description: { text: escapeSarifText(language === 'zh-CN' ? `改为 ${text}` : `Change it to ${text}`) },
      artifactChanges: [{ artifactLocation, replacements: [replacement] }],
    },
  ];
}

function replacementFor({ fix, ...range }: Diagnostic, textOf: FindingsReport['textOf']): string | undefined {
  if (fix === undefined) return undefined;
  if (fix.kind === 'value') return fix.text;
  if (range.endLine !== range.line) return undefined;
  const source = textOf(range.file)?.split(/\r?\n/)[range.line - 1];
  const written = source?.slice(range.column - 1, range.endColumn - 1);
  // A JSON string is a double-quoted scalar of YAML.
  return written === undefined || written === '' ? undefined : JSON.stringify(written);
}
