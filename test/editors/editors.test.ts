// An editor with YAML support knows the files: nothing is reported in right ones, keys and values are offered with their
// meaning in both languages, and a mistake is reported on its line. Driven through the language server itself.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIn } from '../cli/fake-world.ts';
import { writeFiles } from '../cli/program.ts';
import { type LanguageServer, type Suggestion, isInstalled, startServer } from './language-server.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const settings: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(join(repository, '.vscode/settings.json'), 'utf8'),
);

const yamlBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();

const withoutModeline = (path: string): string => {
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(/^# yaml-language-server: /);
  return text.slice(text.indexOf('\n') + 1);
};

const documentationOf = ({ documentation = '' }: Suggestion): string =>
  typeof documentation === 'string' ? documentation : documentation.value;

if (!isInstalled)
  // oxlint-disable-next-line no-console -- a check that does not run has to be seen
  console.warn('SKIPPED: yaml-language-server is not installed, so nothing is known about editors');

describe.skipIf(!isInstalled)('an editor', () => {
  let server: LanguageServer;
  let example: string;

  beforeAll(async () => {
    example = mkdtempSync(join(tmpdir(), '示例 editors-'));
    const { written } = await runIn({}, ['example', '--output', 'example']);
    writeFiles(example, Object.fromEntries([...written].map(([path, text]) => [path.replace(/^example\//, ''), text])));
    server = await startServer(repository, settings);
  });

  afterAll(() => {
    server.stop();
    rmSync(example, { recursive: true, force: true });
  });

  /** The files in which anything is reported, with what. */
  async function reportedIn(folder: string, files: readonly string[]): Promise<readonly unknown[]> {
    const all = await Promise.all(
      files.map(async (file) => ({ file, problems: await server.open(join(folder, file)) })),
    );
    return all.filter(({ problems }) => problems.length > 0);
  }

  it('asks no network for schemas', () => {
    expect(settings['yaml.schemaStore.enable']).toBe(false);
    const schemas = settings['yaml.schemas'];
    expect(Object.keys(typeof schemas === 'object' && schemas !== null ? schemas : {})).toHaveLength(11);
    expect(JSON.stringify(schemas)).not.toContain('://');
  });

  it('reports nothing in the plan, by the line that names the schema', async () => {
    const files = yamlBelow(join(repository, 'plan-data'));
    expect(files.length).toBeGreaterThan(25);
    expect(await reportedIn(join(repository, 'plan-data'), files)).toEqual([]);
  });

  it('reports nothing in an example workspace anywhere on the disk', async () => {
    const files = yamlBelow(example);
    expect(files.length).toBeGreaterThan(90);
    expect(await reportedIn(example, files)).toEqual([]);
  });

  it.each([
    ['duban.yaml', 'format: 1', 'formatt: 1'],
    ['organizations.yaml', 'kind: college', 'kind: colege'],
    ['escalation.yaml', 'slip: 提示函', 'slip: 提醒函'],
    ['calendar/2024.yaml', 'rest:', 'rests:'],
    ['2024/plan.yaml', 'cutOff:', 'cutoff:'],
    ['2024/tasks/01-labour-education.yaml', 'kind: mechanism', 'kind: mechanics'],
    ['2024/assignments.yaml', '- ids:', '- id:'],
    ['2024/adjustments.yaml', 'approvedBy:', 'approvedby:'],
    ['2024/slips.yaml', 'replyBy:', 'replyby:'],
    ['2024/returns/2024-Q1/sanming-edu.yaml', 'reported:', 'report:'],
  ])(
    'reports a mistake in %s on its line, by the mapping or by the line that names the schema',
    async (file, right, wrong) => {
      const text = readFileSync(join(example, file), 'utf8');
      expect(text).toContain(right);
      const line = text.slice(0, text.indexOf(right)).split('\n').length - 1;
      const reported = await server.open(join(example, file), text.replace(right, wrong));
      expect(reported.map(({ range }) => range.start.line)).toContain(line);
      // The same file in the repository's own folder, without its first line: only the mapping by names is left.
      const mapped = join(repository, 'plan-data', file);
      const bare = text.slice(text.indexOf('\n') + 1);
      expect(await server.open(mapped, bare)).toEqual([]);
      const found = await server.open(mapped, bare.replace(right, wrong));
      expect(found.map(({ range }) => range.start.line)).toContain(line - 1);
    },
  );

  it('offers keys and values with what they mean, and shows it on hover', async () => {
    const path = join(repository, 'plan-data/2024/tasks/01-labour-education.yaml');
    const text = withoutModeline(path);
    await server.open(path, `${text.trimEnd()}\nq`);
    const end = { line: text.trimEnd().split('\n').length, character: 1 };
    const keys = await server.complete(path, end);
    const questions = keys.find(({ label }) => label === 'questions');
    expect(documentationOf(questions ?? { label: '' })).toMatch(/核实.* \/ .*asked/);

    const lines = text.split('\n');
    const line = lines.findIndex((content) => /^ +kind: mechanism$/.test(content));
    const character = (lines[line] ?? '').indexOf('mechanism');
    await server.open(
      path,
      lines.map((content, index) => (index === line ? content.replace('mechanism', '') : content)).join('\n'),
    );
    const values = await server.complete(path, { line, character });
    expect(values.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'document',
        'event',
        'recognition',
        'mechanism',
        'construction',
        'application',
        'ongoing',
      ]),
    );
    expect(documentationOf(values.find(({ label }) => label === 'mechanism') ?? { label: '' })).toBe(
      '建立机制 / Set up a mechanism',
    );

    await server.open(path, text);
    expect(await server.hover(path, { line, character })).toMatch(/类别 \/ Kind[\s\S]*建立机制 \/ Set up a mechanism/);
    const due = lines.findIndex((content) => /^ +due:/.test(content));
    expect(await server.hover(path, { line: due, character: 5 })).toContain('完成时限 / Due');
  });
});
