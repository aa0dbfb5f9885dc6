// `duban owners`: who approves whose files, by the registry, in the form of each platform.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owners, renderCodeOwners } from '../../src/render/code-owners.ts';
import { escapeOwnersPath } from '../../src/render/escape/code-owners.ts';
import { git } from '../support/git-folder.ts';
import { dubanIn } from '../support/real-duban.ts';
import { type Files, onePlan } from '../support/workspace.ts';
import { temporaryFolder, writeFiles } from './program.ts';

let folder = '';
let count = 0;
beforeAll(() => {
  folder = temporaryFolder('duban-owners-');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const plan = onePlan({ reporters: 'alpha, beta' });

/** The registry of the test's plan, with accounts by organisation. */
const withAccounts = (accounts: Readonly<Record<string, readonly string[]>>): Files => ({
  ...plan,
  'organizations.yaml': `organizations:\n${['office', 'alpha', 'beta']
    .map((id) => {
      const own = accounts[id] === undefined ? '' : `, accounts: ${JSON.stringify(accounts[id])}`;
      return `  - { id: ${id}, name: ${id}单位, kind: ${id === 'office' ? 'bureau' : 'college'}${own} }\n`;
    })
    .join('')}`,
});

/** A repository with the workspace below its top. */
function repository(files: Files, below = 'plan-data'): { readonly top: string; readonly data: string } {
  const top = join(folder, String((count += 1)));
  mkdirSync(top);
  git(top, 'init', '-q');
  const data = join(top, below);
  writeFiles(data, files);
  return { top, data };
}

const everybody = { office: ['@bureau/office'], alpha: ['@alpha', 'a@alpha.example'], beta: ['@beta'] };

const rulesIn = (text: string): readonly string[] => text.split('\n').filter((line) => /^[/[]/.test(line));

describe('the file', () => {
  it.each([
    ['github', ['/.github/ @bureau/office', '/CODEOWNERS @bureau/office', '/.vscode/ @bureau/office']],
    [
      'gitlab',
      [
        '[duban]',
        '/.gitlab-ci.yml @bureau/office',
        '/.gitlab/ @bureau/office',
        '/CODEOWNERS @bureau/office',
        '/.vscode/ @bureau/office',
      ],
    ],
    [
      'gitee',
      [
        '/.workflow/ @bureau/office',
        '/.gitee/ @bureau/office',
        '/CODEOWNERS @bureau/office',
        '/.vscode/ @bureau/office',
      ],
    ],
  ])('for %s: the office owns all, each organisation its own returns', async (platform, first) => {
    const { data } = repository(withAccounts(everybody));
    const { exitCode, stdout, stderr } = await dubanIn(['owners', '--data', data, '--platform', platform]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(rulesIn(stdout)).toEqual([
      ...first,
      '/plan-data/ @bureau/office',
      '/plan-data/*/returns/*/alpha.yaml @alpha a@alpha.example @bureau/office',
      '/plan-data/*/returns/*/beta.yaml @beta @bureau/office',
    ]);
  });

  it('names thirty without an account, and counts the rest', async () => {
    const ids = Array.from({ length: 33 }, (_, index) => `o${index}`);
    const organizations = ids.map((id) => `  - { id: ${id}, name: ${id}, kind: college }\n`).join('');
    const { data } = repository({
      ...onePlan({ reporters: ids.join(', ') }),
      'organizations.yaml': `organizations:\n  - { id: office, name: office, kind: bureau, accounts: ["@o"] }\n${organizations}`,
    });
    const { stderr } = await dubanIn(['owners', '--data', data, '--lang', 'en']);
    expect(stderr).toContain('(33): o0 (o0), o1 (o1), ');
    expect(stderr).toContain('o29 (o29) and 3 more\n');
    expect((await dubanIn(['owners', '--data', data])).stderr).toContain('o29 (o29) 等\n');
  });

  it('names who has no account on stderr, and nobody where the office has none', async () => {
    const { data } = repository(withAccounts({ beta: ['@beta'] }));
    const { exitCode, stdout, stderr } = await dubanIn(['owners', '--data', data, '--lang', 'en']);
    expect(exitCode).toBe(0);
    expect(rulesIn(stdout)).toEqual(['/plan-data/*/returns/*/beta.yaml @beta']);
    expect(stderr).toBe(
      'The office office单位 (office) has no account: nobody is named for the plan itself.\nWithout an account, so nobody is named for their returns (1): alpha单位 (alpha)\n',
    );
  });

  it.each([
    ['the issuer', {}, [], '@bureau/office'],
    ['the office of the papers', { papers: 'alpha单位' }, [], '@alpha a@alpha.example'],
    ['the one that is named', { papers: 'alpha单位' }, ['--office', 'beta单位'], '@beta'],
  ])('takes for the office %s', async (_what, { papers }: { papers?: string }, options, accounts) => {
    const files = withAccounts(everybody);
    const settings = papers === undefined ? '' : `papers: { office: ${papers} }\n`;
    const { data } = repository({ ...files, 'duban.yaml': `${files['duban.yaml'] ?? ''}${settings}` });
    const { stdout } = await dubanIn(['owners', '--data', data, ...options]);
    expect(rulesIn(stdout)).toContain(`/plan-data/ ${accounts}`);
  });

  it.each([
    ['no account at all', {}, [], '登记册里没有一个单位写了账号'],
    ['an office that is not registered', everybody, ['--office', 'ofice'], '是不是 office'],
    ['a platform that there is not', everybody, ['--platform', 'svn'], '不接受 svn'],
  ])('is not made for %s', async (_what, accounts, options, sentence) => {
    const { data } = repository(withAccounts(accounts));
    const { exitCode, stdout, stderr } = await dubanIn(['owners', '--data', data, ...options]);
    // Who has no account is worth saying beside a file, and not before the reason why there is none.
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^duban: /);
    expect(stderr).toContain(sentence);
  });
});

describe('--check', () => {
  it('fails where there is none, passes after --output, fails when the registry has moved on', async () => {
    const { top, data } = repository(withAccounts(everybody), '计划 数据');
    const check = async (): Promise<number> => (await dubanIn(['owners', '--data', data, '--check'])).exitCode;
    expect(await check()).toBe(1);
    await dubanIn(['owners', '--data', data, '--output', join(top, '.github/CODEOWNERS')]);
    expect(readFileSync(join(top, '.github/CODEOWNERS'), 'utf8')).toContain('/计划\\ 数据/ @bureau/office');
    expect(await check()).toBe(0);
    writeFiles(data, withAccounts({ ...everybody, beta: ['@beta-new'] }));
    const stale = await dubanIn(['owners', '--data', data, '--check', '--lang', 'en']);
    expect(stale.exitCode).toBe(1);
    expect(stale.stdout).toContain('.github/CODEOWNERS does not agree with the registry.');
  });

  it.each([
    ['gitlab', '.gitlab-ci.yml', 'CODEOWNERS'],
    ['gitee', '.workflow/duban.yml', 'CODEOWNERS'],
    ['github', '.github/workflows/duban.yml', '.github/CODEOWNERS'],
  ])('knows %s by %s', async (platform, trace, place) => {
    const { top, data } = repository(withAccounts(everybody));
    writeFiles(top, { [trace]: '' });
    const { stdout } = await dubanIn(['owners', '--data', data, '--check']);
    expect(stdout).toContain(`duban owners --platform ${platform} --output `);
    expect(stdout.trimEnd().endsWith(place)).toBe(true);
  });
});

describe('paths', () => {
  it.each([
    ['plan-data', 'plan-data'],
    ['a b', 'a\\ b'],
    ['计划（2024）', '计划（2024）'],
    ['!a#b', '?a?b'],
    ['[a]*{b}', '?a???b?'],
    ['a\\b', 'a?b'],
    ['a\u3000b\tc\nd', 'a?b?c?d'],
  ])('%j is the pattern %j', (path, pattern) => {
    expect(escapeOwnersPath(path)).toBe(pattern);
  });

  it('no folder becomes an owner, a comment or a line of its own', () => {
    const owners: Owners = {
      platform: 'github',
      language: 'en',
      data: 'x @evil\n* @evil #',
      office: { id: 'office', accounts: ['@office'] },
      reporters: [],
    };
    const lines = renderCodeOwners(owners).trimEnd().split('\n');
    expect(lines.at(-1)).toBe('/x\\ @evil??\\ @evil\\ ?/ @office');
    expect(lines.length).toBe(5);
  });
});

it.each([
  ['@a', true],
  ['@a/b/c_d', true],
  ['a.b+c@d-e.example', true],
  ['a', false],
  ['@', false],
  ['@a b', false],
  ['@a\n* @b', false],
  ['@-a', false],
  ['@a//b', false],
  ['a@b@c', false],
])('the account %j is taken: %s', async (account, taken) => {
  const { data } = repository(withAccounts({ alpha: [account] }));
  const { exitCode } = await dubanIn(['validate', '--data', data]);
  expect(exitCode).toBe(taken ? 0 : 1);
});
