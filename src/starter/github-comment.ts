// GitHub: the workflow that puts the result under the pull request. It runs nothing that a pull request brought.
import { actions } from './github.ts';
import { type PipelineFacts, nodeVersion } from './pipeline-facts.ts';

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
      - uses: ${actions.setupNode}
        with:
          node-version: ${nodeVersion}
          package-manager-cache: false
      - uses: ${actions.downloadArtifact}
        with:
          name: duban-comment
          path: \${{ runner.temp }}/duban-comment
          run-id: \${{ github.event.workflow_run.id }}
          github-token: \${{ github.token }}
      - name: comment
        env:
          GITHUB_TOKEN: \${{ github.token }}
          HEAD_SHA: \${{ github.event.workflow_run.head_sha }}
          HEAD_BRANCH: \${{ github.event.workflow_run.head_branch }}
          HEAD_OWNER: \${{ github.event.workflow_run.head_repository.owner.login }}
          HEAD_REPOSITORY: \${{ github.event.workflow_run.head_repository.full_name }}
        run: |
          node --input-type=module <<'SCRIPT'
${script.replaceAll(/^(?=.)/gm, ' '.repeat(10))}
          SCRIPT
`;

/** What the job runs; only the environment and the file are read, and only the platform's own interface is asked. */
const script = `import { lstatSync, readFileSync } from 'node:fs';
const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, RUNNER_TEMP, HEAD_SHA, HEAD_BRANCH, HEAD_OWNER, HEAD_REPOSITORY } = process.env;
const file = RUNNER_TEMP + '/duban-comment/comment.md';
const stat = lstatSync(file, { throwIfNoEntry: false });
if (!stat?.isFile() || stat.size > 65536) throw new Error('duban: no comment of at most 64 KiB');
const text = readFileSync(file, 'utf8');
const foreign = /[\\][<>@]|:\\/\\/|&[a-z]/i;
if (foreign.test(text.replaceAll('<br>', '').replace(/^> /gm, ''))) throw new Error('duban: the comment holds what duban never writes');
const repository = GITHUB_API_URL + '/repos/' + GITHUB_REPOSITORY;
async function ask(method, path, body) {
  const headers = { authorization: 'Bearer ' + GITHUB_TOKEN, accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };
  const answer = await fetch(repository + path, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error('duban: ' + method + ' ' + path + ' gave ' + answer.status);
  return answer.json();
}
const query = new URLSearchParams({ state: 'open', head: HEAD_OWNER + ':' + HEAD_BRANCH, per_page: '100' });
const pull = (await ask('GET', '/pulls?' + query)).find(
  ({ head }) => head.sha === HEAD_SHA && head.repo?.full_name === HEAD_REPOSITORY,
);
if (pull === undefined) console.log('duban: no open pull request has this head any more');
else {
  const mark = '<!-- duban -->\\n';
  let own;
  for (let page = 1, more = true; more && own === undefined; page += 1) {
    const comments = await ask('GET', '/issues/' + pull.number + '/comments?per_page=100&page=' + page);
    own = comments.find(({ user, body }) => user?.login === 'github-actions[bot]' && body.startsWith(mark.trim()));
    more = comments.length === 100;
  }
  if (own === undefined) await ask('POST', '/issues/' + pull.number + '/comments', { body: mark + text });
  else await ask('PATCH', '/issues/comments/' + own.id, { body: mark + text });
}`;

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
