// The script of duban-comment.yml as the runner starts it, with a stand-in for GitHub's own program.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { pipelineFiles } from '../../src/starter/index.ts';

export interface Pull {
  readonly number: number;
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
}

export interface Comment {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  readonly body: string;
}

export interface Posted {
  readonly code: number | null;
  /** Method and path of the call that changed something; empty when none did. */
  readonly changed: string;
  /** The comment that it wrote. */
  readonly body: string | undefined;
  /** What GitHub's own program was asked, a line a call. */
  readonly calls: readonly string[];
}

const [, workflow] = pipelineFiles('github', { language: 'en', data: '.', tool: 'duban@9.8.7' });
const script: string = parse(workflow?.text ?? '').jobs.comment.steps.at(-1).run;

const head = { HEAD_SHA: 'a1', HEAD_BRANCH: 'feature/&x$(id)', HEAD_OWNER: 'fork', HEAD_REPOSITORY: 'fork/plan' };

/** The pull request that the run was for. */
export const pull: Pull = { number: 7, head: { sha: 'a1', repo: { full_name: 'fork/plan' } } };

/** Answers what is asked, and writes down what is changed: a file a call, in order. */
const gh = String.raw`#!/bin/bash
echo "$*" >> "$ANSWERS/calls"
case "$*" in
  *--input*) cat "${'$'}{@: -2:1}" > "$ANSWERS/body"; echo "$3 $4" > "$ANSWERS/changed" ;;
  *--paginate*) cat "$ANSWERS/comments" ;;
  *) cat "$ANSWERS/pulls" ;;
esac
`;

/** @param file what the artifact holds as comment.md; a link is taken as it is, and an absent file left out */
export function runCommentJob(file: string, pulls: readonly Pull[] = [], comments: readonly Comment[] = []): Posted {
  const runner = mkdtempSync(join(tmpdir(), 'duban-runner-'));
  const to = join(runner, 'duban-comment/comment.md');
  mkdirSync(join(runner, 'duban-comment'));
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) symlinkSync(readlinkSync(file), to);
  else if (existsSync(file)) copyFileSync(file, to);
  writeFileSync(join(runner, 'gh'), gh, { mode: 0o755 });
  writeFileSync(join(runner, 'pulls'), JSON.stringify(pulls));
  // As gh prints pages: one array after the other.
  const pages = [comments.slice(0, 100), comments.slice(100)];
  writeFileSync(join(runner, 'comments'), pages.map((page) => JSON.stringify(page)).join(''));
  const env = {
    PATH: `${runner}:${process.env['PATH'] ?? ''}`,
    RUNNER_TEMP: runner,
    ANSWERS: runner,
    GH_TOKEN: 'nothing',
    REPOSITORY: 'bureau/plan',
    ...head,
  };
  const { status } = spawnSync('bash', ['-e', '-c', script], { env, stdio: 'ignore' });
  const text = (name: string): string =>
    existsSync(join(runner, name)) ? readFileSync(join(runner, name), 'utf8').trimEnd() : '';
  const posted: Posted = {
    code: status,
    changed: text('changed'),
    body: text('body') === '' ? undefined : JSON.parse(text('body')).body,
    calls: text('calls')
      .split('\n')
      .filter((line) => line !== ''),
  };
  rmSync(runner, { recursive: true, force: true });
  return posted;
}
