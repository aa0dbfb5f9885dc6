// One revision against the files as they are: what this branch does, and not what the other one did since.
import { escapeControls } from '../../lib/width.ts';
import type { Localized } from '../../model/language.ts';
import type { HistoryTrouble, Revision } from '../../model/revision.ts';
import type { World } from '../../model/world.ts';
import type { CommandInput } from '../command.ts';
import { dayIn } from '../shared/at-option.ts';
import { findParting } from '../shared/change/request-base.ts';
import { tellTrouble } from '../shared/history-trouble.ts';
import { findRevision } from '../shared/revision.ts';

/** The commit on the left of a comparison, and what it is called. */
export interface From {
  readonly found: Revision;
  readonly name: string;
  /** Nobody named it: a pull request may be the one that brings the workspace. */
  readonly assumed?: boolean;
  /** It is where the head left what is of that name. */
  readonly parted?: boolean;
}

/**
 * Measured as `ci` and `validate --changed` do: from where HEAD left what was named, and said where that is not what was
 * named. Where no such place is known, what was named itself. Throws a usage error for what is no revision.
 */
export function partedFrom({ world, language }: CommandInput, folder: string, typed: string, timeZone: string): From {
  const target = findRevision(world, folder, typed, timeZone);
  const itself: From = { found: target, name: typed };
  if (target.took === 'day' || ofHead.test(typed)) return itself;
  const head = world.history.find(folder, 'HEAD');
  if ('found' in head && head.found.commit === target.commit) return itself;
  const parting = 'found' in head ? findParting(world, folder, target.commit, head.found.commit) : head;
  const say = (told: Localized): void => {
    world.say(`${escapeControls(told[language])}\n`);
  };
  if ('trouble' in parting) {
    say(unknownParting(typed, parting.trouble, dayIn(world, timeZone)));
    return itself;
  }
  const { base, parted } = parting.found;
  if (!parted || isMergedIn(world, folder, target.commit)) return itself;
  const isAhead = 'found' in head && head.found.commit === base.commit;
  say(isAhead ? ahead(typed, base) : movedOn(typed, base, dayIn(world, timeZone)));
  return { found: base, name: typed, parted };
}

/** What HEAD itself leads to is never another branch, and neither is the last commit of a day: git need not be asked. */
const ofHead = /^HEAD(?:[~^]\d*)*$/;

/** Whether a merge that is open brings it: then the files hold it already. */
function isMergedIn(world: World, folder: string, commit: string): boolean {
  const other = world.history.find(folder, 'MERGE_HEAD');
  const parting = 'found' in other ? findParting(world, folder, commit, other.found.commit) : other;
  return 'found' in parting && !parting.found.parted;
}

function movedOn(typed: string, { commit, seconds }: Revision, dayOf: (seconds: number) => string): Localized {
  const [id, day] = [commit.slice(0, 7), dayOf(seconds)];
  return {
    'zh-CN': `${typed} 后来又有提交：同两边分开的地方 ${id}（${day} 入库）比较。要同它现在的样子比，用 duban diff ${typed} HEAD。`,
    en: `${typed} has moved on: compared with ${id}, recorded on ${day}, where this branch left it. To compare with what it is now: duban diff ${typed} HEAD.`,
  };
}

function ahead(typed: string, { commit }: Revision): Localized {
  const id = commit.slice(0, 7);
  return {
    'zh-CN': `${typed} 比 HEAD 新：当前文件同 HEAD（${id}）比较。要看它带来什么，用 duban diff HEAD ${typed}。`,
    en: `${typed} is ahead of HEAD: the files are compared with HEAD (${id}). To see what it brings: duban diff HEAD ${typed}.`,
  };
}

function unknownParting(typed: string, trouble: HistoryTrouble, dayOf: (seconds: number) => string): Localized {
  const { said } = tellTrouble(trouble, dayOf);
  return {
    'zh-CN': `${said['zh-CN']}看不出两边在哪里分开，同 ${typed} 本身比较。`,
    en: `${said.en} Where this branch left ${typed} is not known: compared with ${typed} itself.`,
  };
}
