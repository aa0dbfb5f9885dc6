// The repository a workspace stands in: asked of git, and checked against what is on disk before anything of it is believed.
import { type Stats, existsSync, lstatSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { HistoryTrouble } from '../model/revision.ts';
import { type Ran, runGit } from './git.ts';
import { isBare, plainTop, topAbove, workTreeAbove } from './plain-repository.ts';
import { trustsFolder } from './trusted-folders.ts';

export interface Repository {
  /** Where git is run: the top of the work tree, so that paths mean the same to all of its commands. */
  readonly folder: string;
  /** What goes before each of git's own words, so that git looks at this repository and no other. */
  readonly args: readonly string[];
  /** Git's own data of this work tree. */
  readonly gitDir: string;
  /** The workspace from the top of the repository, with `/` at its end; empty at the top; unknown without a work tree. */
  readonly prefix: string | undefined;
  readonly shallow: boolean;
}

/** A call within the repository. */
export const ask = ({ folder, args }: Repository, words: readonly string[], input?: string | Buffer): Ran =>
  runGit(folder, [...args, ...words], input);

/** The repository of a workspace, or of a folder without a work tree that was named by hand. */
export function findRepository(folder: string): Repository | HistoryTrouble {
  const isWorkspace = existsSync(join(folder, 'duban.yaml'));
  if (isBare(folder) && !isWorkspace) return openBare(folder);
  const real = realpathOf(folder);
  if (real === undefined) return { kind: 'no-repository' };
  // Asked at its top, where git cannot take anything on the way for another repository.
  const start = workTreeAbove(real) ?? real;
  if (isBare(start) && isWorkspace) return { kind: 'bare' };
  const facts = askFacts(start, []);
  if (facts.kind !== 'failed') return facts.kind === 'ok' ? believe(real, [], facts) : limitTrouble(facts);
  const top = topAbove(real);
  if (top === undefined)
    return topAbove(folder) === undefined ? { kind: 'no-repository' } : { kind: 'outside', folder: real };
  if (isBare(top)) return { kind: 'bare' };
  if (!isRefusedForOwner(top, facts.stderr)) return { kind: 'damaged' };
  if (!trustsFolder(top)) return { kind: 'foreign-owner', top };
  // The person has told git so; their settings are not read otherwise, so it is told again.
  const args = ['-c', `safe.directory=${top}`];
  const again = askFacts(start, args);
  if (again.kind === 'ok') return believe(real, args, again);
  return again.kind === 'failed' ? { kind: 'foreign-owner', top } : limitTrouble(again);
}

/** The repository of a workspace where nothing about it is out of the ordinary; whether it is in order, git has not said. */
export function plainRepository(folder: string): Repository | undefined {
  const real = realpathOf(folder);
  const top = real === undefined ? undefined : plainTop(real);
  if (real === undefined || top === undefined) return undefined;
  const gitDir = join(top, '.git');
  return {
    folder: top,
    args: [],
    gitDir,
    prefix: prefixBelow(top, real),
    shallow: existsSync(join(gitDir, 'shallow')),
  };
}

/** The way from one folder to another with `/`, and one at its end; empty where they are the same. */
function prefixBelow(top: string, folder: string): string {
  const below = relative(top, folder).split(sep).join('/');
  return below === '' ? '' : `${below}/`;
}

/** Why a call brought nothing, where git itself is the reason. */
export const limitTrouble = ({ kind }: Exclude<Ran, { kind: 'ok' | 'failed' }>): HistoryTrouble =>
  kind === 'missing' ? { kind: 'no-git' } : kind === 'slow' ? { kind: 'too-slow' } : { kind: 'too-much' };

interface Facts {
  readonly kind: 'ok';
  readonly inside: boolean;
  readonly shallow: boolean;
  readonly top: string;
  readonly gitDir: string;
}

/** In one call where it can be: folders may have line ends in their names, and then each path is asked for alone. */
function askFacts(folder: string, args: readonly string[]): Facts | Exclude<Ran, { kind: 'ok' }> {
  const ask = (...words: readonly string[]): Ran => runGit(folder, [...args, 'rev-parse', ...words]);
  const states = ['--is-inside-work-tree', '--is-shallow-repository'];
  const all = ask(...states, '--absolute-git-dir', '--show-toplevel');
  const lines = all.kind === 'ok' ? lineOf(all.stdout).split('\n') : [];
  const [inside, shallow, gitDir, top] = lines;
  if (lines.length === 4 && gitDir !== undefined && top !== undefined)
    return { kind: 'ok', inside: inside === 'true', shallow: shallow === 'true', top, gitDir };
  const [words, dir, cup] = [ask(...states), ask('--absolute-git-dir'), ask('--show-toplevel')];
  if (words.kind !== 'ok') return words;
  if (dir.kind !== 'ok') return dir;
  const [isInside, isShallow] = lineOf(words.stdout).split('\n');
  // There is no top where there is no work tree around.
  const found = cup.kind === 'ok' ? lineOf(cup.stdout) : '';
  return {
    kind: 'ok',
    inside: isInside === 'true',
    shallow: isShallow === 'true',
    top: found,
    gitDir: lineOf(dir.stdout),
  };
}

const lineOf = (output: Buffer): string => output.toString().replace(/\r?\n$/, '');

/** Git's data in another place must point back to this work tree: a planted `.git` file would open any repository. */
function believe(
  folder: string,
  args: readonly string[],
  { inside, shallow, top, gitDir }: Facts,
): Repository | HistoryTrouble {
  const realTop = realpathOf(top);
  const realDir = realpathOf(gitDir);
  if (realDir === undefined) return { kind: 'damaged' };
  if (!inside || realTop === undefined) {
    const above = topAbove(folder);
    return above !== undefined && isBare(above) ? { kind: 'bare' } : { kind: 'outside', folder };
  }
  const prefix = prefixBelow(realTop, folder);
  if (prefix.startsWith('../')) return { kind: 'outside', folder };
  if (realDir !== join(realTop, '.git') && !pointsBack(realDir, realTop)) return { kind: 'outside', folder: realDir };
  return { folder: realTop, args, gitDir: realDir, prefix, shallow };
}

/** A linked work tree has the path of its `.git` file in `gitdir`; a submodule the path of its work tree in its settings. */
function pointsBack(gitDir: string, top: string): boolean {
  const linked = textOf(join(gitDir, 'gitdir'));
  if (linked !== undefined) return realpathOf(dirname(resolve(gitDir, linked.trim()))) === top;
  // Only a setting of the repository itself counts, and git has found the work tree by it already.
  return /^\s*worktree\s*=/im.test(textOf(join(gitDir, 'config')) ?? '');
}

function openBare(folder: string): Repository | HistoryTrouble {
  const gitDir = realpathOf(folder) ?? folder;
  const args = [`--git-dir=${gitDir}`];
  const ran = runGit(gitDir, [...args, 'rev-parse', '--is-shallow-repository']);
  if (ran.kind === 'failed') return { kind: 'damaged' };
  if (ran.kind !== 'ok') return limitTrouble(ran);
  return { folder: gitDir, args, gitDir, prefix: undefined, shallow: lineOf(ran.stdout) === 'true' };
}

/** Git says so itself, in English as it was asked to; older ones say it in other words, so the owners are looked at too. */
function isRefusedForOwner(top: string, stderr: string): boolean {
  if (/dubious ownership|unsafe repository/.test(stderr)) return true;
  const me = process.geteuid?.();
  return me !== undefined && [top, join(top, '.git')].some((path) => ownerOf(path) !== me);
}

const ownerOf = (path: string): number | undefined => statOf(path)?.uid;

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function realpathOf(path: string): string | undefined {
  try {
    // The system's own answer: it knows the case of names where that makes no difference.
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** The text of a small file; undefined for anything else. */
function textOf(path: string): string | undefined {
  const stat = statOf(path);
  return stat?.isFile() === true && stat.size < 1024 * 1024 ? readFileSync(path, 'utf8') : undefined;
}

/** Git's data that all work trees of a repository share. */
function sharedDir({ gitDir }: Repository): string {
  const common = textOf(join(gitDir, 'commondir'));
  return common === undefined ? gitDir : resolve(gitDir, common.trim());
}

/** Whether objects were left out when the repository was cloned, to be fetched later. */
export function isPartial(repository: Repository): boolean {
  try {
    return readdirSync(join(sharedDir(repository), 'objects/pack')).some((name) => name.endsWith('.promisor'));
  } catch {
    return false;
  }
}

export const isMerging = ({ gitDir }: Repository): boolean => existsSync(join(gitDir, 'MERGE_HEAD'));
