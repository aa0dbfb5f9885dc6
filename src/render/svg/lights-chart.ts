// How many parts of each group have which light: a bar a group, its numbers in words beside it.
import { lightsByUrgency } from '../../lib/lights.ts';
import type { Words } from '../../messages/index.ts';
import type { LightCounts } from '../../model/assessment.ts';
import type { LightsChart } from '../../model/chart.ts';
import { type Markup, html } from '../html/tag.ts';
import { inkOn, patternedBox, patterns } from './colors.ts';
import { frameSvg } from './frame.ts';
import { type Ink, fitLines, placeText, quietInk, textWidth } from './text.ts';
import type { ChartWords } from './words.ts';

const width = 400;
const edge = 4;
const inner = width - 2 * edge;
const size = 13;
const lineHeight = 18;
const barHeight = 20;

export function drawLights(id: string, chart: LightsChart, title: string, words: Words, own: ChartWords): Markup {
  const largest = Math.max(1, ...chart.groups.map(({ counts }) => totalOf(counts)));
  const rows: Markup[] = [];
  const told = chart.groups.map(({ counts }) => inWords(counts, words));
  // Beside the label where that leaves it half of the width, in every row alike; under the bar otherwise.
  const isBeside = told.every((numbers) => textWidth(numbers, size) <= width / 2);
  let y = edge;
  for (const [index, { label, counts }] of chart.groups.entries()) {
    const numbers = told[index] ?? '';
    const room = inner - (isBeside ? textWidth(numbers, size) + 10 : 0);
    const labels = placeLines(fitLines(label, size, room, 3), y);
    const beside = { x: width - edge, y: y + 14, size, anchor: 'end', ink: quietInk } as const;
    y += labels.length * lineHeight + 2;
    const bar = drawBar(id, counts, inner / largest, y);
    y += barHeight;
    const below = isBeside ? [] : placeLines(fitLines(numbers, size, inner, 2), y + 3, quietInk);
    y += below.length * lineHeight + 14;
    rows.push(html`<g>${labels}${isBeside ? placeText(numbers, beside) : ''}${bar}${below}</g>`);
  }
  const description = own.listed(chart.groups.map(({ label, counts }) => `${label} ${inWords(counts, words)}`));
  return frameSvg({ id, title, description, width, height: Math.max(20, y - 8) }, html`${patterns(id)}${rows}`);
}

const placeLines = (lines: readonly string[], y: number, ink?: Ink): readonly Markup[] =>
  lines.map((line, index) =>
    placeText(line, { x: edge, y: y + 14 + index * lineHeight, size, ...(ink === undefined ? {} : { ink }) }),
  );

/** Each number in its part of the bar where it has room; all of them stand in words beside it. */
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
    return [html`${patternedBox(id, light, box)}${hasRoom ? number : ''}`];
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
