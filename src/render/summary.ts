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
  const { errors, warnings, infos } = summary;
  if (language === 'zh-CN') {
    const plans = proof.plans.map(
      (plan) =>
        `${plan.id}：${plan.sections} 个部分、${plan.tasks} 项任务、${plan.commitments} 项举措、${plan.indicators} 项指标、${plan.returns} 份报表、${plan.readings} 条填报`,
    );
    const verdict =
      errors + warnings + infos === 0 ? '没有问题' : `${errors} 个错误、${warnings} 个警告、${infos} 个提示`;
    return `${verdict}。找到 ${found} 个文件，读入 ${read} 个${plans.length === 0 ? '' : `；计划 ${plans.join('；')}`}。\n`;
  }
  const plans = proof.plans.map(
    (plan) =>
      `${plan.id}: ${plan.sections} sections, ${plan.tasks} tasks, ${plan.commitments} commitments, ${plan.indicators} indicators, ${plan.returns} returns, ${plan.readings} entries`,
  );
  const verdict =
    errors + warnings + infos === 0 ? 'No problems' : `${errors} error(s), ${warnings} warning(s), ${infos} info(s)`;
  return `${verdict}. ${found} files found, ${read} read${plans.length === 0 ? '' : `; plan ${plans.join('; ')}`}.\n`;
}
