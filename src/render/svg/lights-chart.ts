// How many parts of each group have which light: a bar a group, its numbers in words beside it.
import { lightsByUrgency } from '../../lib/lights.ts';
import type { Words } from '../../messages/index.ts';
import type { LightCounts } from '../../model/assessment.ts';
import type { LightsChart } from '../../model/chart.ts';
import { type Markup, html } from '../html/tag.ts';
import { inkOn, lightBox, patterns } from './colors.ts';
import { frameSvg } from './frame.ts';
import { fitLines, placeText, quietInk, textWidth } from './text.ts';
import type { ChartWords } from './words.ts';

const width = 400;
const edge = 4;
const size = 13;
const lineHeight = 18;
const barHeight = 20;

export function drawLights(id: string, chart: LightsChart, title: string, words: Words, own: ChartWords): Markup {
  const largest = Math.max(1, ...chart.groups.map(({ counts }) => totalOf(counts)));
  const rows: Markup[] = [];
  let y = edge;
  for (const { label, counts } of chart.groups) {
    const numbers = inWords(counts, words);
    const room = width - 2 * edge - textWidth(numbers, size) - 10;
    const lines = fitLines(label, size, room, 3);
    const named = lines.map((line, index) => placeText(line, { x: edge, y: y + 14 + index * lineHeight, size }));
    const said = placeText(numbers, { x: width - edge, y: y + 14, size, anchor: 'end', ink: quietInk });
    y += lines.length * lineHeight + 2;
    rows.push(html`<g>${named}${said}${drawBar(id, counts, (width - 2 * edge) / largest, y)}</g>`);
    y += barHeight + 12;
  }
  const description = own.listed(chart.groups.map(({ label, counts }) => `${label} ${inWords(counts, words)}`));
  return frameSvg({ id, title, description, width, height: Math.max(20, y - 8) }, html`${patterns(id)}${rows}`);
}

/** Each number in its part of the bar where it has room; all of them stand in words above. */
function drawBar(id: string, counts: LightCounts, unit: number, y: number): Markup {
  let x = edge;
  const parts = lightsByUrgency.flatMap((light) => {
    const count = counts[light];
    if (count <= 0) return [];
    const box = { x, y, width: Math.max(1, count * unit - 1), height: barHeight };
    x += count * unit;
    const text = String(count);
    const hasRoom = textWidth(text, size) + 6 <= box.width;
    const number = placeText(text, {
      x: box.x + box.width / 2,
      y: y + 15,
      size,
      anchor: 'middle',
      bold: true,
      ink: inkOn(light),
    });
    return [html`${lightBox(id, light, box, true)}${hasRoom ? number : ''}`];
  });
  return html`${parts}`;
}

export const totalOf = (counts: LightCounts): number =>
  lightsByUrgency.reduce((total, light) => total + counts[light], 0);

const inWords = (counts: LightCounts, words: Words): string =>
  lightsByUrgency
    .filter((light) => counts[light] > 0)
    .map((light) => `${words.lights[light]} ${counts[light]}`)
    .join(' · ');
