// A comment on a pull request is cut at a whole row before a platform refuses it, and loses nothing where it fits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/messages/index.ts';
import type { Document } from '../../src/model/document.ts';
import { longestComment, renderComment } from '../../src/render/comment.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';

const words = wordsOf('zh-CN');

const documentOf = (tables: number, rows: number, text: string): Document => ({
  simulated: false,
  blocks: Array.from({ length: tables }, (_table, number) => [
    { kind: 'heading', level: 2, phrase: { key: 'diff', say: 'heading', of: 'lights', count: rows } } as const,
    {
      kind: 'table',
      id: `t${number}`,
      columns: [{ key: 'id' }, { key: 'item' }],
      rows: Array.from({ length: rows }, (_row, index) => [
        { kind: 'text', text: String(index) } as const,
        { kind: 'text', text } as const,
      ]),
    } as const,
  ]).flat(),
});

const comment = (document: Document): string =>
  renderComment(document, words, 'duban diff', (left) => ({ key: 'diff', say: 'more', left }));

describe('a comment', () => {
  it('that fits is the document behind its mark', () => {
    const document = documentOf(3, 5, '文字');
    expect(comment(document)).toBe(`<!-- duban diff -->\n\n${renderMarkdown(document, words)}`);
  });

  it('that does not fit ends with a whole row and says how much is left out', () => {
    let cut = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 50, max: 400 }),
        fc.string({ maxLength: 90, unit: 'grapheme' }),
        (tables, rows, text) => {
          const document = documentOf(tables, rows, `${text}@#|<`.repeat(9));
          const whole = renderMarkdown(document, words);
          const said = comment(document);
          expect(said.length).toBeLessThanOrEqual(longestComment);
          if (whole.length + 30 < longestComment) return;
          const lines = said.trimEnd().split('\n');
          expect(lines.at(-1)).toMatch(/还有\d+条未列出/);
          const last = lines.at(-3) ?? '';
          expect(whole.split('\n')).toContain(last);
          expect(last).toMatch(/^\| \d+ \|.*\|$/);
          cut += 1;
        },
      ),
      { numRuns: 100 },
    );
    expect(cut).toBeGreaterThan(20);
  });
});
