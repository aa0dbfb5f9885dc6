// What a chart says, whichever office file draws it.
import type { Words } from '../../messages/index.ts';
import type { Light } from '../../model/assessment.ts';
import type { Chart, DeadlineChart } from '../../model/chart.ts';
import { xmlText } from './xml-text.ts';

export const chartTitle = ({ title, chart }: Chart, words: Words): string =>
  xmlText(chart.kind === 'path' ? chart.title : words.phrase(title));

/** The title of a chart of figures with their unit, unless it ends with it. */
export const withUnit = (title: string, unit: string): string =>
  unit === '' || title.endsWith(xmlText(unit)) ? title : `${title}（${xmlText(unit)}）`;

/** The months that something is due in, in order. */
export const monthsDue = ({ items }: DeadlineChart): readonly string[] =>
  [...new Set(items.map(({ due }) => due.slice(0, 7)))].toSorted();

/** How many deadlines a month has that are of this light now. */
export const countDue = ({ items }: DeadlineChart, month: string, light: Light): number =>
  items.filter((item) => item.light === light && item.due.startsWith(month)).length;
