// Texts of the workspace written anew: which files can be, what the workspace is with them, patches, and the writing.
import { loadRules, roleOf } from '../load/index.ts';
import { type FileChange, patchOf } from '../mend/index.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { FileKind } from '../model/workspace-files.ts';
import type { Checked } from '../pipeline.ts';
import { UsageError } from './command.ts';
import type { Workspace } from './common.ts';

/** A file whose text may be written anew, without its byte-order mark. */
export interface Draft {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
}

/** New texts by path, byte-order marks included. */
export type Texts = ReadonlyMap<string, string>;

const mark = '\ufeff';
const { fileReadable, mergeResolved, yamlSyntax, yamlPlain, yamlKeysUnique } = loadRules;
const unreadable = new Set([fileReadable, mergeResolved, yamlSyntax, yamlPlain, yamlKeysUnique].map(({ id }) => id));

/** The plan files that the loader could read as YAML; nothing else may come near a parser. */
export function draftsOf({ all, paths, textOf }: Checked): readonly Draft[] {
  const unread = new Set(all.filter(({ rule }) => unreadable.has(rule)).map(({ place }) => place.file));
  return paths.flatMap((path): Draft[] => {
    const [kind, text] = [roleOf(path)?.kind, textOf(path)];
    return kind === undefined || text === undefined || unread.has(path) ? [] : [{ path, kind, text }];
  });
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a file as it stands on the disk, with its byte-order mark. */
export const wholeText = ({ bytes }: SourceFile): string => decoder.decode(bytes);

/** A text with the byte-order mark that the file had. */
export function withMark({ sources }: Workspace, path: string, text: string): string {
  const source = sources.find((candidate) => candidate.path === path);
  return source !== undefined && wholeText(source).startsWith(mark) ? mark + text : text;
}

const withTexts = ({ sources }: Workspace, texts: Texts): readonly SourceFile[] =>
  sources.map((source) => {
    const text = texts.get(source.path);
    return text === undefined ? source : { path: source.path, bytes: new TextEncoder().encode(text) };
  });

export interface Accepted {
  readonly texts: Texts;
  readonly checked: Checked;
  readonly sources: readonly SourceFile[];
  /** Files whose new text was dropped, since it would have brought a new finding. */
  readonly dropped: readonly string[];
}

/** The new texts with which the workspace has no finding that it did not have before. */
export async function acceptTexts(workspace: Workspace, texts: Texts): Promise<Accepted> {
  const sources = withTexts(workspace, texts);
  const checked = await workspace.check(sources);
  if (!isWorse(workspace.checked, checked)) return { texts, checked, sources, dropped: [] };
  // Rare: one by one, to keep what is right.
  const kept = new Map<string, string>();
  const dropped: string[] = [];
  let last = workspace.checked;
  for (const [path, text] of texts) {
    const next = await workspace.check(withTexts(workspace, new Map([...kept, [path, text]])));
    if (isWorse(last, next)) dropped.push(path);
    else {
      kept.set(path, text);
      last = next;
    }
  }
  return { texts: kept, checked: last, sources: withTexts(workspace, kept), dropped };
}

const ofLoading = new Set(Object.values(loadRules).map(({ id }) => id));
const isOfLoading = ({ rule }: Finding): boolean => ofLoading.has(rule);
/** A rule's message may quote the very text that a mend changes; of reading and shape it says what is still wrong. */
const identityOf = (finding: Finding): string => {
  const { rule, place, message } = finding;
  return JSON.stringify([rule, place.file, place.pointer, isOfLoading(finding) ? message.en : '']);
};

/** What a rule says of a file that could not be read before was hidden, not made: it does not count. */
function isWorse(before: Checked, after: Checked): boolean {
  const known = new Set(before.all.map(identityOf));
  const fresh = after.all.filter((finding) => !known.has(identityOf(finding)));
  return fresh.some((finding) => isOfLoading(finding) || after.proof.files.read === before.proof.files.read);
}

/** The changes as a patch, paths as the repository has them. */
export function patchFor({ folder, sources, input }: Workspace, texts: Texts): string {
  const changes = sources.flatMap((source): FileChange[] => {
    const after = texts.get(source.path);
    const path = input.world.repositoryPath(folder, source.path);
    return after === undefined ? [] : [{ path, before: wholeText(source), after }];
  });
  return patchOf(changes);
}

/** The patch for where it goes: byte for byte into a pipe, escaped and coloured onto a terminal. */
export async function shownPatch({ input: { world } }: Workspace, patch: string): Promise<string> {
  if (!world.terminal.isTty) return patch;
  const { renderPatch } = await import('../render/patch.ts');
  return renderPatch(patch, world.terminal.color);
}

/** Writes the new texts; a usage error names the files that could not be written and says what became of the others. */
export function writeTexts({ folder, sources, input: { world } }: Workspace, texts: Texts): void {
  const changing = sources.flatMap(({ path, bytes }) => {
    const text = texts.get(path);
    return text === undefined ? [] : [{ file: path, path: `${folder}/${path}`, before: bytes, text }];
  });
  const results = world.replaceTexts(changing);
  const failed = changing.flatMap(({ file }, index) => {
    const result = results[index];
    const shown = world.shownPath(folder, file);
    if (result?.kind === 'failed') return [{ 'zh-CN': `${shown}（${result.code}）`, en: `${shown} (${result.code})` }];
    if (result?.kind !== 'changed') return [];
    return [{ 'zh-CN': `${shown}（检查后被别人改过）`, en: `${shown} (changed since it was read)` }];
  });
  if (failed.length === 0) return;
  const written = results.filter(({ kind }) => kind === 'written').length;
  const others = results.length - failed.length;
  const list = (language: Language, separator: string): string => failed.map((each) => each[language]).join(separator);
  throw new UsageError(
    {
      'zh-CN': `没有写：${list('zh-CN', '、')}；${othersOf(others, written)['zh-CN']}。`,
      en: `Not written: ${list('en', ', ')}; ${othersOf(others, written).en}.`,
    },
    {
      'zh-CN': '没有写的文件保持原样；处理后再运行一次。',
      en: 'What was not written is as it was; see to it and run this again.',
    },
  );
}

const othersOf = (others: number, written: number): Record<Language, string> =>
  others === 0
    ? { 'zh-CN': '没有别的文件要写', en: 'there was no other file to write' }
    : written === 0
      ? { 'zh-CN': `另外 ${others} 个文件也没有动`, en: `the other ${others} file(s) were not touched either` }
      : { 'zh-CN': `另外 ${written} 个文件已写好`, en: `the other ${written} file(s) were written` };
