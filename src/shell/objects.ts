// Objects of git by name, many in one call: `git cat-file --batch` runs no filter and follows nothing.
import type { HistoryTrouble } from '../model/revision.ts';
import { brokenTrouble, isTrouble, readAnswer } from './answers.ts';
import type { Repository } from './repository.ts';

export interface GitObject {
  readonly id: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
}

/**
 * Objects in the order of their names, undefined for one that is not there. A name is an id, or `id:path` without a line end.
 */
export function readObjects(
  repository: Repository,
  names: readonly string[],
): readonly (GitObject | undefined)[] | HistoryTrouble {
  if (names.length === 0) return [];
  const answer = readAnswer(repository, ['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  if (isTrouble(answer)) return answer;
  const objects: (GitObject | undefined)[] = [];
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf('\n', at);
    if (end === -1) return { kind: 'damaged' };
    const line = /^([0-9a-f]+) (blob|tree|commit|tag) (\d+)$/.exec(answer.subarray(at, end).toString());
    const from = end + 1;
    if (line === null) {
      objects.push(undefined);
      at = from;
      continue;
    }
    const [, id = '', kind = '', size = ''] = line;
    const to = from + Number(size);
    objects.push({ id, kind, bytes: answer.subarray(from, to) });
    at = to + 1;
  }
  return objects.length === names.length ? objects : { kind: 'damaged' };
}

/** As much as is read from git in one call, and altogether. */
const batchBytes = 64 * 1024 * 1024;
const mostBytes = 512 * 1024 * 1024;

/** The contents of blobs by their ids; sizes are known before, so that no call brings more than it may. */
export function readBlobs(
  repository: Repository,
  wanted: ReadonlyMap<string, number>,
): ReadonlyMap<string, Uint8Array> | HistoryTrouble {
  const total = [...wanted.values()].reduce((sum, size) => sum + size, 0);
  if (total > mostBytes) return { kind: 'too-much' };
  const blobs = new Map<string, Uint8Array>();
  let batch: string[] = [];
  let bytes = 0;
  const flush = (): HistoryTrouble | undefined => {
    const objects = readObjects(repository, batch);
    if (isTrouble(objects)) return objects;
    for (const object of objects) {
      if (object?.kind !== 'blob') return brokenTrouble(repository);
      blobs.set(object.id, object.bytes);
    }
    batch = [];
    bytes = 0;
    return undefined;
  };
  for (const [id, size] of wanted) {
    batch.push(id);
    bytes += size;
    const trouble = bytes > batchBytes ? flush() : undefined;
    if (trouble !== undefined) return trouble;
  }
  return flush() ?? blobs;
}
