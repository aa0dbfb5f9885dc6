// One line of proof after every check: what was found, read and counted, and what is wrong with it.
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { CensusProof } from '../model/plan.ts';

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function summaryOf(diagnostics: readonly Diagnostic[]): Summary {
  const having = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: having('error'), warnings: having('warning'), infos: having('info') };
}

export function renderSummary(summary: Summary, proof: CensusProof, language: Language): string {
  const { found, read } = proof.files;
  const unread = found - read;
  if (language === 'zh-CN') {
    const kinds = [`${summary.errors}个错误`, `${summary.warnings}个警告`, `${summary.infos}个提示`];
    const files =
      unread === 0 ? `${found}个文件全部读入` : `${found}个文件中有${unread}个因错误未读入，下列数字不含其内容`;
    const plans = proof.plans.map(
      (plan) =>
        `计划 ${plan.id}${plan.simulated ? '（示例数据）' : ''}：${plan.sections}个部分、${plan.tasks}项任务、${plan.commitments}项举措、${plan.indicators}项指标、${plan.returns}份报表、${plan.readings}条填报。\n`,
    );
    return `${verdict(summary, kinds, '、') ?? '没有问题'}；${files}。\n${plans.join('')}`;
  }
  const kinds = [plural(summary.errors, 'error'), plural(summary.warnings, 'warning'), plural(summary.infos, 'note')];
  const files =
    unread === 0
      ? `all ${found} files were read`
      : `${unread} of ${found} files could not be read and are not counted below`;
  const plans = proof.plans.map(
    (plan) =>
      `Plan ${plan.id}${plan.simulated ? ' (示例数据, simulated)' : ''}: ${plan.sections} sections, ${plan.tasks} tasks, ${plan.commitments} commitments, ${plan.indicators} indicators, ${plan.returns} returns, ${plan.readings} entries.\n`,
  );
  return `${verdict(summary, kinds, ', ') ?? 'No problems'}; ${files}.\n${plans.join('')}`;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

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
