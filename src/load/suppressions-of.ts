// The comments of a text that set findings aside, each with the line whose findings it means.
import { type Comment, commentsIn, lineMeantIn } from './comments.ts';
import { suppressionWord } from './suppression-word.ts';

interface Suppressing extends Comment {
  readonly lineMeant: number;
}

/** In the order of the lines; with the lines of the text, for who looks at more of them. */
export function suppressionsOf(text: string): {
  readonly comments: readonly Suppressing[];
  readonly lines: readonly string[];
} {
  const lines = text.split(/\r?\n/);
  const lineMeant = lineMeantIn(lines);
  const own = commentsIn(text).filter((comment) => comment.text.startsWith(suppressionWord));
  return { comments: own.map((comment) => ({ ...comment, lineMeant: lineMeant(comment) })), lines };
}
