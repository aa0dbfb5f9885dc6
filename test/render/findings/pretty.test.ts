// The terminal: frames within the width, carets under the fault, whole findings up to 200 lines.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/lib/width.ts';
import { renderCodeFrame } from '../../../src/render/findings/code-frame.ts';
import { renderPretty } from '../../../src/render/findings/pretty.ts';
import { diagnosticAt, sampleReport } from './sample-report.ts';

const plain = (text: string): string => text;

/** The frame of one line, and what stands above the carets. */
function frameOf(line: string, fault: string, columns: number) {
  const column = line.indexOf(fault) + 1;
  const range = { line: 1, column, endLine: 1, endColumn: column + fault.length };
  const frame = renderCodeFrame(range, `${line}\nnext`, columns, plain, plain);
  const [source = '', carets = ''] = frame;
  const from = displayWidth(carets.slice(0, carets.indexOf('^')));
  const to = displayWidth(carets);
  let at = 0;
  let above = '';
  for (const character of source) {
    if (at >= from && at < to) above += character;
    at += displayWidth(character);
  }
  return { frame, above };
}

const long = '督办'.repeat(60);

describe('the frame', () => {
  it.each([
    ['date: 2024-02-30', '2024-02-30', '2024-02-30'],
    ['单位: 教育局 # 待定', '教育局', '教育局'],
    [`title: ${long}, date: 2024-02-30`, '2024-02-30', '2024-02-30'],
    [`date: 2024-02-30, title: ${long}`, '2024-02-30', '2024-02-30'],
    [`a: ${long}, date: 2024-02-30, b: ${long}`, '2024-02-30', '2024-02-30'],
    ['a:\tb', '\tb', '→b'],
  ])('of %s marks %s', (line, fault, marked) => {
    for (const columns of [40, 80, 200]) {
      const { frame, above } = frameOf(line, fault, columns);
      expect(above).toBe(marked);
      expect(frame.filter((shown) => displayWidth(shown) > columns)).toEqual([]);
    }
  });

  it('of a fault longer than the line begins with the fault and says that it goes on', () => {
    const { frame, above } = frameOf(`title: ${long} # end`, long, 60);
    expect(above).toMatch(/^督办督办.*…$/);
    expect(frame[0]).not.toContain('end');
  });

  it('marks where it was cut, and only there', () => {
    expect(frameOf('date: 2024-02-30', '2024-02-30', 40).frame.join('')).not.toContain('…');
    expect(frameOf(`${long}x${long}`, 'x', 60).frame[0]).toMatch(/│ ….*x.*…$/);
    expect(frameOf(`${long}x`, 'x', 60).frame[0]).toMatch(/│ ….*x$/);
    expect(frameOf(`x${long}`, 'x', 60).frame[0]).toMatch(/│ x.*…$/);
  });

  it('of any line keeps to the columns and begins its carets where the fault begins', () => {
    const character = fc.constantFrom('a', '督', '　', '\t', '\u202e', 'é', '👍', ' ', '“', '1');
    const text = fc.array(character, { maxLength: 120 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 40, max: 200 }), (before, fault, after, columns) => {
        const line = `${before}§${fault}${after}`;
        const { frame, above } = frameOf(line, `§${fault}`, columns);
        expect(above.startsWith('§')).toBe(true);
        expect(frame.filter((shown) => displayWidth(shown) > columns)).toEqual([]);
      }),
    );
  });

  it('of a line of a megabyte is as short as any other', () => {
    const { frame } = frameOf(`${'甲'.repeat(300_000)}§${'乙'.repeat(300_000)}`, '§', 80);
    expect(frame.map(displayWidth).filter((width) => width > 80)).toEqual([]);
    expect(frame[0]).toContain('§');
  });
});

const heads = (text: string): number => text.split('\n').filter((line) => line.endsWith(' error text-clean')).length;

describe('many findings', () => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, index) => diagnosticAt('a.yaml', [index + 1, 1, index + 1, 2]));

  // Each takes its head, its sentence and a blank line.
  it.each([
    [66, 66, undefined],
    [67, 66, '… and 1 more'],
    [1000, 66, '… and 934 more'],
  ])('of %i shows %i', (count, shown, more) => {
    const text = renderPretty(sampleReport('en', { diagnostics: list(count) }));
    expect(heads(text)).toBe(shown);
    if (more === undefined) expect(text).not.toContain('more;');
    else expect(text).toContain(more);
  });

  it('never cuts within one, and shows one however long it is', () => {
    const message = { 'zh-CN': '长。', en: 'Long.\n'.repeat(300) };
    const [first, second] = [diagnosticAt('a.yaml', [1, 1, 1, 2], { message }), diagnosticAt('a.yaml', [2, 1, 2, 2])];
    const text = renderPretty(sampleReport('en', { diagnostics: [first, second] }));
    expect(text.split('Long.')).toHaveLength(301);
    expect(text).toContain('… and 1 more');
  });
});

it('says once how many can be mended', () => {
  expect(renderPretty(sampleReport('zh-CN')).split('2个可用 --fix 自动修正。')).toHaveLength(2);
  expect(renderPretty(sampleReport('zh-CN', { diagnostics: [] }))).not.toContain('--fix');
});
