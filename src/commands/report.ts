// `duban report [PERIOD]`: the quarterly review, the answer first.
import { periodStart } from '../lib/calendar.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Document } from '../model/document.ts';
import type { Period, Plan } from '../model/plan.ts';
import { reviewDocument } from '../review/index.ts';
import { type Command, type CommandInput, UsageError, textOption } from './command.ts';
import {
  asOfOption,
  chooseDay,
  choosePlan,
  dataOption,
  formatOption,
  openWorkspace,
  outputOption,
  planOption,
  flagErrors,
  warnOfErrors,
} from './common.ts';
import { documentFormats, emitDocument } from './emit.ts';
import { endOfWaiting, findPeriod, judge, ruleOption } from './judge.ts';

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
    ruleOption,
    formatOption(documentFormats),
    outputOption,
  ],
  async run(given) {
    const workspace = await openWorkspace(given);
    const { input } = workspace;
    const plan = choosePlan(workspace, input);
    const period = choosePeriod(plan, input);
    const asOf = chooseReviewDay(plan, period, input);
    const assessment = judge(plan, input, asOf, endOfWaiting);
    const broken = warnOfErrors(workspace, input);
    const { read } = workspace.checked.proof.files;
    const document = flagErrors(workspace, reviewDocument({ plan, assessment, period, files: read }));
    return emitDocument(input, document, () => jsonOf(plan, period, assessment, document), broken ? 1 : 0);
  },
};

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
  const today = input.world.today(plan.settings.timeZone) ?? asOf;
  if (asked !== undefined || today >= cutOff) return asOf;
  throw new UsageError(
    { 'zh-CN': `${id} 到 ${cutOff} 才截止，今天是 ${today}。`, en: `${id} ends on ${cutOff}; today is ${today}.` },
    { 'zh-CN': `先看截至今天的：--as-of ${today}`, en: `For what is known so far: --as-of ${today}` },
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

function jsonOf(plan: Plan, period: Period, assessment: Assessment, document: Document): unknown {
  const { id, version, source } = assessment.lightRule;
  return {
    schemaVersion: 1,
    command: 'report',
    plan: plan.id,
    period: period.id,
    asOf: assessment.asOf,
    simulated: plan.simulated,
    lightRule: { id, version, source },
    blocks: document.blocks,
  };
}
