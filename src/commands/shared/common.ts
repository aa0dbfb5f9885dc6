// What most commands do first: the options they share, the workspace, the plan, the day.
import { defaults } from '../../lib/defaults.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Localized } from '../../model/language.ts';
import type { Settings } from '../../model/plan.ts';
import type { Beside, SourceFile, SourceTree } from '../../model/source-file.ts';
import { type CheckOptions, type Checked, checkTree, checkWorkspace } from '../../pipeline.ts';
import { type CommandInput, type OptionRecord, UsageError, textOption } from '../command.ts';
import { readDay, sayRevision } from './at-option.ts';
import { type GivenFiles, type PassOver, openGiven, readGiven } from './workspace-files.ts';

export const dataOption: OptionRecord = {
  flags: '--data <dir>',
  summary: { 'zh-CN': '工作区文件夹（含 duban.yaml）', en: 'the workspace folder (with duban.yaml)' },
};
export const planOption: OptionRecord = {
  flags: '--plan <id>',
  summary: { 'zh-CN': '计划编号；只有一个计划时可省略', en: 'the plan id; may be left out when there is one plan' },
};
export const asOfOption: OptionRecord = {
  flags: '--as-of <date>',
  summary: { 'zh-CN': '截至日期，含当日（默认今天）', en: 'the last day counted, inclusive (today by default)' },
};
export const actorOption: OptionRecord = {
  flags: '--actor <organisation>',
  summary: {
    'zh-CN': '谁提交的改动（单位编号或名称）：报送单位只能改自己的报表',
    en: 'who made the change (id or name of an organisation): a reporting one may change its own returns only',
  },
};
export const outputOption: OptionRecord = {
  flags: '--output <file>',
  summary: { 'zh-CN': '写入文件，不在终端显示', en: 'write to a file instead of the terminal' },
};
export const formatOption = (choices: readonly string[]): OptionRecord => ({
  flags: '--format <format>',
  summary: { 'zh-CN': `输出格式：${choices.join('、')}`, en: `output format: ${choices.join(', ')}` },
  choices,
});

export interface Workspace {
  /** What was asked, in the language of the workspace unless another was asked for. */
  readonly input: CommandInput;
  readonly folder: string;
  readonly checked: Checked;
  /** The files as they were read. */
  readonly sources: readonly SourceFile[];
  /** Checks the workspace as it would be with other files in it, or as it stood at a commit (a whole id) with these. */
  readonly check: (sources: readonly SourceFile[], commit?: string) => Promise<Checked>;
}

/** Finds, reads and checks all of the workspace that the options name: for the findings, and no plan is kept. */
export async function openWorkspace(given: CommandInput): Promise<Workspace> {
  return openFiles(given, { kept: 'findings', looksBeside: true });
}

/** What is known of a workspace whose files are not kept. */
export type CheckedWorkspace = Pick<Workspace, 'input' | 'folder' | 'checked'>;

/** Checks all of the workspace on disk that the options name, folder by folder. */
export async function checkOnDisk(given: CommandInput): Promise<CheckedWorkspace> {
  const { folder, tree: onDisk } = openGiven(given);
  const beside = given.world.besideOf(folder);
  const checked = await checkInTurn(given, await given.world.readAhead(onDisk, folder), { beside });
  return { folder, checked, input: inLanguage(given, checked) };
}

/** Checks a workspace folder by folder, none of which is kept. */
export const checkInTurn = async (
  given: CommandInput,
  tree: SourceTree,
  options: Pick<CheckOptions, 'looked' | 'beside'> = {},
): Promise<Checked> =>
  checkTree(tree, (settings) => suppressionDay(settings, given), {
    kept: 'findings',
    told: tellPlans(given),
    ...options,
  });

export const inLanguage = (given: CommandInput, { settings }: Checked): CommandInput => ({
  ...given,
  language: given.languageAsked ? given.language : (settings.language ?? given.language),
});

const tellPlans =
  ({ world, language }: CommandInput) =>
  async (count: number, all: number): Promise<void> => {
    world.progress(() => plansChecked(count, all)[language]);
    if (count > 0) await world.pause();
  };

interface OpenOptions extends Pick<CheckOptions, 'asked' | 'kept' | 'seen'> {
  /** Also looks for what the data name beside themselves: for who asks what is wrong, and for no figure. */
  readonly looksBeside?: true;
}

/** @param passOver says which plans are not looked at */
export async function openFiles(
  given: CommandInput,
  { looksBeside, ...options }: OpenOptions,
  passOver?: PassOver,
): Promise<Workspace & Pick<GivenFiles, 'passedOver'>> {
  const { folder, sources, revision, passedOver } = await readGiven(given, passOver);
  const then: CommandInput = revision === undefined ? given : { ...given, revision };
  const { history, besideOf } = given.world;
  const besideAt = (commit: string | undefined): Beside =>
    commit === undefined ? besideOf(folder) : history.beside(folder, commit);
  const check: Workspace['check'] = async (files, commit = revision?.commit) =>
    checkWorkspace(files, (settings) => suppressionDay(settings, then), {
      ...options,
      beside: looksBeside && besideAt(commit),
      told: tellPlans(given),
    });
  const checked = await check(sources);
  await given.world.pause();
  const input = inLanguage(then, checked);
  sayRevision(input, checked.settings);
  return { folder, checked, sources, check, passedOver, input };
}

