// Texts of the workspace written anew: which files can be, what the workspace is with them, patches, and the writing.
import { loadRules, roleOf } from '../../load/index.ts';
import { type FileChange, isLaidOut, patchOf } from '../../mend/index.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { FileKind } from '../../model/workspace-files.ts';
import type { Checked } from '../../pipeline.ts';
import { UsageError } from '../command.ts';
import type { Workspace } from './common.ts';
import { causeOf } from './file-trouble.ts';

/** A file whose text may be written anew, without its byte-order mark. */
export interface Draft {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string;
  /** Whether one look at its lines tells that it is laid out and in order: then no parser need read it. */
  readonly isLaidOut: boolean;
}

/** New texts by path, byte-order marks included. */
export type Texts = ReadonlyMap<string, string>;

const mark = '\ufeff';
const { fileReadable, mergeResolved, yamlSyntax, yamlPlain, yamlKeysUnique } = loadRules;
const unreadable = new Set([fileReadable, mergeResolved, yamlSyntax, yamlPlain, yamlKeysUnique].map(({ id }) => id));

/** The plan file of a path where the loader could read it as YAML; nothing else may come near a parser. */
export function draftsIn({
  all,
  plain,
  textOf,
}: Pick<Checked, 'all' | 'plain' | 'textOf'>): (path: string) => Draft | undefined {
  const unread = new Set(all.filter(({ rule }) => unreadable.has(rule)).map(({ place }) => place.file));
  return (path) => {
    const [kind, text] = [roleOf(path)?.kind, textOf(path)];
    if (kind === undefined || text === undefined || unread.has(path)) return undefined;
    return { path, kind, text, isLaidOut: plain.has(path) && isLaidOut(text, kind) };
  };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a file as it stands on the disk, with its byte-order mark. */
export const wholeText = ({ bytes }: SourceFile): string => decoder.decode(bytes);

/** Whether a file begins with a byte-order mark. */
export const hasMark = ({ bytes: [first, second, third] }: SourceFile): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;

/** Texts with the byte-order mark that their file had. */
export function marksOf({ sources }: Workspace): (path: string, text: string) => string {
  const marked = new Set(sources.filter(hasMark).map(({ path }) => path));
  return (path, text) => (marked.has(path) ? mark + text : text);
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
  // Rare: half by half, to keep what is right.
  const kept = new Map<string, string>();
  const dropped: string[] = [];
  let last = workspace.checked;
  const waiting = halvesOf([...texts]);
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const next = await workspace.check(withTexts(workspace, new Map([...kept, ...part])));
    if (!isWorse(last, next)) {
      for (const [path, text] of part) kept.set(path, text);
      last = next;
    } else if (part.length > 1) waiting.push(...halvesOf(part));
    else dropped.push(...part.map(([path]) => path));
  }
  return { texts: kept, checked: last, sources: withTexts(workspace, kept), dropped };
}

/** The first half last, as it is taken next. */
function halvesOf<T>(list: readonly T[]): (readonly T[])[] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(middle), list.slice(0, middle)].filter(({ length }) => length > 0);
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
    if (after === undefined) return [];
    const path = input.world.repositoryPath(folder, source.path);
    return [{ path, before: wholeText(source), after }];
  });
  return patchOf(changes);
}

/** The patch for where it goes: byte for byte into a pipe, escaped and coloured onto a terminal. */
export async function shownPatch({ input: { world } }: Workspace, patch: string): Promise<string> {
  if (!world.terminal.isTty) return patch;
  const { renderPatch } = await import('../../render/patch.ts');
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
    if (result?.kind === 'failed') {
      const cause = causeOf(result.code);
      return [{ 'zh-CN': `${shown}（${cause['zh-CN']}）`, en: `${shown} (${cause.en})` }];
    }
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
      ? { 'zh-CN': `另外${others}个文件也没有动`, en: `the other ${others} file(s) were not touched either` }
      : { 'zh-CN': `另外${written}个文件已写好`, en: `the other ${written} file(s) were written` };
