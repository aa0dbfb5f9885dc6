// A folder that is filled whole or not at all: what takes it back to what it was.
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Takes a folder that is absent or empty now back to that, with the folders above it that are absent too. */
export function emptier(folder: string): () => void {
  if (isThere(folder))
    return () => {
      for (const name of namesIn(folder)) remove(join(folder, name));
    };
  const first = firstAbsent(folder);
  return () => {
    remove(first);
  };
}

const firstAbsent = (folder: string): string => {
  const above = dirname(folder);
  return above === folder || isThere(above) ? folder : firstAbsent(above);
};

/** A link that leads nowhere is there too, and is somebody's. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What cannot be removed stays: why nothing could be written is what gets told. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Left as it is.
  }
}
