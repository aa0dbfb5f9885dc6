// The workspaces that are measured: made by the program itself, each of the large ones a git repository with everything committed.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

function must(file, args, cwd) {
  const { status, stderr } = spawnSync(file, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${file} ${args[0]} ended with ${status}: ${stderr}`);
}

/** @returns the folder of a workspace of about so many files */
export function makeScaled(duban, scratch, files) {
  const folder = join(scratch, `scaled-${files}`);
  must(process.execPath, [duban, 'example', '--scale', String(files), '--output', folder]);
  const git = (...args) =>
    must('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid', ...args], folder);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'all');
  return folder;
}

export const countFiles = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml')).length;

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
