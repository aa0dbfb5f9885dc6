// Of all that is wrong, what a change touches or breaks (`validate --changed`, `ci`); what was so before is only counted.
import { loadRules } from '../../load/index.ts';
import type { Finding, Severity } from '../../model/diagnostic.ts';
import type { Revision } from '../../model/revision.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { fingerprintsOf } from '../../render/findings/fingerprints.ts';
import { rules } from '../../rules/index.ts';
import { dayIn } from '../shared/at-option.ts';
import type { CommandInput } from '../command.ts';
import type { Workspace } from '../shared/common.ts';
import { historyError } from '../shared/history-trouble.ts';
import { partSides } from './parted-sides.ts';
import { findMergeBase, findRevision } from '../shared/revision.ts';

/**
 * The change is from where BASE and the head parted: the head is HEAD with the files as they are, or the revision of --at.
 * @param typed the BASE as it was typed
 * @param asked which of the findings are in question
 */
export async function changedFindings(
  workspace: Workspace,
  typed: string,
  asked: readonly Finding[],
): Promise<readonly Finding[]> {
  const { input, folder, sources, checked } = workspace;
  const { world } = input;
  const { timeZone } = checked.settings;
  const head = input.revision ?? findHead(workspace);
  const base = findMergeBase(world, folder, findRevision(world, folder, typed, timeZone), head, timeZone);
  const before = baseFiles(workspace, base);
  const touched = before === undefined ? undefined : touchedFiles(workspace, base, sources);
  sayBase(workspace, base, touched?.size);
  return before === undefined || touched === undefined ? asked : brokenSince(workspace, before, touched, asked);
}

/**
 * Of the findings in question those in a file that was touched, and those that were not there before or are worse now.
 * @param before the files of the workspace as they stood
 */
export async function brokenSince(
  { checked, check, sources }: Pick<Workspace, 'checked' | 'check' | 'sources'>,
  before: readonly SourceFile[],
  touched: ReadonlySet<string>,
  asked: readonly Finding[],
): Promise<readonly Finding[]> {
  const { isUntouched } = partSides(before, sources);
  // Of a plan that is as it was, what is wrong was so before.
  const isKnown = ({ rule, place }: Finding): boolean => isUntouched(place.file) && !lookingAcross.has(rule);
  const doubtful = asked.filter((finding) => !touched.has(finding.place.file) && !isKnown(finding));
  if (doubtful.length === 0) return asked.filter(({ place }) => touched.has(place.file));
  const known = namedFindings((await check(before)).all);
  // Named among all that there are: findings alike are told apart by their number.
  const names = new Map(namesOf(checked.all).map((name, index) => [checked.all[index], name]));
  return asked.filter((finding) => {
    const then = known.get(names.get(finding) ?? '');
    return touched.has(finding.place.file) || then === undefined || rank[finding.severity] < rank[then];
  });
}

/** The rules by which one plan may be wrong for what another says: the rest know a plan and what all plans share. */
const lookingAcross: ReadonlySet<string> = new Set([
  ...rules.flatMap((rule) => ('checkAcross' in rule ? [rule.id] : [])),
  loadRules.suppressionUsed.id,
]);

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** As platforms tell findings apart: by rule, file, subject or way to it, and their order where several are alike. */
const namesOf = (findings: readonly Finding[]): readonly string[] =>
  fingerprintsOf(
    findings.map(({ rule, place: { file, pointer }, subject }) => ({
      rule,
      file,
      pointer,
      ...(subject === undefined ? {} : { subject }),
    })),
  );

function namedFindings(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const names = namesOf(findings);
  return new Map(findings.map(({ severity }, index) => [names[index] ?? '', severity]));
}

/** HEAD, with a word where a merge is open: its other side counts as changed too. */
function findHead({ input, folder, sources, checked }: Workspace): Revision {
  const { world, language } = input;
  const answer = world.history.current(folder, sources);
  if ('trouble' in answer) throw historyError(answer.trouble, dayIn(world, checked.settings.timeZone));
  if (answer.found.merging)
    world.say(
      language === 'zh-CN'
        ? '合并还没有完成：另一方带来的改动也算在内。\n'
        : 'A merge is not finished: what the other side brings counts as changed too.\n',
    );
  return answer.found;
}

/** Undefined where there was no workspace then: all of it is new. */
function baseFiles(
  { input, folder, checked, sources }: Workspace,
  { commit }: Revision,
): readonly SourceFile[] | undefined {
  const answer = input.world.history.read(folder, commit, { known: sources });
  if ('found' in answer) return answer.found;
  if (answer.trouble.kind === 'no-workspace') return undefined;
  throw historyError(answer.trouble, dayIn(input.world, checked.settings.timeZone));
}

function touchedFiles(
  { input: { world, revision }, folder, checked }: Workspace,
  base: Revision,
  sources: readonly SourceFile[],
): ReadonlySet<string> {
  const answer = world.history.changed(folder, base.commit, revision?.commit ?? sources);
  if ('found' in answer) return answer.found;
  throw historyError(answer.trouble, dayIn(world, checked.settings.timeZone));
}

function sayBase({ input, checked }: Workspace, base: Revision, files: number | undefined): void {
  const { world, language }: CommandInput = input;
  const commit = base.commit.slice(0, 7);
  const recorded = dayIn(world, checked.settings.timeZone)(base.seconds);
  world.say(
    language === 'zh-CN'
      ? files === undefined
        ? `对照版本 ${commit}（${recorded} 入库）：当时还没有工作区，全部算新增。\n`
        : `对照版本 ${commit}（${recorded} 入库）：有${files}个文件不同。\n`
      : files === undefined
        ? `Compared with ${commit}, recorded on ${recorded}: there was no workspace then, so all of it is new.\n`
        : `Compared with ${commit}, recorded on ${recorded}: ${files === 1 ? '1 file differs' : `${files} files differ`}.\n`,
  );
}
