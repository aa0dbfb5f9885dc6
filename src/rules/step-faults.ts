// What is wrong with the steps of a path: their order, their dates, and where they lead.
import { isDay } from '../lib/calendar.ts';
import { flatMap } from '../lib/flat-map.ts';
import type { Localized } from '../model/language.ts';
import type { Target } from '../model/plan.ts';
import type { Standing } from './history.ts';
import { comparesToValue } from './targets.ts';

export interface Fault {
  readonly step: number;
  readonly key: 'date' | 'value';
  readonly message: Localized;
}

/** At most one fault a step: of its date first, then of its value. */
export function faultsOf(
  { path, target, due }: Standing,
  baseline: number | undefined,
  year: number,
): readonly Fault[] {
  const steps = path?.kind === 'steps' ? (path.steps ?? []) : [];
  if (target === undefined) return [];
  const direction = directionOf(target, baseline);
  const [from, until] = [`${year}-01-01`, due !== undefined && isDay(due) ? due : `${year}-12-31`];
  return flatMap(steps, ({ date, value }, step): readonly Fault[] => {
    const earlier = steps[step - 1];
    const start = earlier?.value ?? baseline;
    const isLast = step === steps.length - 1;
    const fault = (key: Fault['key'], zh: string, en: string): readonly Fault[] => [
      { step, key, message: { 'zh-CN': zh, en } },
    ];
    if (earlier !== undefined && isDay(earlier.date) && isDay(date) && date <= earlier.date)
      return fault(
        'date',
        `阶段日期 ${date} 应晚于前一阶段 ${earlier.date}。`,
        `The step of ${date} has to be after the one before, ${earlier.date}.`,
      );
    if (isDay(date) && (date < from || date > until))
      return fault(
        'date',
        `阶段日期 ${date} 不在 ${from} 至 ${until} 之内。`,
        `${date} is not within ${from} to ${until}.`,
      );
    if (isLast && comparesToValue(target) && target.value !== undefined && value !== target.value)
      return fault(
        'value',
        `最后一个阶段是 ${value}，应等于目标值 ${target.value}。`,
        `The last step is ${value}; it has to be the target value ${target.value}.`,
      );
    if (start !== undefined && (value - start) * direction < 0)
      return fault(
        'value',
        `阶段目标 ${value} 比之前的 ${start} 退步了。`,
        `The step ${value} goes back from ${start} before it.`,
      );
    return [];
  });
}

/** 1 where values rise towards the target, −1 where they fall, 0 where neither is meant. */
function directionOf(target: Target, baseline: number | undefined): number {
  if (target.value !== undefined && comparesToValue(target) && baseline !== undefined)
    return Math.sign(target.value - baseline);
  switch (target.op) {
    case 'gt':
    case 'gte':
    case 'increase':
    case 'increase-by':
    case 'all':
      return 1;
    case 'lt':
    case 'lte':
    case 'decrease':
    case 'decrease-by':
      return -1;
    case 'eq':
    case 'between':
    case 'maintain':
      return 0;
  }
}
