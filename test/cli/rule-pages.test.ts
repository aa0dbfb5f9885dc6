// Every rule has its page: what it asks, and an example with what duban says of it, in every format and both languages.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guards } from '../../src/guards/index.ts';
import { allRules } from '../../src/pipeline.ts';
import { loadExamples } from '../../src/rules/index.ts';
import { runIn } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';

const languages = ['zh-CN', 'en'] as const;
const page = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8').replaceAll(/\s+/g, ' ');
const reference = { 'zh-CN': page('RULES.zh-CN.md'), en: page('RULES.md') };

describe.each([...allRules, ...guards])('$id', ({ id, title, why, remedy }) => {
  it('is explained with an example', async () => {
    const { examples } = await loadExamples();
    const example = examples[id];
    expect(example?.lines.length).toBeLessThanOrEqual(9);
    for (const language of languages)
      for (const format of ['terminal', 'markdown']) {
        const { exitCode, stdout } = await runIn({ columns: 2000 }, [
          'explain',
          id,
          '--lang',
          language,
          '--format',
          format,
        ]);
        expect(exitCode).toBe(0);
        // oxlint-disable-next-line no-control-regex -- fixtures hold what must not reach a terminal
        expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(`${stdout}${JSON.stringify(example)}`).not.toContain('# expect');
        if (format === 'terminal') for (const text of [title, why, remedy]) expect(stdout).toContain(text[language]);
        expect(stdout).toContain(example?.file);
      }
    const json = await runIn({}, ['explain', id, '--format', 'json']);
    expect(faultsOf('explain', json.stdout)).toEqual([]);
    expect(JSON.parse(json.stdout)).toMatchObject({ rule: { id, example } });
  });

  it('stands in the reference', () => {
    for (const language of languages) expect(reference[language]).toContain(` ## ${id} `);
  });
});

it.each(languages)('all of them are listed in %s', async (language) => {
  const { exitCode, stdout } = await runIn({ columns: 200 }, ['list', 'rules', '--lang', language]);
  expect(exitCode).toBe(0);
  for (const { id, title } of [...allRules, ...guards]) {
    const line = stdout.split('\n').find((content) => content.startsWith(`${id} `));
    expect(line).toContain(title[language]);
  }
  const json = await runIn({}, ['list', 'rules', '--search', 'suppression', '--format', 'json']);
  expect(faultsOf('list', json.stdout)).toEqual([]);
  expect(JSON.parse(json.stdout)).toMatchObject({
    rules: [{ severity: 'error' }, { severity: 'warning' }, {}, { id: 'suppression-apart' }],
  });
});
