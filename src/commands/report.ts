// `duban report [PERIOD]`: the quarterly review, the answer first, as one file or as a pack of all formats.
import { wordsOf } from '../messages/index.ts';
import { periodStart } from '../lib/calendar.ts';
import type { Period, Plan } from '../model/plan.ts';
import { type PackFormat, packFormats } from '../render/pack-formats.ts';
import { paperDocument } from '../render/paper-document.ts';
import type { PackRequest } from '../render/receipt-json.ts';
import { renderTerminal } from '../render/terminal-document.ts';
import { type Command, type CommandInput, type Outcome, UsageError, listOption, textOption } from './command.ts';
import {
  asOfOption,
  chooseDay,
  dataOption,
  formatOption,
  outputOption,
  planOption,
  todayIn,
  unknown,
  warnOfErrors,
} from './shared/common.ts';
import { emitText, writeOutput } from './shared/emit-text.ts';
import { findPeriod, ruleOption } from './shared/judge.ts';
import { atOption, originOf } from './shared/at-option.ts';
import { type PackOrder, checkedOn, filesOf, makePack, makePaper, renderPack } from './report/pack.ts';
import { writePack } from './report/pack-write.ts';
import { openPlan } from './shared/one-plan.ts';

const choices = ['terminal', ...packFormats.map(({ name }) => name), 'all'];

export const command: Command = {
  words: [{ name: '[period]', summary: { 'zh-CN': '报告期，如 2024-Q2', en: 'the period, 2024-Q2 for example' } }],
  options: [
    dataOption,
    planOption,
    {
      ...asOfOption,
      summary: {
        'zh-CN': '截至日期，含当日（默认报告期的截止日）',
        en: 'the last day counted (the period’s cut-off by default)',
      },
    },
    atOption,
    ruleOption,
    { ...formatOption(choices), many: true },
    {
      flags: '--per-organization',
      summary: {
        'zh-CN': 'docx、xlsx 中另附各单位的页（表）；html、json 总有',
        en: 'add pages or a sheet for each organisation to docx and xlsx; html and json always have them',
      },
    },
    {
      ...outputOption,
      flags: '--output <path>',
      summary: {
        'zh-CN': '写入文件；几种格式、csv 或 all 时写入这个文件夹',
        en: 'write to a file; for several formats, csv or all into this folder',
      },
    },
  ],
  async run(given) {
    const workspace = await openPlan(given);
    const { input, plan, sources, folder } = workspace;
    const formats = chooseFormats(input);
    const target = chooseTarget(input, formats);
    const period = choosePeriod(plan, input);
    const asOf = chooseReviewDay(plan, period, input);
    const besideRule = textOption(input.options, 'rule');
    const request: PackRequest = {
      language: input.language,
      formats: formats.map(({ name }) => name),
      besideRule,
      perOrganization: input.options['perOrganization'] === true,
    };
    const order: PackOrder = { plan, period, asOf, request };
    const checked = await checkedOn(workspace.checked, sources, asOf);
    const broken = warnOfErrors({ checked }, input);
    const { world, version } = input;
    const origin = { version, ...originOf(input, folder, sources, plan, workspace.passedOver) };
    const exitCode = broken ? 1 : 0;
    const [format] = formats;
    if (format === undefined) {
      const { columns, color } = world.terminal;
      const paper = paperDocument(makePaper(world, checked, sources, order, origin));
      const words = wordsOf(input.language);
      return emitText(input, renderTerminal(paper, { columns, color: color && target === undefined, words }), exitCode);
    }
    const pack = await makePack(world, checked, sources, order, origin);
    if (target?.kind === 'folder') {
      const files = await renderPack(world, pack, request, (format) => {
        sayProgress(input, format);
      });
      return {
        exitCode,
        output: writePack(input, target.path, files)
          .map((path) => `${path}\n`)
          .join(''),
      };
    }
    return emitOne(input, (await filesOf(world, format, pack, request))[0]?.content ?? '', target?.path, exitCode);
  },
};

type Target = { readonly kind: 'file' | 'folder'; readonly path: string } | undefined;

