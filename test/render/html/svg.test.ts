// Pictures: nothing is drawn outside of them, whatever the data says, and each can be read without being seen.
import { describe, expect, it } from 'vitest';
import { languages, wordsOf } from '../../../src/messages/index.ts';
import type { Chart, DeadlineChart, LightsChart, PathChart } from '../../../src/model/chart.ts';
import type { Language } from '../../../src/model/language.ts';
import { chartTable } from '../../../src/render/svg/chart-table.ts';
import { drawChart } from '../../../src/render/svg/index.ts';
import { textWidth } from '../../../src/render/svg/text.ts';

const path: PathChart = {
  kind: 'path',
  title: '职业技能培训',
  unit: '人次',
  decimals: 0,
  from: '2024-01-01',
  to: '2024-12-31',
  asOf: '2024-06-30',
  expected: [
    { day: '2024-01-01', value: 0 },
    { day: '2024-12-31', value: 10_000 },
  ],
  actual: [
    { day: '2024-03-31', value: 1200 },
    { day: '2024-06-30', value: 3600 },
  ],
  target: { value: 10_000, words: '1万人次以上' },
  light: 'red',
};
const lights: LightsChart = {
  kind: 'lights',
  groups: [
    { label: '一、落实立德树人根本任务', counts: { red: 1, yellow: 2, blue: 0, grey: 3, green: 40 } },
    { label: '二、没有事项的部分', counts: { red: 0, yellow: 0, blue: 0, grey: 0, green: 0 } },
  ],
};
const item = (id: string, due: string, doneOn?: string) => ({
  id,
  title: '事项',
  due,
  doneOn,
  light: 'green' as const,
});
const deadlines: DeadlineChart = {
  kind: 'deadlines',
  from: '2024-01-01',
  to: '2024-12-31',
  asOf: '2024-09-30',
  items: [
    { ...item('t01.m1', '2024-03-21'), light: 'red' },
    item('t01.m2', '2024-12-31', '2024-09-01'),
    item('t01.m3', '2031-01-01'),
  ],
};
const long = '很长的名称'.repeat(60);
const wide = 'WWWW MMMM '.repeat(40);

const cases: Readonly<Record<string, Chart['chart']>> = {
  path,
  lights,
  deadlines,
  'a path without figures': { ...path, actual: [], expected: [], target: undefined },
  'a path with one figure on the first day': {
    ...path,
    actual: [{ day: '2024-01-01', value: 9e15 }],
    asOf: '2024-01-01',
  },
  'a path with the last figure at the top right': {
    ...path,
    actual: [{ day: '2024-12-31', value: 10_000 }],
    asOf: '2024-12-31',
  },
  'a path of negative and tiny values': {
    ...path,
    decimals: 6,
    target: { value: -0.000001, words: '降' },
    actual: [{ day: '2024-02-29', value: -0.000004 }],
    expected: [],
  },
  'a path with long words': { ...path, unit: wide, target: { value: 1, words: long }, title: long },
  'a path with days that are none': {
    ...path,
    from: 'x',
    to: '',
    asOf: '2024-13-01',
    actual: [{ day: '?', value: Number.NaN }],
  },
  'a path of ten years': { ...path, from: '2020-01-01', to: '2029-12-31' },
  'lights with long labels': {
    kind: 'lights',
    groups: [long, wide].map((label) => ({
      label,
      counts: { red: 9999, yellow: 9999, blue: 1, grey: 1, green: 123_456 },
    })),
  },
  'no lights at all': { kind: 'lights', groups: [] },
  'three hundred deadlines in a month': {
    ...deadlines,
    items: Array.from({ length: 300 }, (_unused, index) => item(`t01.m${index}`, '2024-12-31')),
  },
  'thousands of deadlines': {
    ...deadlines,
    items: Array.from({ length: 6000 }, (_unused, index) =>
      item(`m${index}`, `2024-${String((index % 12) + 1).padStart(2, '0')}-02`),
    ),
  },
  'no deadlines': { ...deadlines, items: [], asOf: '2026-01-01' },
  'deadlines of a century': { ...deadlines, from: '2000-01-01', to: '2099-12-31' },
};

const rows = Object.entries(cases).flatMap(([name, chart]) =>
  languages.map((language) => [name, language, chart] as const),
);

describe.each(rows)('%s in %s', (_name, language, chart) => {
  const drawing = { kind: 'chart', id: 'c', title: { key: 'roll-up', name: '<图>' }, chart } as const;
  const svg = drawChart('c', drawing, wordsOf(language), language).markup;
  const [, width = 0, height = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];

  it('keeps every text inside', () => {
    const texts = textsOf(svg);
    const outside = texts.filter(
      ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
    );
    expect(outside).toEqual([]);
    expect(texts.length > 0 || svg.includes('<defs>')).toBe(true);
  });

  it('keeps every box and line inside', () => {
    const boxes = [...svg.matchAll(/<rect x="([-\d.]+)" y="([-\d.]+)" width="([-\d.]+)" height="([-\d.]+)"/g)].map(
      (match) => match.slice(1).map(Number),
    );
    for (const [x = 0, , across = 0, down = 0] of boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + across).toBeLessThanOrEqual(width);
      expect(Math.min(across, down)).toBeGreaterThan(0);
    }
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('has a name, a description and a table', () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*role="img" aria-labelledby="c-title c-description"/,
    );
    expect(svg).toMatch(/<title id="c-title">[^<]*&lt;图&gt;[^<]*<\/title><desc id="c-description">[^<]*<\/desc>/);
    const { head, rows } = chartTable(drawing, wordsOf(language), language);
    expect(rows.every((row) => row.length === head.length)).toBe(true);
  });
});

