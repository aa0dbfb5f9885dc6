// The outputs of a plan that shows every light and status, kept word for word: any change of them is seen in review.
import { expect, it } from 'vitest';
import { everyLight, runIn } from './fake-world.ts';

const calls: Readonly<Record<string, readonly string[]>> = {
  status: ['status', '--as-of', '2024-10-12'],
  'status-early': ['status', '--as-of', '2024-02-15'],
  'status-red': ['status', '--as-of', '2024-10-12', '--light', 'red'],
  report: ['report', '2024-Q3'],
  'show-task': ['show', 't01', '--as-of', '2024-10-12'],
  'show-indicator': ['show', 't02.i7', '--as-of', '2024-10-12'],
  'explain-commitment': ['explain', 't01.m4', '--as-of', '2024-10-12'],
  'explain-indicator': ['explain', 't02.i7', '--as-of', '2024-10-12'],
};

/** Text files all of them: a formatter of Markdown would change what is kept. */
const golden = (name: string, language: string, format: string): string =>
  `golden/${name}.${language}${format === 'markdown' ? '.md' : ''}.txt`;

const rows = Object.entries(calls).flatMap(([name, args]) =>
  ['zh-CN', 'en'].flatMap((language) =>
    (name === 'status' || name === 'report' ? ['terminal', 'markdown'] : ['terminal']).map(
      (format) => [name, language, format, args] as const,
    ),
  ),
);

it.each(rows)('%s in %s for %s', async (name, language, format, args) => {
  const { exitCode, stdout, said } = await runIn({ workspaces: { here: everyLight } }, [
    ...args,
    '--lang',
    language,
    '--format',
    format,
  ]);
  expect({ exitCode, said }).toEqual({ exitCode: 0, said: '' });
  await expect(stdout).toMatchFileSnapshot(golden(name, language, format));
});

it('the help of the program', async () => {
  for (const language of ['zh-CN', 'en']) {
    const { stdout } = await runIn({}, ['--help', '--lang', language]);
    await expect(stdout).toMatchFileSnapshot(golden('help', language, 'terminal'));
  }
});
