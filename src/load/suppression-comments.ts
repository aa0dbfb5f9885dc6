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
  const { suppressionsOf } = await import('./suppressions-of.ts');
  const { waysIn } = await import('./line-way.ts');
  return suppressing.flatMap(({ path, text }) => {
    const { comments, lines } = suppressionsOf(text);
    const wayTo = waysIn(lines);
    return comments.map(({ line, text: said, lineMeant }) => ({
      path,
      line,
      text: said.replaceAll(/\s+/g, ' '),
      about: wayTo(lineMeant - 1),
    }));
  });
}
