// Files that are only added to: new ones where there was nothing, and lines at the end of one that is there.
import { closeSync, constants, fstatSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Appended } from '../model/world.ts';
import { makeFolders } from './files.ts';

/** Writes a file where there is nothing, not even a link; false where something is. Folders are made as needed. */
export function writeNew(path: string, text: string): boolean {
  makeFolders(dirname(path));
  const handle = openNew(path);
  if (handle === undefined) return false;
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
    return true;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** Several new files, all or none: where one cannot be made, those that were are taken back. The path of one that was there. */
export function writeAllNew(files: readonly { readonly path: string; readonly text: string }[]): string | undefined {
  const made: string[] = [];
  const takeBack = (): void => {
    for (const path of made) rmSync(path, { force: true });
  };
  try {
    for (const { path, text } of files) {
      if (!writeNew(path, text)) {
        takeBack();
        return path;
      }
      made.push(path);
    }
    return undefined;
  } catch (error) {
    takeBack();
    throw error;
  }
}

function openNew(path: string): number | undefined {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return undefined;
    throw error;
  }
}

/** Adds to the end of a file that is there already: never makes one, follows no link, and opens nothing but a plain file. */
export function appendText(path: string, text: string, mostBytes: number): Appended {
  let handle: number;
  try {
    const flags = constants.O_WRONLY | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    handle = openSync(path, flags);
  } catch {
    return 'no-file';
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return 'no-file';
    if (stat.size + Buffer.byteLength(text) > mostBytes) return 'no-room';
    writeFileSync(handle, text);
    return 'appended';
  } finally {
    closeSync(handle);
  }
}
