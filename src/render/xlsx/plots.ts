// Charts as plots of a list of figures, which stands on a sheet of its own so that a chart can still be changed.
import { lightsByUrgency } from '../../lib/lights.ts';
import type { Words } from '../../messages/index.ts';
import type { Light } from '../../model/assessment.ts';
import type { Chart, ChartPoint, DeadlineChart, LightsChart, PathChart } from '../../model/chart.ts';
import { chartTitle, countDue, monthsDue, withUnit } from '../office/chart-figures.ts';
import { serialOf } from '../office/day-serial.ts';
import { xmlText } from '../office/xml-text.ts';
import { numberFormat, numberOf, type SheetValue } from './cells.ts';
import type { Grid } from './grid.ts';
import type { Labels } from './labels.ts';
import { chartColours } from '../office/light-colours.ts';
import { colours } from './look.ts';
import { shownText } from './sheet-text.ts';
import type { Plot, PlotSeries } from './sheet.ts';

export interface ChartData {
  readonly plots: ReadonlyMap<Chart, Plot>;
  readonly grid: Grid;
}

/** The points of one series, which stand below each other. */
interface Points extends Omit<PlotSeries, 'from' | 'to'> {
  readonly points: readonly (readonly [category: SheetValue, value: number])[];
}

interface Drawing extends Omit<Plot, 'series'> {
  readonly series: readonly Points[];
}

export function chartData(charts: readonly Chart[], words: Words, labels: Labels): ChartData {
  const rows: (readonly SheetValue[])[] = [];
  const plots = new Map<Chart, Plot>();
  for (const chart of charts) {
    const drawing = drawingOf(chart, words, labels);
    const series = drawing.series.map(({ points, ...look }): PlotSeries => {
      const from = rows.length;
      for (const [category, value] of points)
        rows.push([text(drawing.title), text(look.name), category, figure(value, drawing.format)]);
      return { ...look, from, to: rows.length - 1 };
    });
    plots.set(chart, { ...drawing, series });
  }
  const shapes = [{ grow: 2 }, { grow: 1 }, { grow: 2 }, { whole: true, align: 'right' }] as const;
  return {
    plots,
    grid: {
      columns: labels.chartData.heads.map((head, index) => ({ head, fill: colours.head, shape: shapes[index] ?? {} })),
      rows,
    },
  };
}

const text = (value: string): SheetValue => ({ value: shownText(value), shown: shownText(value) });
const figure = (value: number, format: string): SheetValue => ({ value, format, shown: String(value) });

function drawingOf(chart: Chart, words: Words, labels: Labels): Drawing {
  const title = chartTitle(chart, words);
  switch (chart.chart.kind) {
    case 'path':
      return lines(chart.chart, title, words, labels);
    case 'lights':
      return bars(chart.chart, title, words);
    case 'deadlines':
      return columns(chart.chart, title, words);
  }
}

/** What was expected and what was done by day, the target across and the as-of day upright. */
function lines(chart: PathChart, title: string, words: Words, labels: Labels): Drawing {
  const { unit, decimals, target, asOf, from, to } = chart;
  const scaled = ({ day, value }: ChartPoint) => dated(day, numberOf(value, decimals, unit).value);
  const figures = [0, target?.value ?? 0, ...[...chart.expected, ...chart.actual].map(({ value }) => value)];
  const [lowest, highest] = [Math.min(...figures), Math.max(...figures)];
  const across = target === undefined ? [] : [from, to].flatMap((day) => scaled({ day, value: target.value }));
  const upright = [lowest, highest].flatMap((value) => scaled({ day: asOf, value }));
  const series: readonly Points[] = [
    { name: words.columns.expected, colour: colours.expected, stroke: 'dash', points: chart.expected.flatMap(scaled) },
    {
      name: words.columns.actual,
      colour: chartColours[chart.light],
      marked: true,
      points: chart.actual.flatMap(scaled),
    },
    {
      name: xmlText(`${labels.chartData.target}（${target?.words ?? ''}）`),
      colour: '000000',
      stroke: 'dots',
      points: across,
    },
    { name: `${labels.chartData.asOf} ${asOf}`, colour: chartColours.blue, stroke: 'dots', points: upright },
  ];
  const start = serialOf(from);
  const end = serialOf(to);
  return {
    kind: 'lines',
    title: unit === '%' ? title : withUnit(title, unit),
    // One point is no line, and would stand in the legend alone.
    series: series.filter(({ points, marked = false }) => points.length > (marked ? 0 : 1)),
    isBelowNothing: lowest < 0,
    format: numberFormat({ decimals, unit: unit === '%' ? unit : '' }, words),
    ...(start === undefined || end === undefined ? {} : { days: { from: start, to: end + 1, format: labels.months } }),
    height: 215,
  };
}

function dated(day: string, value: number): Points['points'] {
  const serial = serialOf(day);
  return serial === undefined ? [] : [[{ value: serial, format: 'yyyy-mm-dd', shown: day }, value]];
}

/** One series for each light. */
const byLight = (words: Words, pointsOf: (light: Light) => Points['points']): readonly Points[] =>
  lightsByUrgency.map((light) => ({
    name: words.lights[light],
    colour: chartColours[light],
    ink: inkOn(light),
    points: pointsOf(light),
  }));

const inkOn = (light: Light): string => (light === 'red' || light === 'blue' ? 'FFFFFF' : '000000');

const bars = ({ groups }: LightsChart, title: string, words: Words): Drawing => ({
  kind: 'bars',
  title,
  series: byLight(words, (light) => groups.map(({ label, counts }) => [text(label), counts[light]])),
  format: '0',
  height: Math.max(170, 80 + 30 * groups.length),
});

/** How many deadlines each month has, by the light they have now. */
const columns = (chart: DeadlineChart, title: string, words: Words): Drawing => ({
  kind: 'columns',
  title,
  series: byLight(words, (light) => monthsDue(chart).map((month) => [text(month), countDue(chart, month, light)])),
  format: '0',
  height: 215,
});
