// Hashes; Node's own module for them is loaded only where one is asked for.

const hashOf = (algorithm: 'sha1' | 'sha256', parts: readonly (string | Uint8Array)[]): string => {
  const hash = process.getBuiltinModule('node:crypto').createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

export const sha256 = (content: string | Uint8Array): string => hashOf('sha256', [content]);

/** The name that git gives a file's content; repositories of either kind of hash are told apart by its length. */
export const blobHash = (bytes: Uint8Array, digits: number): string =>
  hashOf(digits === 64 ? 'sha256' : 'sha1', [`blob ${bytes.length}\0`, bytes]);
