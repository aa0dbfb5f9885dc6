// `duban schema`: each schema in one piece, which judges exactly as the files in schemas/ do.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { everyLight, realPlan, runIn } from './fake-world.ts';

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url));
const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.schema.json') && !/(definitions|blocks)\.schema/.test(path))
  .map((path) => path.replace('.schema.json', ''));

const textOf = async (kind: string): Promise<string> => (await runIn({}, ['schema', kind])).stdout;
const strict = (): Ajv2020 =>
  new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, keywords: ['enumDescriptions'] });

describe('without a kind', () => {
  it.each(['zh-CN', 'en'])('names every schema and what it is for in %s', async (language) => {
    const { exitCode, stdout } = await runIn({}, ['schema', '--lang', language]);
    expect(exitCode).toBe(0);
    const named = stdout.split('\n').flatMap((line) => /^([a-z/]+) {2,}\S/.exec(line)?.[1] ?? []);
    expect(named.toSorted()).toEqual(shipped.toSorted());
    expect(stdout).toContain(
      language === 'en' ? 'returns/<period>/<organisation>.yaml' : 'returns/<报告期>/<单位>.yaml',
    );
    expect(stdout).toContain('duban validate --format json');
    expect(/[\u4e00-\u9fff]/.test(stdout)).toBe(language === 'zh-CN');
  });
});

describe.each(shipped)('%s', (kind) => {
  it('is whole: it refers to nothing outside, and holds nothing that it does not refer to', async () => {
    const text = await textOf(kind);
    const schema: { $id: string; $defs?: Readonly<Record<string, unknown>> } = JSON.parse(text);
    expect(schema.$id).toBe(`${kind}.schema.json`);
    const references = new Set([...text.matchAll(/"\$ref": "([^"]*)"/g)].map((match) => match[1] ?? ''));
    expect([...references].toSorted()).toEqual(
      Object.keys(schema.$defs ?? {})
        .map((key) => `#/$defs/${key}`)
        .toSorted(),
    );
    expect(() => strict().compile(schema)).not.toThrow();
  });
});

const examples: readonly (readonly [kind: string, path: string, text: string | undefined])[] = [
  ['workspace', 'duban.yaml', realPlan['duban.yaml']],
  ['organizations', 'organizations.yaml', realPlan['organizations.yaml']],
  ['escalation', 'escalation.yaml', realPlan['escalation.yaml']],
  ['calendar', 'calendar/2024.yaml', realPlan['calendar/2024.yaml']],
  ['plan', '2024/plan.yaml', realPlan['2024/plan.yaml']],
  ['task', '02-figures.yaml', everyLight['2024/tasks/02-figures.yaml']],
  ['assignments', '2024/assignments.yaml', everyLight['2024/assignments.yaml']],
  ['adjustments', '2024/adjustments.yaml', everyLight['2024/adjustments.yaml']],
  ['return', 'forestry-school.yaml', everyLight['2024/returns/2024-Q3/forestry-school.yaml']],
];

it.each(examples)('%s accepts %s and refuses a key it does not know', async (kind, _path, text = '') => {
  const check = strict().compile(JSON.parse(await textOf(kind)));
  const value: unknown = parse(text);
  expect([check(value), check.errors]).toEqual([true, null]);
  expect(check({ ...Object(value), unknown: 1 })).toBe(false);
});

it('accepts what the program prints', async () => {
  const world = { workspaces: { here: everyLight } };
  for (const command of ['validate', 'status', 'report']) {
    const check = strict().compile(JSON.parse(await textOf(`output/${command}`)));
    const { stdout } = await runIn(world, [command, '--format', 'json']);
    expect([command, check(JSON.parse(stdout)), check.errors]).toEqual([command, true, null]);
  }
});

it('goes into a file when asked to', async () => {
  const { stdout, written } = await runIn({}, ['schema', 'task', '--output', 'task.json']);
  expect(stdout).toBe('');
  expect(written.get('task.json')).toBe(await textOf('task'));
});

it.each([
  ['taks', 'task'],
  ['output/valdiate', 'output/validate'],
])('does not know %s, but %s', async (typed, meant) => {
  expect(await runIn({}, ['schema', typed])).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: `duban: 没有这个类别：${typed}。\n  是不是 ${meant}？\n`,
  });
});

it('the example brings its schemas with it, where its files look for them', async () => {
  const { commits, written } = await runIn({}, ['example', '--output', 'there']);
  const first = commits[0]?.files.map(({ path }) => path) ?? [];
  expect(first.filter((path) => path.startsWith('schemas/')).length).toBe(11);
  for (const [path, text] of written) {
    if (!path.endsWith('.yaml')) continue;
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? '';
    const place = new URL(named, `file:///${path}`).pathname.slice(1);
    expect([path, written.has(place)]).toEqual([path, true]);
  }
});
