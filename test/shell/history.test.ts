// Revisions found and read in real repositories: each form that is taken, and each state of a repository by its name.
import {
  chownSync,
  cpSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { HistoryTrouble } from '../../src/model/revision.ts';
import { history } from '../../src/shell/history.ts';
import { type GitFolder, gitFolder, hasGit } from '../support/git-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const workspace = { 'duban.yaml': 'format: 1\n' };
const zone = 'Asia/Shanghai';

/** Three commits, one a month. */
function threeMonths(): GitFolder & { readonly ids: readonly string[] } {
  const made = gitFolder();
  const ids = ['2024-04-10', '2024-05-10', '2024-06-10'].map((day) => {
    made.write({ ...workspace, '2024/plan.yaml': `# ${day}\n` });
    return made.commit(day);
  });
  return { ...made, ids };
}

const troubleOf = (answer: { readonly found: unknown } | { readonly trouble: HistoryTrouble }): string =>
  'trouble' in answer ? answer.trouble.kind : 'found';

const idOf = (folder: string, typed: string, day?: string): string => {
  const answer = history.find(folder, typed, day === undefined ? undefined : { day, timeZone: zone });
  return 'found' in answer ? answer.found.commit : answer.trouble.kind;
};

describe.runIf(hasGit)('a revision', () => {
  it('is whatever git knows as a commit', () => {
    const { folder, git, ids } = threeMonths();
    git('tag', '-a', '-m', 'issued', 'issued', ids[0] ?? '');
    git('branch', 'a;b', ids[1] ?? '');
    git('branch', 'v$(id)', ids[1] ?? '');
    git('update-ref', 'refs/remotes/origin/main', ids[1] ?? '');
    for (const [typed, id] of [
      ['HEAD', ids[2]],
      ['main', ids[2]],
      ['@', ids[2]],
      ['HEAD~1', ids[1]],
      ['HEAD^', ids[1]],
      ['issued', ids[0]],
      ['issued^{}'.slice(0, 6), ids[0]],
      ['a;b', ids[1]],
      ['v$(id)', ids[1]],
      ['origin/main', ids[1]],
      [ids[0]?.slice(0, 9) ?? '', ids[0]],
      [ids[1] ?? '', ids[1]],
    ] as const)
      expect(idOf(folder, typed), typed).toBe(id);
    git('checkout', '--quiet', '--detach', ids[0] ?? '');
    expect(idOf(folder, 'HEAD')).toBe(ids[0]);
  });

  it('is the last one of a day, in the time zone of the workspace', () => {
    const { folder, ids } = threeMonths();
    for (const [day, id] of [
      ['2024-04-09', 'before-first'],
      ['2024-04-10', ids[0]],
      ['2024-06-09', ids[1]],
      ['2024-06-10', ids[2]],
      ['2030-01-01', ids[2]],
    ] as const)
      expect(idOf(folder, day, day), day).toBe(id);
    // Nine in the morning in China is the evening before in Honolulu.
    const far = history.find(folder, '2024-04-09', { day: '2024-04-09', timeZone: 'Pacific/Honolulu' });
    expect(far).toMatchObject({ found: { commit: ids[0], took: 'day' } });
  });

  it('is a branch of that name rather than a day', () => {
    const { folder, git, ids } = threeMonths();
    git('branch', '2024-06-30', ids[0] ?? '');
    const answer = history.find(folder, '2024-06-30', { day: '2024-06-30', timeZone: zone });
    expect(answer).toMatchObject({ found: { commit: ids[0], took: 'name' } });
  });

  it.each([
    '',
    '-x',
    '--output=x',
    '--all',
    'a..b',
    'HEAD:../x',
    'HEAD:duban.yaml',
    ':/first',
    '@{-1}',
    'main@{1}',
    'HEAD^{/first}',
    'HEAD\nmain',
    'HEAD\0',
    'a b',
    '\u001b[2J',
  ])('is never %j, nor a megabyte of anything', (typed) => {
    const { folder } = threeMonths();
    expect(idOf(folder, typed)).toBe('form');
    expect(idOf(folder, `${typed}${'x'.repeat(1024 * 1024)}`)).toBe('form');
    expect(readdirSync(folder).toSorted()).toEqual(['.git', '2024', 'duban.yaml']);
  });

  it.each(['nain', 'a;c', '$(id)', 'HEAD~9', '0123456789', '0'.repeat(40), 'HEAD^3', 'HEAD^@', 'HEAD^!', '*', 'mai?'])(
    'may be unknown: %s',
    (typed) => {
      expect(idOf(threeMonths().folder, typed)).toBe('unknown');
    },
  );

  it('is refused where several commits start so', () => {
    const made = gitFolder();
    made.write(workspace);
    // With this many commits two of them share four digits, or the numbers have changed.
    const seen = new Map<string, string>();
    let twice: string | undefined;
    for (let index = 0; twice === undefined && index < 2000; index += 1) {
      const id = made.git('commit-tree', '-m', String(index), made.git('write-tree'));
      twice = seen.has(id.slice(0, 4)) ? id.slice(0, 4) : undefined;
      seen.set(id.slice(0, 4), id);
      if (index === 0) made.git('update-ref', 'refs/heads/main', id);
    }
    expect(idOf(made.folder, twice ?? '')).toBe('ambiguous');
  });
});

describe.runIf(hasGit)('the files of a commit', () => {
  it('are the YAML files below the workspace, by the limits of those on disk', () => {
    const made = gitFolder();
    made.write({
      'README.yaml': 'outside\n',
      'plan/duban.yaml': 'format: 1\n',
      'plan/2024/tasks/01-甲.yaml': '甲\n',
      'plan/2024/large.yaml': 'x'.repeat(1024 * 1024 + 1),
      'plan/2024/full.yaml': 'x'.repeat(1024 * 1024),
      'plan/.hidden/a.yaml': '',
      'plan/node_modules/a.yaml': '',
      'plan/.a.yaml': '',
      'plan/notes.txt': '',
      'plan/line\nend.yaml': 'odd\n',
    });
    symlinkSync('../README.yaml', join(made.folder, 'plan/link.yaml'));
    symlinkSync('2024', join(made.folder, 'plan/same-year'));
    symlinkSync('/etc', join(made.folder, 'plan/far'));
    const id = made.commit('2024-04-10');
    const answer = history.read(join(made.folder, 'plan'), id);
    const files = 'found' in answer ? answer.found : [];
    expect(files.map(({ path, bytes, refused }) => [path, refused ?? bytes.length])).toEqual([
      ['2024/full.yaml', 1024 * 1024],
      ['2024/large.yaml', 'too-large'],
      ['2024/tasks/01-甲.yaml', 4],
      ['duban.yaml', 10],
      ['line\nend.yaml', 4],
      ['link.yaml', 'not-regular'],
      ['same-year', 'not-regular'],
    ]);
  });

  it('name a submodule as something that is not read', () => {
    const made = gitFolder();
    made.write(workspace);
    made.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},2024`);
    made.git('add', 'duban.yaml');
    made.git('commit', '--quiet', '-m', 'x');
    const answer = history.read(made.folder, made.git('rev-parse', 'HEAD'));
    expect('found' in answer && answer.found.map(({ path, refused }) => [path, refused])).toEqual([
      ['2024', 'not-regular'],
      ['duban.yaml', undefined],
    ]);
  });

  it('know since when there is a workspace', () => {
    const made = gitFolder();
    made.write({ a: '' });
    const before = made.commit('2024-04-10');
    made.write(workspace);
    const since = made.commit('2024-05-10');
    expect(history.read(made.folder, before)).toMatchObject({
      trouble: { kind: 'no-workspace', commit: before, since: { commit: since } },
    });
  });

  it('take only whole ids', () => {
    const { folder } = threeMonths();
    for (const commit of ['HEAD', '--output=x', '', 'a'.repeat(41)])
      expect(troubleOf(history.read(folder, commit))).toBe('form');
  });
});

it.runIf(hasGit)('a repository of the longer kind of ids is read alike', async () => {
  const made = gitFolder('--object-format=sha256');
  const text = '# 改\n';
  made.write({ ...workspace, '2024/plan.yaml': text });
  const id = made.commit('2024-04-10');
  expect(id).toHaveLength(64);
  expect(idOf(made.folder, id.slice(0, 10))).toBe(id);
  const files = [
    { path: '2024/plan.yaml', bytes: Buffer.from(text) },
    { path: 'duban.yaml', bytes: Buffer.from(workspace['duban.yaml']) },
  ];
  expect(history.read(made.folder, id)).toEqual({ found: files });
  expect(history.current(made.folder, files)).toMatchObject({ found: { commit: id, differing: new Set() } });
  const log = await history.log(made.folder, id, '2024');
  expect('found' in log && log.found.map((each) => [...each.files.keys()])).toEqual([['2024/plan.yaml']]);
});

describe.runIf(hasGit)('changes', () => {
  it('are told commit by commit, with what was removed', async () => {
    const made = gitFolder();
    made.write({ 'plan/duban.yaml': 'format: 1\n', 'plan/2024/plan.yaml': '1\n', 'plan/2024/tasks/a.yaml': 'a\n' });
    made.commit('2024-04-10');
    made.write({ other: '' });
    made.commit('2024-05-09');
    made.write({ 'plan/2024/plan.yaml': '2\n' });
    rmSync(join(made.folder, 'plan/2024/tasks/a.yaml'));
    const head = made.commit('2024-05-10');
    const answer = await history.log(join(made.folder, 'plan'), head, '2024');
    const told = 'found' in answer ? answer.found : [];
    expect(
      told.map(({ seconds, author, files }) => [
        history.dayOf(seconds, zone),
        author,
        [...files].map(([path, file]) => [path, file && Buffer.from(file.bytes).toString()]),
      ]),
    ).toEqual([
      [
        '2024-04-10',
        'office',
        [
          ['2024/plan.yaml', '1\n'],
          ['2024/tasks/a.yaml', 'a\n'],
        ],
      ],
      [
        '2024-05-10',
        'office',
        [
          ['2024/plan.yaml', '2\n'],
          ['2024/tasks/a.yaml', undefined],
        ],
      ],
    ]);
  });

  it('are told by what stood at a commit, and what is the same is not read', () => {
    const { folder, ids } = threeMonths();
    const [first = '', , last = ''] = ids;
    const then = history.read(folder, last);
    const since = history.before(folder, first, 'found' in then ? then.found : []);
    expect('found' in since && since.found.touched).toEqual(new Set(['2024/plan.yaml']));
    // Only the line ends of the plan are others.
    const [plan, added] = [
      { path: '2024/plan.yaml', bytes: Buffer.from('# 2024-04-10\r\n') },
      { path: 'new.yaml', bytes: Buffer.from('') },
    ];
    const answer = history.before(folder, first, [plan, added]);
    const { files, touched } = 'found' in answer ? answer.found : { files: [], touched: [] };
    expect(touched).toEqual(new Set(['new.yaml', 'duban.yaml']));
    expect(files.map(({ path }) => path)).toEqual(['2024/plan.yaml', 'duban.yaml']);
    expect(files[0]).toBe(plan);
  });

  it('are no submodule that was not fetched', () => {
    const made = gitFolder();
    made.write(workspace);
    made.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},2024`);
    made.git('add', 'duban.yaml');
    made.git('commit', '--quiet', '-m', 'x');
    const files = [{ path: 'duban.yaml', bytes: Buffer.from(workspace['duban.yaml']) }];
    expect(history.before(made.folder, made.git('rev-parse', 'HEAD'), files)).toMatchObject({
      found: { files: [{ path: '2024' }, { path: 'duban.yaml' }], touched: new Set() },
    });
  });

  it('are measured from where two lines parted', () => {
    const { folder, git, commit, ids } = threeMonths();
    git('checkout', '--quiet', '-b', 'side', ids[0] ?? '');
    const side = commit('2024-07-01');
    expect(history.mergeBase(folder, ids[2] ?? '', side)).toMatchObject({ found: { commit: ids[0] } });
    git('checkout', '--quiet', '--orphan', 'alone');
    expect(troubleOf(history.mergeBase(folder, ids[2] ?? '', commit('2024-07-02')))).toBe('unrelated');
  });
});

