// GitHub: the workflow that checks a pull request. It may read the repository and nothing else, and has no secrets.
import { type PipelineFacts, installFlags, nodeVersion, quoted } from './pipeline-facts.ts';

/** Actions by commit, since a tag can be moved to another one; the version beside it is for people. */
export const actions = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  setupNode: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
  uploadArtifact: 'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  downloadArtifact: 'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1',
} as const;

export const githubCheck = ({ language, data, tool }: PipelineFacts): string => `${head[language]}
name: duban

on:
  pull_request:
  merge_group:
  push:
    branches: [main, master]

permissions:
  contents: read

concurrency:
  group: duban-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

env:
  DUBAN_DATA: ${quoted(data)}
  DUBAN_LANG: ${language}

jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ${actions.setupNode}
        with:
          node-version: ${nodeVersion}
          package-manager-cache: false
      # ${install[language]}
      - name: install duban
        working-directory: \${{ runner.temp }}
        env:
          TOOL: ${quoted(tool)}
        run: npm install --prefix duban ${installFlags} "$TOOL"
      - uses: ${actions.checkout}
        with:
          fetch-depth: 0
          persist-credentials: false
      - name: duban ci
        run: >-
          "$RUNNER_TEMP/duban/node_modules/.bin/duban" ci
          --output "$RUNNER_TEMP/duban-out"
          --comment "$RUNNER_TEMP/duban-comment/comment.md"
      # ${hand[language]}
      - uses: ${actions.uploadArtifact}
        if: \${{ !cancelled() && github.event_name == 'pull_request' }}
        with:
          name: duban-comment
          path: \${{ runner.temp }}/duban-comment/comment.md
          if-no-files-found: ignore
          retention-days: 1
`;

const head = {
  'zh-CN': `# 检查计划数据的每次修改。只有读权限，不用任何密钥；别人的动作按提交固定，旁边注明版本。
# 合并请求里的评论由 duban-comment.yml 写。`,
  en: `# Checks every change of the plan data. It may only read, and needs no secret; actions are pinned by commit.
# The comment on the pull request is written by duban-comment.yml.`,
};

const install = {
  'zh-CN': '在取出仓库文件之前、在仓库之外安装：合并请求里的文件影响不到它。',
  en: 'Installed before the repository is there and outside of it, so that no file of a pull request has a say in it.',
};

const hand = {
  'zh-CN': '评论的内容交给另一个有写权限的工作流，本工作流自己不写。',
  en: 'The text of the comment goes to a workflow that may write; this one never does.',
};
