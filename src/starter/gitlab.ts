// GitLab: the job that checks a merge request, with its code quality report and its JUnit report.
import { type PipelineFacts, installFlags, nodeVersion, quoted } from './pipeline-facts.ts';

export const gitlabPipeline = ({ language, data, tool }: PipelineFacts): string => `${head[language]}
duban:
  image: node:${nodeVersion}
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    GIT_DEPTH: "0" # ${depth[language]}
    DUBAN_DATA: ${quoted(data)}
    DUBAN_LANG: ${language}
    TOOL: ${quoted(tool)}
  before_script:
    - (cd /tmp && npm install --prefix duban ${installFlags} "$TOOL")
  script:
    - /tmp/duban/node_modules/.bin/duban ci --output duban-out
  artifacts:
    when: always
    expire_in: 1 week
    paths:
      - duban-out/
    reports:
      codequality: duban-out/gitlab.json
      junit: duban-out/junit.xml
`;

const head = {
  'zh-CN': '# 检查计划数据的每次修改：合并请求里在改动的行上显示问题。不用任何密钥。',
  en: '# Checks every change of the plan data and shows findings on the lines of a merge request. It needs no secret.',
};

const depth = {
  'zh-CN': '要完整历史才能同目标分支比较',
  en: 'the whole history, to compare with the target branch',
};
