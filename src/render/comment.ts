// Markdown as a comment on a pull request: known again by a hidden mark, and never longer than a platform takes.
import type { Words } from '../messages/index.ts';
import type { Document } from '../model/document.ts';
import type { Phrase } from '../model/phrase.ts';
import { escapeMarkdown } from './escape/markdown.ts';
import { renderMarkdown } from './markdown.ts';

/** GitHub refuses a comment with more characters as a whole. */
export const longestComment = 65_536;

/**
 * @param mark what a bot looks for in its own comment to replace it
 * @param more says how many lines were left out
 * @param longest in characters, the mark among them
 */
export function renderComment(
  document: Document,
  words: Words,
  mark: string,
  more: (left: number) => Phrase,
  longest = longestComment,
): string {
  const text = `<!-- ${mark} -->\n\n${renderMarkdown(document, words)}`;
  if (text.length <= longest) return text;
  const lines = text.split('\n');
  const tail = (left: number): string => `\n> ${escapeMarkdown(words.phrase(more(left)))}\n`;
  const room = longest - tail(lines.length).length - 1;
  let length = 0;
  const kept = lines.findIndex((line) => (length += line.length + 1) > room);
  // A head whose list did not fit says nothing.
  const whole = lines
    .slice(0, kept)
    .join('\n')
    .replace(/(?:\n#+ [^\n]*\n*(?:\|[^\n]*\n?){0,2})$/, '');
  return `${whole.trimEnd()}\n${tail(lines.length - kept)}`;
}
