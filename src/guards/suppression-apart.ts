// A finding is not set aside in the same change as the data that it is about.
import { isSame } from '../lib/same-value.ts';
import type { Change } from '../model/comparison.ts';
import { isGone, isNew } from './changes.ts';
import type { Guard } from './guard.ts';
import { beforeOf, placeOf } from './places.ts';
import { isOfData } from './rules-apart.ts';

export const suppressionApart: Guard = {
  id: 'suppression-apart',
  severity: 'error',
  title: { 'zh-CN': '搁置问题和改数据分开', en: 'nothing is set aside together with new data' },
  why: {
    'zh-CN': '一边交有问题的数据，一边写注释把问题搁置，审的人就看不到这个问题。',
    en: 'Data handed in with a comment that sets their own finding aside hide it from whoever looks at the change.',
  },
  remedy: {
    'zh-CN': '先改正数据；确要搁置的，另提一次改动，只加 duban-ignore 注释，由别人看过再合并。',
    en: 'Mend the data; if it really has to wait, add the duban-ignore comment in a change of its own that somebody else looks at.',
  },
  check(input, report) {
    if (!input.changes.some(isOfData)) return;
    for (const change of input.changes) {
      if (change.address.entity !== 'suppression' || !isNew(change)) continue;
      const text = change.subject.slice(0, 80);
      const moved = input.changes.find((other) => isGone(other) && isSameComment(other, change));
      report(
        placeOf(input, change),
        moved === undefined
          ? {
              'zh-CN': `新的搁置注释和数据在同一次改动里：${text}。`,
              en: `A finding is set aside together with a change of data: ${text}.`,
            }
          : {
              'zh-CN': `搁置注释移到了别处，和数据在同一次改动里：${text}。`,
              en: `A comment that sets findings aside moved elsewhere, together with a change of data: ${text}.`,
            },
        { before: moved === undefined ? [] : beforeOf(moved) },
      );
    }
  },
};

/** Wherever it stands. */
const isSameComment = ({ address, from }: Change, { to }: Change): boolean =>
  address.entity === 'suppression' && isSame(from, to);
