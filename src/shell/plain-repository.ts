// The most ordinary repository, known by what is on disk: it saves a call to git, which takes as long as judging a section.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const holdsGit = (folder: string): boolean => existsSync(join(folder, '.git'));

/** What git itself takes for a repository without a work tree. */
export const isBare = (folder: string): boolean =>
  !holdsGit(folder) && ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));

/** The top of the work tree around a folder. */
export const workTreeAbove = (folder: string): string | undefined => above(folder, holdsGit);

/**
 * The same, or else the repository without one around the folder. Git itself would stop at what looks like the latter on
 * its way up; but three names in a folder of a work tree are a change to it as any other, and hide none of its history.
 */
export const topAbove = (folder: string): string | undefined => workTreeAbove(folder) ?? above(folder, isBare);

function above(folder: string, isTop: (folder: string) => boolean): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (isTop(at)) return at;
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
    for (let at = folder; at !== dirname(top); at = dirname(at))
      if (lstatSync(at).dev !== stats.dev || isBare(at)) return undefined;
    return /bare(?! = false$)|worktree|include/im.test(readFileSync(config, 'utf8')) ? undefined : top;
  } catch {
    return undefined;
  }
}

const largestConfig = 64 * 1024;
