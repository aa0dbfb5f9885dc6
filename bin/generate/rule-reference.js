// The rule reference: of each rule its record, its options, and an example out of its own fixtures with what duban says of it.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format } from 'prettier';

/** Lines shown before and after the one with the finding. */
const around = 3;
const languages = /** @type {const} */ (['zh-CN', 'en']);

/**
 * @param {string} root of the repository
 * @param workspaceSchema schemas/workspace.schema.json, which holds the options of the rules
 * @returns {Promise<readonly (readonly [file: string, text: string])[]>}
 */
export async function ruleReference(root, workspaceSchema) {
  const parts = await importBundled(join(root, 'bin/generate/rule-entry.ts'));
  const options = optionsIn(workspaceSchema);
  const fixtures = join(root, 'test/rules/fixtures');
  const base = parts.filesUnder(join(root, 'test/rules/base'));
  const known = new Set(await readdir(fixtures));
  const examples = {};
  for (const { id } of parts.allRules)
    if (known.has(id)) examples[id] = await exampleOf(id, join(fixtures, id), base, parts);
  const cases = parts.guardCases(join(root, 'test'));
  for (const { id } of parts.guards) examples[id] = await guardExampleOf(id, cases, parts);
  const data = [
    '// Generated from test/rules/fixtures/ by `npm run generate`: examples of the rules. Do not edit.',
    `export const examples = ${JSON.stringify(examples, null, 1)};`,
    `export const options = ${JSON.stringify(options, null, 1)};`,
    '',
  ].join('\n');
  const page = async (language) => {
    const text = pageOf(parts.allRules, parts.guards, examples, options, language);
    return format(text, { parser: 'markdown', printWidth: 120 });
  };
  return [
    ['src/rules/generated/examples.js', data],
    ['RULES.md', await page('en')],
    ['RULES.zh-CN.md', await page('zh-CN')],
  ];
}

