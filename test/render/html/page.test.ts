// The page as text: made the same each time, whole in itself, the answer before what it rests on.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages, wordsOf } from '../../../src/messages/index.ts';
import type { Block } from '../../../src/model/document.ts';
import type { ReviewPack } from '../../../src/model/pack.ts';
import type { Phrase } from '../../../src/model/phrase.ts';
import { renderHtml } from '../../../src/render/html/index.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { hostilePack } from './hostile-pack.ts';
import { samplePack } from './sample-pack.ts';

let pack: ReviewPack;
beforeAll(async () => {
  pack = await samplePack();
});

describe.each(languages)('in %s', (language) => {
  const render = (of: ReviewPack): string => renderHtml(of, wordsOf(language), language, sha256);

  it('is the same bytes each time', () => {
    expect(render(pack)).toBe(render(structuredClone(pack)));
  });

  it('says its language, and its policy allows nothing but its own script and styles', () => {
    const page = render(pack);
    expect(page).toMatch(new RegExp(`^<!DOCTYPE html>\n<html lang="${language}">`));
    const policy =
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&#39;', "'") ?? '';
    const parts = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
    const hashes = (element: string): readonly string[] =>
      [...page.matchAll(new RegExp(`<${element}>([^]*?)</${element}>`, 'g'))].map(
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      );
    expect(parts.get('default-src')).toEqual(["'none'"]);
    expect(parts.get('script-src')).toEqual(hashes('script'));
    expect(parts.get('style-src')).toEqual(hashes('style'));
    expect(hashes('style')).toHaveLength(2);
    expect(page).not.toMatch(/ style="| on\w+="|<link|<iframe|<img|@import|url\((?!#)/);
  });

  it('has each id once, and leads nowhere that is not there', () => {
    const page = render(pack);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = new Set(
      [...page.matchAll(/(?:href="#|aria-labelledby="|data-table=")([^" ]+)/g)].map(([, id]) => id ?? ''),
    );
    expect([...targets].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('tells the answer first, then charts, tables, organisations, the ledger, what to supply, the receipt', () => {
    const page = render(pack);
    const order = [
      'id="p-answer"',
      'class="big"',
      '<svg',
      'id="p-classes"',
      'id="p-organizations"',
      'id="p-ledger"',
      'id="p-data-quality"',
      'id="p-receipt"',
      'id="p-details"',
    ];
    const places = order.map((mark) => page.indexOf(mark));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('has one title, and headings that go down no more than a level at once', () => {
    const levels = [...render(pack).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4]));
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('parts English sentences by a space, and Chinese ones by nothing', () => {
    const phrases: readonly Phrase[] = [{ key: 'nothing' }, { key: 'total' }, { key: 'shares-note' }];
    const blocks: readonly Block[] = [{ kind: 'paragraph', phrases }];
    const said = phrases.map((phrase) => wordsOf(language).phrase(phrase)).join(language === 'en' ? ' ' : '');
    expect(render({ ...pack, review: { ...pack.review, blocks } })).toContain(`<p>${said}</p>`);
  });

  it('marks the note that its data are invented, and no other note', () => {
    const notes: readonly Block[] = [
      { kind: 'note', phrase: { key: 'simulated' } },
      { kind: 'note', phrase: { key: 'shares-note' } },
    ];
    const page = render({ ...pack, review: { ...pack.review, blocks: notes } });
    const [simulated, shares] = [
      wordsOf(language).phrase({ key: 'simulated' }),
      wordsOf(language).phrase({ key: 'shares-note' }),
    ];
    expect(page).toContain(`<p class="note simulated">${simulated}</p>`);
    expect(page).toContain(`<p class="note">${shares}</p>`);
  });

  it('explains each item once, under its own id', () => {
    const page = render(pack);
    for (const { id } of pack.details) expect(page.split(`<article class="detail" id="${id}"`)).toHaveLength(2);
    expect(page).toContain('<a class="why" href="#t02.i7">');
  });

  it('never says of real data that it is a sample, and always of sample data', () => {
    const real = { ...pack, simulated: false, review: { ...pack.review, simulated: false } };
    const mark = { 'zh-CN': '示例数据', en: '示例数据 · simulated data' }[language];
    expect(render({ ...pack, simulated: true })).toContain(`<div class="mark" aria-hidden="true">${mark}</div>`);
    expect(render({ ...pack, simulated: true })).toContain(`@top-right { content: "${mark.replaceAll(' ', '\\20 ')}"`);
    expect(render(real)).not.toContain('class="mark"');
    expect(render(real)).not.toContain('@top-right');
  });

  it('leaves out what there is not: an office, a signature, organisations, explanations', () => {
    const bare = render({
      ...pack,
      letterhead: { title: undefined, office: undefined, signature: undefined },
      organizations: [],
      details: [],
    });
    const body = bare.slice(bare.indexOf('<body>'), bare.indexOf('<script>'));
    expect(body).not.toMatch(/class="office"|<footer|p-organizations|undefined|class="why"/);
  });

  it('prefers the title of the workspace', () => {
    const own = render({ ...pack, letterhead: { ...pack.letterhead, title: '我们的标题' } });
    expect(own).toContain('<title>我们的标题</title>');
    expect(own).toContain('<h1>我们的标题</h1>');
  });

  it('lets no text of the data become markup', () => {
    const { pack: hostile, planted } = hostilePack(pack);
    const page = render(hostile);
    expect(planted.length).toBeGreaterThan(500);
    expect(page).not.toMatch(/<(?:img|b>alert|!--)|<script>alert|onerror=alert\(1\)>|href="javascript/);
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<style>/g)).toHaveLength(2);
  });
});
