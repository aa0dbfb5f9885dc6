// One line of proof after every check: what was found, read and counted, and what is wrong with it.
import { plural } from '../../messages/en/plural.ts';
import type { Finding, Severity } from '../../model/diagnostic.ts';
import { censusLines } from './census-lines.ts';
import type { FindingsReport } from './report.ts';

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Set aside by a comment beside the data, with a reason and an expiry. */
  readonly suppressed: number;
  /** Found as well, but neither in what changed nor new since; undefined where all of it was asked for. */
  readonly outsideChange?: number;
}

/** @param suppressed how many more were set aside */
export function summaryOf(findings: readonly Pick<Finding, 'severity'>[], suppressed: number): Summary {
  const having = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: having('error'), warnings: having('warning'), infos: having('info'), suppressed };
}

/** What was found, how many files were read, and each plan's census; what the format leaves out is named. */
export function renderSummary({
  summary,
  census: proof,
  language,
  diagnostics,
}: Pick<FindingsReport, 'summary' | 'census' | 'language' | 'diagnostics'>): string {
  const { found, read } = proof.files;
  const unread = found - read;
  const shownInfos = diagnostics.filter(({ severity }) => severity === 'info').length;
  const infosLeft = summary.infos - shownInfos;
  const left = summary.errors + summary.warnings - (diagnostics.length - shownInfos);
  const { outsideChange: outside = 0 } = summary;
  const plans = censusLines(proof.plans, language);
  // Advice that is not listed is not a part of the verdict: it is mentioned beside it.
  const counts = { ...summary, infos: shownInfos };
  if (language === 'zh-CN') {
    const kinds = [`${summary.errors}个错误`, `${summary.warnings}个警告`, `${shownInfos}个提示`];
    const where = summary.outsideChange === undefined ? '' : '这次改动';
    const clean = `${where}${infosLeft === 0 ? '没有问题' : '没有错误和警告'}`;
    const files =
      unread === 0 ? `${found}个文件全部读入` : `${found}个文件中有${unread}个因错误未读入，下列数字不含其内容`;
    const notes = [
      ...(left === 0 ? [] : [`其中${left}个未列出`]),
      ...(infosLeft === 0 ? [] : [`另有${infosLeft}个提示，用 duban validate --severity info 查看`]),
      ...(summary.suppressed === 0 ? [] : [`另有${summary.suppressed}个已注明理由暂不处理`]),
      ...(outside === 0 ? [] : [`另有${outside}个不在这次改动之内，未列出`]),
    ];
    return `${verdict(counts, kinds, '、') ?? clean}；${[files, ...notes].join('；')}。\n${plans}`;
  }
  const kinds = [plural(summary.errors, 'error'), plural(summary.warnings, 'warning'), plural(shownInfos, 'note')];
  const where = summary.outsideChange === undefined ? '' : ' in this change';
  const clean = `${infosLeft === 0 ? 'No problems' : 'No errors or warnings'}${where}`;
  const files =
    unread === 0
      ? `all ${found} files were read`
      : `${unread} of ${found} files could not be read and are not counted below`;
  const notes = [
    ...(left === 0 ? [] : [`${left} of them not listed`]),
    ...(infosLeft === 0 ? [] : [`${plural(infosLeft, 'more note')} (duban validate --severity info lists them)`]),
    ...(summary.suppressed === 0 ? [] : [`${summary.suppressed} more set aside with a reason`]),
    ...(outside === 0 ? [] : [`${outside} more outside of the change, not listed`]),
  ];
  return `${verdict(counts, kinds, ', ') ?? clean}; ${[files, ...notes].join('; ')}.\n${plans}`;
}

/** How many of the findings `--fix` can mend: one line, or none when there is nothing for it. */
export function renderFixable({
  diagnostics,
  language,
}: Pick<FindingsReport, 'diagnostics' | 'language'>): readonly string[] {
  const count = diagnostics.filter(({ fix }) => fix !== undefined).length;
  if (count === 0) return [];
  return [language === 'zh-CN' ? `${count}个可用 --fix 自动修正。` : `${count} can be mended by --fix.`];
}

/** Only the kinds that there are; undefined when there are none. */
function verdict(
  { errors, warnings, infos }: Summary,
  kinds: readonly string[],
  separator: string,
): string | undefined {
  const counts = [errors, warnings, infos];
  const present = kinds.filter((_kind, index) => counts[index] !== 0);
  return present.length === 0 ? undefined : present.join(separator);
}
