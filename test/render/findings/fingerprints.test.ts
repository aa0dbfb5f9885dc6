// Fingerprints: stay when lines move, differ for every finding of a run.
import { expect, it } from 'vitest';
import { loadWorkspace, locateFindings } from '../../../src/load/index.ts';
import { fingerprintsOf } from '../../../src/render/findings/fingerprints.ts';
import { renderGitlab } from '../../../src/render/findings/gitlab.ts';
import { onePlan, sourcesOf } from '../../support/workspace.ts';
import { diagnosticAt, sampleReport } from './sample-report.ts';

const commitments = `  - { id: t01.m1, kind: event, title: 甲, due: { basis: stated, date: 2024-02-30 }, source: { item: 1, clause: 1 } }
  - { id: t01.m2, kind: odd, title: 乙, due: { basis: ongoing }, source: { item: 1, clause: 1 } }
  - { id: t01.m3, kind: odd, title: 丙, due: { basis: ongoing }, source: { item: 1, clause: 1 }, extra: 1 }`;

async function fingerprintsIn(task: (text: string) => string): Promise<readonly string[]> {
  const files = onePlan({ commitments });
  const path = '2024/tasks/01-test.yaml';
  const { findings, textOf } = await loadWorkspace(sourcesOf({ ...files, [path]: task(files[path] ?? '') }));
  const diagnostics = await locateFindings(findings, textOf);
  const report: readonly {
    readonly fingerprint: string;
    readonly location: { readonly lines: { readonly begin: number } };
  }[] = JSON.parse(renderGitlab(sampleReport('en', { diagnostics })));
  expect(report.map(({ location }) => location.lines.begin)).toEqual(diagnostics.map(({ line }) => line));
  return report.map(({ fingerprint }) => fingerprint);
}

it('stay when lines are put above, and when comments and blank lines part the file', async () => {
  const before = await fingerprintsIn((text) => text);
  expect(before.length).toBeGreaterThan(2);
  expect(new Set(before).size).toBe(before.length);
  expect(await fingerprintsIn((text) => `# 一\n# 二\n\n${text}`)).toEqual(before);
  expect(await fingerprintsIn((text) => text.replaceAll(/^ {2}- /gm, '\n  # 说明\n  - '))).toEqual(before);
});

it('of what is alike in all but the line differ, and stay with their order', () => {
  const twice = [3, 9].map((line) => diagnosticAt('a.yaml', [line, 1, line, 2], { pointer: '/x' }));
  const [first, second] = fingerprintsOf(twice);
  expect(first).not.toBe(second);
  const moved = [30, 90].map((line) => diagnosticAt('a.yaml', [line, 5, line, 6], { pointer: '/x' }));
  expect(fingerprintsOf(moved)).toEqual([first, second]);
});

it.each([
  ['rule', { rule: 'id-unique' }],
  ['pointer', { pointer: '/y' }],
  ['subject', { subject: 't01.m2' }],
  ['file', { file: 'b.yaml' }],
])('differ by %s', (_what, change) => {
  const plain = diagnosticAt('a.yaml', [1, 1, 1, 2], { pointer: '/x', subject: 't01.m1' });
  expect(fingerprintsOf([plain])).not.toEqual(fingerprintsOf([{ ...plain, ...change }]));
});

it('know an item by its name, not by its position; without a name the position counts', () => {
  const at = (pointer: string, subject?: string): readonly string[] =>
    fingerprintsOf([diagnosticAt('a.yaml', [1, 1, 1, 2], { pointer, ...(subject === undefined ? {} : { subject }) })]);
  expect(at('/commitments/0/due/date', 't01.m7')).toEqual(at('/commitments/4/due/date', 't01.m7'));
  expect(at('/commitments/0/due/date', 't01.m7')).not.toEqual(at('/commitments/0/due/basis', 't01.m7'));
  expect(at('/commitments/0/due/date')).not.toEqual(at('/commitments/4/due/date'));
});

it('are the same whatever the language and the wording', () => {
  const of = (language: 'zh-CN' | 'en'): readonly string[] => fingerprintsOf(sampleReport(language).diagnostics);
  expect(of('zh-CN')).toEqual(of('en'));
});

it('severities are of the closed set of GitLab, and a clean report is an empty list', () => {
  const report: readonly { readonly severity: string }[] = JSON.parse(renderGitlab(sampleReport('en')));
  expect(new Set(report.map(({ severity }) => severity))).toEqual(new Set(['major', 'minor', 'info']));
  expect(renderGitlab(sampleReport('en', { diagnostics: [] }))).toBe('[]\n');
});
