// A browser without a window for the tests, where there is one.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

export const chromiumPath = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== '' && existsSync(path));

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export interface Opened {
  readonly page: Page;
  /** Everything the page said on its console or asked of a network; to stay empty. */
  readonly complaints: readonly string[];
  /** What came of each thing asked of a network. */
  readonly failures: readonly string[];
}

export interface Viewer {
  readonly open: (html: string, options?: BrowserContextOptions, hash?: string) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** Pages are opened as a user would: from a file, by its address. */
export async function startViewer(): Promise<Viewer> {
  const folder = mkdtempSync(join(tmpdir(), '督办 页面-'));
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: flags.split(' ') });
  let count = 0;
  return {
    async open(html, options = { viewport: { width: 1280, height: 900 } }, hash = '') {
      const path = join(folder, `${(count += 1)}.html`);
      writeFileSync(path, html);
      const page = await (await browser.newContext(options)).newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (request.url().split('#')[0] !== pathToFileURL(path).href) complaints.push(request.url());
      });
      const failures: string[] = [];
      page.on('requestfailed', (request) => failures.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
      await page.goto(`${pathToFileURL(path).href}${hash}`);
      return { page, complaints, failures };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
