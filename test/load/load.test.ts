// What is wrong with a file is said once, in both languages, at its place, and never hides what another file holds.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { loadRules, loadWorkspace, locateFindings } from '../../src/load/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import { readWorkspace } from '../../src/shell/files.ts';
import { type Files, onePlan, sourcesOf } from '../support/workspace.ts';

const base = onePlan({});
const met = new Set<string>();

async function diagnose(sources: readonly SourceFile[]): Promise<readonly Diagnostic[]> {
  const loaded = await loadWorkspace(sources);
  for (const { rule } of loaded.findings) met.add(rule);
  return locateFindings(loaded.findings, loaded.textOf);
}

const withFile = (path: string, text: string | Uint8Array): readonly SourceFile[] => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return [...sourcesOf(base).filter((source) => source.path !== path), { path, bytes }];
};

const brief = ({ file, line, column, rule }: Diagnostic): string => `${file}:${line}:${column} ${rule}`;

function expectSentences({ message, hint }: Diagnostic): void {
  expect(message['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/);
  expect(message.en).toMatch(/^\S.*\.$/);
  for (const text of [message, hint ?? message]) {
    expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(`${text['zh-CN']}${text.en}`).not.toMatch(/undefined|NaN|\[object/);
    expect(text.en).not.toBe('');
  }
}

it('the base of these tests has nothing wrong', async () => {
  expect(await diagnose(sourcesOf(base))).toEqual([]);
});

describe('file-expected', () => {
  it.each([
    'notes.yaml',
    '2024/task/01.yaml',
    '2024/tasks/more/01.yaml',
    '2024/returns/alpha.yaml',
    '2024/returns/2024-Q1/more/alpha.yaml',
    'calendar/2024/january.yaml',
    'duban.yml',
    '2024/constructor',
  ])('%s', async (path) => {
    const found = await diagnose(withFile(path, 'id: x\n'));
    expect(found.map(brief)).toEqual([`${path}:1:1 file-expected`]);
    found.forEach(expectSentences);
    expect(found[0]?.hint?.en).toContain('<plan>/plan.yaml');
  });
});

describe('file-present', () => {
  it.each(Object.keys(base).filter((path) => !path.includes('/tasks/')))('%s', async (path) => {
    const found = await diagnose(sourcesOf(base).filter((source) => source.path !== path));
    expect(found.map(brief)).toEqual([`${path}:1:1 file-present`]);
    found.forEach(expectSentences);
  });

  it('is not reported beside what keeps the file from being read', async () => {
    expect((await diagnose(withFile('2024/plan.yaml', 'id: [\n'))).map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });
});

describe('file-readable', () => {
  const gb18030 = Uint8Array.of(...new TextEncoder().encode('format: 1\n# '), 0xb6, 0xbd, 0xb0, 0xec, 0x0a);
  const utf16 = (bigEndian: boolean): Uint8Array =>
    Uint8Array.from(
      [...'\ufeffname: 督办\n'].flatMap((character) => {
        const code = character.charCodeAt(0);
        const bytes = [code & 0xff, code >> 8];
        return bigEndian ? bytes.toReversed() : bytes;
      }),
    );

  it.each<readonly [name: string, bytes: Uint8Array, line: number, word: string]>([
    ['GB18030', gb18030, 2, 'GB18030'],
    ['UTF-16, little end first', utf16(false), 1, 'UTF-16'],
    ['UTF-16, big end first', utf16(true), 1, 'UTF-16'],
    ['a character cut in two at the end', new TextEncoder().encode('format: 1\nname: 督').slice(0, -1), 2, 'UTF-8'],
    ['an overlong slash', Uint8Array.of(0x61, 0x3a, 0x20, 0xc0, 0xaf), 1, 'UTF-8'],
  ])('%s', async (_, bytes, line, word) => {
    const found = await diagnose(withFile('duban.yaml', bytes));
    expect(found.map(brief)).toEqual([`duban.yaml:${line}:1 file-readable`]);
    found.forEach(expectSentences);
    expect(found[0]?.message['zh-CN']).toContain(word);
    expect(found[0]?.message.en).toContain(word);
  });

  it.each(['not-regular', 'too-large', 'unreadable'] as const)('%s', async (refused) => {
    const sources = withFile('duban.yaml', '').map((source) =>
      source.path === 'duban.yaml' ? { ...source, refused } : source,
    );
    const found = await diagnose(sources);
    expect(found.map(brief)).toEqual(['duban.yaml:1:1 file-readable']);
    found.forEach(expectSentences);
  });

  describe('on the disk', () => {
    const folder = mkdtempSync(join(tmpdir(), 'duban-load-'));
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    it('links and files over 1 MiB are refused, one of exactly 1 MiB is read', async () => {
      for (const [path, text] of Object.entries(base)) {
        mkdirSync(join(folder, path, '..'), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const start = 'adjustments: []\n#';
      writeFileSync(join(folder, '2024/adjustments.yaml'), start.padEnd(1024 * 1024, ' '));
      writeFileSync(join(folder, '2024/assignments.yaml'), start.padEnd(1024 * 1024 + 1, ' '));
      writeFileSync(join(folder, 'elsewhere.txt'), base['2024/tasks/01-test.yaml'] ?? '');
      symlinkSync(join(folder, 'elsewhere.txt'), join(folder, '2024/tasks/02-link.yaml'));
      const found = await diagnose(readWorkspace(folder));
      expect(found.map(brief)).toEqual([
        '2024/assignments.yaml:1:1 file-readable',
        '2024/tasks/02-link.yaml:1:1 file-readable',
      ]);
    });
  });
});

type Row = readonly [name: string, text: string, place: string, english: string];

/** One finding and no more, at this line and column, whose English sentence holds these words. */
function oneFinding(rule: string, rows: readonly Row[]): void {
  describe.each([{ rule, rows }])('$rule', ({ rows }) => {
    it.each(rows)('%s', async (_, text, place, english) => {
      const found = await diagnose(withFile('duban.yaml', text));
      expect(found.map(brief)).toEqual([`duban.yaml:${place} ${rule}`]);
      found.forEach(expectSentences);
      expect(found[0]?.message.en).toContain(english);
    });
  });
}

oneFinding('yaml-syntax', [
  ['an empty file', '', '1:1', 'empty'],
  ['nothing but a comment', '# 空\n', '1:1', 'empty'],
  ['a full-width colon', 'format: 1\nname：督办\ntimeZone: Asia/Shanghai\n', '2:5', 'full-width colon'],
  ['a full-width colon in the first line', 'format：1\nname: 督办\n', '1:7', 'full-width colon'],
  ['a full-width colon in the last line', 'format: 1\nname：督办\n', '2:5', 'full-width colon'],
  ['a full-width colon in a list', 'format: 1\nlightRules:\n  - id：x\n    version: y\n', '3:7', 'full-width colon'],
  ['a full-width dash', 'format: 1\nlightRules:\n  －id: x\n', '3:3', 'half-width "- "'],
  ['a full-width indent', 'format: 1\nseverities:\n　id-unique: off\n', '3:1', 'full-width space'],
  ['a tab', 'format: 1\nseverities:\n\tid-unique: off\n', '3:1', 'tab'],
  ['a double quote that is never closed', 'format: 1\nname: "督办\ntimeZone: Asia/Shanghai\n', '2:7', 'quote'],
  ['a single quote that is never closed', "format: 1\nname: '督办\ntimeZone: Asia/Shanghai\n", '2:7', 'quote'],
  ['a quote that the next one closes', 'format: 1\nname: "督办\ntimeZone: "Asia/Shanghai"\n', '2:7', 'quote'],
  ['the second quote of a line', 'lightRules: ["x", "y]\nformat: 1\n', '1:19', 'quote'],
  ['a quote behind a text of two lines', 'format: 1\nname: "督\n  办"\ntimeZone: "x\n', '4:11', 'quote'],
  ['a quote behind quotes in comments', '# don\'t: "x\nformat: 1 # \'\nname: "x\n', '3:7', 'quote'],
  ['a quote behind an apostrophe', "format: 1\nname: it's\ntimeZone: 'x\n", '3:11', 'quote'],
  ['a bracket that is never closed', 'format: 1\nlightRules: [\n', '2:13', 'bracket'],
  ['a brace that the next key ends', 'severities: {a: off\nformat: 1\n', '1:13', 'bracket'],
  ['the outer of two brackets', 'format: 1\nlightRules: [[a]\nname: x\n', '2:13', 'bracket'],
  ['an indent too deep', 'format: 1\n  name: x\n', '2:3', 'indentation'],
  ['an indent too deep below a key', 'severities:\n  a: off\n\n   b: off\nformat: 1\n', '4:4', 'indentation'],
  ['an indent too small', 'severities:\n    a: off\n  b: off\nformat: 1\n', '3:1', 'indentation'],
  ['two keys on one line', 'format: 1\nname: a: b\n', '2:7', 'one line'],
  ['no colon', 'format: 1\nname x\ntimeZone: y\n', '2:1', 'colon'],
  ['no colon in the last line', 'format: 1\nname x\n', '2:1', 'colon'],
  ['no blank behind the colon', 'format:1\nname: x\n', '1:1', 'colon'],
  ['a no-break space behind the colon', 'format: 1\nname:\u00a0x\n', '2:1', 'colon'],
  ['text that begins with a mark', 'format: 1\nname: @x\n', '2:7', 'quotes'],
  ['an unknown escape', 'format: 1\nname: "a\\q"\n', '2:9', 'escape'],
  ['something behind a quote', 'format: 1\nname: "x" y\n', '2:11', 'not belong'],
  ['a comment without a blank', 'format: 1\nname: "x"#y\n', '2:10', '"#"'],
  ['no comma between two items', 'format: 1\nseverities: {a: "off" b: "off"}\n', '2:17', 'comma'],
  ['a full-width comma between two items', 'format: 1\nseverities: {a: x，b: y}\n', '2:17', 'comma'],
  ['no comma in a list', 'format: 1\nlightRules: ["a" "b"]\n', '2:18', 'comma'],
]);

oneFinding('yaml-plain', [
  ['a tag', 'format: !!int 1\n', '1:9', 'Tags'],
  ['a tag of one’s own', 'name: 督办\nformat: !own 1\n', '2:9', 'Tags'],
  ['a tag on a mapping', 'format: 1\nseverities: !own\n  a: off\n', '2:13', 'Tags'],
  ['an anchor', 'format: &a 1\n', '1:9', 'Anchors'],
  ['a tag on a list', 'format: 1\nlightRules: !!seq []\n', '2:13', 'Tags'],
  ['a tag with an unknown handle', 'format: 1\nname: !a!b x\n', '2:7', 'Tags'],
  ['an anchor on a mapping', 'format: 1\nseverities: &a { a: off }\n', '2:13', 'Anchors'],
  ['an anchor in a list', 'format: 1\nlightRules: [&a x]\n', '2:14', 'Anchors'],
  ['an alias', 'format: *a\n', '1:9', 'Aliases'],
  ['a word in asterisks', 'format: 1\nname: *重要*\n', '2:7', 'Aliases'],
  ['a second document', 'format: 1\n---\nformat: 1\n', '2:1', 'document'],
  ['a directive', '%YAML 1.2\n---\nformat: 1\n', '1:1', 'Directives'],
  ['an unknown directive', '%OWN x\n---\nformat: 1\n', '1:1', 'Directives'],
  ['a complex key', '? format\n: 1\n', '1:3', 'Complex keys'],
  ['a complex key in braces', 'format: 1\nseverities: {? a : off}\n', '2:16', 'Complex keys'],
  ['a list as a key', 'format: 1\n[a, b]: 1\n', '2:1', 'plain text'],
  ['nothing as a key', 'format: 1\n: x\n', '2:1', 'plain text'],
  ['a key that reaches the prototype', 'format: 1\n__proto__: {a: 1}\n', '2:1', '__proto__'],
  ['a control character', 'format: 1\nname: 督\u0007办\n', '2:8', 'U+0007'],
  ['deep brackets', `format: 1\nname: ${'['.repeat(33)}\n`, '2:39', '32 levels'],
  ['deep braces', `format: 1\nname: ${'{a: '.repeat(33)}\n`, '2:135', '32 levels'],
  ['deep dashes', `${'- '.repeat(5000)}x\n`, '1:1', '32 levels'],
  ['deep complex keys', `${'? '.repeat(5000)}x\n`, '1:1', '32 levels'],
  ['deep indents', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), '66:1', '32 levels'],
  ['a megabyte of brackets', '['.repeat(1024 * 1024), '1:33', '32 levels'],
]);

oneFinding('yaml-keys-unique', [
  ['twice', 'format: 1\nname: 督\nname: 办\n', '3:1', 'name'],
  ['twice in braces', 'format: 1\nseverities: {a: off, a: off}\n', '2:22', 'a appears'],
  ['once in quotes', 'format: 1\nname: 督\n"name": 办\n', '3:1', 'name'],
  ['composed and decomposed', 'format: 1\nseverities:\n  "\u00e9": off\n  "e\u0301": off\n', '4:3', 'twice'],
]);

oneFinding('merge-resolved', [
  ['a conflict', 'format: 1\n<<<<<<< HEAD\nname: 督\n=======\nname: 办\n>>>>>>> x\n', '2:1', 'merge conflict'],
  ['what is left of one', 'format: 1\nname: 督\n=======\n', '3:1', 'merge conflict'],
  ['with CR LF', 'format: 1\r\nname: 督\r\n=======\r\n', '3:1', 'merge conflict'],
]);

describe('what is allowed although it is not the plainest', () => {
  it.each([
    ['a tab before a comment', 'format: 1\t# x\n'],
    ['a document start', '---\nformat: 1\n'],
    ['an emoji', 'format: 1\nname: 督办🙂\n'],
    ['a text over two lines', 'format: 1\nname: "督\n  办"\n'],
    ['mixed line ends', 'format: 1\r\nname: 督\ntimeZone: y\r\n'],
    ['a question mark that opens a line of text', 'format: 1\nname: |\n  🙂\n  ? 什么时候\n'],
    ['a rule of dashes in a text', `format: 1\nname: |\n  🙂\n  ${'-'.repeat(60)}\n`],
  ])('%s', async (_, text) => {
    expect(await diagnose(withFile('duban.yaml', text))).toEqual([]);
  });
});

describe('shape', () => {
  const plan = base['2024/plan.yaml'] ?? '';
  const task = base['2024/tasks/01-test.yaml'] ?? '';

  it.each<
    readonly [name: string, path: string, text: string, found: string, pointer: string, hint: string | undefined]
  >([
    [
      'a misspelt key',
      'duban.yaml',
      'format: 1\ntimezone: Asia/Shanghai\n',
      '2:1 shape-known-key',
      '/timezone',
      'Did you mean timeZone?',
    ],
    [
      'a misspelt required key is one finding',
      '2024/plan.yaml',
      plan.replace('title: 测试计划', 'tilte: 测试计划'),
      '3:1 shape-known-key',
      '/tilte',
      'Did you mean title?',
    ],
    [
      'a misspelt required key within a list',
      '2024/tasks/01-test.yaml',
      task.replace('kind: ongoing', 'knid: ongoing'),
      '6:19 shape-known-key',
      '/commitments/0/knid',
      'Did you mean kind?',
    ],
    [
      'an unknown key',
      'duban.yaml',
      'format: 1\n名称: x\n',
      '2:1 shape-known-key',
      '/名称',
      'Known keys: format, name',
    ],
    ['a missing key', 'duban.yaml', 'name: 督办\n', '1:1 shape-required-key', '', undefined],
    [
      'a missing key behind Chinese text',
      '2024/plan.yaml',
      plan.replace('issuer: office, ', ''),
      '4:11 shape-required-key',
      '/document',
      undefined,
    ],
    ['a number for a text', 'duban.yaml', 'format: 1\nname: 3\n', '2:7 shape-type', '/name', 'Put it in quotes: "3"'],
    [
      'a text for a number',
      'duban.yaml',
      'format: 1\ndueSoonDays: 两周\n',
      '2:14 shape-type',
      '/dueSoonDays',
      undefined,
    ],
    ['nothing for a text', 'duban.yaml', 'format: 1\nname:\n', '2:6 shape-type', '/name', undefined],
    ['a list for a mapping', 'duban.yaml', '- 督办\n', '1:1 shape-type', '', undefined],
    ['infinity', 'duban.yaml', 'format: 1\ndueSoonDays: .inf\n', '2:14 shape-type', '/dueSoonDays', undefined],
    [
      'a fraction for a whole number',
      'duban.yaml',
      'format: 1\nname: 督办\ndueSoonDays: 1.5\n',
      '3:14 shape-type',
      '/dueSoonDays',
      undefined,
    ],
    [
      'another word',
      '2024/tasks/01-test.yaml',
      task.replace('kind: ongoing', 'kind: onging'),
      '6:25 shape-choice',
      '/commitments/0/kind',
      'Did you mean ongoing?',
    ],
    ['another format', 'duban.yaml', 'format: 2\n', '1:9 shape-choice', '/format', undefined],
    [
      'a date in another form',
      '2024/plan.yaml',
      plan.replace('signed: 2024-01-02', 'signed: 2024/1/2'),
      '4:69 shape-form',
      '/document/signed',
      'such as 2024-03-21',
    ],
    ['a number too small', 'duban.yaml', 'format: 1\ndueSoonDays: -1\n', '2:14 shape-range', '/dueSoonDays', undefined],
    ['a text too long', 'duban.yaml', `format: 1\nname: ${'督'.repeat(121)}\n`, '2:7 shape-range', '/name', undefined],
    ['an empty text', 'duban.yaml', 'format: 1\nname: ""\n', '2:7 shape-range', '/name', undefined],
    [
      'an empty list',
      '2024/plan.yaml',
      plan.replace(/sections:\n.*\n/, 'sections: []\n'),
      '5:11 shape-range',
      '/sections',
      undefined,
    ],
  ])('%s', async (_, path, text, place, pointer, hint) => {
    const found = await diagnose(withFile(path, text));
    expect(found.map(brief)).toEqual([`${path}:${place}`]);
    found.forEach(expectSentences);
    expect(found[0]?.pointer).toBe(pointer);
    if (hint === undefined) expect(found[0]?.hint).toBeUndefined();
    else expect(found[0]?.hint?.en).toContain(hint);
  });

  it('names what was found and what is wanted', async () => {
    const [infinite] = await diagnose(withFile('duban.yaml', 'format: 1\ndueSoonDays: .inf\n'));
    expect(infinite?.message.en).toBe('Expected a whole number, found a number: Infinity.');
    const [long] = await diagnose(withFile('duban.yaml', `format: 1\nname: ${'督'.repeat(121)}\n`));
    expect(long?.message['zh-CN']).toMatch(/^"督+… 最多 120 个字。$/);
  });

  it('reports every mistake of a file, each once and where it stands', async () => {
    const text = 'format: 2\nnmae: 督办\nlanguage: 中文\ndueSoonDays: 400\nseverities: { id-unique: on }\n';
    const found = await diagnose(withFile('duban.yaml', text));
    expect(found.map(brief)).toEqual([
      'duban.yaml:1:9 shape-choice',
      'duban.yaml:2:1 shape-known-key',
      'duban.yaml:3:11 shape-choice',
      'duban.yaml:4:14 shape-range',
      'duban.yaml:5:26 shape-choice',
    ]);
  });
});

describe('positions', () => {
  it.each<readonly [name: string, text: string, line: number, column: number, endColumn: number]>([
    ['after Chinese text on the line', 'format: 1\nseverities: { 督办: "off", b: on }\n', 2, 29, 31],
    ['after a character beyond the first plane', 'format: 1\nseverities: { "𠮷": "off", b: on }\n', 2, 31, 33],
    ['with CR LF', 'format: 1\r\nname: 督办\r\nlanguage: 中文\r\n', 3, 11, 13],
    ['with a byte-order mark', '\ufefflanguage: 中文\nformat: 1\n', 1, 11, 13],
    ['after a text of several lines', 'format: 1\nname: |\n  督办\n\n  推进\nlanguage: 中文\n', 6, 11, 13],
    ['without a line end at the end', 'format: 1\nlanguage: 中文', 2, 11, 13],
  ])('%s', async (_, text, line, column, endColumn) => {
    const found = await diagnose(withFile('duban.yaml', text));
    expect(found.map(({ rule }) => rule)).toEqual(['shape-choice']);
    expect(found[0]).toMatchObject({ line, column, endLine: line, endColumn });
  });

  it('stay on one line for a mapping that is longer', async () => {
    const [found] = await diagnose(withFile('duban.yaml', 'name: 督办\ntimeZone: x\n'));
    expect(found).toMatchObject({ rule: 'shape-required-key', line: 1, column: 1, endLine: 1, endColumn: 9 });
  });
});

describe('a workspace', () => {
  const returns: Files = { '2024-Q1/alpha': 'readings: []', '2024-Q1/beta': 'readings: []' };
  const files = onePlan({ returns });

  it('is read the same with a byte-order mark and with CR LF', async () => {
    const { plans } = await loadWorkspace(sourcesOf(base));
    for (const change of [
      (text: string) => `\ufeff${text}`,
      (text: string) => text.replaceAll('\n', '\r\n'),
      (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
      (text: string) => text.trimEnd(),
    ]) {
      const changed = Object.fromEntries(Object.entries(base).map(([path, text]) => [path, change(text)]));
      const loaded = await loadWorkspace(sourcesOf(changed));
      expect(loaded.findings).toEqual([]);
      expect(loaded.plans).toEqual(plans);
    }
  });

  it.each(Object.keys(files))('is read in all its other files when %s is broken', async (path) => {
    const whole = await loadWorkspace(sourcesOf(files));
    const loaded = await loadWorkspace(sourcesOf({ ...files, [path]: 'id: "x\n' }));
    const ofOthers = ({ findings }: typeof whole) => findings.filter(({ place }) => place.file !== path);
    expect(ofOthers(loaded)).toEqual(ofOthers(whole));
    expect(loaded.findings.filter(({ place }) => place.file === path).map(({ rule }) => rule)).toEqual(['yaml-syntax']);
    expect(loaded.proof.files.found).toBe(whole.proof.files.found);
    expect(loaded.paths).toEqual(whole.paths);
    expect(loaded.files.plans.length).toBe(path === '2024/plan.yaml' ? 0 : 1);
    for (const plan of loaded.files.plans)
      if (path.startsWith('2024/')) expect(plan.unread).toContain(path);
      else expect(plan.unread).toEqual(whole.files.plans[0]?.unread);
  });

  it('two broken files are both reported', async () => {
    const found = await diagnose(sourcesOf({ ...base, 'duban.yaml': 'format: "1\n', 'organizations.yaml': 'a: [\n' }));
    expect(found.map(brief)).toEqual(['duban.yaml:1:9 yaml-syntax', 'organizations.yaml:1:4 yaml-syntax']);
  });

  it('is the same in whatever order its files come', async () => {
    const broken = sourcesOf({
      ...files,
      'duban.yaml': 'nmae: x\nformat: 2\n',
      'odd.yaml': 'x',
      '2024/tasks/02.yaml': 'a',
    });
    const { textOf, ...expected } = await loadWorkspace(broken);
    expect(textOf('odd.yaml')).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...broken], { minLength: broken.length }), async (sources) => {
        const { textOf: _, ...loaded } = await loadWorkspace(sources);
        expect(loaded).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('never throws, whatever a file holds', async () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'ab：:-?![]{}&*|>\'"%#,\n\t 督', ': ', '- ', '\n  '),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        const found = await diagnose(withFile('duban.yaml', text));
        expect(found.length).toBeGreaterThan(0);
        const lines = text.split('\n');
        for (const { line, column, endLine } of found) {
          expect(endLine).toBe(line);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

it('every rule of the loader was met in these tests', () => {
  const ids = Object.values(loadRules).flatMap(({ id }) => (id.startsWith('suppression-') ? [] : [id]));
  expect([...met].toSorted()).toEqual(ids.toSorted());
});
