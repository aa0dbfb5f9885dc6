// --at: the option, and what commands say and ask where the workspace is one that was recorded.
import { isDay } from '../../lib/calendar.ts';
import { defaults } from '../../lib/defaults.ts';
import type { Receipt } from '../../model/pack.ts';
import type { Plan, Settings } from '../../model/plan.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { World } from '../../model/world.ts';
import { type CommandInput, type OptionRecord, UsageError } from '../command.ts';

export const atOption: OptionRecord = {
  flags: '--at <revision>',
  summary: {
    'zh-CN':
      '按当时所知：git 版本（分支、标签、提交号、HEAD~3）或日期（当日结束前最后的提交；同名的分支、标签优先）；截至日期默认随之',
    en: 'as it was known then: a git revision (branch, tag, commit id, HEAD~3) or a day (the last commit by its end, unless a branch or tag has that name); --as-of follows it unless given',
  },
};

/** A day as it is written on the command line: 2024-06-30, 2024/6/30, 2024.6.30, 2024年6月30日; undefined for anything else. */
export function readDay(typed: string): string | undefined {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(typed.normalize('NFKC').trim());
  if (match === null) return undefined;
  const day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/**
 * The commit, whether the files are as it holds them, and by when they were known: all undefined without history.
 * @param passedOver folders that were not read, and are not asked about
 */
export function originOf(
  { world, revision }: CommandInput,
  folder: string,
  sources: readonly SourceFile[],
  { settings: { timeZone } }: Plan,
  passedOver: ReadonlySet<string>,
): Pick<Receipt, 'commit' | 'clean' | 'knownAt'> {
  const current = revision === undefined ? world.history.current(folder, sources, passedOver) : undefined;
  const found = revision ?? (current !== undefined && 'found' in current ? current.found : undefined);
  if (found === undefined) return { commit: undefined, clean: undefined, knownAt: undefined };
  const clean = !('differing' in found) || found.differing.size === 0;
  return { commit: found.commit, clean, knownAt: clean ? dayIn(world, timeZone)(found.seconds) : undefined };
}

/** What was recorded cannot be written to, and a change is not mended by halves. */
export function refuseTogether({ options }: CommandInput, flag: '--fix', other: '--at' | '--changed'): void {
  if (options[flag.slice(2)] !== true || options[other.slice(2)] === undefined) return;
  throw new UsageError(
    { 'zh-CN': `${other} 不能和 ${flag} 一起用。`, en: `${other} does not go together with ${flag}.` },
    { 'zh-CN': `去掉 ${other}，或去掉 ${flag}。`, en: `Leave out ${other} or ${flag}.` },
  );
}

/** Says beside the product which state it is about: the product itself is what a checkout of that state gives. */
export function sayRevision({ world, language, revision }: CommandInput, { timeZone }: Settings): void {
  if (revision === undefined) return;
  const recorded = dayIn(world, timeZone)(revision.seconds);
  const commit = revision.commit.slice(0, 7);
  world.say(
    language === 'zh-CN'
      ? `这是版本 ${commit}（${recorded} 入库）当时的情况，不是现在的文件。\n`
      : `This is revision ${commit}, recorded on ${recorded}, and not the files as they are.\n`,
  );
}

/** Days in a time zone; one that does not exist is a finding of its own, and China's takes its place. */
export const dayIn =
  ({ history }: Pick<World, 'history'>, timeZone: string): ((seconds: number) => string) =>
  (seconds) =>
    history.dayOf(seconds, timeZone) ?? history.dayOf(seconds, defaults.timeZone) ?? '';
