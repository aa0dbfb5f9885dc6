// `duban status`: the lights of every task, commitment and indicator as of a day, and what has to be acted on.
import { partsOf } from '../lib/parts.ts';
import { wordsOf } from '../messages/index.ts';
import { gapPlaces, percentOf } from '../lib/points.ts';
import { round } from '../lib/rational.ts';
import { reachabilityFigures } from '../lib/reachability-figures.ts';
import type {
  Assessment,
  CommitmentAssessment,
  IndicatorAssessment,
  Light,
  PartAssessment,
  TaskAssessment,
} from '../model/assessment.ts';
import type { Plan } from '../model/plan.ts';
import {
  type AskedStatus,
  hasStatus,
  knownTree,
  marginTree,
  selectTasks,
  statusDocument,
  totalsOf,
} from '../review/index.ts';
import { type Command, listOption } from './command.ts';
import {
  asOfOption,
  chooseDay,
  dataOption,
  formatOption,
  outputOption,
  planOption,
  flagErrors,
  warnOfErrors,
} from './shared/common.ts';
import { documentFormats, emitDocument } from './shared/emit.ts';
import { atOption } from './shared/at-option.ts';
import { judge, ruleOption } from './shared/judge.ts';
import { lightWords, selectionOf, selectionOptions, statusWords, statusesIn, wordOf } from './shared/selection.ts';
import { openPlan } from './shared/one-plan.ts';

export const command: Command = {
  options: [
    dataOption,
    planOption,
    asOfOption,
    atOption,
    ...selectionOptions,
    {
      flags: '--fail-on <what>',
      summary: {
        'zh-CN': '显示的内容中有这些灯或状态时退出码为1（供 CI 使用，如 红，或 逾期、未达标）',
        en: 'exit with 1 when these lights or statuses are shown (for CI: red, or overdue,missed)',
      },
      many: true,
    },
    ruleOption,
    formatOption(documentFormats),
    outputOption,
  ],
  async run(given) {
    const workspace = await openPlan(given);
    const { input, plan } = workspace;
    const selection = selectionOf(plan, input);
    const failOn = (listOption(input.options, 'failOn') ?? []).map((typed) =>
      wordOf(typed, failWords, [
        ...Object.values(wordsOf(input.language).lights),
        ...Object.values(statusesIn(input.language)),
      ]),
    );
    const assessment = judge(plan, input, chooseDay(plan.settings, input));
    const selected = selectTasks(assessment, selection);
    const parts = partsOf(selected);
    const failed = parts.some((part) => failOn.some((asked) => part.light === asked || hasStatus(part, asked)));
    const broken = warnOfErrors(workspace, input);
    const document = flagErrors(workspace, statusDocument(plan, assessment, selection));
    return emitDocument(input, document, () => jsonOf(plan, assessment, selected), failed || broken ? 1 : 0);
  },
};

const failWords = new Map<string, Light | AskedStatus>([...lightWords, ...statusWords]);

/** The published contract: numbers are numbers or null, rounded half up to the unit's decimals, never text. */
function jsonOf(plan: Plan, assessment: Assessment, tasks: readonly TaskAssessment[]): unknown {
  const { id, version, source } = assessment.lightRule;
  return {
    schemaVersion: 1,
    command: 'status',
    plan: plan.id,
    asOf: assessment.asOf,
    simulated: plan.simulated,
    lightRule: { id, version, source },
    returnsKnown: knownTree(plan, assessment),
    totals: totalsOf(tasks),
    tasks: tasks.map((task) => ({
      id: task.item.id,
      number: task.item.number,
      title: task.item.title,
      section: task.item.sectionId,
      status: task.status,
      light: task.light,
      lead: onlyLead(task),
      commitments: task.commitments.map((part) => ({
        id: part.item.id,
        title: part.item.title,
        kind: part.item.kind,
        status: part.status,
        light: part.light,
        due: part.due ?? null,
        basis: part.item.due.basis,
        ...lateness(part),
        lead: part.item.lead ?? null,
        ...besides(part),
      })),
      indicators: task.indicators.map(indicatorJson),
    })),
    toSupply: assessment.toSupply,
  };
}

/** Days, and working days where the calendars of all its years are known. */
const lateness = ({ daysLate, workingDaysLate }: CommitmentAssessment): object => ({
  ...(daysLate === undefined ? {} : { daysLate }),
  ...(workingDaysLate?.kind === 'known' ? { workingDaysLate: workingDaysLate.days } : {}),
});

/** Only where there is something to say: the verdict by the plan as issued, and whose returns could not be read. */
const besides = ({ original, unread }: PartAssessment): object => ({
  ...(original === undefined ? {} : { asIssued: original }),
  ...(unread.length === 0 ? {} : { unread }),
});

/** The lead of a task is the one that leads all its commitments; null when there are several, or none. */
function onlyLead(task: TaskAssessment): string | null {
  const [first, ...others] = new Set(task.commitments.map((part) => part.item.lead));
  return others.length === 0 ? (first ?? null) : null;
}

function indicatorJson(part: IndicatorAssessment): unknown {
  const { item } = part;
  const { decimals, name } = item.unit;
  const rounded = (value: IndicatorAssessment['actual'], places: number): number | null =>
    value ? round(value, places) : null;
  const percent = (value: IndicatorAssessment['gap'], places = 1): number | null =>
    value ? percentOf(value, places) : null;
  return {
    id: item.id,
    title: item.title,
    unit: name,
    kind: item.kind,
    status: part.status,
    light: part.light,
    actual: rounded(part.actual, decimals),
    expected: rounded(part.expected, decimals),
    target: { op: item.target.op, value: item.target.value ?? null, words: item.target.words },
    progress: percent(part.progress),
    gap: percent(part.gap, gapPlaces(part)),
    reachability: reachabilityFigures(part.reachability, decimals),
    margin: marginTree(part.margin),
    streak: part.streak,
    readingDate: part.readingDate ?? null,
    reasons: part.reasons,
    missing: part.missing,
    ...besides(part),
  };
}
