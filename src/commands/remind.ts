// `duban remind`: which slips the ladder asks for now and in the next days, and a draft of each as a file.
import { escalationsOf } from '../assess/index.ts';
import { wordsOf } from '../messages/index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Escalation, Escalations, Firing } from '../model/escalation.ts';
import type { Plan } from '../model/plan.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { knownTree, remindDocument, slipDocument } from '../review/index.ts';
import { ladderText } from '../starter/index.ts';
import { type Command, type CommandInput, UsageError, listOption, textOption } from './command.ts';
import {
  type Workspace,
  asOfOption,
  chooseDay,
  dataOption,
  flagErrors,
  formatOption,
  planOption,
  warnOfErrors,
} from './shared/common.ts';
import { documentFormats, emitDocument } from './shared/emit.ts';
import { cannotWrite } from './shared/file-trouble.ts';
import { judge } from './shared/judge.ts';
import { atOption } from './shared/at-option.ts';
import { organizationsOf, wordOf } from './shared/selection.ts';
import { type OnePlan, openPlan } from './shared/one-plan.ts';

export const command: Command = {
  options: [
    dataOption,
    planOption,
    asOfOption,
    atOption,
    {
      flags: '--days <number>',
      summary: { 'zh-CN': '往后看几天（默认 30）', en: 'how many days to look ahead (30 by default)' },
    },
    {
      flags: '--organization <name>',
      summary: {
        'zh-CN': '只看发给这些单位的（编号、名称、简称或单位组）',
        en: 'only what goes to these organisations (id, name or group)',
      },
      many: true,
    },
    {
      flags: '--step <step>',
      summary: { 'zh-CN': '只看这些档次（编号或名称）', en: 'only these steps (id or name)' },
      many: true,
    },
    formatOption(documentFormats),
    {
      flags: '--output <dir>',
      summary: {
        'zh-CN': '把现在该发的逐件拟稿，写入这个文件夹',
        en: 'draft what is to be sent now, one file each, into this folder',
      },
    },
  ],
  async run(given) {
    const workspace = await openPlan(given);
    const { input, plan } = workspace;
    const ladder = ladderOf(plan, workspace);
    const days = daysOf(textOption(input.options, 'days') ?? '30');
    const asOf = chooseDay(plan.settings, input);
    const assessment = judge(plan, input, asOf);
    const selected = select(plan, ladder, escalationsOf(plan, assessment, days), input);
    const broken = warnOfErrors(workspace, input);
    const folder = textOption(input.options, 'output');
    if (folder !== undefined) writeDrafts(input, folder, draftsOf(workspace, selected.firings, asOf));
    // --output takes the drafts: the list itself always goes to stdout.
    const toStdout: CommandInput = { ...input, options: { ...input.options, output: undefined } };
    const document = flagErrors(workspace, remindDocument(plan, assessment, selected, days));
    return emitDocument(toStdout, document, () => jsonOf(plan, ladder, assessment, selected, days), broken ? 1 : 0);
  },
};

function ladderOf({ escalation }: Plan, { folder }: Workspace): Escalation {
  if (escalation !== undefined) return escalation;
  throw new UsageError(
    {
      'zh-CN': `${folder} 中没有可读的 escalation.yaml，不知道按什么档次督办。`,
      en: `There is no readable escalation.yaml in ${folder}: nothing says which slip follows from what.`,
    },
    {
      'zh-CN': '已有的，先运行 duban validate 看原因；没有的，把下面几行存为 escalation.yaml，按本单位的制度改定：',
      en: 'If it is there, run duban validate to see why; if not, save these lines as escalation.yaml and settle them:',
    },
    { 'zh-CN': ladderText('zh-CN'), en: ladderText('en') },
  );
}

function daysOf(typed: string): number {
  if (/^\d{1,3}$/.test(typed) && Number(typed) <= 366) return Number(typed);
  throw new UsageError({
    'zh-CN': `--days 要是 0 到 366 的整数：${typed}。`,
    en: `--days takes a whole number from 0 to 366: ${typed}.`,
  });
}

