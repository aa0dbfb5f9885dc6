import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadRules, loadWorkspace, locateFindings } from '../../src/load/index.ts';
import type { SourceFile } from '../../src/model/source-file.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Localized } from '../../src/model/language.ts';
import { checkRules, rules } from '../../src/rules/index.ts';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const base = filesUnder(pathOf('base'));
const fixtures = pathOf('fixtures');

type Texts = ReadonlyMap<string, string>;

function filesUnder(folder: string): Texts {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = entries.map((entry): readonly [string, string] => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
  });
  return new Map(texts);
}

const foldersIn = (folder: string): readonly string[] => readdirSync(folder).toSorted();

/** The base with the case's files laid over it; `<name>.removed` takes a file away. */
function overlaid(overlay: Texts): Texts {
  const texts = new Map(base);
  for (const [path, text] of overlay)
    if (path.endsWith('.removed')) texts.delete(path.slice(0, -'.removed'.length));
    else texts.set(path, text);
  return texts;
}

async function diagnose(texts: Texts): Promise<readonly Diagnostic[]> {
  const sources = [...texts].map(([path, text]): SourceFile => ({ path, bytes: new TextEncoder().encode(text) }));
  const loaded = await loadWorkspace(sources);
  const fixed = Object.values(loadRules).map(({ id }) => id);
  const findings = [...loaded.findings, ...checkRules(loaded.files, loaded.plans, loaded.settings, fixed)];
  return locateFindings(findings, loaded.textOf);
}

const asText = ({ file, line, rule }: { file: string; line: number; rule: string }): string =>
  `${file}:${line} ${rule}`;

/** Lines that end with `# expect: rule-id`, several ids separated by commas. */
function expectedIn(texts: Texts): readonly string[] {
  return [...texts].flatMap(([file, text]) =>
    text.split(/\r?\n/).flatMap((content, index) => {
      const rulesNamed = /# expect: ([a-z, -]+)$/.exec(content)?.[1] ?? '';
      return rulesNamed
        .split(', ')
        .filter((rule) => rule !== '')
        .map((rule) => asText({ file, line: index + 1, rule }));
    }),
  );
}

/** Advice is given on many a plan with nothing wrong: only the folder of its own rule expects it. */
const isWrong = ({ severity }: Diagnostic): boolean => severity !== 'info';

describe('the base workspace', () => {
  it('has nothing wrong', async () => {
    expect((await diagnose(base)).filter(isWrong)).toEqual([]);
  });

  it.each([...base.keys()])('reports nothing elsewhere when %s cannot be read', async (path) => {
    const said = new Set((await diagnose(base)).map(asText));
    const diagnostics = await diagnose(new Map([...base, [path, 'id: [\n']]));
    expect(diagnostics.filter((found) => !said.has(asText(found))).map(({ file }) => file)).toEqual([path]);
  });
});

describe.each(foldersIn(fixtures))('%s', (rule) => {
  it.each(foldersIn(join(fixtures, rule)))('%s', async (name) => {
    const texts = overlaid(filesUnder(join(fixtures, rule, name)));
    const diagnostics = (await diagnose(texts)).filter((found) => isWrong(found) || found.rule === rule);
    expect(diagnostics.map(asText).toSorted()).toEqual(expectedIn(texts).toSorted());
    for (const { message, hint } of diagnostics) {
      expectSentences(message);
      if (hint !== undefined) expectSentences(hint);
    }
  });

  it('is expected somewhere in its own folder', () => {
    const marked = foldersIn(join(fixtures, rule)).flatMap((name) =>
      expectedIn(filesUnder(join(fixtures, rule, name))),
    );
    expect(marked.some((line) => line.endsWith(` ${rule}`))).toBe(true);
  });
});

function expectSentences(text: Localized): void {
  expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff].*[。？]$/);
  expect(text.en).toMatch(/^[^\u4e00-\u9fff“]*[“\w].*[.?]$/);
  expect(`${text['zh-CN']}${text.en}`).not.toMatch(/undefined|NaN|\[object/);
}

describe('the rules', () => {
  const ids = rules.map((rule) => rule.id);

  it('have unique kebab-case ids', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  it('stand in a file named after them', () => {
    const files = readdirSync(pathOf('../../src/rules'));
    for (const id of ids) expect(files).toContain(`${id}.ts`);
  });

  it('have fixtures, each rule its own folder', () => {
    expect(foldersIn(fixtures)).toEqual(ids.toSorted());
  });

  it.each(rules)('$id says what, why and what to do in both languages', ({ title, why, remedy }) => {
    // A title is a phrase without a full stop, the rest are sentences.
    expect(title['zh-CN']).toMatch(/[\u4e00-\u9fff][^。]*[^。；，]$/);
    expect(title.en).toMatch(/^[a-z][^.]*[a-z]$/);
    for (const text of [why, remedy]) {
      expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(text.en).toMatch(/^[A-Z“].*\.$/);
    }
  });

  it('can be turned off and be made milder', async () => {
    const texts = overlaid(filesUnder(join(fixtures, 'census-matches', 'wrong-counts')));
    const withSeverity = (severity: string): Texts =>
      new Map([...texts, ['duban.yaml', `format: 1\nseverities: { census-matches: ${severity} }\n`]]);
    const found = async (severity: string): Promise<readonly string[]> =>
      (await diagnose(withSeverity(severity)))
        .filter(({ rule }) => rule === 'census-matches')
        .map((diagnostic) => diagnostic.severity);
    expect(await found('off')).toEqual([]);
    expect(await found('info')).toEqual(['info', 'info']);
  });

  it('find no error in plan-data', async () => {
    const found = await diagnose(filesUnder(pathOf('../../plan-data')));
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
