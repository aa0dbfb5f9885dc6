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
  const { commentsIn, lineMeant } = await import('./comments.ts');
  return suppressing.flatMap(({ path, text }) => {
    const lines = text.split(/\r?\n/);
    return commentsIn(text)
      .filter((comment) => comment.text.startsWith('duban-ignore'))
      .map((comment) => ({
        path,
        line: comment.line,
        text: comment.text.replaceAll(/\s+/g, ' '),
        about: wayTo(lines, lineMeant(comment, lines) - 1),
      }));
  });
}

const columnOf = (line: string): number => line.search(/[^ ]/);

const isDash = (line: string, column: number): boolean => line.startsWith('- ', column);

/** By the indents: what begins further out above a line holds it; a list may stand in the column of its own key. */
function wayTo(lines: readonly string[], at: number): string {
  const steps: string[] = [];
  let [within, keyAt] = [Infinity, -1];
  for (let index = at; index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    const column = columnOf(line);
    if (column === -1 || line.charAt(column) === '#') continue;
    const dash = isDash(line, column);
    if (column >= within && (dash || column !== keyAt)) continue;
    const isFirst = index === at;
    steps.unshift(...(dash ? [idOf(lines, index, column)] : []), ...(dash && !isFirst ? [] : [keyOf(line, column)]));
    within = column;
    keyAt = dash ? column : -1;
  }
  return steps.join('/');
}

const keyOf = (line: string, column: number): string => /^[\s-]*([^\s:{[]+):/.exec(line.slice(column))?.[1] ?? '';

/** What an item of a list calls itself: by its id, else by what its first line says. */
function idOf(lines: readonly string[], at: number, dash: number): string {
  const own = lines.slice(at, at + 1 + lines.slice(at + 1).findIndex((line) => isOutside(line, dash)));
  const item = own.length === 0 ? lines.slice(at) : own;
  const id = item.flatMap((line) => /(?:^|[\s{-])id: *["']?([^\s"',}]+)/.exec(line.slice(dash))?.[1] ?? [])[0];
  return id ?? (lines[at] ?? '').slice(dash).trim();
}

const isOutside = (line: string, dash: number): boolean => columnOf(line) !== -1 && columnOf(line) <= dash;
