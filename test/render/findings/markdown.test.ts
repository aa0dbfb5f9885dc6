// Markdown: the verdict first, within a job summary's size, and every text of a plan only text, to a parser of Markdown too.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/messages/index.ts';
import { longestComment } from '../../../src/render/comment.ts';
import { renderMarkdown } from '../../../src/render/findings/markdown.ts';
import { escapeMarkdown } from '../../../src/render/escape/markdown.ts';
import { liveNodes } from './markdown-nodes.ts';
import { diagnosticAt, sampleReport } from './sample-report.ts';

it.each(['[a](b)', 'www.b.c', 'http://b.c', 'a@b.c', '<b>x</b>', '*x*', '`x`', '![a](b)', '~~x~~', '<!-- x -->'])(
  'the parser sees %s',
  (live) => {
    expect(liveNodes(`| a |\n| --- |\n| ${live} |\n`)).not.toEqual([]);
    expect(liveNodes(`| a |\n| --- |\n| ${escapeMarkdown(live)} |\n`)).toEqual([]);
  },
);

describe('plain text', () => {
  it.each([
    ['@admin', '&#64;&#8203;admin'],
    ['见 #12 和 !3、GH-4', '见 &#35;&#8203;12 和 &#33;&#8203;3、GH-&#8203;4'],
    ['研发&copy', '研发&#38;&#8203;copy'],
    ['%USER', '%&#8203;USER'],
    ['甲 & 乙', '甲 &#38; 乙'],
    ['95%以上', '95%以上'],
    ['https://a.b/?c=1', 'https&#58;&#8203;//a.b/?c=1'],
    ['www.a.b', 'www&#46;&#8203;a.b'],
    ['a@b.c', 'a&#64;&#8203;b.c'],
    [':tada:', '&#58;&#8203;tada:'],
    ['12:30', '12:30'],
    ['- 甲', '&#45; 甲'],
    ['1. 甲', '&#49;. 甲'],
    ['甲\n乙', '甲 乙'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe.each(languages)('in %s', (language) => {
  it('holds nothing but a table and text', () => {
    expect(liveNodes(renderMarkdown(sampleReport(language)))).toEqual([]);
  });

  it('opens with the verdict', () => {
    const [first] = renderMarkdown(sampleReport(language)).split('\n');
    expect(first).toMatch(language === 'en' ? /^\*\*duban validate\*\* 3 errors/ : /^\*\*duban validate\*\* 3个错误/);
  });
});

it('is cut at a row so that it fits into a comment, with a count of the rest', () => {
  const message = { 'zh-CN': '很长的说明。'.repeat(40), en: 'A long sentence. '.repeat(40) };
  const diagnostics = Array.from({ length: 5000 }, (_, index) =>
    diagnosticAt('a.yaml', [index + 1, 1, index + 1, 2], { message }),
  );
  const text = renderMarkdown(sampleReport('zh-CN', { diagnostics }));
  const bytes = Buffer.byteLength(text);
  expect(bytes).toBeLessThan(longestComment);
  expect(bytes).toBeGreaterThan(60_000);
  const rows = text.split('\n').filter((line) => line.startsWith('| plans/工作区/'));
  expect(rows.filter((row) => !row.endsWith(' |'))).toEqual([]);
  expect(text).toContain(`……另有${5000 - rows.length}个问题未列出，用 duban validate --format compact 全部列出。`);
  expect(text).toContain('计划 2024');
});
