// The history of a workspace, put together: every answer is a value or a trouble with a name.
import type { Answer, CurrentRevision, History, HistoryTrouble, Stood } from '../model/revision.ts';
import type { Beside, SourceFile } from '../model/source-file.ts';
import { isTrouble } from './answers.ts';
import { dayOf } from './clock.ts';
import { type CommitFile, besideAt, holdAgainst, listFiles, readFiles, sortFiles } from './commit-files.ts';
import { readObjects } from './objects.ts';
import { type Repository, findRepository, isMerging, plainRepository } from './repository.ts';
import { findMergeBase, findRevision, isId, walk } from './revisions.ts';

export const history: History = {
  find: (folder, typed, day) => within(folder, (repository) => findRevision(repository, typed, day)),
  mergeBase: (folder, a, b) => within(folder, (repository) => onIds([a, b], () => findMergeBase(repository, a, b))),
  list: (folder, commit) =>
    within(folder, (repository) =>
      onIds([commit], () => {
        const listed = listWorkspace(repository, commit);
        return isTrouble(listed) ? listed : listed.map(({ path }) => path);
      }),
    ),
  read: (folder, commit, { isWanted = () => true } = {}) =>
    within(folder, (repository) =>
      onIds([commit], () => {
        const listed = listWorkspace(repository, commit);
        if (isTrouble(listed)) return listed;
        const wanted = listed.filter(({ path }) => isWanted(path));
        return readFiles(repository, wanted);
      }),
    ),
  beside: (folder, commit) => {
    let answer: Answer<Beside> | undefined;
    const listed = (): Beside | undefined => {
      answer ??= within(folder, (repository) =>
        onIds([commit], () => {
          const at = prefixAt(repository, commit);
          return isTrouble(at) ? at : besideAt(repository, commit, at.prefix);
        }),
      );
      return 'found' in answer ? answer.found : undefined;
    };
    return { at: (path) => listed()?.at(path), namesIn: (inside) => listed()?.namesIn(inside) ?? [] };
  },
  before: (folder, commit, atHand) =>
    within(folder, (repository) => onIds([commit], () => findStood(repository, commit, atHand))),
  // What only some questions need is loaded with them.
  movedFrom: async (folder, base, head) => {
    const { findMoved } = await import('./moved-workspace.ts');
    return within(folder, (repository) =>
      onIds(head === undefined ? [base] : [base, head], () => findMoved(repository, base, head)),
    );
  },
  leftOut: async (folder, files) => {
    const { findLeftOut } = await import('./disk-trouble.ts');
    const left = within(folder, (repository) => findLeftOut(repository, files));
    return 'found' in left ? left.found.paths : new Set();
  },
  submoduleIn: async (folder, files) => (await import('./disk-trouble.ts')).findSubmodule(folder, files),
  current: (folder, files, passedOver = new Set()) =>
    within(folder, (repository) => findCurrent(repository, files, passedOver)),
  log: async (folder, commit, under) => {
    const { readLog } = await import('./recorded-log.ts');
    return within(folder, (repository) =>
      onIds([commit], () => {
        const prefix = prefixAt(repository, commit);
        return isTrouble(prefix) ? prefix : readLog(repository, commit, prefix.prefix, under === '' ? '' : `${under}/`);
      }),
    );
  },
  changedBeside: async (folder, base, head, choose) => {
    const { findBeside } = await import('./beside-files.ts');
    return within(folder, (repository) =>
      onIds(head === undefined ? [base] : [base, head], () => {
        const at = prefixAt(repository, head ?? base);
        return isTrouble(at) ? at : findBeside(repository, at.prefix, base, head, choose);
      }),
    );
  },
  dayOf,
};

function within<T extends object>(folder: string, look: (repository: Repository) => T | HistoryTrouble): Answer<T> {
  // What git answers where all looks ordinary is what is wanted; where it does not, it has to say what it takes the folder for.
  const plain = plainRepository(folder);
  const first = plain && look(plain);
  if (first !== undefined && !isTrouble(first)) return { found: first };
  if (first !== undefined && ownLimits.has(first.kind)) return { trouble: first };
  const repository = findRepository(folder);
  const answer = isTrouble(repository) ? repository : look(repository);
  return isTrouble(answer) ? { trouble: answer } : { found: answer };
}

/** Asking once more would only take as long again. */
const ownLimits: ReadonlySet<HistoryTrouble['kind']> = new Set(['no-git', 'too-slow', 'too-much']);

/** Only whole ids go further: anything else is a mistake of the caller's, and nothing that git should see. */
const onIds = <T extends object>(ids: readonly string[], look: () => T | HistoryTrouble): T | HistoryTrouble => {
  const wrong = ids.find((id) => !isId(id));
  return wrong === undefined ? look() : { kind: 'form', typed: wrong };
};

/** Where the workspace stands at a commit: where it is on disk, or in a repository without a work tree where it was found. */
function prefixAt(repository: Repository, commit: string): { readonly prefix: string } | HistoryTrouble {
  if (repository.prefix !== undefined) return { prefix: repository.prefix };
  for (const prefix of ['', 'plan-data/']) {
    const marker = readObjects(repository, [`${commit}:${prefix}duban.yaml`]);
    if (isTrouble(marker)) return marker;
    if (marker[0] !== undefined) return { prefix };
  }
  return { kind: 'no-workspace', commit, since: undefined };
}

function listWorkspace(repository: Repository, commit: string): readonly CommitFile[] | HistoryTrouble {
  const at = prefixAt(repository, commit);
  if (isTrouble(at)) return at;
  const listed = listFiles(repository, commit, at.prefix);
  if (isTrouble(listed) || listed.some(({ path }) => path === 'duban.yaml')) return listed;
  const marker = `${at.prefix}duban.yaml`;
  const since = walk(repository, ['--first-parent', '--reverse', 'HEAD', '--', marker]);
  return isTrouble(since) ? since : { kind: 'no-workspace', commit, since: since[0] };
}

/** Only what is not at hand already is read. */
function findStood(repository: Repository, commit: string, atHand: readonly SourceFile[]): Stood | HistoryTrouble {
  const entries = listWorkspace(repository, commit);
  if (isTrouble(entries)) return entries;
  const { same, differing } = holdAgainst(atHand, entries);
  const others = entries.filter(({ path }) => !same.has(path));
  const read = readFiles(repository, others);
  return isTrouble(read) ? read : { files: sortFiles([...read, ...same.values()]), touched: differing };
}

function findCurrent(
  repository: Repository,
  files: readonly SourceFile[],
  passedOver: ReadonlySet<string>,
): CurrentRevision | HistoryTrouble {
  const head = findRevision(repository, 'HEAD', undefined);
  if (isTrouble(head)) return head;
  const { commit, seconds, author } = head;
  const listed = repository.prefix === undefined ? [] : listFiles(repository, commit, repository.prefix);
  if (isTrouble(listed)) return listed;
  const asked = listed.filter(({ path }) => !passedOver.has(path.split('/')[0] ?? ''));
  const { differing } = holdAgainst(files, asked);
  return { commit, seconds, author, differing, merging: isMerging(repository) };
}
