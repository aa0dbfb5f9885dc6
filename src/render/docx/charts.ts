// Charts that Word draws itself, so that whoever gets the paper can still change them.
import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { Words } from '../../messages/index.ts';
import type { Light } from '../../model/assessment.ts';
import type { Chart, DeadlineChart, LightsChart, PathChart } from '../../model/chart.ts';
import { xmlText } from '../office/xml-text.ts';

const colours: Readonly<Record<Light, string>> = {
  red: 'C00000',
  yellow: 'FFC000',
  blue: '2E75B6',
  grey: 'A6A6A6',
  green: '70AD47',
};
const lights: readonly Light[] = ['red', 'yellow', 'blue', 'grey', 'green'];

const font = { name: '宋体' } as const;
const size = (height: number) => ({ width: 560, height });

export function chartParagraph(chart: Chart, words: Words): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepLines: true,
    spacing: { before: 120, after: 120 },
    children: [chartRun(chart, words)],
  });
}

function chartRun({ id, title, chart }: Chart, words: Words): ChartRun {
  const heading = xmlText(chart.kind === 'path' ? chart.title : words.phrase(title));
  const altText = { name: id, title: heading, description: heading };
  switch (chart.kind) {
    case 'path':
      return pathRun(chart, heading, altText, words);
    case 'lights':
      return lightsRun(chart, heading, altText, words);
    case 'deadlines':
      return deadlinesRun(chart, heading, altText, words);
  }
}

type AltText = { readonly name: string; readonly title: string; readonly description: string };

/** The path by its own days; the figure at the days it was of. */
function pathRun(chart: PathChart, heading: string, altText: AltText, words: Words): ChartRun {
  const days = [...new Set([...chart.expected, ...chart.actual].map(({ day }) => day))].toSorted();
  const valuesOf = (pointsOf: PathChart['expected']): readonly (number | null)[] =>
    days.map((day) => pointsOf.find((point) => point.day === day)?.value ?? null);
  return new ChartRun({
    type: 'line',
    title: { text: `${heading}（${xmlText(chart.unit)}）`, font: { size: 11 } },
    font,
    altText,
    categories: days,
    emptyValues: 'connect',
    series: [
      {
        name: words.columns.expected,
        values: valuesOf(chart.expected),
        color: '7F7F7F',
        line: { color: '7F7F7F', dash: 'dash', width: 1.5 },
      },
      { name: words.columns.actual, values: valuesOf(chart.actual), color: colours[chart.light], markers: true },
    ],
    valueAxis: { minimum: 0, numberFormat: chart.decimals === 0 ? '0' : `0.${'0'.repeat(chart.decimals)}` },
    transformation: size(250),
  });
}

function lightsRun({ groups }: LightsChart, heading: string, altText: AltText, words: Words): ChartRun {
  return new ChartRun({
    type: 'bar',
    stacking: 'stacked',
    title: { text: heading, font: { size: 11 } },
    font,
    altText,
    categories: groups.map(({ label }) => xmlText(label)),
    series: lights.map((light) => ({
      name: words.lights[light],
      // A bar of nothing has no number beside it.
      values: groups.map(({ counts }) => (counts[light] === 0 ? null : counts[light])),
      color: colours[light],
    })),
    dataLabels: { value: true, position: 'center' },
    categoryAxis: { reverseOrder: true },
    transformation: size(Math.max(220, 90 + 34 * groups.length)),
  });
}

/** How many deadlines each month has, by the light they have now. */
function deadlinesRun(chart: DeadlineChart, heading: string, altText: AltText, words: Words): ChartRun {
  const months = [...new Set(chart.items.map(({ due }) => due.slice(0, 7)))].toSorted();
  return new ChartRun({
    type: 'column',
    stacking: 'stacked',
    title: { text: heading, font: { size: 11 } },
    font,
    altText,
    categories: months,
    series: lights.map((light) => ({
      name: words.lights[light],
      values: months.map((month) => {
        const count = chart.items.filter((item) => item.light === light && item.due.startsWith(month)).length;
        return count === 0 ? null : count;
      }),
      color: colours[light],
    })),
    dataLabels: { value: true, position: 'center' },
    transformation: size(250),
  });
}
