// Hashes; Node's own module for them is loaded only where one is asked for.
import { closeSync, openSync, readSync } from 'node:fs';

const hashOf = (algorithm: 'sha1' | 'sha256', parts: readonly (string | Uint8Array)[]): string => {
  const hash = process.getBuiltinModule('node:crypto').createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

export const sha256 = (content: string | Uint8Array): string => hashOf('sha256', [content]);

/** The name that git gives a file's content; repositories of either kind of hash are told apart by its length. */
export const blobHash = (bytes: Uint8Array, digits: number): string =>
  hashOf(digits === 64 ? 'sha256' : 'sha1', [`blob ${bytes.length}\0`, bytes]);

/** What git and others call the content of a file, read piece by piece. Throws a system error with its code. */
export function hashFile(
  path: string,
  size: number,
  digits: number,
): { readonly blob: string; readonly sha256: string } {
  const { createHash } = process.getBuiltinModule('node:crypto');
  const [blob, whole] = [createHash(digits === 64 ? 'sha256' : 'sha1').update(`blob ${size}\0`), createHash('sha256')];
  const handle = openSync(path, 'r');
  try {
    const piece = new Uint8Array(Math.min(size + 1, 1024 * 1024));
    for (let count = readSync(handle, piece); count > 0; count = readSync(handle, piece)) {
      blob.update(piece.subarray(0, count));
      whole.update(piece.subarray(0, count));
    }
  } finally {
    closeSync(handle);
  }
  return { blob: blob.digest('hex'), sha256: whole.digest('hex') };
}
