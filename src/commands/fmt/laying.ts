// The workspace on disk laid out folder by folder: of all its files only those that change are held.
import { byText } from '../../lib/by-text.ts';
import { type PartRead, textOfSource } from '../../load/index.ts';
import { layText } from '../../mend/index.ts';
import type { SourceFile, SourceTree } from '../../model/source-file.ts';
import type { CommandInput } from '../command.ts';
import { type Workspace, checkInTurn, inLanguage } from '../shared/common.ts';
import { inPaths } from '../shared/paths.ts';
import { type Texts, acceptTexts, draftsIn, hasMark, wholeText } from '../shared/rewriting.ts';
import { openGiven } from '../shared/workspace-files.ts';

export interface Laid {
  /** Its sources are the files that change. */
  readonly workspace: Workspace;
  /** The new texts of the files that change. */
  readonly texts: Texts;
  /** Files that cannot be read, or that nothing is known to be right for. */
  readonly left: readonly string[];
}

/** Works out the new texts; writes nothing. */
export async function layWorkspace(given: CommandInput): Promise<Laid> {
  const { folder, tree } = openGiven(given);
  const isIn = chosenIn(given, folder, tree);
  const changing = new Map<string, { readonly source: SourceFile; readonly text: string }>();
  const left: string[] = [];
  const { holding, take } = holdReads(await given.world.readAhead(tree, folder));
  const checked = await checkInTurn(given, holding, {
    looked: async (part) => {
      const sources = take();
      const draftOf = draftsOf(part, sources);
      for (const [index, source] of [...sources.values()].entries()) {
        const { path } = source;
        if (!isIn(path)) continue;
        // oxlint-disable-next-line no-await-in-loop -- so that a long run can be stopped
        if (index % 100 === 99) await given.world.pause();
        const draft = draftOf(path);
        if (draft?.isLaidOut === true && !hasMark(source)) continue;
        const text = draft === undefined ? undefined : await layText(draft.text, draft.kind);
        if (text === undefined) left.push(path);
        else if (text !== wholeText(source)) changing.set(path, { source, text });
      }
    },
  });
  const changes = [...changing].toSorted(byText(([path]) => path));
  const workspace: Workspace = {
    folder,
    checked,
    input: inLanguage(given, checked),
    sources: changes.map(([, { source }]) => source),
    check: async (sources) => checkInTurn(given, withSources(tree, sources)),
  };
  const texts = new Map(changes.map(([path, { text }]) => [path, text]));
  if (texts.size === 0) return { workspace, texts, left: left.toSorted() };
  const accepted = await acceptTexts(workspace, texts);
  return { workspace, texts: accepted.texts, left: [...left, ...accepted.dropped].toSorted() };
}

/** Whether a file is among the paths that were given; only then are all files listed for it. */
function chosenIn(given: CommandInput, folder: string, tree: SourceTree): (path: string) => boolean {
  const files = given.words.length === 0 ? [] : ['', ...tree.folders].flatMap(tree.list);
  return inPaths(given, folder, files);
}

/** The tree, and what was read of it since it was last taken, in the order of its reading. */
function holdReads(tree: SourceTree): {
  readonly holding: SourceTree;
  readonly take: () => ReadonlyMap<string, SourceFile>;
} {
  let held = new Map<string, SourceFile>();
  const read = (path: string): SourceFile => {
    const source = tree.read(path);
    held.set(path, source);
    return source;
  };
  const take = (): ReadonlyMap<string, SourceFile> => {
    const taken = held;
    held = new Map();
    return taken;
  };
  return { holding: { ...tree, read }, take };
}

const draftsOf = (
  { findings, plain }: PartRead,
  sources: ReadonlyMap<string, SourceFile>,
): ReturnType<typeof draftsIn> =>
  draftsIn({
    all: findings,
    plain,
    textOf: (path) => {
      const source = sources.get(path);
      return source && textOfSource(source);
    },
  });

/** The tree as it would be with other files in their places. */
function withSources(tree: SourceTree, sources: readonly SourceFile[]): SourceTree {
  const others = new Map(sources.map((source) => [source.path, source]));
  return { ...tree, read: (path) => others.get(path) ?? tree.read(path) };
}
