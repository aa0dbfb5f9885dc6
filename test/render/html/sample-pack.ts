// A review pack with every part of one, for the tests of the page.
import type { ReviewPack } from '../../../src/model/pack.ts';
import { everyLight } from '../../cli/fake-world.ts';
import type { Files } from '../../support/workspace.ts';
import { reviewOf } from '../review-of.ts';

/** Each light, each kind of chart, every part of a pack. */
export const samplePack = async (files: Files = everyLight, periodId = '2024-Q3'): Promise<ReviewPack> =>
  reviewOf(files, {
    periodId,
    papers: { office: '职业教育与成人教育科', signature: '审核人（签字）：' },
    explained: true,
  });
