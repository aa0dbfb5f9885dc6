// The flow of `validate --fix`: mends what findings say can be mended, checks again, and writes only what held.
import { type PlacedFix, mendText } from '../../mend/index.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Workspace } from '../shared/common.ts';
import { inPaths } from '../shared/paths.ts';
import {
  type Accepted,
  type Texts,
  acceptTexts,
  draftsIn,
  marksOf,
  patchFor,
  shownPatch,
  writeTexts,
} from '../shared/rewriting.ts';

/** One mend may make another possible; more rounds than this mean that two undo each other. */
const mostRounds = 5;

export interface Mending {
  /** The workspace as it is with the mends. */
  readonly workspace: Workspace;
  readonly texts: Texts;
  readonly places: number;
}

/**
 * Works out the mends; writes nothing.
 * @param isWanted which findings may be mended
 * @param onlyFixes leaves out the order of keys and blanks at line ends, which are no findings
 */
export async function mendWorkspace(
  workspace: Workspace,
  isWanted: (finding: Pick<Finding, 'rule' | 'place'>) => boolean,
  onlyFixes: boolean,
): Promise<Mending> {
  const isWantedFile = inPaths(workspace.input, workspace.folder, workspace.checked.paths, () => undefined);
  const marked = marksOf(workspace);
  const texts = new Map<string, string>();
  const dropped = new Set<string>();
  let places = 0;
  let now = workspace;
  for (let round = 0; round < mostRounds; round += 1) {
    const fresh = new Map<string, string>();
    const counts = new Map<string, number>();
    const draftOf = draftsIn(now.checked);
    const fixesByFile = fixesIn(now.checked.all.filter(isWanted));
    for (const path of now.checked.paths) {
      if (!isWantedFile(path) || dropped.has(path)) continue;
      const fixes = fixesByFile.get(path) ?? [];
      if (fixes.length === 0 && (onlyFixes || (round > 0 && !texts.has(path)))) continue;
      const draft = draftOf(path);
      if (draft === undefined || (fixes.length === 0 && draft.isLaidOut)) continue;
      const { text, kind } = draft;
      const mended = await mendText(text, kind, fixes, onlyFixes);
      if (mended.text === text) continue;
      fresh.set(path, marked(path, mended.text));
      counts.set(path, mended.places);
    }
    if (fresh.size === 0) break;
    const accepted = await acceptTexts(now, fresh);
    for (const path of accepted.dropped) dropped.add(path);
    for (const [path, text] of accepted.texts) {
      texts.set(path, text);
      places += counts.get(path) ?? 0;
    }
    now = asAccepted(workspace, accepted);
  }
  sayDropped(workspace, [...dropped]);
  return { workspace: now, texts, places };
}

const asAccepted = (workspace: Workspace, { checked, sources }: Accepted): Workspace => ({
  ...workspace,
  checked,
  sources,
});

/** The mends of scalars by the file that they are in. */
function fixesIn(findings: readonly Finding[]): ReadonlyMap<string, readonly PlacedFix[]> {
  const byFile = new Map<string, PlacedFix[]>();
  for (const { place, fix } of findings) {
    if (fix === undefined || place.onKey === true || place.pointer === '') continue;
    const placed = { pointer: place.pointer, fix };
    if (byFile.get(place.file)?.push(placed) === undefined) byFile.set(place.file, [placed]);
  }
  return byFile;
}

/** Writes the mends and says how many there were. */
export function writeMends(before: Workspace, { texts, places }: Mending): void {
  if (texts.size > 0) writeTexts(before, texts);
  const { world, language } = before.input;
  world.say(
    language === 'zh-CN'
      ? places === 0
        ? '没有可以自动改的地方。\n'
        : `已改${texts.size}个文件中的${places}处。\n`
      : places === 0
        ? 'Nothing could be mended automatically.\n'
        : `Mended ${places} place(s) in ${texts.size} file(s).\n`,
  );
}

/** The patch that would bring the mends. */
export const mendsAsPatch = async (before: Workspace, { texts }: Mending): Promise<string> =>
  shownPatch(before, patchFor(before, texts));

function sayDropped({ folder, input: { world, language } }: Workspace, dropped: readonly string[]): void {
  for (const path of dropped) {
    const shown = world.shownPath(folder, path);
    world.say(
      language === 'zh-CN'
        ? `没有改 ${shown}：改后会出现新的问题。\n`
        : `Left ${shown} as it was: mending it would bring a new problem.\n`,
    );
  }
}
