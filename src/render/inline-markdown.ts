// Text of several lines within a line of Markdown, as a cell of a table needs it.
import { escapeMarkdown } from './escape/markdown.ts';

/** Line breaks are the only markup: the job that writes comments takes any other for somebody else's writing. */
export const inlineMarkdown = (text: string): string => text.split('\n').map(escapeMarkdown).join('<br>');
