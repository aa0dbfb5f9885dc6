// The comments that set findings aside, as they are written: for those who ask what changed.
import type { Loaded } from './index.ts';

export interface SuppressionComment {
  readonly path: string;
  readonly line: number;
  /** Without the `#`, runs of blanks as one. */
  readonly text: string;
}

/** In the order of files and lines; without such comments nothing is loaded for it. */
export async function suppressionComments({
  suppressing,
}: Pick<Loaded, 'suppressing'>): Promise<readonly SuppressionComment[]> {
  if (suppressing.length === 0) return [];
  const { commentsIn } = await import('./comments.ts');
  return suppressing.flatMap(({ path, text }) =>
    commentsIn(text)
      .filter((comment) => comment.text.startsWith('duban-ignore'))
      .map((comment) => ({ path, line: comment.line, text: comment.text.replaceAll(/\s+/g, ' ') })),
  );
}
