// Charts that Word draws itself, so that whoever gets the paper can still change them.
import { lightsByUrgency } from '../../lib/lights.ts';
import type { Words } from '../../messages/index.ts';
import type { Light } from '../../model/assessment.ts';
import type { Chart, DeadlineChart, LightsChart, PathChart } from '../../model/chart.ts';
import { chartTitle, countDue, monthsDue, withUnit } from '../office/chart-figures.ts';
import { chartColours } from '../office/light-colours.ts';
import { serialOf } from '../office/day-serial.ts';
import { xmlText } from '../office/xml-text.ts';

export interface PaperSeries {
  readonly name: string;
  readonly colour: string;
  /** Of lines: what is measured is drawn with marks, what it is measured against broken and without. */
  readonly stroke: 'marked' | 'dashed' | 'dotted';
  /** One for each category; nothing for a bar of nothing, which then has no number beside it. */
  readonly values: readonly (number | null)[];
}

export interface PaperChart {
  readonly kind: 'lines' | 'bars' | 'columns';
  readonly id: string;
  /** What is told to those who do not see it. */
  readonly description: string;
  readonly title: string;
  /** Names; of lines days in their order, as workbooks count them. */
  readonly categories: readonly (string | number)[];
  readonly series: readonly PaperSeries[];
  /** Of the figures up the side. */
  readonly format?: string;
  /** Ninety-sixths of an inch. */
  readonly height: number;
}

const usualHeight = 250;

export function paperChart(block: Chart, words: Words): PaperChart {
  const { id, chart } = block;
  const heading = chartTitle(block, words);
  const told = { id, description: heading, title: heading };
  switch (chart.kind) {
    case 'path':
      return { ...told, ...linesOf(chart, words), title: withUnit(heading, chart.unit) };
    case 'lights':
      return { ...told, ...barsOf(chart, words) };
    case 'deadlines':
      return { ...told, ...columnsOf(chart, words) };
  }
}

type Plotted = Omit<PaperChart, 'id' | 'description' | 'title'>;

/** The path by its own days, the figure at the days it was of, the target across. */
function linesOf({ from, to, expected, actual, target, light, decimals }: PathChart, words: Words): Plotted {
  const across = target === undefined ? [] : [from, to].map((day) => ({ day, value: target.value }));
  const days = [...new Set([from, to, ...[...expected, ...actual].map(({ day }) => day)])].toSorted().flatMap((day) => {
    const serial = serialOf(day);
    return serial === undefined ? [] : [{ day, serial }];
  });
  const lineOf = (
    key: 'expected' | 'actual' | 'target',
    look: Pick<PaperSeries, 'colour' | 'stroke'>,
    points: PathChart['expected'],
  ): readonly PaperSeries[] => {
    const values = days.map(({ day }) => points.find((point) => point.day === day)?.value ?? null);
    // One point is no line, and would stand in the legend alone.
    return points.length > (look.stroke === 'marked' ? 0 : 1) ? [{ name: words.columns[key], ...look, values }] : [];
  };
  return {
    kind: 'lines',
    categories: days.map(({ serial }) => serial),
    series: [
      ...lineOf('expected', { colour: '7F7F7F', stroke: 'dashed' }, expected),
      ...lineOf('actual', { colour: chartColours[light], stroke: 'marked' }, actual),
      ...lineOf('target', { colour: '000000', stroke: 'dotted' }, across),
    ],
    format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`,
    height: usualHeight,
  };
}

/** One series for each light, a count for each category. */
const byLight = (words: Words, countsOf: (light: Light) => readonly number[]): readonly PaperSeries[] =>
  lightsByUrgency.map((light) => ({
    name: words.lights[light],
    colour: chartColours[light],
    stroke: 'marked',
    values: countsOf(light).map((count) => (count === 0 ? null : count)),
  }));

const barsOf = ({ groups }: LightsChart, words: Words): Plotted => ({
  kind: 'bars',
  categories: groups.map(({ label }) => xmlText(label)),
  series: byLight(words, (light) => groups.map(({ counts }) => counts[light])),
  height: Math.max(220, 90 + 34 * groups.length),
});

/** How many deadlines each month has, by the light they have now. */
function columnsOf(chart: DeadlineChart, words: Words): Plotted {
  const months = monthsDue(chart);
  return {
    kind: 'columns',
    categories: months,
    series: byLight(words, (light) => months.map((month) => countDue(chart, month, light))),
    height: usualHeight,
  };
}