const plansChecked = (count: number, all: number): Localized => ({
  'zh-CN': `已检查${count}/${all}个计划……`,
  en: `${count} of ${all} plans checked …`,
});

/** A time zone that does not exist is a finding of its own, and no reason to stop here. */
function suppressionDay({ timeZone }: Settings, input: CommandInput): string {
  const asked = textOption(input.options, 'asOf');
  if (asked !== undefined) return dayOf(asked, '--as-of');
  return todayIn(input, timeZone) ?? todayIn(input, defaults.timeZone) ?? '';
}

/**
 * What was typed does not exist: says what does, and what was probably meant.
 * @param listed what to name where nothing is near; all that is known unless given
 */
export function unknown(
  zh: string,
  en: string,
  typed: string,
  known: readonly string[],
  listed: readonly string[] = known,
): UsageError {
  const meant = nearest(typed, known);
  const all = [...new Set(listed)];
  const some = all.slice(0, all.length > 24 ? 16 : 24);
  const hint =
    meant !== undefined
      ? { 'zh-CN': `是不是 ${meant}？`, en: `Did you mean ${meant}?` }
      : all.length > 24
        ? {
            'zh-CN': `可用的：${some.join('、')}等${all.length}个`,
            en: `Known: ${some.join(', ')} and ${all.length - 16} more`,
          }
        : { 'zh-CN': `可用的：${some.join('、')}`, en: `Known: ${some.join(', ')}` };
  return new UsageError({ 'zh-CN': `没有这个${zh}：${typed}。`, en: `No such ${en}: ${typed}.` }, hint);
}

/**
 * Today where the plan is; with --at the day that was asked for or on which the revision was recorded: nothing of today
 * leaks into the past. Undefined for a zone that does not exist.
 */
export function todayIn({ world, revision }: CommandInput, timeZone: string): string | undefined {
  const today = world.today(timeZone);
  if (revision === undefined || today === undefined) return today;
  const { day } = revision;
  return day === undefined ? world.history.dayOf(revision.seconds, timeZone) : day < today ? day : today;
}

/** The day to judge: the one asked for, else today in the plan's zone, or that of the revision. */
export function chooseDay({ timeZone }: Settings, input: CommandInput): string {
  const asked = textOption(input.options, 'asOf');
  if (asked === undefined) {
    const today = todayIn(input, timeZone);
    if (today !== undefined) return today;
    throw new UsageError(
      { 'zh-CN': `没有这个时区：${timeZone}。`, en: `No such time zone: ${timeZone}.` },
      {
        'zh-CN': '在 duban.yaml 中改 timeZone，如 Asia/Shanghai。',
        en: 'Mend timeZone in duban.yaml, Asia/Shanghai for example.',
      },
    );
  }
  return dayOf(asked, '--as-of');
}

/** Reads a date of the command line; also 2024/6/30, 2024.6.30 and 2024年6月30日. */
export function dayOf(typed: string, option: string): string {
  const day = readDay(typed);
  if (day !== undefined && day >= '2000-01-01' && day <= '2100-12-31') return day;
  throw new UsageError(
    { 'zh-CN': `${option} 不是有效的日期：${typed}。`, en: `${option} is not a date: ${typed}.` },
    day !== undefined
      ? { 'zh-CN': '要在2000年到2100年之间。', en: 'It has to be between 2000 and 2100.' }
      : { 'zh-CN': '写成 2024-06-30。', en: 'Write it as 2024-06-30.' },
  );
}

const errorsIn = (checked: Checked): number => checked.all.filter((finding) => finding.severity === 'error').length;

/** Says it in the document as well, under its title: a file that is sent on has no stderr. */
export const flagErrors = ({ checked }: Workspace, document: Document): Document => flagErrorsIn(checked, document);

export function flagErrorsIn(checked: Checked, document: Document): Document {
  const count = errorsIn(checked);
  if (count === 0) return document;
  const [title, ...rest] = document.blocks;
  const note: Block = { kind: 'note', phrase: { key: 'data-errors', count } };
  return { ...document, blocks: [...(title === undefined ? [] : [title]), note, ...rest] };
}

/** Errors in the data make every figure doubtful: said loudly beside the product, and in the exit code. */
export function warnOfErrors(workspace: Pick<Workspace, 'checked'>, { world, language }: CommandInput): boolean {
  const errors = errorsIn(workspace.checked);
  if (errors === 0) return false;
  world.say(
    language === 'zh-CN'
      ? `注意：数据有${errors}个错误，以下结果可能不全。运行 duban validate 查看。\n`
      : `Warning: the data has ${errors} error(s); what follows may be incomplete. Run duban validate.\n`,
  );
  return true;
}
