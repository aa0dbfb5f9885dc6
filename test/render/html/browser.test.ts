// The page in a real browser: what a reader sees, clicks, hears and prints.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeControls } from '../../../src/lib/width.ts';
import { wordsOf } from '../../../src/messages/index.ts';
import type { Language } from '../../../src/model/language.ts';
import type { ReviewPack } from '../../../src/model/pack.ts';
import { renderHtml } from '../../../src/render/html/index.ts';
import { type Viewer, chromiumPath, startViewer } from './browser.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { hostilePack } from './hostile-pack.ts';
import { samplePack } from './sample-pack.ts';

const none = chromiumPath === undefined ? ' SKIPPED, NO CHROMIUM FOUND (apt-get install chromium fonts-noto-cjk)' : '';
const pdftotext = '/usr/bin/pdftotext';
const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

describe.skipIf(chromiumPath === undefined)(`in a browser${none}`, () => {
  let viewer: Viewer;
  let pack: ReviewPack;
  const pageIn = (language: Language, of: ReviewPack = pack): string =>
    renderHtml(of, wordsOf(language), language, sha256);

  beforeAll(async () => {
    [viewer, pack] = await Promise.all([startViewer(), samplePack()]);
  });
  afterAll(async () => viewer.close());

  it.each(['zh-CN', 'en'] as const)(
    'says nothing on the console and asks nothing of a network, in %s',
    async (language) => {
      const { page, complaints } = await viewer.open(pageIn(language));
      expect(await page.title()).toBe(wordsOf(language).phrase(pack.title));
      expect(await page.evaluate('document.documentElement.lang')).toBe(language);
      expect(complaints).toEqual([]);
    },
  );

  it('runs no script and takes no style that is not its own', async () => {
    const { page, complaints, failures } = await viewer.open(pageIn('zh-CN'));
    await page.evaluate(`(() => {
      window.broken = [];
      addEventListener('securitypolicyviolation', (event) => window.broken.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      const style = document.createElement('style');
      style.textContent = 'h1 { display: none }';
      const image = new Image();
      image.src = 'https://evil.example/x.png';
      document.body.append(script, style, image);
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red" onclick="window.ran = true" id="intruder">x</p>');
      document.getElementById('intruder').click();
      return fetch('https://evil.example/').catch(() => {});
    })()`);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('h1').isVisible()).toBe(true);
    const broken = await page.evaluate<string[]>('window.broken');
    expect(new Set(broken)).toEqual(
      new Set(['script-src-elem', 'style-src-elem', 'img-src', 'style-src-attr', 'script-src-attr', 'connect-src']),
    );
    const asked = complaints.filter((complaint) => complaint.startsWith('http'));
    expect(failures).toEqual(asked.map((address) => `${address} csp`));
  });

  it('filters by light, words and choice, and tells how many are left', async () => {
    const { page } = await viewer.open(pageIn('zh-CN'));
    const filter = page.locator('.filter[data-table=ledger]');
    const shown = page.locator('#ledger tbody tr:visible');
    const total = pack.ledger.rows.length;
    const told = filter.locator('output');
    expect(await told.textContent()).toBe(`显示${total}项，共${total}项`);
    expect(await told.getAttribute('aria-live')).toBe('polite');

    await filter.locator('input[value=red]').check();
    const red = await shown.count();
    expect(await told.textContent()).toBe(`显示${red}项，共${total}项`);
    expect(red).toBeGreaterThan(0);
    expect(await page.locator('#ledger tbody tr:visible .lamp:not(.red)').count()).toBe(0);
    await filter.locator('input[value=yellow]').check();
    expect(await shown.count()).toBeGreaterThan(red);

    await filter.locator('button').click();
    expect(await shown.count()).toBe(total);
    await filter.locator('input[type=search]').fill('T01.M2');
    expect(await shown.locator('td.id').allTextContents()).toEqual(['t01.m2']);
    await filter.locator('input[type=search]').fill('没有这样的事项');
    expect(await shown.count()).toBe(0);
    expect(await told.textContent()).toBe(`显示0项，共${total}项`);

    await filter.locator('button').click();
    const choice = filter.locator('select').first();
    const second = (await choice.locator('option').allTextContents())[2] ?? '';
    await choice.selectOption(second);
    const task = Number(await choice.getAttribute('data-column')) + 1;
    expect(new Set(await shown.locator(`td:nth-child(${task})`).allTextContents())).toEqual(new Set([second]));
  });

  it('shows the items of a light behind its big number', async () => {
    const { page } = await viewer.open(pageIn('zh-CN'));
    const number = page.locator('.big a[data-show=red]');
    const count = Number(await number.locator('b').textContent());
    await number.click();
    expect(await page.locator('#ledger tbody tr:visible').count()).toBe(count);
    expect(await page.locator('.filter[data-table=ledger] input[value=red]').isChecked()).toBe(true);
  });

  it('sorts numbers by value, days by date, lights by urgency, blanks last, and gives the written order back', async () => {
    const { page } = await viewer.open(pageIn('zh-CN'));
    const at = async (head: string): Promise<number> =>
      (await page.locator('#ledger th').allTextContents()).findIndex((text) => text === head) + 1;
    const [id, due, light, actual] = await Promise.all(['编号', '完成时限', '亮灯', '完成值'].map(at));
    const column = (index = 0): Promise<string[]> =>
      page.locator(`#ledger tbody td:nth-child(${index})`).allTextContents();
    const press = async (index = 0): Promise<string | null> => {
      const head = page.locator(`#ledger th:nth-child(${index})`);
      await head.locator('button').press('Enter');
      return head.getAttribute('aria-sort');
    };
    const isOrdered = (values: readonly number[]): boolean =>
      values.every((value, index) => index === 0 || (values[index - 1] ?? 0) <= value);
    const written = await column(id);

    expect(await press(actual)).toBe('ascending');
    const ascending = await column(actual);
    const blank = ascending.indexOf('');
    expect(blank).toBeGreaterThan(3);
    expect(isOrdered(ascending.slice(0, blank).map(Number.parseFloat))).toBe(true);
    expect(ascending.slice(blank).every((text) => text === '')).toBe(true);
    expect(await press(actual)).toBe('descending');
    const descending = await column(actual);
    expect(isOrdered(descending.slice(0, blank).toReversed().map(Number.parseFloat))).toBe(true);
    expect(descending.at(-1)).toBe('');
    expect(await press(actual)).toBe('none');
    expect(await column(id)).toEqual(written);

    expect(await press(due)).toBe('ascending');
    const days = (await column(due)).filter((text) => /^\d/.test(text));
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted());
    expect(await press(light)).toBe('ascending');
    expect(isOrdered((await column(light)).map((text) => '红黄蓝灰绿'.indexOf(text.charAt(0))))).toBe(true);
    expect(await page.locator('#ledger th[aria-sort=ascending]').count()).toBe(1);
  });

  it('keeps a total below what it sums up', async () => {
    const { page } = await viewer.open(pageIn('zh-CN'));
    const table = page.locator('#p-lights-by-section .scroll > table');
    await table.locator('th').last().locator('button').click();
    expect(await table.locator('tr').last().locator('td').first().textContent()).toBe('合计');
  });

  it('opens the arithmetic of a light by keyboard, closes it with Escape, and is where it was', async () => {
    const { page, complaints } = await viewer.open(pageIn('zh-CN'));
    const light = page.locator('#ledger a.why[href="#t02.i7"]');
    await light.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: /^t02\.i7 / });
    expect(await dialog.isVisible()).toBe(true);
    expect(await dialog.textContent()).toContain('算式');
    expect(await page.evaluate('location.hash')).toBe('#t02.i7');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.getElementById("p-panel").contains(document.activeElement)')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#t02.i7');
    expect(await page.evaluate('location.hash')).toBe('');
    expect(await page.locator('#p-details .detail').count()).toBe(pack.details.length);
    expect(complaints).toEqual([]);
  });

  it('goes from a task to its part within the panel, and closes by its button and by the back button', async () => {
    const { page } = await viewer.open(pageIn('zh-CN'), undefined, '#t02');
    const dialog = page.locator('dialog');
    expect(await dialog.getAttribute('aria-labelledby')).toBe(
      await page.locator('[id="t02"]').getAttribute('aria-labelledby'),
    );
    await dialog.locator('a[href^="#t02."]').first().click();
    expect(await page.evaluate('location.hash')).toMatch(/^#t02\./);
    await dialog.getByRole('button', { name: '关闭' }).click();
    expect(await dialog.isVisible()).toBe(false);

    await page.locator('#ledger a').first().click();
    expect(await dialog.isVisible()).toBe(true);
    await page.goBack();
    expect(await dialog.isVisible()).toBe(false);
  });

  it('opens at a deep link, and not at one to nothing', async () => {
    const known = await viewer.open(pageIn('zh-CN'), undefined, '#t02.i7');
    expect(await known.page.getByRole('dialog', { name: /^t02\.i7 / }).isVisible()).toBe(true);
    await known.page.keyboard.press('Escape');
    await known.page.waitForFunction('document.activeElement.id === "p-main"');
    const unknown = await viewer.open(pageIn('zh-CN'), undefined, '#%E0%A4%A');
    expect(await unknown.page.locator('dialog').isVisible()).toBe(false);
    expect(unknown.complaints).toEqual([]);
  });

  it('opens a mark of the deadlines by a click', async () => {
    const { page } = await viewer.open(pageIn('zh-CN'));
    const mark = page.locator('[data-item]').first();
    const id = (await mark.getAttribute('data-item')) ?? '';
    await mark.click();
    expect(await page.locator('dialog .detail').getAttribute('id')).toBe(id);
  });

  it('is whole without its script', async () => {
    const { page } = await viewer.open(pageIn('zh-CN'), { javaScriptEnabled: false });
    expect(await page.locator('#ledger tbody tr').first().isVisible()).toBe(true);
    expect(await page.locator('[id="t02.i7"]').isVisible()).toBe(true);
    expect(await page.locator('.filter:visible, th button, dialog:visible, .all:visible').count()).toBe(0);
  });

  it('prints on A4 with repeated heads, whole rows and no controls', async () => {
    const { page } = await viewer.open(pageIn('zh-CN', { ...pack, simulated: true }));
    await page.emulateMedia({ media: 'print' });
    const style = (selector: string, property: string): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
    expect(await style('thead', 'display')).toBe('table-header-group');
    expect(await style('tbody tr', 'breakInside')).toBe('avoid');
    for (const hidden of ['nav', '.filter', '#p-details', '.skip']) expect(await style(hidden, 'display')).toBe('none');
    expect(await style('.mark', 'position')).toBe('fixed');
    expect(await page.locator('svg').first().isVisible()).toBe(true);
  });

  it.skipIf(!existsSync(pdftotext))(
    `marks each printed sheet as sample data${existsSync(pdftotext) ? '' : ' SKIPPED, NO pdftotext (poppler-utils)'}`,
    async () => {
      const { page } = await viewer.open(pageIn('zh-CN', { ...pack, simulated: true }));
      const folder = mkdtempSync(join(tmpdir(), '督办 打印-'));
      const path = join(folder, 'page.pdf');
      writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      const sheets = execFileSync(pdftotext, [path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
      rmSync(folder, { recursive: true });
      expect(sheets.length).toBeGreaterThan(3);
      for (const [index, sheet] of sheets.entries()) {
        expect(sheet).toContain('示例数据');
        expect(sheet).toMatch(new RegExp(`—\\s*${index + 1}\\s*—`));
      }
    },
  );

  it.each(['zh-CN', 'en'] as const)('needs no sideways scrolling on a telephone, in %s', async (language) => {
    const { page } = await viewer.open(pageIn(language), phone);
    await page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.locator('#ledger a').first().click();
    expect(await page.evaluate('document.querySelector("dialog").scrollWidth')).toBeLessThanOrEqual(360);
  });

  it.each(['zh-CN', 'en'] as const)('draws every text of its pictures inside of them, in %s', async (language) => {
    const { page } = await viewer.open(pageIn(language));
    const outside = await page.evaluate<string[]>(`[...document.querySelectorAll('svg')].flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 3 || box.bottom > frame.bottom + 3;
      }).map((text) => text.textContent);
    })`);
    expect(outside).toEqual([]);
    expect(await page.locator('svg text').count()).toBeGreaterThan(50);
  });

  it('shows hostile text as text, letter for letter', async () => {
    const { pack: hostile, planted } = hostilePack(pack);
    const { page, complaints } = await viewer.open(pageIn('zh-CN', hostile));
    expect(complaints).toEqual([]);
    const seen = await page.evaluate<[string, string][]>(
      // Lines in a picture are broken and cut to fit; the table beside it has them whole.
      `document.querySelectorAll('svg text').forEach((text) => text.remove());
      [...document.documentElement.textContent.matchAll(/«(\\d+)»([^«]*)«\\/\\1»/g)].map((match) => [match[1], match[2]])`,
    );
    expect(seen.length).toBeGreaterThan(300);
    for (const [index, text] of seen) expect(text).toBe(escapeControls(planted[Number(index)] ?? ''));
    expect(
      await page.evaluate(
        'document.querySelectorAll("img, iframe, object, embed, base, form, script:not(:last-of-type)").length',
      ),
    ).toBe(0);
    const odd = `[...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]).filter((attribute) => attribute.name.startsWith('on') || attribute.name === 'style' || (attribute.name === 'href' && !/^(#|https?:)/.test(attribute.value))).length`;
    expect(await page.evaluate(odd)).toBe(0);
  });

  const views: Readonly<Record<string, BrowserContextOptions>> = {
    light: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
    dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
    phone,
  };
  it.each(Object.entries(views))('has nothing that axe calls serious, %s', async (_name, options) => {
    const { page } = await viewer.open(pageIn('zh-CN', { ...pack, simulated: true }), options);
    expect(await faultsOf(page)).toEqual([]);
    await page.locator('#ledger a').first().click();
    expect(await faultsOf(page)).toEqual([]);
  });
});

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<string[]>(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical' || impact === 'moderate')
      .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)).join(' | ')))`);
}
