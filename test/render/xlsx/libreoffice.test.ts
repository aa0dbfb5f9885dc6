// LibreOffice opens the workbook and prints it: every sheet one page wide, the head of the ledger on each of its pages.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { wordsOf } from '../../../src/messages/index.ts';
import { renderXlsx } from '../../../src/render/xlsx/index.ts';
import { hostilePack, hostileTexts } from '../office/hostile-pack.ts';
import { samplePack } from '../office/sample-pack.ts';

const runs = (program: string, flag: string): boolean => spawnSync(program, [flag]).error === undefined;
const installed = runs('soffice', '--version') && runs('pdftotext', '-v') && runs('pdfinfo', '-v');
const folder = mkdtempSync(join(tmpdir(), 'duban-soffice-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pack = await samplePack();

function print(name: string, bytes: Uint8Array): { readonly pages: readonly string[]; readonly info: string } {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], { timeout: 100_000 });
  const pdf = join(folder, `${name}.pdf`);
  const text = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).stdout;
  const info = spawnSync('pdfinfo', [pdf], { encoding: 'utf8' }).stdout;
  return { pages: text.split('\f').slice(0, -1), info };
}

it.skipIf(!installed)(
  `prints the review${installed ? '' : ' (NOT CHECKED: soffice, pdftotext or pdfinfo is not installed)'}`,
  async () => {
    const { pages, info } = print('sample', renderXlsx(pack, wordsOf('zh-CN'), 'zh-CN'));
    expect(info).toMatch(/Page size: +841\.\d+ x 595\.\d+ pts/);
    for (const page of pages) expect(page).toMatch(/^\s*示例数据/);
    const ledger = pages.filter((page) => /台账 +第/.test(page));
    expect(ledger.length).toBeGreaterThan(0);
    for (const page of ledger) expect(page.replaceAll(/\s/g, '')).toContain('举措（指标）');
    // A sheet that is wider than a page would have a page without its first column.
    for (const { item } of [{ item: pack.ledger.rows[0]?.[1] }])
      expect(ledger[0]).toContain(item?.kind === 'text' ? item.text : '?');
  },
  120_000,
);

it.skipIf(!installed)(
  `prints hostile text${installed ? '' : ' (NOT CHECKED: soffice, pdftotext or pdfinfo is not installed)'}`,
  async () => {
    // Texts of thousands of lines take LibreOffice minutes to lay out.
    const hostile = hostilePack(
      pack,
      hostileTexts.filter(({ length }) => length < 200),
    );
    const { pages } = print('hostile', renderXlsx(hostile, wordsOf('zh-CN'), 'zh-CN'));
    const text = pages.join('').replaceAll(/\s/g, '');
    expect(text).toContain('=HYPERLINK("http://evil.example"');
    expect(text).toContain('_x0041_');
    expect(text).not.toMatch(/Err:\d/);
  },
  120_000,
);
