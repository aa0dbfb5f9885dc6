// The figures of a chart as a table of texts, for those who do not see it or want to read them off.
import { lightsByUrgency } from '../../lib/lights.ts';
import type { Words } from '../../messages/index.ts';
import type { Chart, PathChart } from '../../model/chart.ts';
import type { Language } from '../../model/language.ts';
import { totalOf } from './lights-chart.ts';
import { type ChartWords, chartWords } from './words.ts';

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function chartTable({ chart }: Chart, words: Words, language: Language): ChartTable {
  const own = chartWords[language];
  switch (chart.kind) {
    case 'path':
      return pathTable(chart, words, own);
    case 'lights':
      return {
        head: [own.section, ...lightsByUrgency.map((light) => words.lights[light]), own.total],
        rows: chart.groups.map(({ label, counts }) => [
          label,
          ...lightsByUrgency.map((light) => String(counts[light])),
          String(totalOf(counts)),
        ]),
      };
    case 'deadlines':
      return {
        head: [own.id, own.item, own.due, own.doneOn, own.light],
        rows: chart.items.map((item) => [item.id, item.title, item.due, item.doneOn ?? '', words.lights[item.light]]),
      };
  }
}

function pathTable(chart: PathChart, words: Words, own: ChartWords): ChartTable {
  const days = [...new Set([...chart.expected, ...chart.actual].map((point) => point.day))].toSorted();
  const valueOn = (points: PathChart['actual'], day: string): string => {
    const point = points.find((candidate) => candidate.day === day);
    return point === undefined ? '' : words.quantity(point.value.toFixed(chart.decimals), chart.unit);
  };
  return {
    head: [own.day, own.expected, own.actual],
    rows: days.map((day) => [day, valueOn(chart.expected, day), valueOn(chart.actual, day)]),
  };
}
