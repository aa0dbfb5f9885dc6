// The world as it is: the process, its terminal, its files and its clock.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '../model/world.ts';
import { today } from './clock.ts';
import { writeHistory } from './git.ts';
import { history } from './history.ts';
import { sha256 } from './hash.ts';
import {
  findWorkspace,
  isFreeFolder,
  pathIn,
  planFolders,
  readSchemas,
  readText,
  repositoryAround,
  repositoryPath,
  shownPath,
  readBytes,
  workspaceAround,
  writeFresh,
  writeWhole,
} from './files.ts';
import { emptier } from './free-folder.ts';
import { appendText, writeAllNew, writeNew } from './new-files.ts';
import { isStdoutFile, orElse, pause, terminalStream, write } from './process.ts';
import { progressOn } from './progress.ts';
import { replaceTexts } from './replace-texts.ts';
import { openTree, readPlanHeads, readWorkspace } from './source-tree.ts';
import { besideOnDisk } from './standing.ts';
import { terminalOf } from './terminal.ts';

/** The current folder may have been deleted under us: then nothing is found in it, and that is what gets said. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    return process.env['PWD'] ?? '/';
  }
}

/** A folder of the package, seen from the bundle in dist/. */
const shipped = (folder: string): string => join(dirname(fileURLToPath(import.meta.url)), '..', folder);

/** As many plans have a few thousand files: a second thread that reads them gains more than it costs to start. */
const many = 20;

export function realWorld(): World {
  const cwd = currentFolder();
  const progress = progressOn(
    () => process.stderr,
    process.env,
    () => process.uptime() * 1000,
  );
  return {
    env: process.env,
    terminal: { ...terminalOf(process.env, terminalStream()), isFile: isStdoutFile() },
    today,
    findWorkspace: (named) => findWorkspace(cwd, named),
    workspaceAround: (folder) => workspaceAround(cwd, folder),
    pathIn: (folder, typed) => pathIn(cwd, folder, typed),
    shownPath: (folder, file) => shownPath(cwd, folder, file),
    repositoryPath: (folder, file) => repositoryPath(cwd, folder, file),
    readWorkspace,
    openTree,
    readAhead: async (tree, folder) =>
      tree.folders.length < many ? tree : (await import('./read-ahead.ts')).readAhead(tree, folder),
    besideOf: besideOnDisk,
    planFolders,
    readPlanHeads,
    readShippedPlan: () => readWorkspace(shipped('plan-data')),
    readSchemas: () => readSchemas(shipped('schemas')),
    readText: (path) => readText(resolve(cwd, path)),
    writeText: (path, text) => {
      writeWhole(resolve(cwd, path), text);
    },
    writeNew: (path, text) => writeNew(resolve(cwd, path), text),
    writeAllNew: (files) => writeAllNew(files.map(({ path, text }) => ({ path: resolve(cwd, path), text }))),
    appendText: (path, text, mostBytes) => appendText(resolve(cwd, path), text, mostBytes),
    findRepository: (folder) => repositoryAround(cwd, folder),
    writeFresh: (path, text) => {
      writeFresh(resolve(cwd, path), text);
    },
    readBytes: (path) => readBytes(resolve(cwd, path)),
    writeBytes: (path, bytes) => {
      writeWhole(resolve(cwd, path), bytes);
    },
    sha256,
    history,
    replaceTexts: (replacements) =>
      replaceTexts(replacements.map((replacement) => ({ ...replacement, path: resolve(cwd, replacement.path) }))),
    isFreeFolder: (path) => isFreeFolder(resolve(cwd, path)),
    fillFolder: (path, fill) => orElse(emptier(resolve(cwd, path)), fill),
    writeHistory: (folder, commits) => writeHistory(resolve(cwd, folder), commits),
    progress,
    pause,
    say: (text) => {
      progress(undefined);
      write('stderr', text);
    },
  };
}