const draw = (chart: Chart['chart'], language: Language = 'zh-CN'): string =>
  drawChart('c', { kind: 'chart', id: 'c', title: { key: 'total' }, chart }, wordsOf(language), language).markup;

/** The numbers that a pattern finds, match by match. */
const numbersIn = (svg: string, pattern: RegExp): readonly (readonly number[])[] =>
  [...svg.matchAll(pattern)].map((match) => match.slice(1).map(Number));

describe('a path', () => {
  const svg = draw(path);
  const [[left = 0, bottom = 0, right = 0, end = 0] = []] = numbersIn(
    svg,
    /<path d="M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)" class="expected"/g,
  );
  const [[goal] = []] = numbersIn(svg, /<path d="M[\d.]+,([\d.]+) H[\d.]+" class="goal"/g);
  const dots = numbersIn(svg, /<circle cx="([\d.]+)" cy="([\d.]+)" r="3" class="actual-dot"/g);

  it('ends at the target where the plan does', () => {
    expect(goal).toBeCloseTo(end, 0);
  });

  it('has each figure at its day and its height', () => {
    // 90 and 181 of 365 days; 1 200 and 3 600 of 10 000.
    expect(dots).toHaveLength(2);
    for (const [index, [days, value]] of [[90, 0.12] as const, [181, 0.36] as const].entries()) {
      const [x = 0, y = 0] = dots[index] ?? [];
      expect((x - left) / (right - left)).toBeCloseTo(days / 365, 2);
      expect((y - bottom) / (end - bottom)).toBeCloseTo(value, 2);
    }
  });

  it('has the line of the as-of day through the figure of that day', () => {
    const [[asOf] = []] = numbersIn(svg, /<path d="M([\d.]+),20 V[\d.]+" class="as-of"/g);
    expect(asOf).toBe(dots.at(-1)?.[0]);
  });

  it('starts at nothing unless its values are far from it', () => {
    expect(svg).toContain('>0</text>');
    const far = { ...path, actual: [{ day: '2024-03-31', value: 9000 }], expected: [] };
    expect(draw(far)).not.toContain('>0</text>');
  });
});

describe('deadlines', () => {
  const svg = draw(deadlines);

  it('stand in the middle of their month, over its name', () => {
    const [[x = 0, width = 0] = []] = numbersIn(
      svg,
      /data-item="t01.m1".*?<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g,
    );
    const month = /<text x="([\d.]+)"[^>]*>3月<\/text>/.exec(svg)?.[1];
    expect(x + width / 2).toBeCloseTo(Number(month), 0);
  });

  it('are told month by month to who does not see them, done ones with a tick', () => {
    expect(svg).toContain('3月: 红 1');
    expect(svg).toContain('12月: 绿 1');
    expect(svg).not.toContain('4月: ');
    expect(svg).toMatch(/data-item="t01.m2"><title>t01.m2 事项 · [^<]* · [^<]*2024-09-01 · 绿<\/title>.*?>✓<\/text>/);
  });
});

it('lights that print alike without their colours are told apart by a pattern', () => {
  const svg = draw(lights);
  expect(numbersIn(svg, /fill="url\(#c-(?:red|yellow)\)"()/g)).toHaveLength(2);
  expect(svg).not.toMatch(/url\(#c-(?:grey|green)\)/);
});

it('tells the counts, the light in words and the day of the figure', () => {
  expect(draw(lights)).toContain('红 1 · 黄 2 · 灰 3 · 绿 40');
  expect(draw(path)).toContain('3600人次 · 6月30日');
  expect(draw(path)).toContain('红 · 6月30日完成3600人次');
  expect(draw(path)).toContain('截至6月30日');
  expect(draw(deadlines)).toContain('data-item="t01.m1"');
  // Not in a month that is shown, so not in the picture; the table has it.
  expect(draw(deadlines)).not.toContain('t01.m3');
});

it('keeps values that lie close together apart, and whole things whole', () => {
  const rate: PathChart = {
    ...path,
    decimals: 1,
    unit: '%',
    expected: [],
    actual: [{ day: '2024-03-31', value: 87.3 }],
    target: { value: 90, words: '>90%' },
  };
  expect(draw(rate, 'en')).not.toContain('>0</text>');
  const schools: PathChart = {
    ...path,
    expected: [],
    actual: [{ day: '2024-03-31', value: 1 }],
    target: { value: 2, words: '2' },
  };
  expect(draw(schools, 'en')).not.toMatch(/>\d\.5<\/text>/);
});

interface Extent {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each text lies, groups moved by `translate` included. */
function textsOf(svg: string): readonly Extent[] {
  const moves: (readonly [number, number])[] = [[0, 0]];
  const found: Extent[] = [];
  const parts =
    /<g(?: transform="translate\(([-\d.]+),([-\d.]+)\)")?[ >]|<\/g>|<text x="([-\d.]+)" y="([-\d.]+)" font-size="(\d+)" text-anchor="(\w+)"[^>]*>([^<]*)</g;
  for (const [part, dx, dy, x, y, size, anchor, written = ''] of svg.matchAll(parts)) {
    const [left = 0, top = 0] = moves.at(-1) ?? [];
    if (part === '</g>') moves.pop();
    else if (part.startsWith('<g')) moves.push([left + Number(dx ?? 0), top + Number(dy ?? 0)]);
    else {
      const text = written.replace(/&#?\w+;/g, '&');
      const width = textWidth(text, Number(size));
      const start = left + Number(x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
      const base = top + Number(y);
      // A coordinate is rounded to a tenth.
      found.push({
        text,
        left: start + 0.1,
        right: start + width - 0.1,
        top: base - Number(size) * 0.9,
        bottom: base + Number(size) * 0.25,
      });
    }
  }
  return found;
}
