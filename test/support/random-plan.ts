// Random plans of every kind, from a seed: small numbers, so that targets are hit exactly as often as they are missed,
// and days close to cut-offs, due dates and returns' due dates. Built as values; `filesOf` writes one as a workspace.
import { byText } from '../../src/lib/by-text.ts';
import { partsOf } from '../../src/lib/parts.ts';
import { ruleOptionsOf } from '../../src/load/rule-options.ts';
import type { Band, LightRule } from '../../src/model/light-rule.ts';
import type {
  Adjustment,
  Commitment,
  Due,
  Indicator,
  Path,
  Period,
  Plan,
  ProgressRecord,
  ReadingRecord,
  Return,
  Target,
  YearCalendar,
} from '../../src/model/plan.ts';
import type { Files } from './workspace.ts';

export interface Chance {
  /** From `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly often: (percent: number) => boolean;
  readonly one: <T>(all: readonly T[]) => T;
}

/** The same choices for the same seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    often: (percent) => next() * 100 < percent,
    one: <T>(all: readonly T[]): T => {
      const chosen = all[whole(0, all.length - 1)];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
  };
}

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number): string => String(value).padStart(2, '0');
const monthEnds = lengths.map((length, index) => `2024-${two(index + 1)}-${length}`);

/** The day so many days after another, by way of UTC. */
export const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

const organizations = ['alpha', 'beta', 'gamma', 'office'];

/** What is left out now and then. */
const maybe = <T>({ often }: Chance, percent: number, make: () => T): T | undefined =>
  often(percent) ? make() : undefined;

/** Keys without a value are left out, as in a file. */
function compact<T extends object>(record: T): { [Key in keyof T]: Exclude<T[Key], undefined> };
function compact(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

const someOf = (chance: Chance, percent: number): readonly string[] =>
  organizations.filter(() => chance.often(percent));

/** A day from December before the plan year to March after it. */
const anyDay = ({ whole }: Chance): string => shifted('2023-12-01', whole(0, 486));

function dueDay(chance: Chance): string {
  return chance.one([
    () => '2024-12-31',
    () => chance.one(monthEnds),
    () => shifted('2024-01-01', chance.whole(0, 365)),
    () => chance.one(['2025-01-31', '2025-03-31', '2025-02-10', '2024-02-29', '2024-01-15', '2023-12-31']),
  ])();
}

function periodsOf(chance: Chance): readonly Period[] {
  const { whole, often, one } = chance;
  const regular = one<() => readonly (readonly [string, string])[]>([
    () => [3, 6, 9, 12].map((month) => [`2024-Q${month / 3}`, monthEnds[month - 1] ?? ''] as const),
    () => [6, 12].map((month) => [`2024-H${month / 6}`, monthEnds[month - 1] ?? ''] as const),
    () => [['2024', '2024-12-31']] as const,
    () => monthEnds.flatMap((end, index) => (often(35) ? [[`2024-M${two(index + 1)}`, end] as const] : [])),
    () => [3, 6, 9].map((month) => [`2024-Q${month / 3}`, monthEnds[month - 1] ?? ''] as const),
    () =>
      [
        ['2024-Q1', '2024-03-31'],
        ['2024-Q2', '2024-06-30'],
        ['2024-H1', '2024-06-30'],
        ['2024', '2024-12-31'],
        ['2025-Q1', '2025-03-31'],
      ] as const,
  ])();
  const listed = regular.length === 0 ? ([['2024-Q2', '2024-06-30']] as const) : regular;
  const isCustom = often(20);
  const isPrompt = often(30);
  return listed
    .map(([id, end]) => {
      const cutOff = isCustom ? shifted(end, whole(-12, 5)) : end;
      return {
        id,
        cutOff,
        returnsDue: isPrompt ? undefined : maybe(chance, 90, () => shifted(cutOff, whole(0, 15))),
        locked: undefined,
      };
    })
    .toSorted(byText(({ cutOff }) => cutOff));
}

/** Small whole numbers mostly; a level may have decimals and be negative. */
function valueOf({ whole, often }: Chance, kind: Indicator['kind']): number {
  if (kind === 'yes-no') return whole(0, 4);
  if (kind === 'count') return often(15) ? whole(0, 250) / 10 : whole(0, 24);
  if (kind === 'ratio') return often(50) ? whole(0, 10) * 10 : whole(0, 1000) / 10;
  return often(40) ? whole(-120, 240) / 10 : whole(-4, 24);
}

export function targetOf(chance: Chance, kind: Indicator['kind']): Target {
  const { whole, one, often } = chance;
  const op = often(50)
    ? one<Target['op']>(['gt', 'gte'])
    : one<Target['op']>([
        'lt',
        'lte',
        'eq',
        'between',
        'increase',
        'increase-by',
        'decrease',
        'decrease-by',
        'maintain',
        'all',
      ]);
  const words = '目标';
  switch (op) {
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
    case 'eq':
      return { op, value: valueOf(chance, kind), words };
    case 'between': {
      const low = valueOf(chance, kind);
      return { op, low, high: Math.round(low * 10 + whole(1, 60)) / 10, words };
    }
    case 'increase-by':
    case 'decrease-by':
      return { op, by: often(50) ? whole(1, 12) : whole(1, 500) / 10, change: one(['points', 'percent']), words };
    case 'increase':
    case 'decrease':
    case 'maintain':
    case 'all':
      return { op, words };
  }
}

function pathOf(chance: Chance, kind: Indicator['kind'], due: string): Path {
  const { often, one, whole } = chance;
  return one<() => Path>([
    () => ({ kind: 'linear' }),
    () => ({ kind: 'linear', by: one(['months', 'days']) }),
    () => ({ kind: 'at-end' }),
    () => {
      const dates = [...monthEnds.filter(() => often(30)), ...(often(80) ? [due] : [])];
      const days = [...new Set(dates.length === 0 ? ['2024-06-30'] : dates)].toSorted();
      const rising = often(70);
      return {
        kind: 'steps',
        steps: days.map((date, index) => ({ date, value: rising ? (index + 1) * whole(1, 4) : valueOf(chance, kind) })),
      };
    },
  ])();
}

const dueOf = (chance: Chance): Due =>
  chance.one<() => Due>([
    () => ({ basis: 'plan-year', date: '2024-12-31' }),
    () => ({ basis: 'stated', date: dueDay(chance) }),
    () => ({ basis: 'assigned', date: dueDay(chance) }),
    () => ({ basis: 'external', ...(chance.often(70) ? { date: dueDay(chance) } : {}), awaits: 'office' }),
    () => ({ basis: 'ongoing' }),
  ])();

function commitmentOf(chance: Chance, taskId: string, index: number): Commitment {
  const lead = maybe(chance, 75, () => chance.one(organizations));
  return {
    id: `${taskId}.m${index + 1}`,
    taskId,
    kind: chance.one(['document', 'event', 'recognition', 'mechanism', 'construction', 'application', 'ongoing']),
    title: '举措',
    due: dueOf(chance),
    lead,
    leadBasis: lead === undefined ? 'missing' : 'stated',
    support: [],
    named: [],
    source: { item: 1, clause: 1 },
    questions: [],
    place: { file: `2024/tasks/${taskId}.yaml`, pointer: `/commitments/${index}` },
  };
}

function indicatorOf(chance: Chance, taskId: string, index: number): Indicator {
  const { often, one, whole } = chance;
  const kind = one<Indicator['kind']>(['count', 'count', 'level', 'ratio', 'ratio', 'yes-no']);
  const due: Due = often(10)
    ? dueOf(chance)
    : often(50)
      ? { basis: 'plan-year', date: '2024-12-31' }
      : { basis: 'stated', date: dueDay(chance) };
  const addsUp = kind === 'count' || kind === 'ratio';
  return {
    id: `${taskId}.i${index + 1}`,
    taskId,
    kind,
    title: '指标',
    series: maybe(chance, addsUp ? 94 : 10, () => one(['increments', 'to-date'])),
    combine: maybe(chance, kind === 'level' ? 80 : 5, () => one(['sum', 'latest', 'min', 'max', 'weighted'])),
    unit: {
      name: kind === 'ratio' ? one(['%', '%', '‰', '人/校']) : one(['所', '人次']),
      decimals: often(60) ? 0 : whole(1, 2),
    },
    definition: maybe(chance, 94, () => '口径'),
    cohort:
      kind === 'ratio'
        ? maybe(chance, 50, () => ({ name: '毕业生', ...(often(70) ? { size: whole(1, 24) } : {}) }))
        : undefined,
    baseline: maybe(chance, kind === 'count' || kind === 'yes-no' ? 25 : 80, () => ({
      value: valueOf(chance, kind),
      date: '2023-12-31',
    })),
    target: targetOf(chance, kind),
    path: maybe(chance, 88, () => pathOf(chance, kind, due.date ?? '2024-12-31')),
    due,
    lead: undefined,
    leadBasis: 'missing',
    support: [],
    named: someOf(chance, 20),
    reporters: often(90) ? someOf(chance, 40) : [],
    source: { item: 1, clause: 1 },
    questions: [],
    place: { file: `2024/tasks/${taskId}.yaml`, pointer: `/indicators/${index}` },
  };
}

function figuresOf(chance: Chance, kind: Indicator['kind']): Omit<ReadingRecord, 'id'> {
  const { often, whole } = chance;
  if (kind === 'yes-no') return { answer: often(60) };
  if (kind !== 'ratio') return { value: valueOf(chance, kind) };
  const denominator = often(6) ? 0 : whole(1, 12);
  return {
    numerator: often(15) ? whole(0, denominator * 10) / 10 : whole(0, denominator),
    denominator,
    ...(often(60) ? { open: whole(0, 8) } : {}),
  };
}

const evidence = [{ title: '材料' }];

function progressOf(chance: Chance, id: string, period: Period): ProgressRecord {
  const { often, one, whole } = chance;
  const date = maybe(chance, 60, () => (often(10) ? anyDay(chance) : shifted(period.cutOff, whole(-60, 2))));
  return compact({
    id,
    state: maybe(chance, 93, () =>
      one<NonNullable<ProgressRecord['state']>>([
        'not-started',
        'in-progress',
        'in-progress',
        'waiting',
        'done',
        'done',
        'closed',
        'closed',
        'reopened',
      ]),
    ),
    date,
    datePrecision: date === undefined ? undefined : maybe(chance, 25, () => one<'day' | 'month'>(['day', 'month'])),
    checkedBy: maybe(chance, 60, () => '复核人'),
    evidence: maybe(chance, 60, () => evidence),
    progress: maybe(chance, 40, () => '进展'),
  });
}

function returnsOf(
  chance: Chance,
  periods: readonly Period[],
  commitments: readonly Commitment[],
  indicators: readonly Indicator[],
): readonly Return[] {
  const { often, one, whole } = chance;
  const diligence = one([30, 60, 90]);
  return periods.flatMap((period, at) =>
    organizations.flatMap((organization) => {
      if (!often(diligence)) return [];
      const copies = often(4) ? 2 : 1;
      return Array.from({ length: copies }, (_, copy): Return => {
        const file = `2024/returns/${period.id}/${organization}${copy === 0 ? '' : '-again'}.yaml`;
        const told = commitments.filter((item) =>
          often(item.lead === undefined || item.lead === organization ? 70 : 15),
        );
        const read = indicators.filter((item) => often(item.reporters.includes(organization) ? 75 : 12));
        const restated = at === 0 ? [] : indicators.filter(() => often(9));
        return {
          organization,
          period: period.id,
          reported: shifted(period.returnsDue ?? period.cutOff, whole(-3, often(20) ? 60 : 4)),
          basis: often(12) ? 'public-record' : 'handed-in',
          simulated: false,
          readings: read.map((item, index) => ({
            ...compact({
              id: item.id,
              cutOff: maybe(chance, 12, () => shifted(period.cutOff, whole(-40, 3))),
              ...figuresOf(chance, item.kind),
              weight: maybe(chance, item.kind !== 'level' ? 0 : item.combine === 'weighted' ? 100 : 60, () =>
                whole(1, 9),
              ),
              evidence: maybe(chance, 30, () => evidence),
            }),
            place: { file, pointer: `/readings/${index}` },
          })),
          progress: told.map((item, index) => ({
            ...progressOf(chance, item.id, period),
            place: { file, pointer: `/progress/${index}` },
          })),
          corrections: restated.map((item, index) => ({
            id: item.id,
            period: one(periods.slice(0, at)).id,
            ...correctedOf(chance, item.kind),
            reason: '更正',
            place: { file, pointer: `/corrections/${index}` },
          })),
          file,
        };
      });
    }),
  );
}

/** A ratio may be corrected in one part only. */
function correctedOf(chance: Chance, kind: Indicator['kind']): Omit<ReadingRecord, 'id'> {
  const figures = figuresOf(chance, kind);
  const { numerator, denominator, open } = figures;
  if (kind !== 'ratio') return figures;
  return chance.one([figures, compact({ numerator }), compact({ denominator }), compact({ open: open ?? 1 })]);
}

function adjustmentOf(chance: Chance, index: number, subject: Commitment | Indicator): Adjustment {
  const { often, one } = chance;
  const isIndicator = 'unit' in subject;
  const choice = one(['due', 'due', 'lead', 'target', 'path', 'definition', 'cancel']);
  const changes = <T>(name: string, from: T | undefined, make: () => T, share = 10): { from: T; to: T } | undefined => {
    if (choice !== name && !often(share)) return undefined;
    const to = make();
    return { from: from ?? to, to };
  };
  return {
    id: `a${index + 1}`,
    subject: subject.id,
    date: anyDay(chance),
    reason: '调整',
    approvedBy: 'office',
    document: { number: '测〔2024〕2号', date: '2024-05-01' },
    due: changes('due', subject.due.date, () => dueDay(chance)),
    lead: changes('lead', subject.lead, () => one(organizations)),
    target: isIndicator ? changes('target', subject.target, () => targetOf(chance, subject.kind)) : undefined,
    definition: isIndicator ? changes('definition', subject.definition, () => '新口径') : undefined,
    path: isIndicator ? changes('path', subject.path, () => pathOf(chance, subject.kind, '2024-12-31')) : undefined,
    cancel: choice === 'cancel',
    place: { file: '2024/adjustments.yaml', pointer: `/adjustments/${index}` },
  };
}

const calendar: YearCalendar = {
  year: 2024,
  notice: '国办发明电〔2023〕7号',
  rest: [
    { from: '2024-02-10', to: '2024-02-17' },
    { from: '2024-05-01', to: '2024-05-05' },
    { from: '2024-10-01', to: '2024-10-07' },
  ],
  work: new Set(['2024-02-04', '2024-02-18', '2024-04-28', '2024-05-11', '2024-09-29', '2024-10-12']),
};

export function planFrom(chance: Chance): Plan {
  const { often, one, whole } = chance;
  const periods = periodsOf(chance);
  const tasks = Array.from({ length: often(30) ? 2 : 1 }, (_, index) => {
    const id = `t0${index + 1}`;
    return {
      id,
      number: index + 1,
      title: '任务',
      sectionId: 's1',
      context: undefined,
      questions: [],
      commitments: Array.from({ length: whole(1, 2) }, (_each, at) => commitmentOf(chance, id, at)),
      indicators: Array.from({ length: whole(0, 2) }, (_each, at) => indicatorOf(chance, id, at)),
      file: `2024/tasks/${id}.yaml`,
    };
  });
  const commitments = tasks.flatMap((task) => task.commitments);
  const indicators = tasks.flatMap((task) => task.indicators);
  const adjusted = Array.from({ length: often(50) ? 0 : whole(1, 4) }, () => one([...commitments, ...indicators]));
  return {
    id: '2024',
    year: 2024,
    title: '随机计划',
    simulated: true,
    document: { title: '通知', number: '测〔2024〕1号', issuer: 'office', signed: '2024-01-02' },
    sections: [{ id: 's1', number: '一', title: '部分' }],
    tasks,
    periods,
    reporters: often(80) ? someOf(chance, 60) : [],
    returns: returnsOf(chance, periods, commitments, indicators),
    unreadReturns: [],
    unreadTasks: [],
    unreadRecords: [],
    adjustments: adjusted.map((item, index) => adjustmentOf(chance, index, item)),
    slips: [],
    escalation: undefined,
    census: { sections: 1, tasks: tasks.length, commitments: commitments.length, indicators: indicators.length },
    registry: {
      organizations: new Map(
        organizations.map((id) => [id, { id, name: id, shortName: id, aliases: [], accounts: [], kind: 'college' }]),
      ),
      groups: new Map(),
    },
    settings: {
      name: undefined,
      language: undefined,
      timeZone: 'Asia/Shanghai',
      dueSoonDays: often(50) ? 14 : whole(0, 40),
      lightRule: 'default',
      lightRules: [],
      severities: new Map(),
      ruleOptions: ruleOptionsOf({}),
      papers: {},
    },
    calendars: new Map(often(30) ? [[2024, calendar]] : []),
    file: '2024/plan.yaml',
  };
}

/** A day on which something changes or the day before or after it, else any. */
export function asOfFrom(chance: Chance, plan: Plan): string {
  const items = partsOf(plan.tasks);
  const turns = [
    ...plan.periods.flatMap((period) => [period.cutOff, period.cutOff, period.returnsDue ?? period.cutOff]),
    ...items.flatMap((item) => (item.due.date === undefined ? [] : [item.due.date])),
    ...plan.adjustments.map((adjustment) => adjustment.date),
    ...items.flatMap((item) =>
      item.due.date === undefined ? [] : [shifted(item.due.date, -plan.settings.dueSoonDays)],
    ),
    '2025-03-15',
  ];
  const day = chance.often(75) ? shifted(chance.one(turns), chance.whole(-1, 1)) : anyDay(chance);
  return day < '2023-12-01' ? '2023-12-01' : day > '2025-03-31' ? '2025-03-31' : day;
}

/** Bands that hold every number from `floor` (or from minus infinity) exactly once. */
function bandsFrom(chance: Chance, cuts: readonly number[], floor?: number): readonly Band[] {
  const sides = cuts.map(() => chance.often(50));
  const bands = [...cuts, undefined].map((to, index): Band => {
    const from = index === 0 ? floor : cuts[index - 1];
    const fromIncluded = index === 0 ? true : sides[index - 1] === false;
    return {
      light: chance.one(['green', 'yellow', 'red']),
      ...(from === undefined ? {} : { from, fromIncluded }),
      ...(to === undefined ? {} : { to, toIncluded: sides[index] === true }),
    };
  });
  return chance.often(50) ? bands : bands.toReversed();
}

const cutsFrom = ({ whole }: Chance, low: number, high: number): readonly number[] =>
  [...new Set(Array.from({ length: whole(1, 4) }, () => whole(low, high)))].toSorted((a, b) => a - b);

/** One of the presets given, or bands of any order and colour. */
export function ruleFrom(chance: Chance, presets: readonly LightRule[]): LightRule {
  const { often, one, whole } = chance;
  if (often(60)) return one(presets);
  const measure = one<LightRule['measure']>(['points-behind', 'share-of-expected']);
  return {
    id: 'random',
    version: '1',
    measure,
    bands: bandsFrom(chance, measure === 'points-behind' ? cutsFrom(chance, -20, 40) : cutsFrom(chance, 0, 140)),
    ...(often(60) ? { lateBands: bandsFrom(chance, cutsFrom(chance, 2, 60), 1) } : {}),
    aheadFrom: often(50) ? whole(0, 30) : whole(0, 300) / 10,
    source: { title: '随机' },
  };
}

const withoutPlace = <T extends { readonly place: unknown }>({ place: _place, ...rest }: T): Omit<T, 'place'> => rest;

/** The plan as the files of a workspace: JSON is YAML. */
export function filesOf(plan: Plan): Files {
  const named = (list: readonly string[]): readonly string[] | undefined => (list.length === 0 ? undefined : list);
  const json: Record<string, unknown> = {
    'duban.yaml': { format: 1, dueSoonDays: plan.settings.dueSoonDays },
    'organizations.yaml': {
      organizations: [...plan.registry.organizations.values()].map(({ id, name, kind }) => ({ id, name, kind })),
    },
    '2024/plan.yaml': {
      id: plan.id,
      year: plan.year,
      title: plan.title,
      simulated: plan.simulated,
      document: plan.document,
      sections: plan.sections,
      census: plan.census,
      reporting: { organizations: named(plan.reporters), periods: plan.periods },
    },
  };
  for (const { year, notice, rest, work } of plan.calendars.values())
    json[`calendar/${year}.yaml`] = { year, notice: { number: notice }, rest, work: [...work] };
  for (const task of plan.tasks)
    json[task.file] = {
      id: task.id,
      number: task.number,
      section: task.sectionId,
      title: task.title,
      commitments: task.commitments.map(({ id, kind, title, due, lead, named: names, source }) => ({
        id,
        kind,
        title,
        due,
        lead,
        named: named(names),
        source,
      })),
      indicators:
        named(task.indicators.map((item) => item.id)) &&
        task.indicators.map(
          ({
            id,
            kind,
            title,
            series,
            combine,
            unit,
            definition,
            cohort,
            baseline,
            target,
            path,
            due,
            reporters,
            named: names,
            source,
          }) => ({
            id,
            kind,
            title,
            series,
            combine,
            unit,
            definition,
            cohort,
            baseline,
            target,
            path,
            due,
            reporters: named(reporters),
            named: named(names),
            source,
          }),
        ),
    };
  for (const { file, organization, period, reported, basis, readings, progress, corrections } of plan.returns)
    json[file] = {
      organization,
      period,
      reported,
      basis,
      readings: readings.map(withoutPlace),
      progress: progress.map(withoutPlace),
      corrections: corrections.map(withoutPlace),
    };
  if (plan.adjustments.length > 0)
    json['2024/adjustments.yaml'] = {
      adjustments: plan.adjustments.map(({ place: _place, cancel, ...rest }) => ({
        ...rest,
        ...(cancel ? { cancel } : {}),
      })),
    };
  return Object.fromEntries(Object.entries(json).map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]));
}
