// Several files written anew: all prepared beside the old ones first, then put in their places one by one.
import { readFileSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Replaced, Replacement } from '../model/world.ts';
import { temporaryFor, writeSafely } from './files.ts';

interface Ready {
  readonly path: string;
  readonly temporary: string;
  readonly before: Uint8Array;
}

type Prepared = Ready | Replaced;

/**
 * If one file cannot be prepared (no room, no permission), none is touched; a file that is no longer as it was read is
 * left alone. Links stay links and modes stay.
 */
export function replaceTexts(replacements: readonly Replacement[]): readonly Replaced[] {
  const prepared = replacements.map(prepare);
  const isStopped = prepared.some((each) => 'kind' in each && each.kind === 'failed');
  return prepared.map((each): Replaced => {
    if ('kind' in each) return each;
    if (isStopped) {
      rmSync(each.temporary, { force: true });
      return { kind: 'kept' };
    }
    return put(each);
  });
}

function prepare({ path: named, before, text }: Replacement): Prepared {
  let temporary: string | undefined;
  try {
    const path = realpathSync(named);
    const { mode } = statSync(path);
    // Renaming over a file asks only its folder for permission: that this one was locked would be lost.
    if ((mode & 0o222) === 0) return { kind: 'failed', code: 'EACCES' };
    if (!readFileSync(path).equals(before)) return { kind: 'changed' };
    temporary = temporaryFor(path);
    writeSafely(temporary, text, mode);
    return { path, temporary, before };
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return failure(error);
  }
}

function put({ path, temporary, before }: Ready): Replaced {
  try {
    // As late as can be: what somebody saves between this and the next line is the only thing that could be lost.
    if (!readFileSync(path).equals(before)) {
      rmSync(temporary, { force: true });
      return { kind: 'changed' };
    }
    renameSync(temporary, path);
    return { kind: 'written' };
  } catch (error) {
    rmSync(temporary, { force: true });
    return failure(error);
  }
}

const failure = (error: unknown): Replaced => ({
  kind: 'failed',
  code: error instanceof Error && 'code' in error ? String(error.code) : String(error),
});
