// Of all that is wrong, what a change touches or breaks (`validate --changed`, `ci`).
import { severityOrder } from '../../../lib/severities.ts';
import { topFolder } from '../../../lib/top-folder.ts';
import { loadRules } from '../../../load/index.ts';
import type { Finding, Severity } from '../../../model/diagnostic.ts';
import type { Stood } from '../../../model/revision.ts';
import { fingerprintsOf } from '../../../render/findings/fingerprints.ts';
import { rules } from '../../../rules/index.ts';
import type { Workspace } from '../common.ts';
import { planFolders } from './parted-sides.ts';

/**
 * Of the findings in question those in a file that was touched, and those that were not there before or are worse now.
 * @param commit at which it stood so
 */
export async function brokenSince(
  { checked, check }: Pick<Workspace, 'checked' | 'check'>,
  stood: Stood,
  asked: readonly Finding[],
  commit?: string,
): Promise<readonly Finding[]> {
  const { files, touched } = stood;
  const isUntouched = untouchedSince(stood);
  // Of a plan that is as it was, what is wrong was so before.
  const isKnown = ({ rule, place }: Finding): boolean => isUntouched(place.file) && !lookingFurther.has(rule);
  const doubtful = asked.filter((finding) => !touched.has(finding.place.file) && !isKnown(finding));
  if (doubtful.length === 0) return asked.filter(({ place }) => touched.has(place.file));
  const known = namedFindings((await check(files, commit)).all);
  // Named among all that there are: findings alike are told apart by their number.
  const names = new Map(namesOf(checked.all).map((name, index) => [checked.all[index], name]));
  return asked.filter((finding) => {
    const then = known.get(names.get(finding) ?? '');
    return (
      touched.has(finding.place.file) || then === undefined || severityOrder(finding.severity) < severityOrder(then)
    );
  });
}

/** Whether a file is of a plan of which no file was touched, and nothing was that all plans share. */
function untouchedSince({ files, touched }: Stood): (path: string) => boolean {
  const plans = planFolders([...files.map(({ path }) => path), ...touched]);
  const folders = new Set([...touched].map(topFolder));
  const isSharedSame = [...folders].every((folder) => plans.has(folder));
  return (path) => isSharedSame && plans.has(topFolder(path)) && !folders.has(topFolder(path));
}

/**
 * The rules by which a plan may be wrong for what another says, or for what stands beside the data: the rest know a plan and
 * what all plans share.
 */
const lookingFurther: ReadonlySet<string> = new Set([
  ...rules.flatMap((rule) => ('checkAcross' in rule ? [rule.id] : [])),
  loadRules.suppressionUsed.id,
  'evidence-file-inside',
  'evidence-file-present',
  'return-saved-as-yaml',
]);

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
