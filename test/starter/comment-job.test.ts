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
  it('is posted where there is none yet, other people’s left alone', async () => {
    const { code, changes, calls } = await runCommentJob(comment('没有问题。\n'), [pull], others);
    expect(code).toBe(0);
    expect(changes).toEqual([
      { call: 'POST /repos/bureau/plan/issues/7/comments', body: '<!-- duban -->\n没有问题。\n' },
    ]);
    expect(calls[0]).toBe('GET /repos/bureau/plan/pulls?state=open&head=fork%3Afeature%2F%26x&per_page=100');
  });

  it('replaces the one that the last run wrote, however many stand before it', async () => {
    const many = Array.from({ length: 250 }, (_each, index): Comment => ({ id: 100 + index, user: bot, body: 'x' }));
    const before = [...others, ...many, { id: 9, user: bot, body: '<!-- duban -->\nold' }];
    const { code, changes } = await runCommentJob(comment('新的'), [pull], before);
    expect(code).toBe(0);
    expect(changes).toEqual([{ call: 'PATCH /repos/bureau/plan/issues/comments/9', body: '<!-- duban -->\n新的' }]);
  });

  it.each<readonly [what: string, pulls: readonly Pull[]]>([
    ['there is no pull request any more', []],
    ['its head has moved on', [{ ...pull, head: { ...pull.head, sha: 'b2' } }]],
    [
      'another repository has a branch of that name',
      [{ ...pull, head: { ...pull.head, repo: { full_name: 'fork/other' } } }],
    ],
    ['its repository is gone', [{ ...pull, head: { ...pull.head, repo: null } }]],
  ])('is posted nowhere when %s', async (_what, pulls) => {
    const { code, changes } = await runCommentJob(comment('x'), pulls, others);
    expect({ code, changes }).toEqual({ code: 0, changes: [] });
  });
});

describe('a text that duban does not write is refused before anybody is asked', () => {
  it.each([
    ['a mention', '@everybody'],
    ['a link', '[a](b)'],
    ['an address', 'https://example.invalid'],
    ['a tag', '<img src=x>'],
    ['a mark of its own', '<!-- duban -->'],
    ['an entity with a name', '&commat;everybody'],
    ['more than 64 KiB', 'x'.repeat(65_537)],
  ])('%s', async (_what, text) => {
    expect(await runCommentJob(comment(text), [pull])).toEqual({ code: 1, changes: [], calls: [] });
  });

  it('a link to another file, or nothing', async () => {
    const link = join(folder, 'link');
    symlinkSync('/etc/hostname', link);
    for (const file of [link, join(folder, 'absent')])
      expect(await runCommentJob(file, [pull])).toEqual({ code: 1, changes: [], calls: [] });
  });

  it('and what it does write is taken', async () => {
    const text = '> 示例数据\n\n**duban validate** 1个错误\n\n| 问题 |\n| --- |\n| &#64;&#8203;a<br>b &#91; |\n';
    expect((await runCommentJob(comment(text), [pull])).changes).toHaveLength(1);
  });
});
