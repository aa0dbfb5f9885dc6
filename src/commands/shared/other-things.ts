// What has an id and no page of its own: the command that tells of it.
import type { Localized } from '../../model/language.ts';
import type { Plan } from '../../model/plan.ts';
import { UsageError } from '../command.ts';

/** An organisation, a slip or an adjustment typed where an item is expected; undefined for anything else. */
export function pointElsewhere({ registry, slips, adjustments }: Plan, typed: string): UsageError | undefined {
  const organization = [...registry.organizations.values()].find(({ id, name, shortName }) =>
    [id, name, shortName].includes(typed),
  );
  if (organization !== undefined) {
    const { id } = organization;
    return pointTo(
      { 'zh-CN': `${typed} 是单位`, en: `${typed} is an organisation` },
      {
        'zh-CN': `它的事项：duban status --organization ${id}；亮灯由来：duban explain ${id}`,
        en: `What it has to do: duban status --organization ${id}; where its lights come from: duban explain ${id}`,
      },
    );
  }
  const slip = slips.find(({ id, number }) => [id, number].includes(typed));
  if (slip !== undefined)
    return pointTo(
      { 'zh-CN': `${typed} 是 ${slip.subject} 的督办单`, en: `${typed} is a slip about ${slip.subject}` },
      { 'zh-CN': `已发未办结的：duban remind`, en: `Those not closed yet: duban remind` },
    );
  const adjustment = adjustments.find(({ id }) => id === typed);
  if (adjustment === undefined) return undefined;
  return pointTo(
    { 'zh-CN': `${typed} 是 ${adjustment.subject} 的调整`, en: `${typed} is an adjustment of ${adjustment.subject}` },
    {
      'zh-CN': `原计划和依据：duban explain ${adjustment.subject}`,
      en: `As issued, and by which document: duban explain ${adjustment.subject}`,
    },
  );
}

const pointTo = (what: Localized, where: Localized): UsageError =>
  new UsageError(
    {
      'zh-CN': `${what['zh-CN']}，show 只看任务、举措和指标。`,
      en: `${what.en}; show takes tasks, commitments and indicators.`,
    },
    where,
  );
