// The way to a line of a YAML text: the keys and ids that lead to what stands there, told by the indents.

/** A line that holds something else than a comment. */
interface Step {
  readonly column: number;
  readonly dash: boolean;
  /** The line that holds it; -1 for none. */
  readonly within: number;
}

/** By the numbers of lines, from 0: each line and each item is looked at once, however many ask. */
export function waysIn(lines: readonly string[]): (at: number) => string {
  const steps = stepsOf(lines);
  const ids = new Map<number, string>();
  const idAt = (at: number, dash: number): string => {
    const id = ids.get(at) ?? idOf(lines, at, dash);
    ids.set(at, id);
    return id;
  };
  return (at) => {
    let index = at;
    while (index >= 0 && steps[index] === undefined) index -= 1;
    const way: string[] = [];
    for (let step = steps[index]; step !== undefined; index = step.within, step = steps[index]) {
      const { column, dash } = step;
      const key = dash && index !== at ? [] : [keyOf(lines[index] ?? '', column)];
      way.unshift(...(dash ? [idAt(index, column)] : []), ...key);
    }
    return way.join('/');
  };
}

/** What begins further out above a line holds it; a list may stand in the column of its own key. */
function stepsOf(lines: readonly string[]): readonly (Step | undefined)[] {
  /** The lines that may hold a later one, the innermost last. */
  const open: { readonly at: number; readonly step: Step }[] = [];
  return lines.map((line, at) => {
    const column = columnOf(line);
    if (column === -1 || line.charAt(column) === '#') return undefined;
    const dash = line.startsWith('- ', column);
    for (let last = open.at(-1); last !== undefined && !isWithin({ column, dash }, last.step); last = open.at(-1))
      open.pop();
    const step = { column, dash, within: open.at(-1)?.at ?? -1 };
    open.push({ at, step });
    return step;
  });
}

const isWithin = ({ column, dash }: Omit<Step, 'within'>, outer: Step): boolean =>
  outer.column < column || (outer.column === column && dash && !outer.dash);

const columnOf = (line: string): number => line.search(/[^ ]/);

const keyOf = (line: string, column: number): string => /^[\s-]*([^\s:{[]+):/.exec(line.slice(column))?.[1] ?? '';

/** What an item of a list calls itself: by its id, else by what its first line says. */
function idOf(lines: readonly string[], at: number, dash: number): string {
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (index > at && isOutside(line, dash)) break;
    const id = /(?:^|[\s{-])id: *["']?([^\s"',}]+)/.exec(line.slice(dash))?.[1];
    if (id !== undefined) return id;
  }
  return (lines[at] ?? '').slice(dash).trim();
}

const isOutside = (line: string, dash: number): boolean => columnOf(line) !== -1 && columnOf(line) <= dash;
