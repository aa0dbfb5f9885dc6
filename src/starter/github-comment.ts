// GitHub: the workflow that puts the result under the pull request. It runs nothing that a pull request brought.
import { actions } from './github.ts';
import type { PipelineFacts } from './pipeline-facts.ts';

/**
 * The text is data from a run that a stranger may have changed: it is held to its size and to what duban itself writes
 * (no address, mention, link or tag), and the pull request is the one whose head the run was for, as GitHub says.
 */
export const githubComment = ({ language }: PipelineFacts): string => `${head[language]}
name: duban-comment

on:
  workflow_run:
    workflows: [duban]
    types: [completed]

permissions: {}

jobs:
  comment:
    if: \${{ github.event.workflow_run.event == 'pull_request' }}
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      actions: read # ${read[language]}
      pull-requests: write
    concurrency:
      group: duban-comment-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}
    steps:
      - uses: ${actions.downloadArtifact}
        with:
          name: duban-comment
          path: \${{ runner.temp }}/duban-comment
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - name: comment
        env:
          GH_TOKEN: \${{ github.token }}
          REPOSITORY: \${{ github.repository }}
          HEAD_SHA: \${{ github.event.workflow_run.head_sha }}
          HEAD_BRANCH: \${{ github.event.workflow_run.head_branch }}
          HEAD_OWNER: \${{ github.event.workflow_run.head_repository.owner.login }}
          HEAD_REPOSITORY: \${{ github.event.workflow_run.head_repository.full_name }}
        run: |
${script.replaceAll(/^(?=.)/gm, ' '.repeat(10))}
`;

/** What the job runs, with programs that every runner of GitHub's has; names that a stranger chose come by the environment. */
const script = String.raw`set -euo pipefail
text="$RUNNER_TEMP/duban-comment/comment.md"
if [ ! -f "$text" ] || [ -L "$text" ] || [ "$(wc -c < "$text")" -gt 65536 ]; then
  echo "duban: no comment of at most 64 KiB" >&2
  exit 1
fi
if sed -e 's/<br>//g' -e 's/^> //' "$text" | grep -qE '[][<>@]|://|&[[:alpha:]]'; then
  echo "duban: the comment holds what duban never writes" >&2
  exit 1
fi
gh api --method GET "repos/$REPOSITORY/pulls" -f state=open -f "head=$HEAD_OWNER:$HEAD_BRANCH" -f per_page=100 > "$RUNNER_TEMP/pulls.json"
number="$(jq -r '[.[] | select(.head.sha == env.HEAD_SHA and .head.repo.full_name == env.HEAD_REPOSITORY)][0].number // empty' "$RUNNER_TEMP/pulls.json")"
if [ -z "$number" ]; then
  echo "duban: no open pull request has this head any more"
  exit 0
fi
jq -n --rawfile text "$text" '{body: ("<!-- duban -->\n" + $text)}' > "$RUNNER_TEMP/body.json"
gh api --paginate "repos/$REPOSITORY/issues/$number/comments" > "$RUNNER_TEMP/comments.json"
comment="$(jq -rs '[.[][] | select(.user.login == "github-actions[bot]" and (.body | startswith("<!-- duban -->")))][0].id // empty' "$RUNNER_TEMP/comments.json")"
if [ -n "$comment" ]; then
  gh api --method PATCH "repos/$REPOSITORY/issues/comments/$comment" --input "$RUNNER_TEMP/body.json" --silent
else
  gh api --method POST "repos/$REPOSITORY/issues/$number/comments" --input "$RUNNER_TEMP/body.json" --silent
fi`;

const head = {
  'zh-CN': `# 把 duban 的检查结果写在合并请求下面，只保留一条，新的替换旧的。
# 这里有写权限，所以不取出仓库文件，也不运行合并请求带来的任何东西；评论只当文字看待。`,
  en: `# Puts what duban found under the pull request, as one comment that the next run replaces.
# It may write, so it checks nothing out and runs nothing that a pull request brought; the text is data.`,
};

const read = {
  'zh-CN': '取另一次运行交来的文件',
  en: 'to fetch the file of the other run',
};
