// Text that means harm in messages, hints and paths of every format: read back where the format can, alive in none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakCommands } from '../../../src/lib/break-commands.ts';
import { displayWidth } from '../../../src/lib/width.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { findingsFormats } from '../../../src/render/findings/formats.ts';
import type { FindingsReport, RenderFindings } from '../../../src/render/findings/report.ts';
import { liveNodes } from './markdown-nodes.ts';
import { junitFaults, sarifFaults } from './published-schemas.ts';
import { commandIn, linesOf } from './runner.ts';
import { diagnosticAt, sampleReport } from './sample-report.ts';

const part = fc.oneof(
  fc.constantFrom(
    '::error file=x::',
    '::set-env name=A::b',
    '##[error]',
    '\u3000::add-mask::',
    '\u00a0::group::',
    '\u0085::notice::',
    '\u001b[31m',
    '\u009b31m',
    '\u001b]8;;http://x\u0007',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\u0000',
    '\u007f',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\uffff',
    '&amp;',
    ']]>',
    '<!--',
    '-->',
    '<img src=x>',
    '[a](http://b.c)',
    '![a](b)',
    '@admin',
    '#1',
    '!1',
    '*a*',
    '_a_',
    '`a`',
    '~~a~~',
    '| a |',
    '\\',
    ':x:',
    'www.a.b',
    'http://a.b',
    'a@b.c',
    'mailto:a@b.c',
    'GH-1',
    '%0A',
    '%25',
    '%3A',
    ',',
    ':',
    '::',
    '"',
    "'",
    '- ',
    '1. ',
    '$&',

    '督办',
    '，',
    ' ',
    '　',
    '👨‍👩‍👧',
    'é',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
const diagnostic = fc
  .record({
    message: text,
    hint: text,
    file: text,
    source: text,
    fix: text,
    severity: fc.constantFrom('error', 'warning', 'info'),
  })
  .map(
    ({ message, hint, file, source, fix, severity }): { readonly source: string; readonly diagnostic: Diagnostic } => ({
      source,
      diagnostic: diagnosticAt(file, [1, 1, 1, 1 + source.length], {
        severity,
        message: { 'zh-CN': message, en: message },
        hint: { 'zh-CN': hint, en: hint },
        pointer: `/${file}`,
        subject: fix,
        fix: { kind: 'value', text: fix },
        related: [{ file, line: 1, column: 1, endLine: 1, endColumn: 2, message: { 'zh-CN': hint, en: hint } }],
      }),
    }),
  );
const report = fc
  .tuple(fc.array(diagnostic, { minLength: 1, maxLength: 4 }), fc.constantFrom('zh-CN', 'en'))
  .map(([parts, language]): FindingsReport => {
    const sources = new Map(parts.map(({ diagnostic, source }) => [diagnostic.file, source]));
    const same = (file: string): string => file;
    return sampleReport(language, {
      diagnostics: parts.map(({ diagnostic }) => diagnostic),
      shownPath: same,
      repositoryPath: same,
      textOf: (file) => sources.get(file),
    });
  });

/** Line feeds are every format's own; nothing needs tabs or carriage returns. */
const steering = /[^\P{Cc}\n]|[\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

const renders: ReadonlyMap<string, RenderFindings> = new Map(
  await Promise.all(findingsFormats.map(async ({ name, load }) => [name, await load()] as const)),
);
const render = (name: string, given: FindingsReport): string => renders.get(name)?.(given) ?? '';

const runs = { numRuns: 150 };

describe.each(findingsFormats)('$name', ({ name }) => {
  it('holds no character that steers a terminal or hides', () => {
    fc.assert(
      fc.property(report, (given) => {
        expect(steering.exec(render(name, given))).toBeNull();
      }),
      runs,
    );
  });

  it('gives the same for the same, and ends with a line feed', () => {
    fc.assert(
      fc.property(report, (given) => {
        const output = render(name, given);
        expect(output.endsWith('\n')).toBe(true);
        expect(render(name, given)).toBe(output);
      }),
      { numRuns: 30 },
    );
  });
});

it.each(['pretty', 'compact', 'json', 'sarif', 'junit', 'gitlab', 'markdown'])(
  '%s holds no command to a runner, where one reads it',
  (name) => {
    fc.assert(
      fc.property(report, (given) => {
        const lines = linesOf(breakCommands(render(name, given)));
        expect(lines.flatMap((line) => commandIn(line) ?? [])).toEqual([]);
      }),
      runs,
    );
  },
);

it('github holds one command a finding, each on its own line and with the text that was meant', () => {
  fc.assert(
    fc.property(report, (given) => {
      const output = render('github', given);
      const commands = linesOf(output).flatMap((line) => commandIn(line) ?? []);
      expect(commands).toHaveLength(given.diagnostics.length);
      for (const { name, properties, data } of commands) {
        expect(['error', 'warning', 'notice']).toContain(name);
        expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
        expect(properties['title']).toBe('text-clean');
        expect(data).toContain('\n→ ');
      }
    }),
    runs,
  );
});

const wellFormed = (value: string): string => value.replace(/\p{Cs}/gu, '\ufffd');

it('json, sarif and gitlab give every text back', () => {
  fc.assert(
    fc.property(report, (given) => {
      const { diagnostics, language } = given;
      const messages = diagnostics.map(({ message }) => wellFormed(message[language]));
      const json: { readonly diagnostics: readonly { readonly message: string; readonly file: string }[] } = JSON.parse(
        render('json', given),
      );
      expect(json.diagnostics.map(({ message }) => message)).toEqual(messages);
      expect(json.diagnostics.map(({ file }) => file)).toEqual(diagnostics.map(({ file }) => wellFormed(file)));
      const gitlab: readonly { readonly description: string }[] = JSON.parse(render('gitlab', given));
      for (const [index, { description }] of gitlab.entries())
        expect(description.startsWith(messages[index] ?? '?')).toBe(true);
      expect(
        new Set(JSON.parse(render('gitlab', given)).map(({ fingerprint }: { fingerprint: string }) => fingerprint))
          .size,
      ).toBe(diagnostics.length);
    }),
    runs,
  );
});

it('sarif is valid', () => {
  fc.assert(
    fc.property(report, (given) => {
      expect(sarifFaults(JSON.parse(render('sarif', given)))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('junit is valid', async () => {
  const samples = fc.sample(report, { numRuns: 12, seed: 20_240_630 });
  for (const given of samples) expect(await junitFaults(render('junit', given))).toEqual([]);
});

it('junit is made of characters, elements and references of XML only', () => {
  fc.assert(
    fc.property(report, (given) => {
      const output = render('junit', given);
      expect(output).not.toMatch(/[^\P{Cc}\n]|[\ufffe\uffff]/u);
      const tags = output.match(/<[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !/^<\/?(?:\?xml|testsuites?|testcase|failure|skipped)[ />]/.test(tag))).toEqual([]);
      expect(output.replaceAll(/<[^>]*>|&(?:amp|lt|gt|quot|apos|#10|#58|#91);/g, '')).not.toMatch(/[<>&"']/);
    }),
    runs,
  );
});

it('markdown holds no live markup', () => {
  fc.assert(
    fc.property(report, (given) => {
      const output = render('markdown', given);
      expect(liveNodes(output)).toEqual([]);
      const rows = output.split('\n').filter((line) => line.startsWith('| '));
      expect(rows).toHaveLength(given.diagnostics.length + 2);
      expect(rows.filter((row) => row.split(' | ').length !== 5)).toEqual([]);
      // What platforms look for in the finished page, where entities are characters.
      const page = output.replaceAll(/&#(\d+);/g, (_entity, code: string) => String.fromCharCode(Number(code)));
      expect(page).not.toMatch(/@[\p{L}\d]|[#!$&][\dA-Za-z]|:\/\/|\bwww\.\w|\bGH-\d/iu);
    }),
    runs,
  );
});

it('compact has one line a finding', () => {
  fc.assert(
    fc.property(report, (given) => {
      const lines = render('compact', given).trimEnd().split('\n');
      // The verdict and the plan's census follow.
      expect(lines).toHaveLength(given.diagnostics.length + 2);
    }),
    runs,
  );
});

it('pretty keeps to the width where the place does not have to be whole', () => {
  fc.assert(
    fc.property(report, fc.integer({ min: 40, max: 120 }), (given, columns) => {
      const output = render('pretty', { ...given, columns });
      const heads = given.diagnostics.length;
      const wide = output
        .split('\n')
        .slice(0, -4)
        .filter((line) => displayWidth(line) > columns);
      expect(wide.length).toBeLessThanOrEqual(heads);
    }),
    runs,
  );
});
