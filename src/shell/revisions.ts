// Finds the commit that a person means. A text is looked at before git sees it, and only whole ids are used afterwards.
import type { DayAsked, FoundRevision, HistoryTrouble, Revision } from '../model/revision.ts';
import { brokenTrouble, isTrouble, readAnswer } from './answers.ts';
import { endOfDay } from './clock.ts';
import { type Repository, ask, limitTrouble } from './repository.ts';

/** A branch or tag of exactly this name wins over the day: what somebody named is what they mean. */
export function findRevision(
  repository: Repository,
  typed: string,
  day: DayAsked | undefined,
): FoundRevision | HistoryTrouble {
  if (!isTakenForm(typed)) return { kind: 'form', typed };
  // One call where the name is known, as it nearly always is; why it is not, others find out. A day is seldom a name.
  const known = day === undefined ? walk(repository, [...newest, `${typed}^{commit}`]) : [];
  if (!isTrouble(known) && known[0] !== undefined) return { ...known[0], took: 'name' };
  const named = resolveCommit(repository, typed);
  if (isTrouble(named)) return named;
  if (named.id !== undefined) {
    const revision = describe(repository, named.id);
    return isTrouble(revision) ? revision : { ...revision, took: 'name' };
  }
  const head = resolveCommit(repository, 'HEAD');
  if (isTrouble(head)) return head;
  if (head.id === undefined) return whyNoHead(repository);
  return day === undefined ? whyUnknown(repository, typed) : lastOf(repository, head.id, day);
}

/** Nothing that git could take for an option, a range, a path in a commit or a command of its own. */
const isTakenForm = (typed: string): boolean =>
  typed.length > 0 &&
  typed.length <= 250 &&
  // oxlint-disable-next-line no-control-regex -- they are what is refused
  !/^-|[\u0000-\u0020\u007f-\u009f]|\.\.|@\{|\^\{|[:\\]/.test(typed);

export const isId = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** The whole id of a commit; undefined where nothing is of that name. */
function resolveCommit(repository: Repository, name: string): { readonly id: string | undefined } | HistoryTrouble {
  const ran = ask(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (ran.kind === 'failed') return { id: undefined };
  if (ran.kind !== 'ok') return limitTrouble(ran);
  const id = ran.stdout.toString().trim();
  return { id: isId(id) ? id : undefined };
}

const newest = ['--max-count=1', '--end-of-options'];

/** Moment and author of commits, from the objects themselves: one line each, however they were written. */
const lineFormat = ['--no-commit-header', '--encoding=UTF-8', '--format=%H %ct %an'];

/** The end of the year 9999: what a forged clock says beyond it is no day that could be printed. */
const lastMoment = 253_402_300_799 - 86_400;

/** Commits by a walk, the first one that git names first. */
export function walk(repository: Repository, words: readonly string[]): readonly Revision[] | HistoryTrouble {
  const answer = readAnswer(repository, ['rev-list', ...lineFormat, ...words]);
  if (isTrouble(answer)) return answer;
  return answer
    .toString()
    .split('\n')
    .flatMap((line): readonly Revision[] => {
      const [, commit, seconds, author] = /^([0-9a-f]{40,64}) (\d+) (.*)$/.exec(line) ?? [];
      return commit === undefined
        ? []
        : [{ commit, seconds: Math.min(Number(seconds), lastMoment), author: author ?? '' }];
    });
}

/** When a commit was recorded and by whom. */
function describe(repository: Repository, commit: string): Revision | HistoryTrouble {
  const found = walk(repository, [...newest, commit]);
  return isTrouble(found) ? found : (found[0] ?? brokenTrouble(repository));
}

/** The last commit of HEAD's own line that was recorded by the end of the day. */
function lastOf(repository: Repository, head: string, { day, timeZone }: DayAsked): FoundRevision | HistoryTrouble {
  const end = endOfDay(day, timeZone);
  if (end === undefined) return { kind: 'form', typed: day };
  const found = walk(repository, ['--first-parent', '--max-count=1', `--min-age=${end}`, '--end-of-options', head]);
  if (isTrouble(found)) return found;
  if (found[0] !== undefined) return { ...found[0], took: 'day' };
  if (repository.shallow) return { kind: 'shallow', typed: day, names: [] };
  const all = walk(repository, ['--first-parent', '--end-of-options', head]);
  if (isTrouble(all)) return all;
  const first = all.at(-1);
  return first === undefined ? brokenTrouble(repository) : { kind: 'before-first', day, first };
}

/** A branch without a commit has no id at all; one whose commit cannot be read has lost it. */
function whyNoHead(repository: Repository): HistoryTrouble {
  const ran = ask(repository, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return ran.kind === 'ok' ? brokenTrouble(repository) : { kind: 'no-commit' };
}

function whyUnknown(repository: Repository, typed: string): HistoryTrouble {
  if (!isId(typed) && isNamedAndGone(repository, typed)) return brokenTrouble(repository);
  const commits = /^[0-9a-f]{4,63}$/i.test(typed) ? commitsStarting(repository, typed.toLowerCase()) : [];
  if (commits.length > 1) return { kind: 'ambiguous', typed, commits };
  const names = namesOf(repository);
  // A whole id, a step back from a name, a branch of the remote: a longer history may hold it.
  if (repository.shallow) return { kind: 'shallow', typed, names };
  return { kind: 'unknown', typed, names };
}

/** Git says which object it is, and has it not: a commit that names it is here. */
function isNamedAndGone(repository: Repository, typed: string): boolean {
  const named = ask(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', typed]);
  const id = named.kind === 'ok' ? named.stdout.toString().trim() : '';
  return isId(id) && ask(repository, ['cat-file', '-e', id]).kind === 'failed';
}

function commitsStarting(repository: Repository, digits: string): readonly string[] {
  const ran = ask(repository, ['rev-parse', `--disambiguate=${digits}`]);
  if (ran.kind !== 'ok') return [];
  const ids = ran.stdout.toString().split('\n').filter(isId);
  const checked = ask(repository, ['cat-file', '--batch-check'], ids.map((id) => `${id}\n`).join(''));
  if (checked.kind !== 'ok') return [];
  return checked.stdout
    .toString()
    .split('\n')
    .flatMap((line) => (/^\S+ commit /.test(line) ? [line.split(' ')[0] ?? ''] : []));
}

/** Branches, remote branches and tags by their short names. */
function namesOf(repository: Repository): readonly string[] {
  const ran = ask(repository, [
    'for-each-ref',
    '--format=%(refname:short)',
    '--count=1000',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  ]);
  return ran.kind === 'ok'
    ? ran.stdout
        .toString()
        .split('\n')
        .filter((name) => name !== '')
    : [];
}

/** The last commit that two share. */
export function findMergeBase(repository: Repository, a: string, b: string): Revision | HistoryTrouble {
  const ran = ask(repository, ['merge-base', a, b]);
  if (ran.kind === 'ok') return describe(repository, ran.stdout.toString().trim());
  if (ran.kind !== 'failed') return limitTrouble(ran);
  if (repository.shallow) return { kind: 'shallow', typed: a, names: [] };
  return ran.status === 1 ? { kind: 'unrelated' } : brokenTrouble(repository);
}