/** Each makes a state of a repository; what is asked of it is `HEAD~1` with its files. */
const states: readonly (readonly [
  string,
  HistoryTrouble['kind'] | 'found',
  (made: ReturnType<typeof threeMonths>) => string,
])[] = [
  [
    'a folder without a repository',
    'no-repository',
    ({ folder }) => (rmSync(join(folder, '.git'), { recursive: true }), folder),
  ],
  ['a repository without a commit', 'no-commit', () => gitFolder().folder],
  ['a detached HEAD', 'found', ({ folder, git }) => (git('checkout', '--quiet', '--detach'), folder)],
  [
    'a merge that is open',
    'found',
    ({ folder, git, write, commit, ids }) => {
      git('checkout', '--quiet', '-b', 'side', ids[1] ?? '');
      write({ '2024/plan.yaml': 'other\n' });
      commit('2024-07-01');
      expect(() => git('merge', 'main')).toThrow('merge');
      return folder;
    },
  ],
  [
    'a shallow clone',
    'shallow',
    ({ folder, git }) => (git('clone', '--quiet', '--depth=1', `file://${folder}`, 'shallow'), join(folder, 'shallow')),
  ],
  [
    'a linked work tree',
    'found',
    ({ folder, git }) => (git('worktree', 'add', '--quiet', 'linked'), join(folder, 'linked')),
  ],
  [
    'a submodule',
    'found',
    ({ folder }) => {
      const above = gitFolder();
      above.git('submodule', '--quiet', 'add', folder, 'plan');
      return join(above.folder, 'plan');
    },
  ],
  [
    'a repository without a work tree, named itself',
    'found',
    ({ folder, git }) => (git('clone', '--quiet', '--bare', folder, 'x.git'), join(folder, 'x.git')),
  ],
  [
    'what looks like a repository put where the workspace is',
    'found',
    ({ folder, git }) => {
      git('clone', '--quiet', '--bare', folder, 'x.git');
      for (const name of readdirSync(join(folder, 'x.git')))
        renameSync(join(folder, 'x.git', name), join(folder, name));
      return folder;
    },
  ],
  [
    'what looks like one around the workspace, in a work tree',
    'no-workspace',
    ({ folder, write }) => {
      write({ 'a/HEAD': 'ref: refs/heads/x', 'a/objects/k': '', 'a/refs/k': '', 'a/plan/duban.yaml': '' });
      return join(folder, 'a/plan');
    },
  ],
  [
    'a repository without a work tree above a folder without one of its own',
    'bare',
    ({ folder }) => {
      const alone = gitFolder();
      rmSync(join(alone.folder, '.git'), { recursive: true });
      alone.git('clone', '--quiet', '--bare', folder, 'x.git');
      mkdirSync(join(alone.folder, 'x.git/plan'));
      return join(alone.folder, 'x.git/plan');
    },
  ],
  [
    'git data that stands elsewhere',
    'outside',
    ({ folder }) => {
      const other = gitFolder();
      rmSync(join(other.folder, '.git'), { recursive: true });
      other.write({ ...workspace, '.git': `gitdir: ${join(folder, '.git')}\n` });
      return other.folder;
    },
  ],
  [
    'a link to git data elsewhere',
    'outside',
    ({ folder }) => {
      const other = gitFolder();
      rmSync(join(other.folder, '.git'), { recursive: true });
      symlinkSync(join(folder, '.git'), join(other.folder, '.git'));
      return other.folder;
    },
  ],
  [
    'a work tree that the settings lay elsewhere',
    'outside',
    ({ folder, git }) => {
      git('config', 'core.worktree', gitFolder().folder);
      return folder;
    },
  ],
  [
    'a workspace that is a link out of the repository',
    'outside',
    ({ folder }) => {
      const other = gitFolder();
      rmSync(join(other.folder, '.git'), { recursive: true });
      symlinkSync(other.folder, join(folder, 'plan'));
      return join(folder, 'plan');
    },
  ],
  [
    'a commit that is gone',
    'damaged',
    ({ folder, ids }) => {
      const id = ids[1] ?? '';
      rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
      return folder;
    },
  ],
  [
    'a content that is cut short',
    'damaged',
    ({ folder, git }) => {
      const id = git('rev-parse', 'HEAD~1:2024/plan.yaml');
      rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
      writeFileSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)), 'x');
      return folder;
    },
  ],
  ['a HEAD that says nothing', 'damaged', ({ folder }) => (truncateSync(join(folder, '.git/HEAD'), 0), folder)],
  [
    'a clone without contents',
    'partial',
    ({ folder, git }) => {
      git('config', 'uploadpack.allowFilter', 'true');
      git('clone', '--quiet', '--filter=blob:none', `file://${folder}`, 'partial');
      return join(folder, 'partial');
    },
  ],
];

