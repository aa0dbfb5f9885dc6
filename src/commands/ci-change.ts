// What a change of the data means, beside what is wrong with the data: the guards over it, and its words for people.
import { guards as guardRules } from '../guards/index.ts';
import { wordsOf } from '../messages/index.ts';
import type { Diagnostic, RuleRecord } from '../model/diagnostic.ts';
import type { Revision } from '../model/revision.ts';
import type { SourceFile } from '../model/source-file.ts';
import { renderComment } from '../render/comment.ts';
import { toJson } from '../render/json-text.ts';
import { renderTerminal } from '../render/terminal-document.ts';
import { diffDocument } from '../review/index.ts';
import { dayIn } from './at-option.ts';
import { type Workspace, chooseDay } from './common.ts';
import { compareSides } from './comparing.ts';
import { comparisonJson } from './diff-json.ts';
import { guardWith } from './guarding.ts';
import { readRevision } from './revision.ts';

export interface ChangeReport {
  /** A guard is an error: the change is not to be merged. */
  readonly blocking: boolean;
  /** What the guards found, at its place in the files as they are now. */
  readonly guards: readonly Diagnostic[];
  readonly guardRules: readonly RuleRecord[];
  /** As Markdown of at most so many characters. */
  readonly markdown: (longest: number) => string;
  readonly text: string;
  readonly json: string;
}

/**
 * @param base where the change begins, in this workspace's repository
 * @param name what the base is called
 */
export async function reportChange(workspace: Workspace, base: Revision, name: string): Promise<ChangeReport> {
  const { sources, checked, input } = workspace;
  const { world, language } = input;
  const { timeZone } = checked.settings;
  const recorded = dayIn(world, timeZone)(base.seconds);
  const { comparison } = await compareSides(
    {
      base: { side: { revision: name, commit: base.commit, recorded }, sources: filesAt(workspace, base) },
      head: { side: { revision: undefined, commit: undefined, recorded: undefined }, sources },
    },
    ({ settings }) => chooseDay(settings, input),
    undefined,
    guardWith(input),
  );
  const document = diffDocument(comparison);
  const words = wordsOf(language);
  return {
    blocking: comparison.blocking,
    guards: await checked.locate(comparison.guards),
    guardRules,
    markdown: (longest) =>
      renderComment(document, words, 'duban', (left) => ({ key: 'diff', say: 'more', left }), longest),
    text: renderTerminal(document, { columns: world.terminal.columns, color: false, words }),
    json: toJson(comparisonJson(comparison, language)),
  };
}

/** The files that stood; none where the change is the one that brings the workspace. */
function filesAt({ folder, checked, input: { world } }: Workspace, base: Revision): readonly SourceFile[] {
  const answer = world.history.read(folder, base.commit);
  if ('trouble' in answer && answer.trouble.kind === 'no-workspace') return [];
  return readRevision(world, folder, base, checked.settings.timeZone);
}
