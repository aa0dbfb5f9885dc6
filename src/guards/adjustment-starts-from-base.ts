// A new adjustment starts from what stood before the change, whatever the change makes of the rest.
import { byText } from '../lib/by-text.ts';
import { isSame } from '../lib/same-value.ts';
import type { State } from '../model/comparison.ts';
import type { Adjustment } from '../model/plan.ts';
import { type PlanChange, isNew, planChanges, statedAnew } from './changes.ts';
import type { Guard, GuardInput } from './guard.ts';
import { type Adjustable, adjustable, decidedOf, itemsIn, standingOf } from './standing.ts';
import { shown } from './wording.ts';

export const adjustmentStartsFromBase: Guard = {
  id: 'adjustment-starts-from-base',
  severity: 'error',
  title: { 'zh-CN': '新的调整从现行的值起', en: 'a new adjustment starts from what stands' },
  why: {
    'zh-CN': '批准的是“从甲改到乙”；现行的不是甲，批准的就是另一件事。',
    en: 'What was approved is a change from one value to another; if the first does not stand, something else was approved.',
  },
  remedy: {
    'zh-CN': 'from 照抄改动之前现行的值；date 写生效的日期，不早于已经锁定的报告期。',
    en: 'Copy into from what stood before this change; date is the day it comes into force, not one of a locked period.',
  },
  check(input, report) {
    const changes = planChanges(input, 'adjustment').filter(isNew);
    if (changes.length === 0) return;
    const stated = statedAnew(input);
    const items = { base: itemsIn(input.base), head: itemsIn(input.head) };
    const standing = new Map<string, unknown>();
    for (const { change, adjustment } of inOrder(input, changes))
      for (const key of adjustable) {
        const { plan, subject } = change;
        const { from, to } = adjustment[key] ?? {};
        const slot = `${plan} ${subject} ${key}`;
        // What the notice says was typed anew: `issued-kept` looks at that, and the adjustment starts from it.
        if (from === undefined || stated.has(slot)) continue;
        const stood = standing.has(slot) ? standing.get(slot) : before(input.base, items, change, key);
        standing.set(slot, to);
        if (stood === undefined || isSame(judged(from), judged(stood))) continue;
        const [was, is] = [shown(stood), shown(from)];
        report(
          { file: adjustment.place.file, pointer: `${adjustment.place.pointer}/${key}/from` },
          {
            'zh-CN': `${subject} 的 ${key} 现行的是 ${was['zh-CN']}，不是 from 写的 ${is['zh-CN']}。`,
            en: `${key} of ${subject} stands as ${was.en}, not as ${is.en}, which from says.`,
          },
          {
            subject,
            hint: { 'zh-CN': `from 写现行的 ${was['zh-CN']}。`, en: `Write into from what stands: ${was.en}.` },
          },
        );
      }
  },
};

interface NewAdjustment {
  readonly change: PlanChange;
  readonly adjustment: Adjustment;
}

function inOrder({ head }: GuardInput, changes: readonly PlanChange[]): readonly NewAdjustment[] {
  const added = changes.flatMap((change): readonly NewAdjustment[] => {
    const own = head.plans.find(({ id }) => id === change.plan)?.adjustments ?? [];
    const adjustment = own.find(
      ({ place }) => place.file === change.place?.file && place.pointer === change.place.pointer,
    );
    return adjustment === undefined ? [] : [{ change, adjustment }];
  });
  return added.toSorted(byText(({ adjustment }) => adjustment.date));
}

type Items = ReturnType<typeof itemsIn>;

/** What the base holds the item to; what it leaves open may be decided and adjusted in one change. */
function before(
  base: State,
  items: { readonly base: Items; readonly head: Items },
  { plan, subject }: PlanChange,
  key: Adjustable,
): unknown {
  const name = `${plan} ${subject}`;
  const item = items.base.get(name);
  if (item === undefined) return undefined;
  const after = items.head.get(name);
  return standingOf(base, plan, item, key) ?? (after && decidedOf(after, key));
}

/** A target's words may be quoted longer or shorter. */
const judged = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'words' in value ? { ...value, words: '' } : value;
