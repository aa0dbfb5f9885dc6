// A return that lies there and cannot be read, through the whole program: never 未报送, and no slip drafted from what is left.
import { describe, expect, it } from 'vitest';
import type { Files } from '../support/workspace.ts';
import { type Ran, everyLight, realPlan, runIn } from './fake-world.ts';
import { faultsOf } from './output-schemas.ts';

const file = '2024/returns/2024-Q3/forestry-school.yaml';
const whole: Files = { ...everyLight, 'escalation.yaml': realPlan['escalation.yaml'] ?? '' };
const broken: Files = { ...whole, [file]: `${whole[file] ?? ''}\nreadings: 12%\n` };

const run = async (files: Files, ...args: readonly string[]): Promise<Ran> =>
  runIn({ workspaces: { here: files } }, args);

function withheldIn(json: string): readonly string[] {
  const { withheld }: { readonly withheld: readonly { readonly subject: string }[] } = JSON.parse(json);
  return withheld.map(({ subject }) => subject);
}

const languages = ['zh-CN', 'en'] as const;

describe.each(languages)('in %s', (language) => {
  const zh = language === 'zh-CN';

  it('the review counts it apart, and says so beside the organisation', async () => {
    const { exitCode, stdout } = await run(broken, 'report', '2024-Q3', '--format', 'markdown', '--lang', language);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(zh ? '已交但数据读不出1个，未报0个' : '1 handed in and cannot be read; 0 missing');
    expect(stdout).toContain(`| 示例林业学校 | ${zh ? '已交，数据读不出' : 'handed in, cannot be read'} |`);
    expect(stdout).not.toContain(`| 示例林业学校 | ${zh ? '未报送' : 'not handed in'} |`);
  });

  it('drafts say that the data has errors, and none is about what may stand in it', async () => {
    const before = await run(whole, 'remind', '--output', 'd', '--lang', language);
    const after = await run(broken, 'remind', '--output', 'd', '--lang', language);
    expect(after.stdout).toContain(zh ? '数据读不出，先不发' : 'Not to be sent yet: data that cannot be read');
    expect(after.stdout).toContain(zh ? '数据有' : 'The data has');
    const ids = withheldIn((await run(broken, 'remind', '--format', 'json')).stdout);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect([...after.written.keys()].filter((name) => name.includes(`/${id}-`))).toEqual([]);
    expect(after.written.size).toBeGreaterThan(0);
    for (const [name, text] of after.written) {
      expect(text).toMatch(zh ? /数据有\d+个错误/ : /The data has \d+ error/);
      expect(before.written.get(name)).not.toMatch(zh ? /数据有\d+个错误/ : /The data has/);
    }
  });

  it.each([
    ['status', '--as-of', '2024-10-20'],
    ['report', '2024-Q3'],
    ['explain', 't01', '--period', '2024-Q3'],
  ])('%s shows nothing that is not a word', async (...args) => {
    const { stdout } = await run(broken, ...args, '--lang', language);
    expect(stdout).not.toMatch(/undefined|NaN|\[object|null/);
  });
});

it.each(['status', 'remind'])('%s keeps to its schema', async (command) => {
  const { stdout } = await run(broken, command, '--format', 'json', '--as-of', '2024-10-20');
  expect(faultsOf(command, stdout)).toEqual([]);
});

it('report keeps to its schema', async () => {
  expect(faultsOf('report', (await run(broken, 'report', '2024-Q3', '--format', 'json')).stdout)).toEqual([]);
});

interface Part {
  readonly id: string;
  readonly unread?: readonly string[];
}

describe('what a return that cannot be read may hold', () => {
  const partsIn = async (files: Files, ...args: readonly string[]): Promise<readonly Part[]> => {
    const { stdout } = await run(files, 'status', '--as-of', '2024-10-20', '--format', 'json', ...args);
    const { tasks }: { readonly tasks: readonly { readonly commitments: Part[]; readonly indicators: Part[] }[] } =
      JSON.parse(stdout);
    return tasks.flatMap(({ commitments, indicators }) => [...commitments, ...indicators]);
  };

  it('is named in JSON with whose return it is, commitments and indicators alike; nothing is where all can be read', async () => {
    const unread = (await partsIn(broken)).filter((part) => part.unread !== undefined);
    expect(unread.map(({ id }) => id)).toEqual(expect.arrayContaining(['t04.m1', 't04.i1']));
    for (const part of unread) expect(part.unread).toEqual(['forestry-school']);
    expect((await partsIn(whole)).filter((part) => part.unread !== undefined)).toEqual([]);
  });

  it.each(['unread', '读不出', 'UNREAD'])('can be asked for and failed on as %s', async (word) => {
    const ids = (await partsIn(broken)).flatMap(({ id, unread }) => (unread === undefined ? [] : [id]));
    expect((await partsIn(broken, '--status', word)).map(({ id }) => id)).toEqual(ids);
    expect(await partsIn(whole, '--status', word)).toEqual([]);
    const failed = async (files: Files): Promise<number> =>
      (await run(files, 'status', '--as-of', '2024-10-20', '--fail-on', word)).exitCode;
    expect([await failed(broken), await failed(whole)]).toEqual([1, 0]);
  });

  it('stands in the ledger too', async () => {
    const { stdout } = await run(broken, 'report', '2024-Q3', '--format', 'json');
    const { ledger }: { readonly ledger: { readonly rows: readonly unknown[] } } = JSON.parse(stdout);
    const row = JSON.stringify(ledger.rows.find((cells) => JSON.stringify(cells).includes('"t04.m1"')));
    expect(row).toContain('"reason":{"kind":"unread","organizations":["forestry-school"]}');
  });
});

describe('a status of a day on which returns are still awaited', () => {
  it.each([
    ['2024-10-05', true],
    ['2024-11-20', false],
  ])('says so on %s: %s', async (asOf, isAwaited) => {
    for (const command of [['status'], ['show', 't01'], ['explain', 't01']]) {
      const { stdout } = await run(whole, ...command, '--as-of', asOf);
      expect(stdout.includes('还不算未报')).toBe(isAwaited);
      expect(stdout.includes('duban report 2024-Q3')).toBe(isAwaited);
    }
  });

  it('and the review says up to when it knows', async () => {
    expect((await run(whole, 'report', '2024-Q3')).stdout).toContain('报表收到 2024-10-12 为止');
    expect((await run(realPlan, 'report', '2024-Q2')).stdout).not.toContain('报表收到');
  });
});
