// Two sets of files to two states that can be compared: what is the same is read once, and a file that cannot be read on
// one side is left out of the comparison on both, so that it never looks like a removal.
import { type AnyDataFile, type Loaded, loadWorkspace, roleOf, suppressionComments } from '../../../load/index.ts';
import type { State, UnreadFile } from '../../../model/comparison.ts';
import type { SourceFile } from '../../../model/source-file.ts';

export interface States {
  readonly base: State;
  readonly head: State;
  readonly unread: readonly UnreadFile[];
  /** Readable files of the head that do not read the same in the base. */
  readonly touched: readonly string[];
}

interface Side {
  readonly sources: readonly SourceFile[];
  readonly loaded: Loaded;
  readonly broken: ReadonlySet<string>;
}

export async function loadStates(base: readonly SourceFile[], head: readonly SourceFile[]): Promise<States> {
  const before = sideOf(base, await loadWorkspace(base));
  const after = sideOf(head, await loadWorkspace(head, before.loaded));
  const unread = [...new Set([...before.broken, ...after.broken])].toSorted().map((path): UnreadFile => {
    const side = !before.broken.has(path) ? 'head' : after.broken.has(path) ? 'both' : 'base';
    return { path, side };
  });
  const touched = touchedIn(before, after);
  if (unread.length === 0)
    return { base: await stateOf(before.loaded), head: await stateOf(after.loaded), unread, touched };
  const kept = await loadWorkspace(completed(before, after), before.loaded);
  const whole = await loadWorkspace(completed(after, before), after.loaded);
  return { base: await stateOf(kept), head: await stateOf(whole), unread, touched };
}

/** Files of no known place are named by validate, and hold nothing to compare. */
function sideOf(sources: readonly SourceFile[], loaded: Loaded): Side {
  const broken = sources.filter((source) => roleOf(source.path) !== undefined && loaded.recall(source) === undefined);
  return { sources, loaded, broken: new Set(broken.map(({ path }) => path)) };
}

async function stateOf(loaded: Loaded): Promise<State> {
  const { files, plans, settings } = loaded;
  return { files, plans, settings, suppressions: await suppressionComments(loaded) };
}

/** The files of a side; in the place of those that cannot be read, what they hold on the other side as far as that is known. */
function completed(own: Side, other: Side): readonly SourceFile[] {
  const readable = own.sources.filter(({ path }) => !own.broken.has(path));
  const held = new Set(readable.map((source) => contentOf(own.loaded.recall(source))));
  const paths = new Set(own.sources.map(({ path }) => path));
  // A broken file at a path of its own may be any of those that are gone: a file can be moved and broken at once.
  const theirs = new Set(other.sources.map(({ path }) => path));
  const moved = new Set([...own.broken].filter((path) => !theirs.has(path)).map(shelfOf));
  const missing = other.sources.filter((source) => {
    const read = other.loaded.recall(source);
    if (read === undefined || held.has(contentOf(read))) return false;
    return own.broken.has(source.path) || (!paths.has(source.path) && moved.has(shelfOf(source.path)));
  });
  return [...readable, ...missing];
}

function shelfOf(path: string): string {
  const role = roleOf(path);
  return `${role?.folder ?? ''} ${role?.kind ?? ''}`;
}

/** What a file is about, wherever it lies. */
function contentOf(file: AnyDataFile | undefined): string {
  if (file === undefined) return '';
  if (file.kind === 'task') return `${shelfOf(file.path)} ${file.value.id}`;
  if (file.kind === 'return') return `${shelfOf(file.path)} ${file.value.period} ${file.value.organization}`;
  return file.path;
}

/** Files of the head that do not read the same in the base; how their lines end depends on the checkout. */
function touchedIn(base: Side, head: Side): readonly string[] {
  const linesOf = ({ loaded }: Side, path: string): string | undefined => loaded.textOf(path)?.replaceAll('\r\n', '\n');
  return head.sources
    .filter((source) => {
      const { path } = source;
      const isOdd = head.broken.has(path) || base.broken.has(path) || roleOf(path) === undefined;
      return !isOdd && base.loaded.recall(source) === undefined && linesOf(base, path) !== linesOf(head, path);
    })
    .map(({ path }) => path);
}
