// Filters as people type them: organisations by any name, sections and tasks by number, lights and statuses by either word.
import { findOrganization } from '../../lib/find-organization.ts';
import { languages, wordsOf } from '../../messages/index.ts';
import type { Light } from '../../model/assessment.ts';
import type { Language } from '../../model/language.ts';
import type { Plan } from '../../model/plan.ts';
import type { AskedStatus, Selection } from '../../review/index.ts';
import { type CommandInput, type OptionRecord, UsageError, listOption, textOption } from '../command.ts';
import { dayOf, unknown } from './common.ts';
import { noSuchTask, taskIdMeant } from './task-ids.ts';

export const selectionOptions: readonly OptionRecord[] = [
  {
    flags: '--organization <name>',
    summary: {
      'zh-CN': '只看这些单位（编号、名称、简称、别称或单位组）',
      en: 'only these organisations (id, name, short name, alias or group)',
    },
    many: true,
  },
  {
    flags: '--section <number>',
    summary: { 'zh-CN': '只看这些部分（s3、3 或 三）', en: 'only these sections (s3 or 3)' },
    many: true,
  },
  {
    flags: '--task <number>',
    summary: { 'zh-CN': '只看这些任务（t08 或 8）', en: 'only these tasks (t08 or 8)' },
    many: true,
  },
  {
    flags: '--status <status>',
    summary: { 'zh-CN': '只看这些状态（如 逾期、读不出、overdue）', en: 'only these statuses (overdue, unread …)' },
    many: true,
  },
  {
    flags: '--light <light>',
    summary: { 'zh-CN': '只看这些灯（红、黄、蓝、灰、绿）', en: 'only these lights (red, yellow, blue, grey, green)' },
    many: true,
  },
  {
    flags: '--due-by <date>',
    summary: { 'zh-CN': '只看这一天及以前到期的', en: 'only what is due on or before this day' },
  },
];

export function selectionOf(plan: Plan, { options, language }: CommandInput): Selection {
  const organizations = listOption(options, 'organization')?.flatMap((typed) => organizationsOf(plan, typed));
  const sections = listOption(options, 'section')?.map((typed) => sectionOf(plan, typed));
  const tasks = listOption(options, 'task')?.map((typed) => taskOf(plan, typed));
  const statuses = listOption(options, 'status')?.map((typed) =>
    wordOf(typed, statusWords, Object.values(statusesIn(language))),
  );
  const lights = listOption(options, 'light')?.map((typed) =>
    wordOf(typed, lightWords, Object.values(wordsOf(language).lights)),
  );
  const dueBy = textOption(options, 'dueBy');
  return {
    ...(organizations === undefined ? {} : { organizations }),
    ...(sections === undefined ? {} : { sections }),
    ...(tasks === undefined ? {} : { tasks }),
    ...(statuses === undefined ? {} : { statuses }),
    ...(lights === undefined ? {} : { lights }),
    ...(dueBy === undefined ? {} : { dueBy: dayOf(dueBy, '--due-by') }),
  };
}

/** The words of a closed set in every language, and the codes themselves. */
function vocabulary<Word extends string>(
  ofLanguage: (language: Language) => Readonly<Record<Word, string>>,
): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  for (const language of languages) {
    const labels = ofLanguage(language);
    for (const code in labels) words.set(code, code).set(labels[code].toLowerCase(), code);
  }
  return words;
}

export const lightWords: ReadonlyMap<string, Light> = vocabulary((language) => wordsOf(language).lights);

/** Every status, and the word for a return that cannot be read. */
export function statusesIn(language: Language): Readonly<Record<AskedStatus, string>> {
  const { statuses, unread } = wordsOf(language);
  return { ...statuses, unread };
}

export const statusWords: ReadonlyMap<string, AskedStatus> = vocabulary(statusesIn);

/** @param known the words to name when it is none of them: those of the language spoken */
export function wordOf<Word>(
  typed: string,
  words: ReadonlyMap<string, Word>,
  known: readonly string[] = [...words.keys()],
): Word {
  const word = words.get(typed.toLowerCase()) ?? words.get(typed.replace(/灯$/, ''));
  if (word === undefined) throw unknown('词', 'word', typed, [...words.keys()], known);
  return word;
}

export function organizationsOf(plan: Plan, typed: string): readonly string[] {
  const { registry } = plan;
  const { organizations, groups } = registry;
  const found = findOrganization(registry, typed);
  switch (found?.kind) {
    case 'organization':
      return [found.id];
    case 'group':
      return groups.get(found.id)?.members ?? [];
    case 'several': {
      const [one, other] = found.ids.map((id) => ({ id, name: organizations.get(id)?.name ?? id }));
      throw new UsageError(
        { 'zh-CN': `“${typed}”对应不止一个单位。`, en: `"${typed}" fits more than one organisation.` },
        {
          'zh-CN': `例如 ${one?.name}（${one?.id}）、${other?.name}（${other?.id}）`,
          en: `${one?.id} and ${other?.id}, for example`,
        },
      );
    }
    case undefined:
      throw unknown('单位', 'organisation', typed, organizationWords(plan));
  }
}

/** Ids first, then names. */
function organizationWords({ registry: { organizations, groups } }: Plan): readonly string[] {
  const all = [...organizations.values()];
  return [
    ...organizations.keys(),
    ...groups.keys(),
    ...new Set(all.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases])),
    ...[...groups.values()].map(({ name }) => name),
  ];
}

function sectionOf(plan: Plan, typed: string): string {
  const section = plan.sections.find(({ id, number, title }) => [id, id.slice(1), number, title].includes(typed));
  if (section === undefined)
    throw unknown(
      '部分',
      'section',
      typed,
      plan.sections.map(({ id }) => id),
    );
  return section.id;
}

function taskOf(plan: Plan, typed: string): string {
  const task = plan.tasks.find(({ id, title }) => id === taskIdMeant(typed) || title === typed);
  if (task !== undefined) return task.id;
  const ids = plan.tasks.map(({ id }) => id);
  throw /^t?\d{1,2}$/i.test(typed)
    ? noSuchTask({ 'zh-CN': '任务', en: 'task' }, typed, ids)
    : unknown('任务', 'task', typed, ids);
}
