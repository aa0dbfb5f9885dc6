// Every guard refuses what its fixtures mark and nothing else, and lets the everyday changes pass.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guards } from '../../src/guards/index.ts';
import { guardIds } from '../../src/lib/guard-ids.ts';
import type { Localized } from '../../src/model/language.ts';
import { rules } from '../../src/rules/index.ts';
import { type GuardCase, asText, guard, guardCases } from './fixtures.ts';

const cases = guardCases(fileURLToPath(new URL('..', import.meta.url)));
const ids = guards.map(({ id }) => id);

it.each(cases.map((each) => [each.guard, each.name, each] as const))('%s: %s', async (_guard, _name, each) => {
  const { diagnostics } = await guard(each);
  expect(diagnostics.map(asText).toSorted()).toEqual(each.expected.map(asText).toSorted());
  for (const { message, hint } of diagnostics) {
    expectSentences(message);
    expect(`${hint?.['zh-CN']}${hint?.en}`).not.toMatch(/NaN|\[object|null/);
  }
});

function expectSentences(text: Localized): void {
  expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/);
  expect(text.en).toMatch(/\.$/);
  expect(`${text['zh-CN']}${text.en}`).not.toMatch(/undefined|NaN|\[object|null/);
}

describe('the guards', () => {
  it('are those that everybody knows by id, each in a file of its name', () => {
    expect(ids).toEqual(guardIds);
    const files = readdirSync(fileURLToPath(new URL('../../src/guards', import.meta.url)));
    for (const id of ids) expect(files).toContain(`${id}.ts`);
  });

  it('share no id with a rule', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect(ids.filter((id) => known.has(id))).toEqual([]);
  });

  it.each(ids)('%s has a change that it refuses and one that it lets pass', (id) => {
    const own = cases.filter((each) => each.guard === id);
    expect(own.flatMap(({ expected }) => expected.map(({ rule }) => rule))).toContain(id);
    expect(own.some(({ expected }) => expected.length === 0)).toBe(true);
  });

  it.each(guards)('$id says what, why and what to do in both languages', ({ title, why, remedy }) => {
    expect(title['zh-CN']).toMatch(/[\u4e00-\u9fff][^。]*[^。；]$/);
    expect(title.en).toMatch(/^[a-z][^.]*[a-z]$/);
    for (const text of [why, remedy]) {
      expect(text['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/);
      expect(text.en).toMatch(/^[A-Z].*\.$/);
    }
  });
});

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

function caseOf(id: string, name: string): GuardCase {
  const found = cases.find((each) => each.guard === id && each.name === name);
  if (found === undefined) throw new Error(`no case ${id}/${name}`);
  return found;
}

describe('severities', () => {
  const lowered = caseOf('issued-kept', 'target-lowered');
  const settings = new TextDecoder().decode(lowered.base.get('duban.yaml'));
  const off = (path: 'base' | 'head'): GuardCase => ({
    ...lowered,
    [path]: new Map([...lowered[path], ['duban.yaml', encoded(`${settings}severities: { issued-kept: off }\n`)]]),
  });
  const rulesOf = async (each: GuardCase): Promise<readonly string[]> => {
    const { diagnostics } = await guard(each);
    return diagnostics.map(({ rule }) => rule).toSorted();
  };

  it('are those of the base: a change that turns a guard off is judged by it', async () => {
    expect(await rulesOf(off('head'))).toEqual(['guards-armed', 'issued-kept', 'rules-apart']);
  });

  it('of the base hold where the head says nothing', async () => {
    const both = {
      ...off('base'),
      head: new Map([...lowered.head, ['duban.yaml', off('base').base.get('duban.yaml') ?? encoded('')]]),
    };
    expect(await rulesOf(both)).toEqual([]);
  });
});

it('a value between due day and lock is told, and blocks nothing', async () => {
  const { found } = await guard(caseOf('entry-kept', 'told-before-the-lock'));
  expect(found.map(({ finding }) => finding.severity)).toEqual(['warning']);
});

it.each([
  ['entry-kept', /errata\.yaml 的 errata 下加一条：\n- \{.* period: 2024-Q4, field: value, .*from: 3, to: 4,/],
  [
    'correction-kept',
    /errata\.yaml 的 errata 下加一条：\n- \{.* subject: t03\.i1, field: numerator, from: 130, to: 128,/,
  ],
  ['period-locked', /2024-Q4 是最后一个报告期.*errata\.yaml/],
])('%s of the last period names errata.yaml: no later return can correct it', async (id, hint) => {
  const { diagnostics } = await guard(caseOf(id, 'last-period'));
  expect(diagnostics.map((each) => each.hint?.['zh-CN'])).toEqual([expect.stringMatching(hint)]);
});

it('an adjustment that reaches into a locked period is told to check its date, not to restate a figure', async () => {
  const { diagnostics } = await guard(caseOf('period-locked', 'told-adjustment-dated-before'));
  expect(diagnostics.map(({ hint }) => hint)).toEqual([
    {
      'zh-CN': '核对 date 是不是批准文件的日期；确是这一天的，不必改，在下一期报告里说明。',
      en: 'Check that date is the day of the approving document; if it is, leave it and say so in the next review.',
    },
  ]);
});

it.each([
  ['correction-kept', 'edited'],
  ['entry-kept', 'reading-changed'],
])('%s of an earlier period asks for no erratum: the next return corrects it', async (id, name) => {
  const { diagnostics } = await guard(caseOf(id, name));
  expect(diagnostics.map(({ rule }) => rule)).toContain(id);
  for (const { hint } of diagnostics) expect(hint?.['zh-CN'] ?? '').not.toContain('errata 下加一条');
});

it.each([
  ['evidence/t03.m2.pdf', false],
  ['schemas/return.schema.json', true],
])('a school may change %s, which it names as its evidence: refused %s', async (path, isRefused) => {
  const each = caseOf('own-returns-only', 'own-return');
  const own = '2024/returns/2024-Q2/forestry-school.yaml';
  const naming = (files: GuardCase['base'], content: string): GuardCase['base'] => {
    const text = new TextDecoder().decode(files.get(own)).replace('evidence/t03.m2.pdf', path);
    return new Map([...files, [own, encoded(text)], [path, encoded(content)]]);
  };
  const { diagnostics } = await guard({ ...each, base: naming(each.base, '{}'), head: naming(each.base, '[]') });
  expect(diagnostics.some(({ rule }) => rule === 'own-returns-only')).toBe(isRefused);
});

it('of many changes in a locked return three are named, and the rest is counted', async () => {
  const each = caseOf('period-locked', 'reading-changed');
  const path = '2024/returns/2024-Q1/forestry-school.yaml';
  const changed = new TextDecoder()
    .decode(each.head.get(path))
    .replace('denominator: 200', 'denominator: 201')
    .replace('value: 9.5', 'value: 9.6')
    .replace('12家', '13家')
    .replace('4月', '5月');
  const { diagnostics } = await guard({ ...each, head: new Map([...each.head, [path, encoded(changed)]]) });
  expect(diagnostics.map(({ message }) => message['zh-CN'].split('；').at(-1))).toEqual(['另有2处。']);
  expect(diagnostics.map(({ message }) => message['zh-CN'].split('；').length)).toEqual([4]);
  expect(diagnostics.map(({ message }) => message.en.endsWith('; and 2 more.'))).toEqual([true]);
});

it.each([
  ['no-longer-readable', /读不出来了，里面原有1份报表、.*。$/, /恢复改动之前的版本/],
  ['new-and-not-readable', /读不出来，其中的内容没有计入。$/, /看错在哪一行。$/],
])('a file that cannot be read is lost only where it stood before: %s', async (name, message, hint) => {
  const { diagnostics } = await guard(caseOf('nothing-lost', name));
  expect(diagnostics.map((each) => each.message['zh-CN'])).toEqual([expect.stringMatching(message)]);
  expect(diagnostics.map((each) => each.hint?.['zh-CN'])).toEqual([expect.stringMatching(hint)]);
});

it('a change to nothing is not guarded', async () => {
  const { base } = caseOf('issued-kept', 'target-lowered');
  const { found } = await guard({ ...caseOf('everyday', 'new-return'), base: new Map(), head: base });
  expect(found).toEqual([]);
});

describe('the record that a hint offers', () => {
  const named = /(\S+\.yaml) 的 errata 下加一条：\n(- [^]*\})$/;

  /** The records of all hints of one change, numbered on. */
  async function pasted(each: GuardCase): Promise<GuardCase | undefined> {
    const { diagnostics } = await guard(each);
    const lines = diagnostics.flatMap(({ hint }) => {
      const [, path = '', line] = named.exec(hint?.['zh-CN'] ?? '') ?? [];
      return path.endsWith('/errata.yaml') && line !== undefined
        ? line.split('\n').map((each) => ({ path, line: each }))
        : [];
    });
    const [first] = lines;
    if (first === undefined || lines.length < diagnostics.length) return undefined;
    const there = each.head.get(first.path);
    const text = there === undefined ? 'errata:\n' : new TextDecoder().decode(there);
    const count = text.split('  - id: e').length;
    const added = lines.map(({ line }, index) => line.replace(/id: e\d+/, `id: e${count + index}`)).join('\n  ');
    return { ...each, head: new Map([...each.head, [first.path, encoded(`${text.trimEnd()}\n  ${added}\n`)]]) };
  }

  it.each(cases.filter(({ expected }) => expected.length > 0).map((each) => [each.guard, each.name, each] as const))(
    '%s: %s is what allows it',
    async (_guard, _name, each) => {
      const mended = await pasted(each);
      if (mended === undefined) return;
      const { diagnostics } = await guard(mended);
      expect(diagnostics.map(asText)).toEqual([]);
    },
  );

  it('has a number of its own, where the change takes out another one that is to be put back', async () => {
    const reverted = caseOf('erratum-kept', 'removed');
    const { base, head } = caseOf('issued-kept', 'kind-and-combine-changed');
    const changed = [...head].filter(([path, bytes]) => bytes !== base.get(path));
    const { diagnostics } = await guard({ ...reverted, head: new Map([...reverted.head, ...changed]) });
    const hints = diagnostics.flatMap(({ hint }) => /id: [ae]\d+/.exec(hint?.en ?? '')?.[0] ?? []);
    expect(new Set(hints)).toEqual(new Set(['id: e2']));
  });

  it('mends the one that does not fit, where there is one', async () => {
    const each = caseOf('issued-kept', 'transcribed');
    const path = '2024/errata.yaml';
    const wrong = new TextDecoder().decode(each.head.get(path)).replace(/^( +from:).*$/m, '$1 别的');
    const { diagnostics } = await guard({ ...each, head: new Map([...each.head, [path, encoded(wrong)]]) });
    expect(diagnostics.map(({ hint }) => hint?.['zh-CN'])).toEqual([
      expect.stringMatching(
        /^2024\/errata\.yaml 里的 e1 没有对上.*\n- \{ id: e1, what: transcription, .*reason: (?!写明理由)/,
      ),
    ]);
  });

  it('stands on a line of its own, for whoever pastes it', async () => {
    const offered = await Promise.all(cases.map(async (each) => (await guard(each)).diagnostics));
    const hints = offered.flat().flatMap(({ hint }) => (hint === undefined ? [] : [hint['zh-CN'], hint.en]));
    const withRecords = hints.filter((hint) => hint.includes('- {'));
    expect(withRecords.length).toBeGreaterThan(24);
    for (const hint of withRecords)
      expect(hint.split('\n').filter((line) => line.includes('- {'))).toSatisfy((lines: readonly string[]) =>
        lines.every((line) => /^- \{.*\}$/.test(line)),
      );
  });

  it('is offered for many', async () => {
    const offered = await Promise.all(cases.map(pasted));
    expect(offered.filter((each) => each !== undefined).length).toBeGreaterThan(12);
  });
});
