// A hundred planted defects in a thousand files: every one found, on its line, with one message and a way out.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { checkWorkspace } from '../../src/pipeline.ts';
import { type Files, sourcesOf } from '../support/workspace.ts';
import { province } from './province.ts';

/** Replaces the text once in a file of that name; the defect stands on the line of the replaced text. */
interface Defect {
  readonly family: string;
  readonly where: 'task' | 'return' | 'plan';
  readonly from: string;
  readonly to: string;
}

const defect = (family: string, where: Defect['where'], from: string, to: string): Defect => ({
  family,
  where,
  from,
  to,
});

const dates: readonly Defect[] = [
  defect('bad date', 'task', 'basis: plan-year, date: 2024-12-31', 'basis: plan-year, date: 2024-13-31'),
  defect('bad date', 'task', '      date: 2024-12-31', '      date: 2024-02-30'),
  defect('bad date', 'return', 'reported: 2024-04-08', 'reported: 2024/4/8'),
  defect('bad date', 'return', 'date: 2024-03-29', 'date: 2024-3-29'),
  defect('bad date', 'return', 'reported: 2024-04-08', 'reported: 2024年4月8日'),
  defect('bad date', 'plan', 'signed: 2024-01-02', 'signed: 20240102'),
  defect('bad date', 'plan', 'returnsDue: 2024-04-10', 'returnsDue: 2024-04-31'),
];
const unknownKeys: readonly Defect[] = [
  defect('unknown key', 'task', '    lead: county', '    leads: county'),
  defect('unknown key', 'task', '    definition:', '    defintion:'),
  defect('unknown key', 'task', '    reporters:', '    reporter:'),
  defect('unknown key', 'return', 'preparedBy:', 'prepareBy:'),
  defect('unknown key', 'return', '    value: 320', '    vaule: 320'),
  defect('unknown key', 'plan', 'title: 示例市', 'titel: 示例市'),
  defect('unknown key', 'return', 'reported:', 'reportedOn:'),
];
const choices: readonly Defect[] = [
  defect('wrong choice', 'task', '    kind: count', '    kind: counts'),
  defect('wrong choice', 'task', '    kind: ongoing', '    kind: on-going'),
  defect('wrong choice', 'task', '      op: gte', '      op: ge'),
  defect('wrong choice', 'task', '    series: increments', '    series: increment'),
  defect('wrong choice', 'return', '    state: in-progress', '    state: in progress'),
  defect('wrong choice', 'task', 'basis: ongoing', 'basis: on-going'),
];
const references: readonly Defect[] = [
  defect('dangling reference', 'task', 'lead: office', 'lead: ofice'),
  defect('dangling reference', 'task', 'support: [office]', 'support: [county-99]'),
  defect('dangling reference', 'task', 'reporters: [counties]', 'reporters: [countys]'),
  defect('dangling reference', 'return', '  - id: t02.i1', '  - id: t22.i1'),
  defect('dangling reference', 'task', 'section: s1', 'section: s9'),
  defect('dangling reference', 'plan', 'issuer: office', 'issuer: offices'),
];
const quotes: readonly Defect[] = [
  defect('unclosed quote', 'task', 'title: 示例任务', 'title: "示例任务'),
  defect('unclosed quote', 'return', 'preparedBy: 示例', "preparedBy: '示例"),
  defect('unclosed quote', 'return', '    progress: 已制定', '    progress: "已制定'),
  defect('unclosed quote', 'task', '    definition: 各县', '    definition: "各县'),
];
const types: readonly Defect[] = [
  defect('wrong type', 'task', '      value: 10000', '      value: 一万'),
  defect('wrong type', 'return', '    value: 45', '    value: 45人次'),
  defect('wrong type', 'task', '      decimals: 0', '      decimals: 零'),
  defect('wrong type', 'task', 'reporters: [counties]', 'reporters: counties'),
  defect('wrong type', 'return', 'simulated: true', 'simulated: 1'),
  defect('wrong type', 'plan', '  indicators: 20', '  indicators: 二十'),
];

