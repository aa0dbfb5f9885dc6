// What says how plan data are to look does not change together with the data.
import type { Guard, GuardInput } from './guard.ts';
import { placeBeside } from './places.ts';
import { isOfData } from './rules-apart.ts';

/** As many are named; the rest is counted. */
const most = 3;

export const schemasApart: Guard = {
  id: 'schemas-apart',
  severity: 'error',
  title: { 'zh-CN': '数据格式和数据分开改', en: 'schemas and data change apart' },
  why: {
    'zh-CN': '一边改数一边改格式说明，编辑器就按改过的格式检查改过的数，错的也不提示。',
    en: 'If data and the schemas for them change at once, editors hold the new data against the new schema and warn of nothing.',
  },
  remedy: {
    'zh-CN': '把 schemas 里的文件、编辑器里格式和文件的对应另提一次合并，先由别人看过，再提数据。',
    en: 'Put schemas, and what tells editors which schema is for which file, into a change of their own; the data come after it.',
  },
  check(input, report) {
    const touched = input.beside.filter(({ as }) => as === 'schema');
    const first = touched.find(({ to }) => to !== undefined) ?? touched[0];
    if (first === undefined) return;
    const named = touched.slice(0, most).map(({ path }) => path.replace(/^(?:\.\.\/)+/, ''));
    const others = touched.length - named.length;
    const [zh, en] = [
      `${named.join('、')}${others === 0 ? '' : `等${touched.length}个文件`}`,
      `${named.join(', ')}${others === 0 ? '' : ` and ${others} more`}`,
    ];
    const isApart = !touchesData(input);
    report(
      placeBeside(input, first),
      isApart
        ? {
            'zh-CN': `数据格式改了：${zh}；合并以后的数据按它检查。`,
            en: `Schemas change: ${en}; later data are held against them.`,
          }
        : { 'zh-CN': `和数据在同一次改动里：${zh}。`, en: `Together with the data: ${en}.` },
      { mild: isApart },
    );
  },
};

/** What can be read no more, or could not be read before, may have been written for another schema. */
const touchesData = ({ changes, unread }: GuardInput): boolean =>
  changes.some(isOfData) || unread.some(({ side }) => side !== 'both');
