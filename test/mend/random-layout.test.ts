// Random noise in the real plan and the simulated year: mending and laying out keep every value and every comment, change
// no other line, and lead noise that is layout only back to the text as it was.
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { byText } from '../../src/lib/by-text.ts';
import { layText, mendText } from '../../src/mend/index.ts';
import { type Chance, chanceOf } from '../support/random-plan.ts';
import { type PlanFile, planFiles } from './plan-files.ts';

let files: readonly PlanFile[];

beforeAll(async () => {
  files = (await planFiles()).filter(({ text }) => text.length <= 2500);
});

type Noise = (lines: readonly string[], at: number, chance: Chance) => readonly string[];

const replaced = (lines: readonly string[], at: number, ...instead: readonly string[]): readonly string[] => [
  ...lines.slice(0, at),
  ...instead,
  ...lines.slice(at + 1),
];
const indentOf = (line: string): number => line.search(/\S|$/);
/** The line and all that is indented below it. */
function blockEnd(lines: readonly string[], at: number): number {
  const indent = indentOf(lines[at] ?? '');
  let end = at + 1;
  while (end < lines.length && lines[end] !== '' && indentOf(lines[end] ?? '') > indent) end += 1;
  return end;
}

/** Noise of which nothing is to be left. */
const layoutOnly: readonly Noise[] = [
  (lines, at, { one }) => replaced(lines, at, (lines[at] ?? '') + one([' ', '\t', '    ', ' \t '])),
  (lines, at, { one }) =>
    replaced(lines, at, (lines[at] ?? '').replace(/^(\s*(?:- )?\w+:) (?=\S)/, `$1${one(['  ', '      ', '\t'])}`)),
  (lines, at) => replaced(lines, at, (lines[at] ?? '').replaceAll('{ ', '{').replaceAll(' }', ' }  '.trimEnd())),
  (lines, at) => replaced(lines, at, (lines[at] ?? '').replaceAll(', ', ',  ')),
  (lines, at) => replaced(lines, at, (lines[at] ?? '').replace(/^( *)- (?=\S)/, '$1-   ')),
  // Two blocks of one map change places.
  (lines, at) => {
    const [end, next] = [blockEnd(lines, at), blockEnd(lines, blockEnd(lines, at))];
    if (
      (lines[end] ?? '') === '' ||
      indentOf(lines[at] ?? '') !== indentOf(lines[end] ?? '') ||
      /^\s*(?:- |#)/.test((lines[at] ?? '') + (lines[end] ?? ''))
    )
      return lines;
    return [...lines.slice(0, at), ...lines.slice(end, next), ...lines.slice(at, end), ...lines.slice(next)];
  },
  // What is below a key is indented further, or a list not at all.
  (lines, at, { one }) => {
    const end = blockEnd(lines, at);
    const by = one([-2, 1, 2, 5]);
    const moved = lines.slice(at + 1, end).map((line) => (by < 0 ? line.replace('  ', '') : ' '.repeat(by) + line));
    return [...lines.slice(0, at + 1), ...moved, ...lines.slice(end)];
  },
];

/** Noise that stays: words of people, and blank lines. */
const remarks: readonly Noise[] = [
  (lines, at, { one }) =>
    replaced(lines, at, `${lines[at]}${one([' ', '   '])}#${one([' ', ''])}注${at}${one(['', '　', ' '])}`),
  (lines, at, { whole }) => replaced(lines, at, `${' '.repeat(whole(0, 8))}# 说明${at}`, lines[at] ?? ''),
  (lines, at, { one }) => replaced(lines, at, one(['', '', '  ']), lines[at] ?? ''),
  (lines, at) => replaced(lines, at, lines[at] ?? '', `${' '.repeat(indentOf(lines[at] ?? ''))}# 其后${at}`),
];

/** Makes so many changes that leave the value as it is; others are not made. */
function disturb(
  text: string,
  noises: readonly Noise[],
  count: number,
  chance: Chance,
): { readonly text: string; readonly made: number } {
  let lines: readonly string[] = text.split('\n');
  let made = 0;
  const value = JSON.stringify(ordered(parse(text)));
  for (let index = 0; index < count; index += 1) {
    const next = chance.one(noises)(lines, chance.whole(0, lines.length - 2), chance);
    if (next === lines || valueOf(next.join('\n')) !== value) continue;
    lines = next;
    made += 1;
  }
  return { text: lines.join('\n'), made };
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, ordered(each)] as const)
      .toSorted(byText(([key]) => key)),
  );
}

