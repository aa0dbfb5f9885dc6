// A guard that is made milder or turned off is named: from the next change on it no longer stops anything.
import { guardIds } from '../lib/guard-ids.ts';
import { valueIn } from '../lib/records.ts';
import type { Guard } from './guard.ts';
import { beforeOf, placeOf } from './places.ts';
import { shown } from './wording.ts';

const ids: readonly string[] = guardIds;

export const guardsArmed: Guard = {
  id: 'guards-armed',
  severity: 'warning',
  title: { 'zh-CN': '改动检查没有放宽', en: 'no guard is disarmed unseen' },
  why: {
    'zh-CN': '这次放宽级别，下一次改数就没有检查；放宽可以，但要让审的人看见。',
    en: 'With a guard turned off now, the next change passes unguarded; that may be wanted, and should be seen.',
  },
  remedy: {
    'zh-CN': '确要放宽的，在这次改动里说明理由和期限；不是有意的，从 severities 中删去。',
    en: 'If it is meant, say in this change why and until when; if not, take it out of severities.',
  },
  check(input, report) {
    for (const change of input.changes) {
      const { address, from, to } = change;
      const { key: id } = address;
      if (address.entity !== 'severity' || !ids.includes(id)) continue;
      const value = levelOf(to);
      if (value === null || value === 'error') continue;
      const [was, is] = [shown(levelOf(from) ?? 'error'), shown(value)];
      report(
        placeOf(input, change),
        {
          'zh-CN': `${id} 的级别从 ${was['zh-CN']} 改成 ${is['zh-CN']}，下一次改动起生效。`,
          en: `The severity of ${id} goes from ${was.en} to ${is.en}, from the next change on.`,
        },
        { subject: id, before: beforeOf(change) },
      );
    }
  },
};

/** A key that is new or gone has its value within. */
const levelOf = (value: unknown): unknown => valueIn(value, 'value') ?? value;