/** The formats asked for, in the order of the table; none of them for the terminal. */
function chooseFormats({ options }: CommandInput): readonly PackFormat[] {
  const asked = listOption(options, 'format') ?? ['terminal'];
  const wrong = asked.find((name) => !choices.includes(name));
  if (wrong !== undefined) throw unknown('格式', 'format', wrong, choices);
  if (asked.includes('all')) return packFormats;
  if (!asked.includes('terminal')) return packFormats.filter(({ name }) => asked.includes(name));
  if (asked.every((name) => name === 'terminal')) return [];
  throw new UsageError(
    { 'zh-CN': 'terminal 不能和别的格式一起。', en: 'terminal does not go together with another format.' },
    { 'zh-CN': '分两次运行。', en: 'Run it twice.' },
  );
}

function chooseTarget({ options }: CommandInput, formats: readonly PackFormat[]): Target {
  const path = textOption(options, 'output');
  const [only] = formats;
  const isFolder = formats.length > 1 || only?.gives === 'files' || (path !== undefined && /[/\\]$/.test(path));
  if (path !== undefined) return { kind: isFolder && only !== undefined ? 'folder' : 'file', path };
  if (!isFolder && only?.gives !== 'bytes') return undefined;
  const names = formats.map(({ name }) => name).join(',');
  throw new UsageError(
    { 'zh-CN': `${names} 要写入文件，不能显示在终端。`, en: `${names} has to be written to a file.` },
    isFolder
      ? { 'zh-CN': '加 --output 文件夹，如 --output 季度报告。', en: 'Add --output with a folder: --output review.' }
      : {
          'zh-CN': `加 --output 文件，如 --output 季度报告.${names}。`,
          en: `Add --output with a file: --output review.${names}.`,
        },
  );
}

function emitOne(
  input: CommandInput,
  content: string | Uint8Array,
  file: string | undefined,
  exitCode: Outcome['exitCode'],
): Outcome {
  if (typeof content === 'string') return emitText(input, content, exitCode);
  if (file !== undefined) writeOutput(input, file, content);
  return { exitCode, output: '' };
}

/** On a terminal somebody waits; in a log the lines would only be noise. */
function sayProgress({ world, language }: CommandInput, format: string): void {
  if (world.terminal.isTty) world.say(language === 'zh-CN' ? `正在生成 ${format} ……\n` : `making ${format} …\n`);
}

/** The period's cut-off, or an earlier day of it: a review neither foretells nor tells of the time after its period. */
function chooseReviewDay(plan: Plan, { id, cutOff }: Period, input: CommandInput): string {
  const start = periodStart(id) ?? cutOff;
  const asked = textOption(input.options, 'asOf');
  const asOf = asked === undefined ? cutOff : chooseDay(plan.settings, input);
  if (asOf < start || asOf > cutOff)
    throw new UsageError(
      {
        'zh-CN': `${id} 的报告只能截至 ${start} 到 ${cutOff} 之间的一天，不能是 ${asOf}。`,
        en: `A review of ${id} is as of a day from ${start} to ${cutOff}, not ${asOf}.`,
      },
      {
        'zh-CN': `要看 ${asOf} 的情况，用 duban status --as-of ${asOf}`,
        en: `For ${asOf} use duban status --as-of ${asOf}`,
      },
    );
  const today = todayIn(input, plan.settings.timeZone) ?? asOf;
  if (asked !== undefined || today >= cutOff) return asOf;
  throw new UsageError(
    input.revision === undefined
      ? { 'zh-CN': `${id} 到 ${cutOff} 才截止，今天是 ${today}。`, en: `${id} ends on ${cutOff}; today is ${today}.` }
      : {
          'zh-CN': `${id} 到 ${cutOff} 才截止，--at 看的是 ${today} 的情况。`,
          en: `${id} ends on ${cutOff}; --at looks at what was known on ${today}.`,
        },
    { 'zh-CN': `先看截至 ${today} 的：--as-of ${today}`, en: `For what is known so far: --as-of ${today}` },
  );
}

function choosePeriod(plan: Plan, input: CommandInput): Period {
  const [typed] = input.words;
  if (typed !== undefined) return findPeriod(plan, typed);
  const day = chooseDay(plan.settings, input);
  const last = plan.periods.findLast((period) => period.cutOff <= day);
  if (last !== undefined) return last;
  const ids = plan.periods.map((period) => period.id);
  throw new UsageError(
    { 'zh-CN': `截至 ${day} 还没有截止的报告期。`, en: `No period is closed as of ${day}.` },
    { 'zh-CN': `报告期：${ids.join('、')}`, en: `Periods: ${ids.join(', ')}` },
  );
}