function valueOf(text: string): string | undefined {
  try {
    return JSON.stringify(ordered(parse(text, { logLevel: 'error' })));
  } catch {
    return undefined;
  }
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/[ \t\u00a0\u3000]+$/, ''))
    .toSorted();
/** Comments, with `#` and blanks around them aside; the plan has no `#` in its values. */
const commentsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .flatMap((line) => /(?:^|\s)#(.*)$/.exec(line)?.[1]?.replaceAll(/^[ \t]+|[ \t\u3000]+$/g, '') ?? [])
    .toSorted();

describe('random noise', () => {
  it('that is layout only leaves no trace', async () => {
    let total = 0;
    for (let seed = 0; seed < 30; seed += 1) {
      const chance = chanceOf(seed);
      // Blocks change places without the comments above them: only comments at the top stay with what they are about.
      const { text, kind, path } = chance.one(files.filter((file) => !/^ +#/m.test(file.text)));
      const noisy = disturb(text, layoutOnly, 40, chance);
      total += noisy.made;
      expect(await layText(noisy.text, kind), `${path}, seed ${seed}`).toBe(text);
      expect(await layText(noisy.text.replaceAll('\n', '\r\n'), kind)).toBe(text.replaceAll('\n', '\r\n'));
    }
    expect(total).toBeGreaterThan(500);
  });

  it('with remarks keeps every value and comment, and a second layout changes nothing', async () => {
    let total = 0;
    for (let seed = 100; seed < 130; seed += 1) {
      const chance = chanceOf(seed);
      const { text, kind, path } = chance.one(files);
      const noisy = disturb(text, [...layoutOnly, ...remarks], 40, chance);
      total += noisy.made;
      const laid = await layText(noisy.text, kind);
      const what = `${path}, seed ${seed}\n${noisy.text}`;
      expect(laid, what).toBeDefined();
      expect(valueOf(laid ?? ''), what).toBe(valueOf(text));
      expect(commentsOf(laid ?? ''), what).toEqual(commentsOf(noisy.text));
      expect(laid, what).not.toMatch(/[ \t]\n|\n\n\n|^\n|\n\n$|[^\n]$/);
      expect(await layText(laid ?? '', kind), what).toBe(laid);
    }
    expect(total).toBeGreaterThan(500);
  });

  it('is left alone by --fix but for order and blanks at line ends, and a mend changes its one line', async () => {
    let total = 0;
    for (let seed = 200; seed < 230; seed += 1) {
      const chance = chanceOf(seed);
      const { text, kind, path } = chance.one(files);
      const disturbed = disturb(text, [...layoutOnly, ...remarks], 40, chance);
      const [lineEnd, isOpen] = [chance.one(['\n', '\r\n']), chance.often(50)];
      const noisy = (isOpen ? disturbed.text.replace(/\n$/, '') : disturbed.text).replaceAll('\n', lineEnd);
      total += disturbed.made;
      const what = `${path}, seed ${seed}\n${noisy}`;
      const { text: mended } = await mendText(noisy, kind, [], false);
      expect(valueOf(mended), what).toBe(valueOf(text));
      // A comment may have come out from behind a dash: its line has lost or won that indent.
      const bare = (lines: readonly string[]): readonly string[] =>
        lines.map((line) => line.replace(/^[ -]+/, '')).toSorted();
      expect(bare(linesOf(mended)), what).toEqual(bare(linesOf(noisy)));
      expect(mended, what).not.toMatch(/[ \t]\r?\n/);
      expect(mended.endsWith('\n'), what).toBe(/\n[ \t]*$/.test(noisy));
      expect(/(?<!\r)\n/.test(mended), what).toBe(lineEnd === '\n' && mended.includes('\n'));
      expect((await mendText(mended, kind, [], false)).text, what).toBe(mended);

      const key = Object.entries<unknown>(parse(text)).find(([, each]) => typeof each !== 'object')?.[0];
      if (key === undefined) continue;
      const fixed = await mendText(
        noisy,
        kind,
        [{ pointer: `/${key}`, fix: { kind: 'value', text: '"改 # 后"' } }],
        true,
      );
      const [was, is] = [noisy.split('\n'), fixed.text.split('\n')];
      const differing = is.filter((line, index) => line !== was[index]);
      expect(differing.length, what).toBe(1);
      expect(differing[0], what).toContain('"改 # 后"');
      expect(is.length, what).toBe(was.length);
    }
    expect(total).toBeGreaterThan(500);
  });
});
