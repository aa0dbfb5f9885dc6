// How things are judged and what is judged do not change at once.
import type { Change } from '../model/comparison.ts';
import { grouped, isNew } from './changes.ts';
import type { Guard } from './guard.ts';
import { beforeOf, placeOf } from './places.ts';
import { told } from './wording.ts';

/** Settings that decide nothing. */
const harmless = ['name', 'language', 'papers', 'format'];

export const rulesApart: Guard = {
  id: 'rules-apart',
  severity: 'error',
  title: { 'zh-CN': '规则和数据分开改', en: 'rules and data change apart' },
  why: {
    'zh-CN': '一边改数一边改亮灯办法，灯变绿是干得好了还是尺子短了，谁也说不清。',
    en: 'If figures and light rules change at once, nobody can say whether the work got better or the ruler shorter.',
  },
  remedy: {
    'zh-CN': '把亮灯规则、级别、督办档次、放假安排等的改动放进另一次合并，单独说明理由。',
    en: 'Put light rules, severities, escalation or working days into a change of their own, with their reason.',
  },
  check(input, report) {
    if (!input.changes.some(isOfData)) return;
    const ruling = input.changes.filter((change) => isRuling(change));
    for (const [first, ...others] of grouped(ruling, ({ address }) => `${address.entity} ${address.key}`)) {
      if (first === undefined) continue;
      const fact = told(first);
      report(
        placeOf(input, first),
        {
          'zh-CN': `和数据在同一次改动里：${fact['zh-CN']}${others.length === 0 ? '' : `，另有${others.length}处`}。`,
          en: `Together with the data: ${fact.en}${others.length === 0 ? '' : `, and ${others.length} more`}.`,
        },
        { before: beforeOf(first, ...others) },
      );
    }
  },
};

/** What says why a change may be is no part of it. */
export const isOfData = ({ kind, type, address }: Change): boolean =>
  kind !== 'rules' && type !== 'order-changed' && address.entity !== 'erratum';

function isRuling(change: Change): boolean {
  const { kind, address } = change;
  if (kind !== 'rules' || address.entity === 'suppression') return false;
  if (address.entity === 'calendar-year') return !isNew(change);
  return address.entity !== 'setting' || !harmless.includes(address.key);
}
