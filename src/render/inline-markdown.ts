// Text of several lines within a line of Markdown, as a cell of a table needs it.
import { isRecordLine } from '../lib/advice.ts';
import { escapeMarkdown } from './escape/markdown.ts';

/** A record to be pasted is shown as code; its characters are entities as everywhere, and nothing of it is markup. */
export const inlineMarkdown = (text: string): string =>
  text
    .split('\n')
    .map((line) => (isRecordLine(line) ? `<code>${escapeMarkdown(line)}</code>` : escapeMarkdown(line)))
    .join('<br>');
