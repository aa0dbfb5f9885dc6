// The workspaces that are measured: made by the program itself, each of the large ones a git repository with everything committed.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function must(file, args, cwd) {
  const { status, stderr } = spawnSync(file, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${file} ${args[0]} ended with ${status}: ${stderr}`);
}

/** @returns the folder of a workspace of about so many files */
export function makeScaled(duban, scratch, files) {
  const folder = join(scratch, `scaled-${files}`);
  must(process.execPath, [duban, 'example', '--scale', String(files), '--output', folder]);
  commitAll(folder);
  return folder;
}

function commitAll(folder) {
  const git = (...args) =>
    must(
      'git',
      ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', '-c', 'gc.auto=0', ...args],
      folder,
    );
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'all');
}

/** A copy of the files alone. */
export function copyFiles(folder, copy) {
  cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith('.git') });
  return copy;
}

/** A copy without the returns that are longer than 80 lines, as if those who have most to report had not handed in yet. */
export function withShortReturns(folder) {
  const copy = copyFiles(folder, `${folder}-short`);
  for (const path of yamlFiles(copy))
    if (/[\\/]returns[\\/]/.test(path) && linesOf(join(copy, path)) > 80) rmSync(join(copy, path));
  commitAll(copy);
  return copy;
}

const yamlFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory()) return entry.name.endsWith('.yaml') ? [entry.name] : [];
    if (entry.name === '.git') return [];
    const below = readdirSync(join(folder, entry.name), { recursive: true, encoding: 'utf8' });
    return below.filter((path) => path.endsWith('.yaml')).map((path) => join(entry.name, path));
  });

export const countFiles = (folder) => yamlFiles(folder).length;

const linesOf = (file) => readFileSync(file, 'utf8').split('\n').length - 1;

/** @returns how many files, their bytes, and the lines of one of them in the middle and on average */
export function measureFiles(folder) {
  const paths = yamlFiles(folder).map((path) => join(folder, path));
  const lines = paths.map(linesOf).toSorted((a, b) => a - b);
  return {
    files: paths.length,
    bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0),
    median: lines[Math.floor(lines.length / 2)],
    mean: lines.reduce((sum, count) => sum + count, 0) / lines.length,
  };
}

/** Puts one mistake into one file of a workspace, runs, and takes it out again. */
export function withOneMistake(folder, run) {
  const plan = readdirSync(folder).find((name) => /^\d{4}-/.test(name)) ?? '';
  const file = join(folder, plan, 'tasks', '02-task.yaml');
  const right = readFileSync(file, 'utf8');
  writeFileSync(file, right.replace('kind: ongoing', 'kind: ongoin'));
  try {
    return run();
  } finally {
    writeFileSync(file, right);
  }
}
