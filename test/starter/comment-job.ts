// The script of duban-comment.yml as the runner starts it, against a GitHub of this machine's own.
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { type IncomingMessage, createServer } from 'node:http';
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
  /** Method, path and body of every call that changes something. */
  readonly changes: readonly { readonly call: string; readonly body: string }[];
  /** Every call as method and path. */
  readonly calls: readonly string[];
}

const [, workflow] = pipelineFiles('github', { language: 'en', data: '.', tool: 'duban@9.8.7' });
const script: string = parse(workflow?.text ?? '').jobs.comment.steps.at(-1).run;

const head = { HEAD_SHA: 'a1', HEAD_BRANCH: 'feature/&x', HEAD_OWNER: 'fork', HEAD_REPOSITORY: 'fork/plan' };

/** The pull request that the run was for. */
export const pull: Pull = { number: 7, head: { sha: 'a1', repo: { full_name: 'fork/plan' } } };

/** @param file what the artifact holds as comment.md; a link is taken as it is, and an absent file left out */
export async function runCommentJob(
  file: string,
  pulls: readonly Pull[] = [],
  comments: readonly Comment[] = [],
): Promise<Posted> {
  const runner = mkdtempSync(join(tmpdir(), 'duban-runner-'));
  const to = join(runner, 'duban-comment/comment.md');
  mkdirSync(join(runner, 'duban-comment'));
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true) symlinkSync(readlinkSync(file), to);
  else if (existsSync(file)) copyFileSync(file, to);
  const calls: string[] = [];
  const changes: { readonly call: string; readonly body: string }[] = [];
  const answer = async (request: IncomingMessage): Promise<string> => {
    const body = await bodyOf(request);
    const url = new URL(request.url ?? '', 'http://github.invalid');
    const call = `${request.method} ${url.pathname}`;
    calls.push(`${call}${url.search}`);
    if (request.method !== 'GET') changes.push({ call, body: JSON.parse(body).body });
    const page = Number(url.searchParams.get('page') ?? '1');
    const found = call.endsWith('/pulls') ? pulls : comments.slice((page - 1) * 100, page * 100);
    return JSON.stringify(request.method === 'GET' ? found : {});
  };
  const server = createServer(async (request, response) => {
    response.end(await answer(request));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const env = {
    PATH: process.env['PATH'] ?? '',
    RUNNER_TEMP: runner,
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_REPOSITORY: 'bureau/plan',
    GITHUB_TOKEN: 'nothing',
    ...head,
  };
  const code = await new Promise<number | null>((resolve) => {
    spawn('bash', ['-e', '-c', script], { env, stdio: 'ignore' }).on('close', resolve);
  });
  server.close();
  rmSync(runner, { recursive: true, force: true });
  return { code, changes, calls };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
