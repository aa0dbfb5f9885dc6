// The first line of `duban ci` is over both of its checks, of the change and of the data, wherever it is read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitFolder, hasGit } from '../support/git-folder.ts';
import { dubanIn } from '../support/real-duban.ts';
import { type Files, hundred, onePlan } from '../support/workspace.ts';

const q1 = '2024/returns/2024-Q1/alpha.yaml';
const workspace = (value: number): Files =>
  onePlan({
    indicators: hundred('to-date'),
    returns: { '2024-Q1/alpha': `readings:\n  - { id: t01.i1, value: ${value} }` },
  });

/** Changed after it was due. */
const refused = { [q1]: workspace(52)[q1] ?? '' };
/** A return of what there is not: one error. */
const wrong = (organization: string): Files => ({
  [`2024/returns/2024-Q1/${organization}.yaml`]: `organization: ${organization}\nperiod: 2024-Q1\nreported: 2024-04-02\nprogress:\n  - { id: t01.m9, progress: 已开展。 }\n`,
});

describe.runIf(hasGit)('the answer', () => {
  it.each<[what: string, stood: Files, change: Files, zh: string, en: string]>([
    [
      'where nothing is wrong',
      {},
      { 'organizations.yaml': `# 改\n${workspace(20)['organizations.yaml'] ?? ''}` },
      '内容没有变化',
      'No plan data changed',
    ],
    [
      'where a guard refuses',
      {},
      refused,
      '改动检查没有通过，有1个问题要先解决。',
      'The change does not pass: 1 problem to solve first.',
    ],
    [
      'where the data is wrong',
      {},
      wrong('beta'),
      '检查没有通过：数据有1个错误，要先解决。',
      'The change does not pass: 1 error in the data to solve first.',
    ],
    [
      'where both are',
      {},
      { ...refused, ...wrong('beta') },
      '检查没有通过：改动有1个问题，数据有1个错误，要先解决。',
      'The change does not pass: 1 problem and 1 error in the data to solve first.',
    ],
    [
      'where the data was wrong before',
      wrong('beta'),
      { 'duban.yaml': 'format: 1\n' },
      '检查没有通过：数据有1个错误（都在这次改动以外），要先解决。',
      'The change does not pass: 1 error in the data, outside of the change, to solve first.',
    ],
    [
      'where it was wrong before and is more so',
      wrong('beta'),
      wrong('office'),
      '检查没有通过：数据有2个错误（1个在这次改动以外），要先解决。',
      'The change does not pass: 2 errors in the data, 1 of them outside of the change, to solve first.',
    ],
  ])('%s', async (_what, stood, change, zh, en) => {
    const { folder, write, commit } = gitFolder();
    const [data, comment, summary] = [join(folder, 'data'), join(folder, 'comment.md'), join(folder, 'summary.md')];
    const below = (files: Files): Files =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`data/${path}`, text]));
    write(below({ ...workspace(20), ...stood }));
    commit('2024-04-20');
    write(below(change));
    for (const [language, sentence] of [
      ['zh-CN', zh],
      ['en', en],
    ] as const) {
      write({ 'summary.md': '' });
      const given = ['--base', 'HEAD', '--comment', comment, '--lang', language, '--as-of', '2024-04-20'];
      const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
      // oxlint-disable-next-line no-await-in-loop -- the summary is of one run
      const { exitCode, stdout } = await dubanIn(['ci', '--data', data, ...given], env);
      expect(exitCode).toBe(/没有通过|does not pass/.test(sentence) ? 1 : 0);
      for (const text of [readFileSync(comment, 'utf8'), readFileSync(summary, 'utf8')])
        expect(text.split('\n')[0]).toContain(`# ${sentence}`);
      expect(stdout.replaceAll(/\n(?! *\n)/g, ' ')).toContain(sentence);
    }
  });

  it('names every file from the top of the repository, in both parts of a comment', async () => {
    const { folder, write, commit } = gitFolder();
    const comment = join(folder, 'comment.md');
    write(Object.fromEntries(Object.entries(workspace(20)).map(([path, text]) => [`data/${path}`, text])));
    commit('2024-04-20');
    write({ [`data/${q1}`]: 'organization: [alpha]\n' });
    const given = ['--base', 'HEAD', '--comment', comment, '--output', join(folder, 'out'), '--as-of', '2024-04-20'];
    await dubanIn(['ci', '--data', join(folder, 'data'), ...given]);
    const named = (file: string): readonly string[] =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/^\| (\S+\.yaml)/gm)].map(([, path = '']) => path);
    for (const [file, least] of [
      ['comment.md', 3],
      ['out/change.md', 2],
      ['out/findings.md', 2],
    ] as const) {
      expect(named(file).length).toBeGreaterThanOrEqual(least);
      expect(new Set(named(file))).toEqual(new Set([`data/${q1}`]));
    }
  });
});
