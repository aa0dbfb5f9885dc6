// Exit codes of `validate` where other validators go wrong: 1 is for findings only, 2 for what could not be checked.
import { describe, expect, it } from 'vitest';
import { everyLight, runIn } from './fake-world.ts';

const file = '2024/tasks/01-brand.yaml';
const path = Object.keys(everyLight).find((name) => name.includes('/tasks/')) ?? file;
const text = everyLight[path] ?? '';

const unclosed = text.replace(/^title: /m, 'title: "');
const misspelt = text.replace(/^title: /m, 'titel: ');
/** A title with a blank at its end: a warning. */
const untidy = text.replace(/^title: (.*)$/m, 'title: "$1 "');

const here = (changed: string, more: Readonly<Record<string, string>> = {}) => ({
  workspaces: { here: { ...everyLight, [path]: changed, ...more } },
});

describe('validate ends with', () => {
  it.each<[code: number, what: string, given: Parameters<typeof runIn>[0], args: readonly string[]]>([
    [0, 'a valid plan', here(text), []],
    [1, 'a mistake in a file', here(misspelt), []],
    [1, 'a file that is no YAML', here(unclosed), []],
    [1, 'settings that are broken', here(text, { 'duban.yaml': 'format: 2\n' }), []],
    [2, 'no workspace', { workspaces: {} }, []],
    [2, 'a workspace that is not there', here(text), ['--data', 'nowhere']],
    [2, 'a path that is not there', here(text), ['2024/tasks/99.yaml']],
    [2, 'an unknown flag', here(text), ['--frobnicate']],
    [2, 'an unknown flag beside findings', here(misspelt), ['--frobnicate']],
    [2, 'an unknown format', here(text), ['--format', 'pdf']],
    [2, 'two formats for one terminal', here(text), ['--format', 'json', '--format', 'pretty']],
    [2, 'a format without its file', here(text), ['--format', 'json=']],
    [2, 'an unknown rule', here(text), ['--rule', 'no-such-rule']],
    [2, 'an unknown level', here(text), ['--fail-level', 'fatal']],
    [2, 'a number that is none', here(text), ['--max-warnings', '-1']],
    [0, 'a warning', here(untidy), []],
    [1, 'a warning, from warnings on', here(untidy), ['--fail-level', 'warning']],
    [1, 'a warning too many', here(untidy), ['--max-warnings', '0']],
    [0, 'as many warnings as allowed', here(untidy), ['--max-warnings', '1']],
    [0, 'a mistake of another rule', here(misspelt), ['--rule', 'text-clean']],
    [1, 'a mistake that is not shown', here(untidy), ['--quiet', '--fail-level', 'warning']],
  ])('%i for %s', async (code, _what, given, args) => {
    const { exitCode, stdout, stderr } = await runIn(given, ['validate', ...args]);
    expect({ exitCode, stderr: stderr !== '' }).toEqual({ exitCode: code, stderr: code === 2 });
    if (code === 2) expect(stdout).toBe('');
  });

  it('a broken file never hides what is wrong in the others', async () => {
    const [, other = ''] = Object.keys(everyLight).filter((name) => name.includes('/tasks/'));
    const both = here(unclosed, { [other]: (everyLight[other] ?? '').replace(/^title: /m, 'titel: ') });
    const { stdout } = await runIn(both, ['validate', '--format', 'json', '--quiet']);
    const { diagnostics }: { diagnostics: readonly { file: string }[] } = JSON.parse(stdout);
    expect(diagnostics.map((diagnostic) => diagnostic.file)).toEqual([path, other].toSorted());
  });
});

describe('what is shown', () => {
  const show = async (...args: readonly string[]): Promise<readonly string[]> => {
    const given = here(untidy, {
      'duban.yaml': `${everyLight['duban.yaml'] ?? ''}\nseverities: { text-clean: info }\n`,
    });
    const { stdout } = await runIn(given, ['validate', '--format', 'json', ...args]);
    const { diagnostics, summary }: { diagnostics: readonly { rule: string }[]; summary: { infos: number } } =
      JSON.parse(stdout);
    expect(summary.infos).toBeGreaterThan(0);
    return diagnostics.map((diagnostic) => diagnostic.rule);
  };

  it('is everything for programs, and what --severity and --quiet leave', async () => {
    expect(await show()).toContain('text-clean');
    expect(await show('--severity', 'info')).toContain('text-clean');
    expect(await show('--severity', 'warning')).not.toContain('text-clean');
    expect(await show('--quiet')).toEqual([]);
  });

  it('is what needs mending for people, the rest as a number with the way to it', async () => {
    const given = here(untidy, {
      'duban.yaml': `${everyLight['duban.yaml'] ?? ''}\nseverities: { text-clean: info }\n`,
    });
    const { stdout } = await runIn(given, ['validate']);
    expect(stdout).not.toContain('text-clean');
    expect(stdout).toMatch(/^没有错误和警告；.*另有\d+个提示，用 duban validate --severity info 查看/);
    expect((await runIn(given, ['validate', '--severity', 'info'])).stdout).toContain('text-clean');
  });
});

describe('several formats in one run', () => {
  it('go each to its own file, one of them to the terminal', async () => {
    const { stdout, written, said } = await runIn(here(untidy), [
      'validate',
      '--format',
      'pretty',
      '--format',
      'json=out.json',
    ]);
    expect(stdout).toContain('text-clean');
    expect(said).toBe('已写入 out.json\n');
    expect(JSON.parse(written.get('out.json') ?? '')).toMatchObject({ summary: { warnings: 1 } });
  });

  it('all in files leave the count on stderr', async () => {
    const { stdout, said } = await runIn(here(untidy), ['validate', '--format', 'json=out.json']);
    expect(stdout).toBe('');
    expect(said).toMatch(/^已写入 out\.json\n1个警告、\d+个提示；\d+个文件全部读入。\n计划 2024/);
  });
});
