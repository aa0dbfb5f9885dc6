// Jenkins: a declarative pipeline for a multibranch project, with its JUnit report.
import { type PipelineFacts, installFlags } from './pipeline-facts.ts';

export const jenkinsPipeline = ({ language, data, tool }: PipelineFacts): string => `${head[language]}
pipeline {
  agent any
  options {
    timeout(time: 10, unit: 'MINUTES')
  }
  environment {
    DUBAN_DATA = '${data}'
    DUBAN_LANG = '${language}'
    TOOL = '${tool}'
  }
  stages {
    stage('duban') {
      steps {
        sh '''
          mkdir -p "$WORKSPACE_TMP"
          (cd "$WORKSPACE_TMP" && npm install --prefix duban ${installFlags} "$TOOL")
          "$WORKSPACE_TMP/duban/node_modules/.bin/duban" ci --output duban-out
        '''
      }
    }
  }
  post {
    always {
      junit testResults: 'duban-out/junit.xml', allowEmptyResults: true
      archiveArtifacts artifacts: 'duban-out/**', allowEmptyArchive: true
    }
  }
}
`;

const head = {
  'zh-CN': `// 检查计划数据的每次修改，用于多分支流水线。执行机要有 Node.js 20.19 以上和 git；需要 JUnit 插件。
// 检出设置里不要勾选“浅克隆”：要完整历史才能同目标分支比较。不用任何密钥。`,
  en: `// Checks every change of the plan data, for a multibranch project. The agent needs Node.js 20.19 or later, git and the JUnit plugin.
// Leave "shallow clone" off in the checkout: comparing with the target branch takes the whole history. It needs no secret.`,
};
