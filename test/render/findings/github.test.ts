// Commands to GitHub's runner: decoded as it decodes them, within its limits, the worst first, nothing lost.
import { expect, it } from 'vitest';
import type { Severity } from '../../../src/model/diagnostic.ts';
import { renderGithub } from '../../../src/render/findings/github.ts';
import { commandIn, linesOf } from './runner.ts';
import { diagnosticAt, sampleReport } from './sample-report.ts';

const commandsIn = (text: string) => linesOf(text).flatMap((line) => commandIn(line) ?? []);

const many = (counts: Readonly<Record<Severity, number>>) =>
  (['info', 'warning', 'error'] as const).flatMap((severity) =>
    Array.from({ length: counts[severity] }, (_, index) =>
      diagnosticAt('a.yaml', [index + 1, 1, index + 1, 2], { severity, rule: `${severity}-rule` }),
    ),
  );

it('the runner reads back what was meant', () => {
  const message = '50% 完成: 甲,乙\n第二行 %0A %25';
  const diagnostics = [
    diagnosticAt('x', [3, 5, 3, 9], {
      message: { 'zh-CN': message, en: message },
      hint: { 'zh-CN': '改。', en: 'Mend.' },
    }),
  ];
  const text = renderGithub(sampleReport('zh-CN', { diagnostics, repositoryPath: () => '计划/a,b:c%3A.yaml' }));
  expect(commandsIn(text)).toEqual([
    {
      name: 'error',
      properties: {
        file: '计划/a,b:c%3A.yaml',
        line: '3',
        endLine: '3',
        col: '5',
        endColumn: '9',
        title: 'text-clean',
      },
      data: `${message}\n→ 改。`,
    },
  ]);
});

it('columns are left out where a finding spans lines', () => {
  const text = renderGithub(sampleReport('en', { diagnostics: [diagnosticAt('a', [3, 5, 7, 2])] }));
  expect(commandsIn(text)[0]?.properties).toEqual({
    file: 'plans/工作区/a',
    line: '3',
    endLine: '7',
    title: 'text-clean',
  });
});

it.each([
  [{ error: 10, warning: 3, info: 0 }, [10, 3, 0], []],
  [{ error: 11, warning: 10, info: 12 }, [10, 10, 10], ['2 more, see the log.', '3 more, see the log.']],
  [{ error: 500, warning: 500, info: 500 }, [10, 10, 10], Array.from({ length: 3 }, () => '491 more, see the log.')],
])('of %j it shows %j', (counts, shown, more) => {
  const text = renderGithub(sampleReport('en', { diagnostics: many(counts) }));
  const commands = commandsIn(text);
  const named = (name: string) => commands.filter((command) => command.name === name);
  expect([named('error').length, named('warning').length, named('notice').length]).toEqual(shown);
  expect(commands.map(({ name }) => name)).toEqual(
    (['error', 'warning', 'notice'] as const).flatMap((name) => named(name).map(() => name)),
  );
  expect(commands.filter(({ properties }) => properties['file'] === undefined).map(({ data }) => data)).toEqual(more);
  // What has no command has a line of the log.
  const plain = linesOf(text).filter((line) => /^工作区\/a\.yaml:\d+:1: /.test(line)).length;
  const placed = commands.filter(({ properties }) => properties['file'] !== undefined).length;
  expect(placed + plain).toBe(counts.error + counts.warning + counts.info);
});

it('without findings it is the line of proof', () => {
  const text = renderGithub(sampleReport('en', { diagnostics: [] }));
  expect(commandsIn(text)).toEqual([]);
  expect(text).toContain('No problems; all 12 files were read');
});
