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
    // docs.github.com/actions/reference/workflows-and-actions/variables: set only for pull_request and its like.
    case 'github':
      return run(
        value('GITHUB_BASE_REF') !== undefined,
        [branch(value('GITHUB_BASE_REF'))],
        value('GITHUB_STEP_SUMMARY'),
      );
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

/** The variables by which each says that it is there; Gitea and Forgejo answer to GitHub's. */
function platformOf(env: Variables): CiPlatform {
  if (env['GITHUB_ACTIONS'] === 'true') return 'github';
  if (env['GITLAB_CI'] === 'true') return 'gitlab';
  if (isSet(env['GITEE_PIPELINE_BUILD_NUMBER'])) return 'gitee';
  if (isSet(env['JENKINS_URL']) && isSet(env['BUILD_NUMBER'])) return 'jenkins';
  return 'none';
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';