describe.runIf(hasGit)('a state of a repository', () => {
  it.each(states)('%s: %s', (_what, expected, make) => {
    const folder = make(threeMonths());
    const found = history.find(folder, 'HEAD~1');
    const answer = 'found' in found ? history.read(folder, found.found.commit) : found;
    expect(troubleOf(answer)).toBe(expected);
  });

  // Only root can give a file away.
  it.runIf(process.geteuid?.() === 0)('of somebody else: refused, unless the person has told git to trust it', () => {
    const { folder, ids } = threeMonths();
    chownSync(folder, 12_345, 12_345);
    expect(history.find(folder, 'HEAD')).toEqual({ trouble: { kind: 'foreign-owner', top: folder } });
    const home = gitFolder().folder;
    writeFileSync(join(home, '.gitconfig'), `[safe]\n\tdirectory = ${folder}\n`);
    vi.stubEnv('HOME', home);
    expect(history.find(folder, 'HEAD')).toMatchObject({ found: { commit: ids[2] } });
    vi.unstubAllEnvs();
  });

  it('without git at all', () => {
    const { folder } = threeMonths();
    vi.stubEnv('PATH', '/nowhere');
    expect(troubleOf(history.find(folder, 'HEAD'))).toBe('no-git');
    vi.unstubAllEnvs();
  });

  it('copied elsewhere reads the same', () => {
    const { folder, ids } = threeMonths();
    const other = gitFolder().folder;
    cpSync(folder, join(other, 'copy'), { recursive: true });
    expect(idOf(join(other, 'copy'), 'HEAD~1')).toBe(ids[1]);
  });
});
