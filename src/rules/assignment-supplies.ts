// An assignment supplies what the notice leaves open, and two of one day agree; it never replaces what the notice states.
import type { Place } from '../model/diagnostic.ts';
import { type PlacedRecord, recordsOf } from './items.ts';
import { atKey, placeIn } from './places.ts';
import type { PlanInput, Report, Rule } from './rule.ts';
import { isSame } from '../lib/same-value.ts';

const keys = [
  'lead',
  'support',
  'due',
  'reporters',
  'definition',
  'series',
  'combine',
  'cohort',
  'baseline',
  'path',
] as const;

type Key = (typeof keys)[number];

export const assignmentSupplies: Rule = {
  id: 'assignment-supplies',
  severity: 'error',
  title: {
    'zh-CN': '分工只补文件没有写的',
    en: 'an assignment supplies what is open',
  },
  why: {
    'zh-CN': '文件写明的只能经批准调整，分工里另写不起作用；同一天两个说法，不知道以哪个为准。',
    en: 'What the notice states changes by approval only, and an assignment is not heard; of two on one day none is right.',
  },
  remedy: {
    'zh-CN': '文件写明的改用 adjustments.yaml；同一天的两条留一条。',
    en: 'Use adjustments.yaml for what the notice states; keep one of two decisions of a day.',
  },
  check({ plans }, report) {
    for (const input of plans) checkPlan(input, report);
  },
};

function checkPlan({ files }: PlanInput, report: Report): void {
  const records = new Map(recordsOf(files).map(({ record }) => [record.id, record]));
  /** What was decided first of one key on one day, by item. */
  const decided = new Map<string, Map<string, unknown>>();
  for (const [index, assignment] of (files.assignments?.value.assignments ?? []).entries())
    for (const key of keys.filter((name) => assignment[name] !== undefined)) {
      const stated = assignment.ids.filter((id) => states(records.get(id), key));
      const place = (): Place => atKey(placeIn(files.assignments?.path ?? '', 'assignments', index, key));
      if (stated.length > 0)
        report(place(), {
          'zh-CN': `任务文件已写明 ${stated.join('、')} 的 ${key}；要改请用 adjustments.yaml。`,
          en: `The task file states ${key} of ${stated.join(', ')}; use adjustments.yaml to change it.`,
        });
      const open = stated.length === 0 ? assignment.ids : assignment.ids.filter((id) => !stated.includes(id));
      const day = `${key} ${assignment.date}`;
      const sameDay = decided.get(day) ?? new Map<string, unknown>();
      decided.set(day, sameDay);
      const contrary = open.filter((id) => isContrary(sameDay, id, assignment[key]));
      if (contrary.length > 0)
        report(place(), {
          'zh-CN': `${assignment.date} 已给 ${contrary.join('、')} 定过另一个 ${key}。`,
          en: `Another ${key} was decided for ${contrary.join(', ')} on ${assignment.date}.`,
        });
    }
}

/** A cohort may be named by the notice and counted by the office: it is stated once its size is. */
function states(record: PlacedRecord['record'] | undefined, key: Key): boolean {
  if (record === undefined) return false;
  if (key === 'due') return record.due.date !== undefined;
  if (key === 'cohort') return 'cohort' in record && record.cohort?.size !== undefined;
  return key in record;
}

/** Whether the same day has decided otherwise; the first decision is remembered. */
function isContrary(sameDay: Map<string, unknown>, id: string, value: unknown): boolean {
  if (sameDay.has(id)) return !isSame(sameDay.get(id), value);
  sameDay.set(id, value);
  return false;
}
