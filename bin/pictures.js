#!/usr/bin/env node
// Takes the pictures of the README anew, from what the program prints today (`npm run pictures`). Needs git, Chromium, LibreOffice
// and pdftoppm, and of ImageMagick `convert` for small files; the simulated year is the one of `duban example`.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { terminalPage } from './pictures/terminal.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const album = join(root, '.github', 'pictures');
const folder = mkdtempSync(join(tmpdir(), 'duban-pictures-'));
const year = ['--data', 'example'];

function duban(args, language) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin', 'duban.cjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DUBAN_LANG: language, FORCE_COLOR: '1', COLUMNS: '110' },
  });
  if (status === 0 || status === 1) return stdout;
  throw new Error(`duban ${args.join(' ')}: ${stderr}`);
}

/** Slips of every day: [file, what stands there, what somebody typed]. */
const slips = [
  ['2024/adjustments.yaml', 'approvedBy: sanming-edu', 'approvedBy: sanming-edo'],
  ['2024/returns/2024-Q2/taining-edu.yaml', 'reported: ', 'reported：'],
  ['2024/tasks/03-class-teachers.yaml', 'kind: ongoing', 'kind: on-going'],
  ['2024/tasks/18-skills-training.yaml', '2024-12-31', '2024-02-30'],
  ['duban.yaml', 'dueSoonDays:', 'dueSoonDay:'],
];

/** Runs something on the year with the slips in it. */
function withSlips(run) {
  const before = slips.map(([file]) => readFileSync(join(folder, 'example', file), 'utf8'));
  for (const [index, [file, right, wrong]] of slips.entries()) {
    if (!before[index].includes(right)) throw new Error(`${file} has no ${right}`);
    writeFileSync(join(folder, 'example', file), before[index].replace(right, wrong));
  }
  const result = run();
  for (const [index, [file]] of slips.entries()) writeFileSync(join(folder, 'example', file), before[index]);
  return result;
}

/** A report up to its third heading, and a long table of inputs without its middle. */
const untilClasses = (text) => text.split(/\n(?=.*(?:Progress classes|进度分类))/)[0];
const fewInputs = (text) =>
  text.replace(/((?:^.*(?:2024-Q1).*\n(?:^ {20}.*\n)*){6})(?:^.*2024-Q[12].*\n(?:^ {20}.*\n)*)+/m, '$1…\n');

const terminals = [
  { name: 'report', args: ['report', '2024-Q2', ...year], shown: untilClasses },
  { name: 'explain', args: ['explain', 't18.i1', ...year, '--as-of', '2024-07-31'], shown: fewInputs },
  { name: 'validate', args: ['validate', ...year], shown: (text) => text, around: withSlips },
];

/** The first pages of the Word file as an office program prints them, side by side. */
function paperPage(language) {
  const name = `paper-${language}`;
  duban(['report', '2024-Q2', ...year, '--format', 'docx', '--output', `${name}.docx`], language);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', `${name}.docx`], { cwd: folder, stdio: 'ignore' });
  execFileSync('pdftoppm', ['-r', '72', '-png', '-f', '1', '-l', '6', `${name}.pdf`, name], { cwd: folder });
  const images = ['01', '05'].map((page) => `<img src="${name}-${page}.png">`);
  return `<!doctype html><style>body { margin: 0; display: inline-block; background: #d0d7de; } img { margin: 8px; }</style>${images.join('')}`;
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

async function take(name, page, { clip, viewport = { width: 1280, height: 1180 }, scale = 1 } = {}) {
  const tab = await browser.newPage({ viewport, deviceScaleFactor: scale });
  await tab.goto(pathToFileURL(page).href);
  const path = join(album, `${name}.png`);
  const options = { path, omitBackground: true };
  await (clip === undefined ? tab.screenshot(options) : tab.locator(clip).screenshot(options));
  await tab.close();
  // A picture of few colours needs no more: a third of the bytes.
  spawnSync('convert', [path, '-colors', '64', `PNG8:${path}`]);
  console.log(path);
}

try {
  duban(['example', '--seed', '1', '--output', 'example'], 'zh-CN');
  for (const language of ['zh-CN', 'en']) {
    for (const { name, args, shown, around = (run) => run() } of terminals) {
      const page = join(folder, `${name}.${language}.html`);
      const output = around(() => duban(args, language));
      const command = ['duban', ...args, ...(language === 'en' ? ['--lang', 'en'] : [])].join(' ');
      writeFileSync(page, terminalPage(command, shown(output)));
      await take(`${name}.${language}`, page, { clip: 'pre', scale: 1.5 });
    }
    const review = `page.${language}.html`;
    duban(['report', '2024-Q2', ...year, '--format', 'html', '--output', review], language);
    await take(`page.${language}`, join(folder, review));
    const paper = join(folder, `paper.${language}.html`);
    writeFileSync(paper, paperPage(language));
    await take(`paper.${language}`, paper, { clip: 'body' });
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
