// Charts of a document to SVG text, whatever their kind.
import type { Words } from '../../messages/index.ts';
import type { Chart } from '../../model/chart.ts';
import type { Language } from '../../model/language.ts';
import type { Markup } from '../html/tag.ts';
import { drawDeadlines } from './deadline-chart.ts';
import { drawLights } from './lights-chart.ts';
import { drawPath } from './path-chart.ts';
import { chartWords } from './words.ts';

/** One whole SVG element; `prefix` begins every id in it, and is another for each picture of a page. */
export function drawChart(prefix: string, { title, chart }: Chart, words: Words, language: Language): Markup {
  const own = chartWords[language];
  const name = words.phrase(title);
  switch (chart.kind) {
    case 'path':
      return drawPath(prefix, chart, name, words, own);
    case 'lights':
      return drawLights(prefix, chart, name, words, own);
    case 'deadlines':
      return drawDeadlines(prefix, chart, name, words, own);
  }
}
