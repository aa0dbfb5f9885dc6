// The same pack is the same file: on another day, in another zone, in another run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { wordsOf } from '../../../src/messages/index.ts';
import { renderXlsx } from '../../../src/render/xlsx/index.ts';
import { samplePack } from '../office/sample-pack.ts';

const pack = await samplePack();
const folder = mkdtempSync(join(tmpdir(), 'duban-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives the same bytes in one run and in others', async () => {
  const bytes = renderXlsx(pack, wordsOf('zh-CN'), 'zh-CN');
  expect(Buffer.compare(Buffer.from(renderXlsx(pack, wordsOf('zh-CN'), 'zh-CN')), Buffer.from(bytes))).toBe(0);
  const source = (path: string): string =>
    JSON.stringify(fileURLToPath(new URL(`../../../src/${path}`, import.meta.url)));
  const outfile = join(folder, 'render.mjs');
  await build({
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
    stdin: {
      resolveDir: folder,
      contents: `
import { readFileSync } from 'node:fs';
import { renderXlsx } from ${source('render/xlsx/index.ts')};
import { wordsOf } from ${source('messages/index.ts')};
const pack = JSON.parse(readFileSync(0, 'utf8'), (_key, value) => value?.bigint === undefined ? value : BigInt(value.bigint));
const bytes = renderXlsx(pack, wordsOf('zh-CN'), 'zh-CN');
process.stdout.write(Buffer.from(bytes).toString('base64'));`,
    },
  });
  const input = JSON.stringify(pack, (_key, value: unknown) =>
    typeof value === 'bigint' ? { bigint: value.toString() } : value,
  );
  for (const [TZ, LANG] of [
    ['America/New_York', 'de_DE.UTF-8'],
    ['Pacific/Kiritimati', 'C'],
  ]) {
    const { stdout, stderr } = spawnSync(process.execPath, [outfile], {
      input,
      encoding: 'utf8',
      env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      maxBuffer: 1e8,
    });
    expect(stderr).toBe('');
    expect(stdout === Buffer.from(bytes).toString('base64')).toBe(true);
  }
}, 60_000);
