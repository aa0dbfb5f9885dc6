// SARIF: valid against the published schema, and what code scanning services need of it.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/messages/index.ts';
import { renderSarif } from '../../../src/render/findings/sarif.ts';
import type { FindingsReport } from '../../../src/render/findings/report.ts';
import { sarifFaults } from './published-schemas.ts';
import { diagnosticAt, sampleReport } from './sample-report.ts';

interface Region {
  readonly startLine: number;
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region } },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly unknown[];
}
interface Run {
  readonly results: readonly Result[];
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly invocations: readonly [{ readonly toolExecutionNotifications?: readonly unknown[] }];
}

function runOf(report: FindingsReport): Run {
  const log: { readonly runs: readonly [Run] } = JSON.parse(renderSarif(report));
  expect(sarifFaults(log)).toEqual([]);
  return log.runs[0];
}

it('the check finds faults', () => {
  expect(sarifFaults({ version: '2.1.0', runs: [{ results: [{ level: 'info' }] }] })).not.toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  it('is valid with findings and without', () => {
    expect(runOf(sampleReport(language)).results).toHaveLength(6);
    expect(runOf(sampleReport(language, { diagnostics: [] })).results).toEqual([]);
  });
});

it('names rules by their place in the list, levels by the words of SARIF, and addresses by no host', () => {
  const { results, tool } = runOf(sampleReport('en'));
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['error', 'warning', 'note']));
  expect(JSON.stringify(tool)).not.toContain('http');
});

it.each([
  ['plans/a b.yaml', 'plans/a%20b.yaml'],
  ['javascript:x?y#z%.yaml', 'javascript%3Ax%3Fy%23z%25.yaml'],
  ['计划/半\ud800.yaml', '%E8%AE%A1%E5%88%92/%E5%8D%8A%EF%BF%BD.yaml'],
  ['/tmp/elsewhere/a.yaml', 'a.yaml'],
  ['../../a.yaml', 'a.yaml'],
  ['C:/plans/a.yaml', 'a.yaml'],
])('%s is addressed as %s', (path, uri) => {
  const diagnostics = [diagnosticAt('a.yaml', [1, 1, 1, 2])];
  const { results } = runOf(sampleReport('en', { diagnostics, repositoryPath: () => path }));
  expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

it('carries mends as replacements: text as given, or what stands there in quotes', () => {
  const fixes = runOf(sampleReport('en')).results.flatMap((result) => result.fixes ?? []);
  expect(fixes).toMatchObject([
    {
      artifactChanges: [
        {
          replacements: [
            {
              deletedRegion: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 11 },
              insertedContent: { text: '1000' },
            },
          ],
        },
      ],
    },
    {
      artifactChanges: [
        {
          replacements: [
            {
              deletedRegion: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 10 },
              insertedContent: { text: '"yes"' },
            },
          ],
        },
      ],
    },
  ]);
});

it('offers no mend where what stands there is not known', () => {
  const quote = { fix: { kind: 'quote' } } as const;
  const diagnostics = [
    diagnosticAt('gone.yaml', [1, 1, 1, 4], quote),
    diagnosticAt('a.yaml', [1, 1, 2, 1], quote),
    diagnosticAt('a.yaml', [9, 1, 9, 4], quote),
  ];
  const textOf = (file: string): string | undefined => (file === 'a.yaml' ? 'a: b\nc: d\n' : undefined);
  expect(runOf(sampleReport('en', { diagnostics, textOf })).results.filter(({ fixes }) => fixes)).toEqual([]);
});

it('no text becomes a link of a message', () => {
  expect(renderSarif(sampleReport('en'))).not.toContain('](');
});

it('holds the worst 5,000 at most, says so, and names them as it would name all', () => {
  const severities = ['info', 'warning', 'error'] as const;
  const diagnostics = Array.from({ length: 6000 }, (_, index) =>
    diagnosticAt('a.yaml', [index + 1, 1, index + 1, 2], { severity: severities[index % 3] ?? 'error' }),
  );
  const { results, invocations } = runOf(sampleReport('en', { diagnostics }));
  const count = (level: string): number => results.filter((result) => result.level === level).length;
  expect([count('error'), count('warning'), count('note')]).toEqual([2000, 2000, 1000]);
  expect(results[0]?.locations[0].physicalLocation.region.startLine).toBe(3);
  expect(invocations[0].toolExecutionNotifications).toMatchObject([
    { message: { text: expect.stringContaining('1000') } },
  ]);
  const names = results.map((result) => result.partialFingerprints['duban/v1']);
  expect(new Set(names).size).toBe(5000);
  const alone = runOf(sampleReport('en', { diagnostics: diagnostics.slice(0, 3) })).results;
  expect(names[0]).toBe(alone[2]?.partialFingerprints['duban/v1']);
});

it('holds all of 5,000 in their order', () => {
  const diagnostics = Array.from({ length: 5000 }, (_, index) =>
    diagnosticAt('a.yaml', [index + 1, 1, index + 1, 2], { severity: index % 2 === 0 ? 'info' : 'error' }),
  );
  const { results, invocations } = runOf(sampleReport('en', { diagnostics }));
  expect(results.map((result) => result.locations[0].physicalLocation.region.startLine)).toEqual(
    diagnostics.map(({ line }) => line),
  );
  expect(invocations[0].toolExecutionNotifications).toBeUndefined();
});
