// What one look at the lines says to be laid out is left as it is by the careful way: never otherwise, whatever is typed.
import { beforeAll, describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../src/load/plain-yaml.ts';
import { isLaidOut, layText, mendText } from '../../src/mend/index.ts';
import { type Chance, chanceOf } from '../support/random-plan.ts';
import { type PlanFile, planFiles } from './plan-files.ts';

/** Texts for the differential test; a long run asks for more, with a seed of its own. */
const runs = Number(process.env['DUBAN_DIFFERENTIAL_RUNS'] ?? 4000);
const firstSeed = Number(process.env['DUBAN_DIFFERENTIAL_SEED'] ?? 1);

let files: readonly PlanFile[];

beforeAll(async () => {
  files = await planFiles();
});

const head = 'id: t01\nnumber: 1\n';

const told: readonly (readonly [what: string, text: string, isLaidOut: boolean])[] = [
  ['keys in order', head, true],
  ['keys in another order', 'number: 1\nid: t01\n', false],
  ['a key that is not known', `${head}what: 1\n`, false],
  ['keys in brackets in order', `${head}commitments:\n  - { id: t01.m1, kind: event, support: [a, b] }\n`, true],
  ['keys in brackets in another order', `${head}commitments:\n  - { kind: event, id: t01.m1 }\n`, false],
  ['blanks in brackets', `${head}questions: [ 甲, 乙 ]\n`, false],
  ['no blanks in brackets of a map', `${head}commitments: [{id: t01.m1}]\n`, false],
  ['empty brackets', `${head}questions: []\ncommitments: [{}]\n`, true],
  ['a list in the column of its key', `${head}questions:\n- 甲\n`, false],
  ['a list below its key', `${head}questions:\n  - 甲\n  - "乙: 丙" # 注\n`, true],
  ['a list further in', `${head}questions:\n    - 甲\n`, false],
  ['a map after a list', `${head}commitments:\n  - id: t01.m1\n    due: { basis: stated }\nindicators:\n`, true],
  ['two blanks behind a key', 'id:  t01\n', false],
  ['two blanks behind a dash', `${head}questions:\n  -  甲\n`, false],
  ['blanks at the end of a line', 'id: t01 \n', false],
  ['a blank line', 'id: t01\n\nnumber: 1\n', true],
  ['two blank lines', 'id: t01\n\n\nnumber: 1\n', false],
  ['a blank line at the start', '\nid: t01\n', false],
  ['a blank line at the end', 'id: t01\n\n', false],
  ['no line end at the end', 'id: t01', false],
  ['lines that end in CR LF', 'id: t01\r\n\r\nnumber: 1\r\n', true],
  ['comments where they belong', `# 甲\n#\n## 乙\n${head}questions: # 丙\n  # 丁\n  - 戊\n# 己\n`, true],
  ['a comment elsewhere', `${head}questions:\n    # 丁\n  - 戊\n`, false],
  ['a comment without a blank', `#甲\n${head}`, false],
  ['a comment with a blank too many before it', 'id: t01  # 甲\n', false],
  ['a comment with a blank at its end', 'id: t01 # 甲 \n', false],
  ['block text', `${head}context: |-\n  甲\n\n\n    乙 \n\nquestions:\n  - >\n    丙\n`, true],
  ['block text further in', `${head}context: |\n    甲\n`, false],
  ['block text with blank lines behind it', `${head}context: |\n  甲\n\n\nquestions: []\n`, false],
  ['block text with a blank behind its mark', `${head}context: | \n  甲\n`, false],
];

describe('one look', () => {
  it.each(told)('tells %s', async (_what, text, expected) => {
    expect(readPlainYaml(text)).toBeDefined();
    expect(isLaidOut(text, 'task')).toBe(expected);
    if (expected) expect(await layText(text, 'task')).toBe(text);
  });

  it('is enough for nearly every file that was laid out before', async () => {
    let laidOut = 0;
    const doubtful: string[] = [];
    for (const { path, kind, text } of files) {
      if (readPlainYaml(text) === undefined || (await layText(text, kind)) !== text) continue;
      laidOut += 1;
      if (!isLaidOut(text, kind)) doubtful.push(path);
    }
    expect(laidOut).toBeGreaterThan(90);
    expect(doubtful).toEqual([]);
  });

  it('never says so of a text that the careful way would change', async () => {
    const counts = { plain: 0, laidOut: 0 };
    for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
      const chance = chanceOf(seed);
      const { kind, text: whole } = chance.one(files);
      const text = scribble(partOf(whole, chance), chance);
      if (readPlainYaml(text) === undefined) continue;
      counts.plain += 1;
      if (!isLaidOut(text, kind)) continue;
      counts.laidOut += 1;
      const what = `seed ${seed}\n${text}`;
      expect(await layText(text, kind), what).toBe(text);
      expect(await mendText(text, kind, [], false), what).toEqual({ text, places: 0 });
    }
    expect(counts.plain).toBeGreaterThan(runs / 4);
    expect(counts.laidOut).toBeGreaterThan(runs / 20);
  });
});

/** Some lines of a text, so that what is scribbled on has a few of everything near. */
function partOf(text: string, { whole, often }: Chance): string {
  if (often(20)) return text;
  const lines = text.split('\n');
  const from = whole(0, Math.max(0, lines.length - 12));
  return lines.slice(from, from + whole(2, 12)).join('\n') + (often(90) ? '\n' : '');
}

const bits = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '    ',
  '#',
  ' # 注',
  '# 注\n',
  '- ',
  '-',
  ': ',
  ':',
  ', ',
  ',',
  '[',
  ']',
  '{ ',
  ' }',
  '{',
];
const pieces = [
  ...bits,
  '}',
  '[]',
  '{}',
  '"',
  "'",
  '|\n',
  '>-\n',
  '| \n',
  '　',
  '\u00a0',
  '\t',
  '\r',
  'a',
  '甲',
  '1',
  'id: x\n',
  '\\',
];

/** A few slips of the hand: something put in, taken out, doubled or moved. */
function scribble(text: string, chance: Chance): string {
  const { whole, one } = chance;
  let result = text;
  for (let count = whole(0, 3); count > 0; count -= 1) {
    const at = whole(0, Math.max(0, result.length - 1));
    const lines = result.split('\n');
    const line = whole(0, Math.max(0, lines.length - 1));
    result = one<() => string>([
      () => result.slice(0, at) + one(pieces) + result.slice(at),
      () => result.slice(0, at) + result.slice(at + whole(1, 3)),
      () => lines.toSpliced(line, 0, one(pieces) + (lines[line] ?? '')).join('\n'),
      () => lines.toSpliced(line, 1).join('\n'),
      () =>
        lines
          .toSpliced(line, 0, ...one([['', ''], [lines[line] ?? ''], ['# 注'], ['  # 注'], ['    # 注'], ['']]))
          .join('\n'),
      () => lines.with(line, `${lines[line]}${one([' ', '#', ' #', ' # 注', ' # 注　', '  # 注', ':'])}`).join('\n'),
      () =>
        lines
          .with(
            line,
            (lines[line] ?? '').replace(/^ */, (blanks) => one(['', ' ', '  ', `${blanks}  `])),
          )
          .join('\n'),
      () => lines.map((each) => each.replace('  ', one(['', '  ', '    ']))).join('\n'),
      () => result.replaceAll('\n', '\r\n'),
    ])();
  }
  return result;
}
