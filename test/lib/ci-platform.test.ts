// Which platform a pipeline runs on, by the variables that each sets, and what a pull request goes to.
import { describe, expect, it } from 'vitest';
import { type PipelineRun, pipelineRun } from '../../src/lib/ci-platform.ts';

type Env = Readonly<Record<string, string>>;

const none = { isRequest: false, targets: [], summary: undefined };

describe.each<readonly [what: string, env: Env, run: PipelineRun]>([
  ['nowhere', {}, { platform: 'none', ...none }],
  ['CI alone says nothing', { CI: 'true' }, { platform: 'none', ...none }],
  [
    'GitHub, a branch',
    { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: '', GITHUB_STEP_SUMMARY: '/s' },
    { platform: 'github', ...none, summary: '/s' },
  ],
  [
    'GitHub, a pull request',
    { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', GITHUB_STEP_SUMMARY: '/s' },
    { platform: 'github', isRequest: true, targets: ['refs/remotes/origin/main'], summary: '/s' },
  ],
  [
    'GitHub, a pull request as it is merged',
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_BASE_REF: 'main',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_SHA: 'a'.repeat(40),
    },
    {
      platform: 'github',
      isRequest: true,
      targets: ['refs/remotes/origin/main', `${'a'.repeat(40)}^1`],
      summary: undefined,
    },
  ],
  [
    'GitHub, another reference or no id: no merge of its own making',
    { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/7/head', GITHUB_SHA: 'a'.repeat(40) },
    { platform: 'github', isRequest: true, targets: ['refs/remotes/origin/main'], summary: undefined },
  ],
  [
    'GitHub, pull requests that wait for a branch',
    {
      GITHUB_ACTIONS: 'true',
      GITHUB_BASE_REF: '',
      GITHUB_EVENT_NAME: 'merge_group',
      GITHUB_REF: `refs/heads/gh-readonly-queue/release/2024/pr-7-${'a'.repeat(40)}`,
      GITHUB_SHA: 'b'.repeat(40),
    },
    { platform: 'github', isRequest: true, targets: ['refs/remotes/origin/release/2024'], summary: undefined },
  ],
  [
    'GitHub, the same where their branch was pushed',
    { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/gh-readonly-queue/main/pr-7-abc' },
    { platform: 'github', isRequest: true, targets: ['refs/remotes/origin/main'], summary: undefined },
  ],
  [
    'GitHub, the same where their branch says nothing: there is no target, and that is no reason to pass',
    { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: 'refs/heads/other' },
    { platform: 'github', isRequest: true, targets: [], summary: undefined },
  ],
  ['not GitHub', { GITHUB_ACTIONS: 'false', GITHUB_BASE_REF: 'main' }, { platform: 'none', ...none }],
  ['GitLab, a branch', { GITLAB_CI: 'true', CI_COMMIT_BRANCH: 'main' }, { platform: 'gitlab', ...none }],
  [
    'GitLab, a merge request',
    {
      GITLAB_CI: 'true',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: 'abc',
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    },
    { platform: 'gitlab', isRequest: true, targets: ['abc', 'refs/remotes/origin/main'], summary: undefined },
  ],
  [
    'Gitee Go, a push: both names are of the branch itself',
    { GITEE_PIPELINE_BUILD_NUMBER: '3', GITEE_BRANCH: 'main', GITEE_COMMIT: 'abc' },
    { platform: 'gitee', ...none },
  ],
  [
    'Gitee Go, a pull request: both are of the target',
    { GITEE_PIPELINE_BUILD_NUMBER: '3', GITEE_BRANCH: 'main', GITEE_COMMIT: 'abc', GITEE_PULL_ID: '9' },
    { platform: 'gitee', isRequest: true, targets: ['abc', 'refs/remotes/origin/main'], summary: undefined },
  ],
  ['Jenkins, a branch', { JENKINS_URL: 'http://j/', BUILD_NUMBER: '1' }, { platform: 'jenkins', ...none }],
  [
    'Jenkins, a change',
    { JENKINS_URL: 'http://j/', BUILD_NUMBER: '1', CHANGE_ID: '4', CHANGE_TARGET: 'main' },
    { platform: 'jenkins', isRequest: true, targets: ['refs/remotes/origin/main'], summary: undefined },
  ],
])('%s', (_what, env, run) => {
  it('is told by its variables', () => {
    expect(pipelineRun(env)).toEqual(run);
  });

  it('says nothing of a summary or a target to another platform', () => {
    expect(pipelineRun(env, 'none')).toEqual({ platform: 'none', ...none });
  });
});

it('the platform named on the command line wins', () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', CHANGE_ID: '4', CHANGE_TARGET: 'trunk' };
  expect(pipelineRun(env, 'jenkins').targets).toEqual(['refs/remotes/origin/trunk']);
});
