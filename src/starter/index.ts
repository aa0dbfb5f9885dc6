// What a new workspace begins with: its first files, what editors and git read beside them, and its pipelines.
import { giteePipeline } from './gitee.ts';
import { githubCheck } from './github.ts';
import { githubComment } from './github-comment.ts';
import { gitlabPipeline } from './gitlab.ts';
import { jenkinsPipeline } from './jenkins.ts';
import type { PipelineFacts } from './pipeline-facts.ts';

export { editorFiles } from './editor-files.ts';
export { ladderText } from './ladder.ts';
export type { PipelineFacts } from './pipeline-facts.ts';
export { starterFiles } from './starter-files.ts';

export interface StarterFile {
  /** With `/`; of the workspace or of the repository, as the function that makes it says. */
  readonly path: string;
  readonly text: string;
}

export const pipelinePlatforms = ['github', 'gitlab', 'gitee', 'jenkins'] as const;

export type PipelinePlatform = (typeof pipelinePlatforms)[number];

/** The files that a platform reads at the top of the repository. */
export function pipelineFiles(platform: PipelinePlatform, facts: PipelineFacts): readonly StarterFile[] {
  switch (platform) {
    case 'github':
      return [
        { path: '.github/workflows/duban.yml', text: githubCheck(facts) },
        { path: '.github/workflows/duban-comment.yml', text: githubComment(facts) },
      ];
    case 'gitlab':
      return [{ path: '.gitlab-ci.yml', text: gitlabPipeline(facts) }];
    case 'gitee':
      return [{ path: '.workflow/duban.yml', text: giteePipeline(facts) }];
    case 'jenkins':
      return [{ path: 'Jenkinsfile', text: jenkinsPipeline(facts) }];
  }
}