const families: readonly (readonly [defects: readonly Defect[], planted: number])[] = [
  [dates, 17],
  [unknownKeys, 17],
  [choices, 17],
  [references, 17],
  [quotes, 16],
  [types, 16],
];

interface Planted extends Defect {
  readonly file: string;
  readonly line: number;
}

/** What stands in a plan whose own file is broken cannot all be judged: those plans have that defect only. */
const headless = (path: string): boolean => path >= '2024-12/';

/** Each defect into a file of its own, spread over the plans. */
function plant(files: Files): { readonly files: Files; readonly planted: readonly Planted[] } {
  const damaged: Record<string, string> = { ...files };
  const taken = new Set<string>();
  const planted = families.flatMap(([defects, times]) =>
    Array.from({ length: times }, (_none, index): Planted => {
      const chosen = defects[index % defects.length] ?? defects[0];
      if (chosen === undefined) throw new Error('a family without defects');
      const part = { task: '/tasks/', return: '/returns/', plan: '/plan.yaml' }[chosen.where];
      const candidates = Object.keys(files).filter(
        (path) =>
          path.includes(part) &&
          headless(path) === (chosen.where === 'plan') &&
          !taken.has(path) &&
          (files[path] ?? '').includes(chosen.from),
      );
      const file = candidates[(index * 37) % candidates.length] ?? '';
      const text = files[file] ?? '';
      const at = text.indexOf(chosen.from);
      taken.add(file);
      damaged[file] = text.slice(0, at) + chosen.to + text.slice(at + chosen.from.length);
      return { ...chosen, file, line: text.slice(0, at).split('\n').length };
    }),
  );
  return { files: damaged, planted };
}

const clean = province();
const { files, planted } = plant(clean);
let found: readonly Diagnostic[] = [];

async function check(given: Files): Promise<readonly Diagnostic[]> {
  const checked = await checkWorkspace(sourcesOf(given), () => '2024-06-30');
  return checked.locate(checked.all.filter(({ severity }) => severity !== 'info'));
}

beforeAll(async () => {
  found = await check(files);
});

it('plants a hundred defects, one a file, in a thousand files that are right without them', async () => {
  expect(Object.keys(clean).length).toBe(1002);
  expect(new Set(planted.map(({ file }) => file)).size).toBe(100);
  expect(await check(clean)).toEqual([]);
});

describe('of a hundred defects', () => {
  it('each is found on its line', () => {
    const missed = planted.filter(({ file, line }) => !found.some((each) => each.file === file && each.line === line));
    expect(missed).toEqual([]);
  });

  it('none is found where there is none', () => {
    const files = new Set(planted.map(({ file }) => file));
    expect(found.filter(({ file }) => !files.has(file))).toEqual([]);
  });

  it('none needs more than one message, with at most one in ten to spare', () => {
    expect(found.length).toBeGreaterThanOrEqual(100);
    expect(found.length).toBeLessThanOrEqual(110);
  });

  it.each(['unknown key', 'wrong choice'])('every %s comes with a suggestion in both languages', (family) => {
    const lines = new Set(
      planted.filter((each) => each.family === family).map(({ file, line }) => `${file}:${String(line)}`),
    );
    const messages = found.filter(({ file, line }) => lines.has(`${file}:${line}`));
    expect(messages.length).toBeGreaterThanOrEqual(17);
    for (const { hint } of messages) {
      expect(hint?.['zh-CN']).toMatch(/^(?:是不是|可用的|改为|写成|应为).+/);
      expect(hint?.en).toMatch(/^(?:Did you mean|Known|Allowed|Write|Expected).+/);
    }
  });

  it('each is said in both languages', () => {
    for (const { message } of found) {
      expect(message['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/s);
      // What was found is quoted as it stands.
      expect(message.en.replaceAll(/"[^"]*"|“[^”]*”/g, 'X')).toMatch(/^[^\u4e00-\u9fff]*[A-Za-z][^\u4e00-\u9fff]*\.$/);
    }
  });
});
