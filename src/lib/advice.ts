// Advice in lines: sentences wrapped, records to be pasted into a file never, so that they can be taken as they stand.
import { wrapText } from './wrap.ts';

/** A record of a YAML list on one line, as hints offer it. */
const isRecordLine = (line: string): boolean => /^- \{.*\}$/.test(line);

/** @param advice with its controls escaped; line feeds part sentences and records */
export const adviceLines = (advice: string, columns: number): readonly string[] =>
  advice.split('\n').flatMap((line) => (isRecordLine(line) ? [line] : wrapText(line, columns)));