function select(plan: Plan, ladder: Escalation, all: Escalations, { options }: CommandInput): Escalations {
  const organizations = listOption(options, 'organization')?.flatMap((typed) => organizationsOf(plan, typed));
  const known = new Map(ladder.steps.flatMap(({ id, name }) => [[id, id] as const, [name.toLowerCase(), id] as const]));
  const steps = listOption(options, 'step')?.map((typed) => wordOf(typed, known));
  const isAsked = (organization: string | undefined, step: string): boolean =>
    (organizations === undefined || (organization !== undefined && organizations.includes(organization))) &&
    (steps === undefined || steps.includes(step));
  return {
    firings: all.firings.filter(({ organization, step }) => isAsked(organization, step.id)),
    withheld: all.withheld.filter(
      ({ item, unread }) =>
        organizations === undefined ||
        [item.lead ?? '', ...('reporters' in item ? item.reporters : []), ...unread].some((id) =>
          organizations.includes(id),
        ),
    ),
    open: all.open.filter(({ slip }) => isAsked(slip.organization, slip.step)),
  };
}

/** Ids only, so that the name is safe on every system; matter, step and organisation are together unique. */
function draftsOf(workspace: OnePlan, firings: readonly Firing[], asOf: string): ReadonlyMap<string, string> {
  const { plan, input } = workspace;
  const words = wordsOf(input.language);
  return new Map(
    firings
      .filter((firing) => firing.isNow)
      .map((firing) => [
        `${firing.part.item.id}-${firing.step.id}-${firing.organization ?? 'unassigned'}.md`,
        renderMarkdown(flagErrors(workspace, slipDocument(plan, firing, asOf)), words),
      ]),
  );
}

/** All or none: a draft that somebody may have worked on is never written over. */
function writeDrafts({ world, language }: CommandInput, folder: string, drafts: ReadonlyMap<string, string>): void {
  const paths = [...drafts].map(([name, text]) => ({ path: `${folder.replace(/[/\\]$/, '')}/${name}`, text }));
  const there = tryWriting(folder, () => {
    const present = paths.map(({ path, text }) => ({ path, text, before: world.readText(path) }));
    const changed = present.find(({ text, before }) => before !== undefined && before !== text);
    return changed?.path ?? world.writeAllNew(present.filter(({ before }) => before === undefined));
  });
  if (there !== undefined) throw taken(there);
  world.say(
    language === 'zh-CN'
      ? `已在 ${folder} 拟稿${drafts.size}件；核对、编号、签发、用印以后才能发出。\n`
      : `${drafts.size} draft(s) in ${folder}; check, number, sign and seal them before anything is sent.\n`,
  );
}

function tryWriting<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

const taken = (path: string): UsageError =>
  new UsageError(
    {
      'zh-CN': `${path} 已存在，内容不同；一件也没有写。`,
      en: `${path} exists and is different; nothing was written.`,
    },
    {
      'zh-CN': '用 --output 另选一个文件夹，或先移走它。',
      en: 'Choose another folder with --output, or move it away.',
    },
  );

function jsonOf(
  plan: Plan,
  { source, steps }: Escalation,
  assessment: Assessment,
  selected: Escalations,
  days: number,
): unknown {
  const json = ({ part, step, organization, on, because, after }: Firing): unknown => ({
    subject: part.item.id,
    title: part.item.title,
    step: step.id,
    organization: organization ?? null,
    on,
    status: part.status,
    light: part.light,
    because,
    after: after?.id ?? null,
  });
  return {
    schemaVersion: 1,
    command: 'remind',
    plan: plan.id,
    asOf: assessment.asOf,
    days,
    simulated: plan.simulated,
    returnsKnown: knownTree(plan, assessment),
    ladder: { source, steps: steps.map(({ id, name, slip, replyDays }) => ({ id, name, slip, replyDays })) },
    now: selected.firings.filter((firing) => firing.isNow).map(json),
    later: selected.firings.filter((firing) => !firing.isNow).map(json),
    withheld: selected.withheld.map(({ item, status, light, unread }) => ({
      subject: item.id,
      title: item.title,
      status,
      light,
      unread,
    })),
    open: selected.open.map(({ slip: { place: _place, ...slip }, state }) => ({ ...slip, state })),
  };
}
