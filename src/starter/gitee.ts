// Gitee Go: the pipeline that checks a pull request. The format is that of help.gitee.com/gitee-go.
import { type PipelineFacts, installFlags, nodeVersion, quoted } from './pipeline-facts.ts';

export const giteePipeline = ({ language, data, tool }: PipelineFacts): string => `${head[language]}
version: '1.0'
name: duban
displayName: duban
triggers:
  trigger: auto
  push:
    branches:
      precise:
        - main
        - master
  pr:
    branches:
      precise:
        - main
        - master
stages:
  - name: check
    displayName: ${check[language]}
    strategy: naturally
    trigger: auto
    steps:
      - step: build@nodejs
        name: duban
        displayName: duban ci
        nodeVersion: ${nodeVersion}
        commands:
          - ${quoted(`(cd /tmp && npm install --prefix duban ${installFlags} "${tool}")`)}
          - ${quoted(`/tmp/duban/node_modules/.bin/duban ci --data "${data}" --lang ${language} --output duban-out`)}
        artifacts:
          - name: BUILD_ARTIFACT
            path:
              - ./duban-out
`;

const head = {
  'zh-CN': `# 检查计划数据的每次修改。不用任何密钥。
# 写法依据 help.gitee.com/gitee-go（触发事件、参数设置）和公开的流水线，没有在 Gitee 上实际运行过：
# 如果提示 Node.js 版本不支持，把 nodeVersion 改成页面上可选的、20.19 以上的版本。`,
  en: `# Checks every change of the plan data. It needs no secret.
# Written after help.gitee.com/gitee-go (triggers, parameters) and public pipelines; it has not been run on Gitee itself:
# if the Node.js version is refused, choose one that the page offers, 20.19 or later, in nodeVersion.`,
};

const check = { 'zh-CN': '检查计划数据', en: 'check the plan data' };
