// What a change of the data means, beside what is wrong with the data: the guards over it, and its words for people.
import { guards as guardRules } from '../../guards/index.ts';
import { wordsOf } from '../../messages/index.ts';
import type { Diagnostic, Finding, RuleRecord } from '../../model/diagnostic.ts';
import { renderComment } from '../../render/comment.ts';
import { toJson } from '../../render/json-text.ts';
import { renderTerminal } from '../../render/terminal-document.ts';
import { diffDocument } from '../../review/index.ts';
import { dayIn } from '../shared/at-option.ts';
import type { FoundBase } from './ci-base.ts';
import { type Workspace, chooseDay } from '../shared/common.ts';
import { compareSides } from '../shared/change/comparing.ts';
import { comparisonJson } from '../shared/change/comparison-json.ts';
import { guardWith } from '../shared/change/guarding.ts';

export interface ChangeReport {
  /** A guard is an error: the change is not to be merged. */
  readonly blocking: boolean;
  /** What the guards found, at its place in the files as they are now. */
  readonly guards: readonly Diagnostic[];
  readonly guardRules: readonly RuleRecord[];
  /** As Markdown of at most so many characters. */
  readonly markdown: (longest: number) => string;
  /** For a log that shows the guards at their lines. */
  readonly text: string;
  readonly json: string;
}

/** @param isNear whether the change touches or breaks what a finding is about */
export async function reportChange(
  workspace: Workspace,
  { base, name, parted, stood }: FoundBase,
  isNear: (finding: Finding) => boolean,
): Promise<ChangeReport> {
  const { folder, sources, checked, input } = workspace;
  const { world, language } = input;
  const { timeZone } = checked.settings;
  const recorded = dayIn(world, timeZone)(base.seconds);
  const { comparison } = await compareSides(
    {
      base: { side: { revision: name, commit: base.commit, recorded, parted }, sources: stood.files },
      head: { side: { revision: undefined, commit: undefined, recorded: undefined }, sources },
    },
    (settings) => chooseDay(settings, input),
    undefined,
    guardWith(input, folder),
  );
  const wrong = checked.all.filter(({ severity }) => severity === 'error');
  const errors = { all: wrong.length, outside: wrong.filter((finding) => !isNear(finding)).length };
  const document = diffDocument(comparison, { errors, pathOf: (file) => world.repositoryPath(folder, file) });
  const pathOf = (file: string): string => world.shownPath(folder, file);
  const besideGuards = diffDocument(comparison, { errors, guardsTold: true, pathOf });
  const words = wordsOf(language);
  return {
    blocking: comparison.blocking,
    guards: await checked.locate(comparison.guards),
    guardRules,
    markdown: (longest) =>
      renderComment(document, words, 'duban', (left) => ({ key: 'diff', say: 'more', left }), longest),
    text: renderTerminal(besideGuards, { columns: world.terminal.columns, color: false, words }),
    json: toJson(comparisonJson(comparison, language)),
  };
}
