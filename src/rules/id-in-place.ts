// Ids follow the printed numbers: task 8 is t08, its items t08.m1 or t08.i1, and all of them come from item 8 of the notice.
import { flatMap } from '../lib/flat-map.ts';
import { recordsOfTask } from './items.ts';
import { below, placeIn } from './places.ts';
import type { Rule } from './rule.ts';
import { numberOfTask, twoDigits } from './task-number.ts';

export const idInPlace: Rule = {
  id: 'id-in-place',
  severity: 'error',
  title: {
    'zh-CN': '编号与印发序号一致',
    en: 'ids follow the printed numbers',
  },
  why: {
    'zh-CN': '见到 t08.m3 就要能翻到文件第8项；编号和序号不一致，会翻错地方。',
    en: 'Whoever reads t08.m3 turns to item 8 of the notice; another number leads to the wrong place.',
  },
  remedy: {
    'zh-CN': '对照文件，把编号、序号或出处改成同一个序号。',
    en: 'Check the notice and give id, number and source the same number.',
  },
  check({ plans }, report) {
    for (const file of flatMap(plans, ({ files }) => files.tasks)) {
      const { id, number } = file.value;
      const expected = numberOfTask(file);
      const expectedId = `t${twoDigits(expected)}`;
      if (id !== expectedId)
        report(placeIn(file.path, 'id'), {
          'zh-CN': `第${expected}项的任务编号应为 ${expectedId}，不是 ${id}。`,
          en: `The id of task ${expected} is ${expectedId}, not ${id}.`,
        });
      if (number !== expected)
        report(placeIn(file.path, 'number'), {
          'zh-CN': `任务 ${id} 的印发序号应为 ${expected}，不是 ${number}。`,
          en: `The printed number of task ${id} is ${expected}, not ${number}.`,
        });
      for (const { record, place } of recordsOfTask(file)) {
        const own = record.id.startsWith(`${id}.`) || record.id.startsWith(`${expectedId}.`);
        if (!own)
          report(below(place, 'id'), {
            'zh-CN': `${expectedId} 的编号应以 ${expectedId}. 开头，不是 ${record.id}。`,
            en: `An id in ${expectedId} starts with ${expectedId}., unlike ${record.id}.`,
          });
        if (record.source.item !== expected)
          report(below(place, 'source', 'item'), {
            'zh-CN': `${record.id} 的出处应为第${expected}项，不是第${record.source.item}项。`,
            en: `${record.id} comes from item ${expected}, not from item ${record.source.item}.`,
          });
      }
    }
  },
};