/** TypeScript of this repository as a module; what is generated here is not needed for it. */
async function importBundled(entry) {
  const folder = await mkdtemp(join(tmpdir(), 'duban-generate-'));
  const outfile = join(folder, 'entry.mjs');
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      external: ['*/generated/examples.js'],
      banner: {
        js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
      },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first finding that the first marked case of a rule expects. */
async function exampleOf(id, folder, base, parts) {
  for (const name of parts.foldersIn(folder)) {
    const own = parts.filesUnder(join(folder, name));
    const expected = parts.expectedIn(own).find(({ rule }) => rule === id);
    if (expected === undefined) continue;
    const files = parts.withoutMarks(parts.overlaid(base, own));
    const beside = parts.besideOf(files);
    const checked = await parts.checkWorkspace(parts.sourcesOf(files), () => parts.fixtureDay, { beside });
    const found = (await checked.locate(checked.all)).find(
      ({ rule, file, line }) => rule === id && file === expected.file && line === expected.line,
    );
    if (found === undefined) throw new Error(`${id}: ${name} expects a finding that is not there`);
    return shownExample(found, files.get(found.file), parts);
  }
  throw new Error(`${id}: no case marks a finding of it`);
}

/** The first finding of the first change that a guard refuses, in the file as the change leaves it. */
async function guardExampleOf(id, cases, parts) {
  const refused = cases.find((each) => each.guard === id && each.expected.some(({ rule }) => rule === id));
  const { diagnostics = [] } = refused === undefined ? {} : await parts.guard(refused);
  const found = diagnostics.find(({ rule }) => rule === id);
  if (found === undefined) throw new Error(`${id}: no change is refused by it`);
  return shownExample(found, refused.head.get(found.file), parts);
}

function shownExample({ file, line, message, hint }, bytes, parts) {
  const all = bytes === undefined ? [] : parts.writtenLines(bytes);
  const lines = all.filter((entry) => Math.abs(entry.line - line) <= around);
  return {
    file,
    lines,
    ...(bytes === undefined ? {} : { line }),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Each rule's options with what the schema says of them, in both languages. */
function optionsIn(workspaceSchema) {
  const rules = workspaceSchema.properties.ruleOptions?.properties ?? {};
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [
      id,
      Object.entries(rule.properties ?? {}).map(([name, { title = name, description = title }]) => ({
        name,
        meaning: Object.fromEntries(
          languages.map((language, index) => {
            const [label, text] = [title, description].map((both) => both.split(' / ')[index] ?? both);
            return [language, label === text ? text : language === 'en' ? `${label}: ${text}` : `${label}：${text}`];
          }),
        ),
      })),
    ]),
  );
}

const words = {
  en: {
    title: '# The rules',
    intro: [
      '[简体中文](RULES.zh-CN.md)',
      'What `duban validate` checks, in the order in which it does. `duban explain RULE` shows an entry; `severities` in `duban.yaml` sets another severity for a rule or turns it off, but not for those of reading and shape; one finding can wait with a comment beside it: `# duban-ignore RULE until DATE: REASON`. Each example is a test of its rule.',
    ],
    guards: [
      '# Rules over a change',
      'What `duban diff BASE` checks besides: what stood, against what is to stand. They are judged by the settings of the base, so that no change disarms what judges it; `severities` sets another severity from the next change on, and no comment sets one of their findings aside. An error makes the change `blocking`, with exit code 1. Each example shows a file as the change leaves it.',
    ],
    severity: { error: 'error', warning: 'warning', info: 'info' },
    why: 'Why',
    remedy: 'What to do',
    options: 'Options',
    missing: 'is not there',
    hint: (text) => ` (${text})`,
    colon: ': ',
  },
  'zh-CN': {
    title: '# 检查规则',
    intro: [
      '[English](RULES.md)',
      '`duban validate` 检查的规则，按检查顺序排列。`duban explain 规则编号` 显示其中一条；在 `duban.yaml` 的 `severities` 中可以改级别或关闭，读取和结构的规则除外；个别问题可以在旁边写注释暂时搁置：`# duban-ignore 规则编号 until 日期: 理由`。每个例子都是这条规则的测试。',
    ],
    guards: [
      '# 改动检查',
      '`duban diff 基准版本` 另外检查的规则：改动之前是什么，改动之后变成什么。一律按改动之前的设置检查，改动不能关掉检查它自己的规则；`severities` 中改的级别从下一次改动起生效，注释不能搁置它们的问题。有错误时 `blocking` 为真，退出码为1。例子是改动之后的文件。',
    ],
    severity: { error: '错误', warning: '警告', info: '提示' },
    why: '为什么',
    remedy: '怎么改',
    options: '选项',
    missing: '不在',
    hint: (text) => `（${text}）`,
    colon: '：',
  },
};

function pageOf(rules, guards, examples, options, language) {
  const {
    title,
    intro,
    guards: guardIntro,
    severity,
    why,
    remedy,
    options: optionsWord,
    hint,
    colon,
    missing,
  } = words[language];
  const entryOf = (rule) => {
    const example = examples[rule.id];
    const own = options[rule.id] ?? [];
    return [
      `## ${rule.id}`,
      `${severity[rule.severity]} · ${escaped(rule.title[language])}`,
      `**${why}**${colon}${escaped(rule.why[language])}`,
      `**${remedy}**${colon}${escaped(rule.remedy[language])}`,
      ...(own.length === 0
        ? []
        : [
            `**${optionsWord}**${colon}`,
            own.map(({ name, meaning }) => `- \`${name}\`${colon}${escaped(meaning[language])}`).join('\n'),
          ]),
      ...(example === undefined ? [] : [excerptOf(example, missing)]),
      ...(example === undefined
        ? []
        : [
            `> ${escaped(example.message[language])}${example.hint ? hint(escaped(example.hint[language].replaceAll('\n', ' '))) : ''}`,
          ]),
    ];
  };
  return [title, ...intro, ...rules.flatMap(entryOf), ...guardIntro, ...guards.flatMap(entryOf)].join('\n\n');
}

/** The lines with their numbers, the one with the finding pointed at. */
function excerptOf({ file, lines, line }, missing) {
  if (line === undefined) return `\`${file}\` ${missing}`;
  const width = String(lines.at(-1)?.line ?? line).length;
  const numbered = lines.map(
    (entry) => `${entry.line === line ? '>' : ' '} ${String(entry.line).padStart(width)} | ${visible(entry.text)}`,
  );
  return ['```text', file, ...numbered, '```'].join('\n');
}

/** Fixtures hold what no editor would show: it becomes visible, and can close no fence. */
const visible = (text) =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029\ufffd]/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`)
    .replaceAll('```', "'''");

/** Plain text in Markdown: nothing in it becomes markup. */
const escaped = (text) => visible(text).replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
