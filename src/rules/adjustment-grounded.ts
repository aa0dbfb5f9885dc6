// An adjustment starts from what stood before it, and comes after the plan was signed.
import { isDay } from '../lib/calendar.ts';
import type { Target } from '../model/plan.ts';
import { type HistoryStep, type Standing, historyOf, standingOf } from './history.ts';
import { below } from './places.ts';
import type { Report, Rule } from './rule.ts';
import { isSame } from '../lib/same-value.ts';
import { isUnread } from './unread.ts';

const keys = ['due', 'target', 'lead', 'definition', 'path'] as const satisfies readonly (keyof Standing)[];

export const adjustmentGrounded: Rule = {
  id: 'adjustment-grounded',
  severity: 'error',
  title: {
    'zh-CN': '调整前的值与原计划相符',
    en: 'an adjustment starts from what stood',
  },
  why: {
    'zh-CN': '调整前的值对不上，说明批准的是另一件事，或者漏记了中间的一次调整。',
    en: 'If what it starts from never stood, something else was approved, or a change between was left out.',
  },
  remedy: {
    'zh-CN': 'from 照抄调整前的值（原文件、分工和更早的调整）；日期写批准生效的日期。',
    en: 'Copy into from what stood before (the notice, assignments, earlier adjustments); date is the day it comes into force.',
  },
  check({ plans }, report) {
    for (const { files, plan } of plans) {
      const { signed } = plan.document;
      for (const step of historyOf(plan)) {
        const { subject, date, place } = step.adjustment;
        if (isDay(date) && isDay(signed) && date < signed)
          report(
            below(place, 'date'),
            {
              'zh-CN': `调整日期 ${date} 早于计划签发日期 ${signed}。`,
              en: `It is of ${date}, before the plan was signed on ${signed}.`,
            },
            { subject },
          );
        if (isUnread(files, 'assignments.yaml')) continue;
        for (const key of keys) checkFrom(step, key, report);
      }
    }
  },
};

function checkFrom({ adjustment, item, before }: HistoryStep, key: (typeof keys)[number], report: Report): void {
  const change = adjustment[key];
  if (change === undefined || isSame(change.from, change.to)) return; // the latter: `adjustment-changes`
  const isForIndicators = key === 'target' || key === 'definition' || key === 'path';
  if (isForIndicators && standingOf(item).target === undefined) return; // `decision-fits-item`
  const stood = before[key];
  if (isSame(judged(change.from), judged(stood))) return;
  const place = below(adjustment.place, key, 'from');
  const zh = stood === undefined ? '之前没有定过' : `之前是 ${shown(stood)}`;
  const en = stood === undefined ? 'nothing was set before' : `before it was ${shown(stood)}`;
  report(
    place,
    { 'zh-CN': `${item.id} 的 ${key} ${zh}，与 from 不符。`, en: `${key} of ${item.id}: ${en}, unlike from.` },
    { subject: item.id },
  );
}

/** A target's words may be quoted longer or shorter; what is judged by is its comparator and numbers. */
const judged = (value: unknown): unknown => (isTarget(value) ? { ...value, words: '' } : value);

const isTarget = (value: unknown): value is Target => typeof value === 'object' && value !== null && 'words' in value;

function shown(value: unknown): string {
  if (!isTarget(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const { op, value: figure, low, high, by, change } = value;
  return [op, figure, low, high, by, change].filter((part) => part !== undefined).join(' ');
}
