// The commenting workflow: one comment under the right pull request, and none that duban has not written.
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/program.ts';
import { type Comment, type Pull, pull, runCommentJob } from './comment-job.ts';

let folder = '';
beforeAll(() => {
  folder = temporaryFolder('duban-comment-');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function comment(text: string): string {
  const file = join(folder, 'comment.md');
  writeFileSync(file, text);
  return file;
}

const bot = { login: 'github-actions[bot]' };
const others: readonly Comment[] = [
  { id: 1, user: { login: 'somebody' }, body: '<!-- duban -->\nmine' },
  { id: 2, user: bot, body: 'another workflow' },
  { id: 3, user: null, body: '' },
];

describe('the comment', () => {
  it('is posted where there is none yet, other people’s left alone', () => {
    expect(runCommentJob(comment('没有问题。\n'), [pull], others)).toEqual({
      code: 0,
      changed: 'POST repos/bureau/plan/issues/7/comments',
      body: '<!-- duban -->\n没有问题。\n',
      calls: [
        'api --method GET repos/bureau/plan/pulls -f state=open -f head=fork:feature/&x$(id) -f per_page=100',
        'api --paginate repos/bureau/plan/issues/7/comments',
        expect.stringMatching(/^api --method POST .* --silent$/),
      ],
    });
  });

  it('replaces the one that the last run wrote, however many stand before it', () => {
    const many = Array.from({ length: 250 }, (_each, index): Comment => ({ id: 100 + index, user: bot, body: 'x' }));
    const before = [...others, ...many, { id: 9, user: bot, body: '<!-- duban -->\nold' }];
    expect(runCommentJob(comment('新的'), [pull], before)).toMatchObject({
      code: 0,
      changed: 'PATCH repos/bureau/plan/issues/comments/9',
      body: '<!-- duban -->\n新的',
    });
  });

  it.each<readonly [what: string, pulls: readonly Pull[]]>([
    ['there is no pull request any more', []],
    ['its head has moved on', [{ ...pull, head: { ...pull.head, sha: 'b2' } }]],
    [
      'another repository has a branch of that name',
      [{ ...pull, head: { ...pull.head, repo: { full_name: 'fork/other' } } }],
    ],
    ['its repository is gone', [{ ...pull, head: { ...pull.head, repo: null } }]],
  ])('is posted nowhere when %s', (_what, pulls) => {
    expect(runCommentJob(comment('x'), pulls, others)).toMatchObject({ code: 0, changed: '' });
  });
});

const nothing = { code: 1, changed: '', body: undefined, calls: [] };

describe('a text that duban does not write is refused before anybody is asked', () => {
  it.each([
    ['a mention', '@everybody'],
    ['a link', '[a](b)'],
    ['an address', 'https://example.invalid'],
    ['a tag', '<img src=x>'],
    ['a mark of its own', '<!-- duban -->'],
    ['an entity with a name', '&commat;everybody'],
    ['more than 64 KiB', 'x'.repeat(65_537)],
  ])('%s', (_what, text) => {
    expect(runCommentJob(comment(text), [pull])).toEqual(nothing);
  });

  it('a link to another file, or nothing', () => {
    const link = join(folder, 'link');
    symlinkSync('/etc/hostname', link);
    for (const file of [link, join(folder, 'absent')]) expect(runCommentJob(file, [pull])).toEqual(nothing);
  });

  it('and what it does write is taken', () => {
    const text = '> 示例数据\n\n**duban validate** 1个错误\n\n| 问题 |\n| --- |\n| &#64;&#8203;a<br>b &#91; |\n';
    expect(runCommentJob(comment(text), [pull])).toMatchObject({ code: 0, body: `<!-- duban -->\n${text}` });
  });
});
