// Which platform a pipeline runs on and what a pull request is to be merged into, from the variables that each documents.

export const ciPlatforms = ['github', 'gitlab', 'gitee', 'jenkins', 'none'] as const;

export type CiPlatform = (typeof ciPlatforms)[number];

export interface PipelineRun {
  readonly platform: CiPlatform;
  /** A pull request is being checked, and not a branch by itself. */
  readonly isRequest: boolean;
  /** Revisions that stand for the target, the best first. Untrusted text: whoever opens a pull request has a say in some. */
  readonly targets: readonly string[];
  /** The file for a summary in Markdown that the platform shows; untrusted until it was opened. */
  readonly summary: string | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** @param asked the platform named on the command line, which wins over what the variables say */
export function pipelineRun(env: Variables, asked?: CiPlatform): PipelineRun {
  const platform = asked ?? platformOf(env);
  const value = (name: string): string | undefined => (env[name] === '' ? undefined : env[name]);
  const run = (isRequest: boolean, targets: readonly (string | undefined)[], summary?: string): PipelineRun => ({
    platform,
    isRequest,
    targets: isRequest ? targets.filter((target) => target !== undefined) : [],
    summary,
  });
  const branch = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : `refs/remotes/origin/${name}`;
  switch (platform) {
    // docs.github.com/actions/reference/workflows-and-actions/variables: the first is set only for pull_request and its like.
    case 'github': {
      const target = value('GITHUB_BASE_REF');
      const queue = queuedFor(value('GITHUB_REF'));
      const isQueued = queue !== undefined || value('GITHUB_EVENT_NAME') === 'merge_group';
      return run(
        target !== undefined || isQueued,
        [branch(target), branch(queue), mergedInto(value('GITHUB_REF'), value('GITHUB_SHA'))],
        value('GITHUB_STEP_SUMMARY'),
      );
    }
    // docs.gitlab.com/ci/variables/predefined_variables: the first is set for merged results only.
    case 'gitlab':
      return run(value('CI_MERGE_REQUEST_IID') !== undefined, [
        value('CI_MERGE_REQUEST_TARGET_BRANCH_SHA'),
        value('CI_MERGE_REQUEST_DIFF_BASE_SHA'),
        branch(value('CI_MERGE_REQUEST_TARGET_BRANCH_NAME')),
      ]);
    // help.gitee.com/gitee-go/pipeline/parameter: in a pull request both are the target's.
    case 'gitee':
      return run(value('GITEE_PULL_ID') !== undefined, [value('GITEE_COMMIT'), branch(value('GITEE_BRANCH'))]);
    // JENKINS_URL/env-vars.html of a server with multibranch projects.
    case 'jenkins':
      return run(value('CHANGE_ID') !== undefined, [branch(value('CHANGE_TARGET'))]);
    case 'none':
      return run(false, []);
  }
}

/** The branch that pull requests wait for: docs.github.com, Managing a merge queue, names the prefix of their own branch. */
const queuedFor = (ref = ''): string | undefined => /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-[^/]+$/.exec(ref)?.[1];

/**
 * Of the merge that GitHub tries of a pull request (docs.github.com, Events that trigger workflows: pull_request) the first
 * parent is the target. It is what two commits of a shallow clone hold, and it is asked for by the id of the merge, so that
 * nothing else that is checked out is taken for it.
 */
const mergedInto = (ref = '', commit = ''): string | undefined =>
  /^refs\/pull\/\d+\/merge$/.test(ref) && /^[0-9a-f]{40,64}$/.test(commit) ? `${commit}^1` : undefined;

/** The variables by which each says that it is there; Gitea and Forgejo answer to GitHub's. */
function platformOf(env: Variables): CiPlatform {
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  if (env['GITLAB_CI'] === 'true') return 'gitlab';
  if (isSet(env['GITEE_PIPELINE_BUILD_NUMBER'])) return 'gitee';
  if (isSet(env['JENKINS_URL']) && isSet(env['BUILD_NUMBER'])) return 'jenkins';
  return 'none';
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';
