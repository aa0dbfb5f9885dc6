// Every commitment and indicator that returns, assignments and adjustments name is in the plan.
import { flatMap } from '../lib/flat-map.ts';
import type { PlanFiles } from '../model/workspace-files.ts';
import { recordsOfTask } from './items.ts';
import { unknownItems } from './references.ts';
import type { Rule } from './rule.ts';
import { type Suggestion, suggestionsAmong } from './suggestion.ts';
import { numberOfTask, twoDigits } from './task-number.ts';
import { unreadIn } from './unread.ts';

export const itemRegistered: Rule = {
  id: 'item-registered',
  severity: 'error',
  title: {
    'zh-CN': '提到的举措和指标都在计划里',
    en: 'every item named is in the plan',
  },
  why: {
    'zh-CN': '编号写错，填报的数和批准的调整就对不上任何一项，等于没有报。',
    en: 'Under a wrong id a figure or an approved change belongs to nothing, as if it had never been handed in.',
  },
  remedy: {
    'zh-CN': '对照 tasks/ 中的任务文件改正编号。',
    en: 'Mend the id; the files in tasks/ have them all.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const { files } = input;
      const excused = idsPerhapsUnread(files);
      const ids = flatMap(files.tasks, (task) => recordsOfTask(task).map(({ record }) => record.id));
      // An item under another task's id is reported there once, and not for everybody who names it rightly.
      const meant = flatMap(files.tasks, (task) => {
        const prefix = `t${twoDigits(numberOfTask(task))}`;
        return flatMap(recordsOfTask(task), ({ record: { id } }) =>
          id.startsWith(`${prefix}.`) ? [] : [id.replace(/^t\d+/, prefix)],
        );
      });
      const known = new Set([...ids, ...meant]);
      const hintFor = hintsAmong(ids);
      for (const { id, place } of unknownItems(input, known)) {
        if (excused(id)) continue;
        const [zh, en] = id.includes('m') ? ['举措', 'commitment'] : ['指标', 'indicator'];
        const message = { 'zh-CN': `计划里没有${zh} ${id}。`, en: `The plan has no ${en} ${id}.` };
        report(place, message, hintFor(id));
      }
    }
  },
};

/** Items of a task whose file could not be read may well be there; a file without its number may hold any task. */
function idsPerhapsUnread(files: PlanFiles): (id: string) => boolean {
  const tasks = unreadIn(files, 'tasks/').map((name) => /^\d{2}(?!\d)/.exec(name)?.[0]);
  return tasks.includes(undefined) ? () => true : (id) => tasks.some((number) => id.startsWith(`t${number}.`));
}

/** What the task has of that kind; where it has none, the nearest id of any task. */
function hintsAmong(ids: readonly string[]): (id: string) => Suggestion {
  let families: ReadonlyMap<string, Family> | undefined;
  const nearest = suggestionsAmong(() => ids);
  return (id) => {
    families ??= familiesOf(ids);
    const family = families.get(familyOf(id));
    if (family === undefined) return nearest(id);
    const { first, last, isAlone } = family;
    if (isAlone) return { hint: { 'zh-CN': `这一类只有 ${first}。`, en: `There is only ${first}.` } };
    return { hint: { 'zh-CN': `有 ${first} 至 ${last}。`, en: `There are ${first} to ${last}.` } };
  };
}

/** The items of one kind in one task, as they are written. */
interface Family {
  readonly first: string;
  readonly last: string;
  readonly isAlone: boolean;
}

const familyOf = (id: string): string => id.replace(/\d+$/, '');

function familiesOf(ids: readonly string[]): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const id of ids) {
    const family = familyOf(id);
    const first = families.get(family)?.first;
    families.set(family, { first: first ?? id, last: id, isAlone: first === undefined });
  }
  return families;
}
