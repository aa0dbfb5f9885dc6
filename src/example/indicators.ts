// What the office supplies for each indicator in the simulated year: definition, baseline, cohort, path, who reports.
import type { AssignmentRecord } from '../model/generated/files.ts';
import type { Indicator, Path, Plan } from '../model/plan.ts';
import { forestrySchool, office } from './reporting.ts';

export type IndicatorSupply = Omit<AssignmentRecord, 'ids' | 'date' | 'document'>;

/** The eight figures of the notice, by the printed number of their task. */
export const ids = {
  programmes: 't08.i1',
  conditions: 't09.i1',
  projects: 't10.i1',
  bases: 't10.i2',
  seniorSchools: 't15.i1',
  employment: 't17.i1',
  retention: 't17.i2',
  training: 't18.i1',
} as const;

/** The papers behind the figures. */
export const readingTitles: Readonly<Record<string, readonly string[]>> = {
  [ids.programmes]: ['专业点增减备案表（示例）'],
  [ids.conditions]: ['办学条件监测自查表（示例）'],
  [ids.projects]: ['市级项目立项名单（示例）'],
  [ids.bases]: ['省级基地申报情况表（示例）'],
  [ids.seniorSchools]: ['乐龄学堂示范校名单（示例）'],
  [ids.employment]: ['毕业去向登记汇总表（示例）', '就业协议和升学录取汇总（示例）'],
  [ids.retention]: ['留明就业人员名册（示例）'],
  [ids.training]: ['培训签到册和结业名册（示例）', '培训台账汇总表（示例）'],
};

export const graduates = 5000;
export const programmesTotal = 210;

const quarterEnds = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'] as const;

function steps(...values: readonly (number | undefined)[]): Path {
  const known = quarterEnds.flatMap((date, index) => {
    const value = values[index];
    return value === undefined ? [] : [{ date, value }];
  });
  return { kind: 'steps', steps: known };
}

const fromNothing = { value: 0, date: '2023-12-31', source: '示例：年度内从零起算' } as const;

/** The definition of `bases` is left open on purpose: whether “2个” is a sum has to be asked. */
const supplies: Readonly<Record<string, IndicatorSupply>> = {
  [ids.programmes]: {
    definition: '示例口径：分子为本年新设、撤销、停招的专业点数，分母为2023年底在办专业点总数，均为累计数。',
    series: 'to-date',
    baseline: fromNothing,
    path: { kind: 'linear', by: 'months' },
    reporters: ['county-bureaus', 'colleges', forestrySchool],
  },
  [ids.conditions]: {
    definition: '示例口径：本县（市、区）公办中职学校办学条件重点监测指标全部达标的，填“是”。',
    path: steps(2, 4, 7, 11),
    reporters: ['county-bureaus'],
  },
  [ids.projects]: {
    definition: '示例口径：以市级立项公布为准的产教融合重点项目累计个数。',
    series: 'to-date',
    path: steps(undefined, 2, 4, 6),
    reporters: [office],
  },
  [ids.bases]: { series: 'to-date', path: { kind: 'at-end' }, reporters: [office] },
  [ids.seniorSchools]: { path: steps(undefined, 2, 4, 6), reporters: ['pilot-counties'] },
  [ids.employment]: {
    definition: '示例口径：毕业去向已落实的人数（含升学）除以2024届毕业生总数，均为累计数。',
    series: 'to-date',
    cohort: { name: '2024届高校毕业生', size: graduates },
    baseline: fromNothing,
    path: steps(15, 60, 88, 90),
    reporters: ['colleges'],
  },
  [ids.retention]: {
    definition: '示例口径：在三明市内就业创业的人数除以2024届毕业生总数，均为累计数。',
    series: 'to-date',
    cohort: { name: '2024届高校毕业生', size: graduates },
    path: { kind: 'at-end' },
    reporters: ['colleges'],
  },
  [ids.training]: {
    series: 'increments',
    path: steps(2000, 5000, 8000, 10_000),
    reporters: ['county-bureaus', 'colleges', forestrySchool],
  },
};

/** Supplied later than the rest, as last year's figure had to be worked out first. */
export const retentionBaseline: IndicatorSupply = {
  baseline: { value: 31.6, date: '2023-12-31', source: '示例：2023届留明率核算表' },
};

export const indicatorsOf = (plan: Plan): readonly Indicator[] => plan.tasks.flatMap((task) => task.indicators);

/** Only what the notice leaves open; nothing for an indicator that this year does not know. */
export function supplyFor(indicator: Indicator, supply = supplies[indicator.id]): IndicatorSupply | undefined {
  if (supply === undefined) return undefined;
  const { definition, series, cohort, baseline, path, reporters } = supply;
  const open: IndicatorSupply = {
    ...(indicator.lead === undefined && { lead: office }),
    ...(indicator.reporters.length === 0 && reporters !== undefined && { reporters }),
    ...(indicator.definition === undefined && definition !== undefined && { definition }),
    ...(indicator.series === undefined && series !== undefined && { series }),
    ...(indicator.cohort?.size === undefined && cohort !== undefined && { cohort }),
    ...(indicator.baseline === undefined && baseline !== undefined && { baseline }),
    ...(indicator.path === undefined && path !== undefined && { path }),
  };
  return Object.keys(open).length === 0 ? undefined : open;
}
