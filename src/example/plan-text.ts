// plan.yaml as the simulated year needs it: the real text with its reporting calendar and the mark 示例数据 put in.
import type { Plan } from '../model/plan.ts';
import { reportingOrganizations, reportingPeriods } from './reporting.ts';

/** Adds lines and changes none; what the plan already says stays as it is. */
export function simulatedPlanText(text: string, plan: Plan): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const returnsDue = new Map(reportingPeriods(plan).map((period) => [period.cutOff, period.returnsDue]));
  const knowsReturnsDue = plan.periods.every((period) => period.returnsDue !== undefined);
  const out: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('id:')) out.push('# 示例数据：计划取自原文件，报送安排和全年报表都是虚构的，不是实际进展。');
    out.push(line);
    if (line.startsWith('title:') && !plan.simulated) out.push('simulated: true');
    if (line.startsWith('reporting:') && plan.reporters.length === 0)
      out.push('  organizations:', ...reportingOrganizations.map((id) => `    - ${id}`));
    const cutOff = /^\s+cutOff: (\S+)$/.exec(line)?.[1];
    const due = cutOff === undefined || knowsReturnsDue ? undefined : returnsDue.get(cutOff);
    if (due !== undefined) out.push(`${' '.repeat(line.search(/\S/))}returnsDue: ${due}`);
  }
  return out.join(lineEnd);
}
