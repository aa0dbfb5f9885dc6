// The most ordinary repository, known by what is on disk: it saves a call to git, which takes as long as judging a section.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What git itself takes for a repository without a work tree. */
export const isBare = (folder: string): boolean =>
  ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));

/** The folder where git stops looking: one with `.git`, or a repository without a work tree. */
export function topAbove(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git')) || isBare(at)) return at;
    if (dirname(at) === at) return undefined;
  }
}

/**
 * The top of the one repository that git can find from a folder, where nothing is out of the ordinary: its data in a folder
 * `.git`, all of it ours and on one disk, no settings that put the work tree elsewhere, and no other repository above, so
 * that git finds this one or none. Undefined wherever that is not certain: then git has to say.
 * @param folder without links in it
 */
export function plainTop(folder: string): string | undefined {
  const top = topAbove(folder);
  if (top === undefined || dirname(top) === top || topAbove(dirname(top)) !== undefined) return undefined;
  const me = process.geteuid?.();
  const [data, config] = [join(top, '.git'), join(top, '.git', 'config')];
  try {
    const [stats, settings] = [lstatSync(data), lstatSync(config)];
    if (!stats.isDirectory() || !settings.isFile() || settings.size > largestConfig) return undefined;
    if ([lstatSync(top), stats].some(({ uid }) => uid !== me)) return undefined;
    for (let at = folder; at !== dirname(top); at = dirname(at)) if (lstatSync(at).dev !== stats.dev) return undefined;
    return /bare(?! = false$)|worktree|include/im.test(readFileSync(config, 'utf8')) ? undefined : top;
  } catch {
    return undefined;
  }
}

const largestConfig = 64 * 1024;
