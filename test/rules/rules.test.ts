// Every rule finds what its fixtures mark and nothing else, through the whole way from bytes to findings.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/load/index.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Localized } from '../../src/model/language.ts';
import { allRules, checkWorkspace } from '../../src/pipeline.ts';
import { rules } from '../../src/rules/index.ts';
import {
  type Expected,
  type Files,
  besideOf,
  expectedIn,
  filesUnder,
  fixtureDay,
  foldersIn,
  overlaid,
  sourcesOf,
} from './fixtures.ts';

const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const base = filesUnder(pathOf('base'));
const fixtures = pathOf('fixtures');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function diagnose(files: Files): Promise<readonly Diagnostic[]> {
  const checked = await checkWorkspace(sourcesOf(files), () => fixtureDay, { beside: besideOf(files) });
  return checked.locate(checked.all);
}

const asText = ({ file, line, rule }: Expected): string => `${file}:${line} ${rule}`;

/** The rules of reading and shape hint at keys and values, which are no sentences. */
const loading = new Set<string>(Object.values(loadRules).map(({ id }) => id));

/** Advice is given on many a plan with nothing wrong: only the folder of its own rule expects it. */
const isWrong = ({ severity }: Diagnostic): boolean => severity !== 'info';

describe('the base workspace', () => {
  it('has nothing wrong', async () => {
    expect((await diagnose(base)).filter(isWrong)).toEqual([]);
  });

  it.each(sourcesOf(base).map(({ path }) => path))('reports nothing elsewhere when %s cannot be read', async (path) => {
    const said = new Set((await diagnose(base)).map(asText));
    const diagnostics = await diagnose(new Map([...base, [path, bytesOf('id: [\n')]]));
    expect(diagnostics.filter((found) => !said.has(asText(found))).map(({ file }) => file)).toEqual([path]);
  });
});

describe.each(foldersIn(fixtures))('%s', (rule) => {
  it.each(foldersIn(join(fixtures, rule)))('%s', async (name) => {
    const own = filesUnder(join(fixtures, rule, name));
    const diagnostics = (await diagnose(overlaid(base, own))).filter((found) => isWrong(found) || found.rule === rule);
    expect(diagnostics.map(asText).toSorted()).toEqual(expectedIn(own).map(asText).toSorted());
    for (const { rule: found, message, hint } of diagnostics) {
      expectSentences(message);
      if (hint !== undefined && !loading.has(found)) expectSentences(hint);
    }
  });

  it('is expected somewhere in its own folder', () => {
    const marked = foldersIn(join(fixtures, rule)).flatMap((name) =>
      expectedIn(filesUnder(join(fixtures, rule, name))),
    );
    expect(marked.map(({ rule: named }) => named)).toContain(rule);
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
    expect(foldersIn(fixtures)).toEqual(allRules.map(({ id }) => id).toSorted());
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
    const files = overlaid(base, filesUnder(join(fixtures, 'census-matches', 'wrong-counts')));
    const withSeverity = (severity: string): Files =>
      new Map([...files, ['duban.yaml', bytesOf(`format: 1\nseverities: { census-matches: ${severity} }\n`)]]);
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
