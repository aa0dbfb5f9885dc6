// A plot as a chart that the spreadsheet draws itself.
import type { ChartSeries, SheetChart } from 'hucre';
import type { PlacedPlot, PlotSeries } from './sheet.ts';

/** The sheet with the figures, its name quoted, and the row of the first of them. */
export interface DataSheet {
  readonly name: string;
  readonly top: number;
}

const strokes = { solid: 'solid', dash: 'dash', dots: 'sysDot' } as const;

export function chartOf({ plot, row, from, end }: PlacedPlot, data: DataSheet, face: string): SheetChart {
  const base = {
    title: plot.title,
    titleFontSize: 11,
    titleBold: true,
    titleFontFamily: face,
    legend: 'bottom',
    legendFontFamily: face,
    altText: plot.title,
    frameTitle: plot.title,
    anchor: { from: { row, col: from }, to: { row: row + 1, col: end } },
    series: plot.series.map((series) => seriesOf(series, plot.kind === 'lines', data)),
    chartSpaceBorderColor: 'FFFFFF',
  } as const;
  if (plot.kind === 'lines')
    return {
      ...base,
      type: 'scatter',
      scatterStyle: 'lineMarker',
      axes: {
        x: {
          labelFontFamily: face,
          minorTickMark: 'none',
          ...(plot.days === undefined
            ? {}
            : {
                numberFormat: { formatCode: plot.days.format },
                scale: { min: plot.days.from, max: plot.days.to, majorUnit: (plot.days.to - plot.days.from) / 4 },
              }),
        },
        y: {
          labelFontFamily: face,
          minorTickMark: 'none',
          numberFormat: { formatCode: plot.format },
          scale: { min: 0 },
          gridlines: { major: true },
        },
      },
    };
  return {
    ...base,
    type: plot.kind === 'bars' ? 'bar' : 'column',
    barGrouping: 'stacked',
    overlap: 100,
    gapWidth: 60,
    axes: {
      x: { labelFontFamily: face, reverse: plot.kind === 'bars', majorTickMark: 'none', minorTickMark: 'none' },
      // Every bar has its number in it.
      y: { hidden: true, gridlines: { major: false } },
    },
  };
}

function seriesOf(series: PlotSeries, lines: boolean, { name, top }: DataSheet): ChartSeries {
  const rangeOf = (column: string): string =>
    `${name}!$${column}$${top + series.from + 1}:$${column}$${top + series.to + 1}`;
  return {
    name: series.name,
    categories: rangeOf('C'),
    values: rangeOf('D'),
    color: series.colour,
    ...(lines
      ? {
          stroke: { dash: strokes[series.stroke ?? 'solid'], width: series.marked === true ? 2.25 : 1.5 },
          marker:
            series.marked === true
              ? { symbol: 'circle', size: 6, fill: series.colour, line: series.colour }
              : { symbol: 'none' },
        }
      : // A bar of nothing has no number in it.
        {
          dataLabels: {
            showValue: true,
            position: 'ctr',
            numberFormat: { formatCode: '0;;;' },
            fontSize: 9,
            fontColor: series.ink ?? '000000',
          },
        }),
  };
}
