// The comments that set findings aside, as they are written: for those who ask what changed.
import type { Loaded } from './index.ts';

export interface SuppressionComment {
  readonly path: string;
  readonly line: number;
  /** Without the `#`, runs of blanks as one. */
  readonly text: string;
  /** The keys and ids that lead to what it is about, such as `readings/t01.i1/value`: it stays where the lines around it move. */
  readonly about: string;
}

/** In the order of files and lines; without such comments nothing is loaded for it. */
export async function suppressionComments({
  suppressing,
}: Pick<Loaded, 'suppressing'>): Promise<readonly SuppressionComment[]> {
  if (suppressing.length === 0) return [];
  const { commentsIn, lineMeantIn } = await import('./comments.ts');
  const { waysIn } = await import('./line-way.ts');
  return suppressing.flatMap(({ path, text }) => {
    const lines = text.split(/\r?\n/);
    const [lineMeant, wayTo] = [lineMeantIn(lines), waysIn(lines)];
    return commentsIn(text)
      .filter((comment) => comment.text.startsWith('duban-ignore'))
      .map((comment) => ({
        path,
        line: comment.line,
        text: comment.text.replaceAll(/\s+/g, ' '),
        about: wayTo(lineMeant(comment) - 1),
      }));
  });
}
