// `duban validate`: syntax, shapes, references and domain rules; shows every finding with its line.
import type { Finding, Severity } from '../model/diagnostic.ts';
import { allRules } from '../pipeline.ts';
import { summaryOf } from '../render/findings/summary.ts';
import { type Command, type CommandInput, type Outcome, UsageError, listOption, textOption } from './command.ts';
import { asOfOption, dataOption, openWorkspace, outputOption, unknown } from './common.ts';
import { emitFindings, findingsFormatOption, wantedFormats } from './findings-output.ts';

const levels: readonly Severity[] = ['error', 'warning', 'info'];

export const command: Command = {
  words: [
    {
      name: '[paths...]',
      summary: {
        'zh-CN': '只显示这些文件或文件夹的问题（相对工作区）',
        en: 'show only findings in these files or folders (relative to the workspace)',
      },
    },
  ],
  options: [
    dataOption,
    findingsFormatOption,
    outputOption,
    {
      flags: '--rule <id>',
      summary: { 'zh-CN': '只查这些规则', en: 'only these rules' },
      many: true,
    },
    {
      flags: '--severity <level>',
      summary: {
        'zh-CN': '显示这一级别及以上的问题：error、warning、info（给人看的格式默认 warning，其他默认 info）',
        en: 'show findings of this level and above: error, warning, info (warning in formats for people, info in the others)',
      },
      choices: levels,
    },
    {
      flags: '--quiet',
      summary: { 'zh-CN': '只显示错误，同 --severity error', en: 'show errors only, as --severity error' },
    },
    {
      flags: '--fail-level <level>',
      summary: {
        'zh-CN': '有这一级别及以上的问题时退出码为1：error、warning、info（默认 error）',
        en: 'exit code 1 from this level on: error, warning, info (error by default)',
      },
      choices: levels,
    },
    {
      flags: '--max-warnings <number>',
      summary: { 'zh-CN': '警告多于此数时退出码为1', en: 'exit code 1 when there are more warnings than this' },
    },
    {
      ...asOfOption,
      summary: {
        'zh-CN': '按这一天判断搁置的问题是否过期（默认今天）；检查本身与日期无关',
        en: 'the day by which suppressions run out (today by default); the checks themselves know no day',
      },
    },
  ],
  async run(given) {
    const workspace = await openWorkspace(given);
    const { checked, folder, input } = workspace;
    const { world, language, version, options } = input;
    const wanted = wantedFormats(input);
    const findings = checked.all.filter(inQuestion(input, folder, checked.paths));
    const summary = summaryOf(findings, checked.suppressed);
    const asked = textOption(options, 'severity') ?? (options['quiet'] === true ? 'error' : undefined);
    return emitFindings(
      input,
      wanted,
      async ({ format, file }) => ({
        language,
        diagnostics: await checked.locate(findings.filter(isAtLeast(asked ?? format.shownFrom))),
        summary,
        census: checked.proof,
        rules: allRules,
        version,
        color: world.terminal.color && file === undefined,
        inWorkflow: world.env['GITHUB_ACTIONS'] === 'true',
        columns: world.terminal.columns,
        shownPath: (path) => world.shownPath(folder, path),
        repositoryPath: (path) => world.repositoryPath(folder, path),
        textOf: checked.textOf,
      }),
      exitCodeOf(findings, input),
    );
  },
};

const isAtLeast =
  (level: string) =>
  ({ severity }: Pick<Finding, 'severity'>): boolean =>
    levels.findIndex((known) => known === severity) <= levels.findIndex((known) => known === level);

function exitCodeOf(findings: readonly Finding[], { options }: CommandInput): Outcome['exitCode'] {
  const most = mostWarnings(textOption(options, 'maxWarnings'));
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const fails = findings.some(isAtLeast(textOption(options, 'failLevel') ?? 'error'));
  return fails || warnings > most ? 1 : 0;
}

function mostWarnings(typed: string | undefined): number {
  if (typed === undefined) return Infinity;
  if (/^\d{1,9}$/.test(typed)) return Number(typed);
  throw new UsageError({
    'zh-CN': `--max-warnings 后面要写一个数：${typed}。`,
    en: `--max-warnings takes a number, not ${typed}.`,
  });
}

/** Whether a finding is of the rules and in the paths that were asked for. */
function inQuestion(
  { world, words, options }: CommandInput,
  folder: string,
  files: readonly string[],
): (finding: Finding) => boolean {
  const ids = listOption(options, 'rule');
  const known = allRules.map((rule) => rule.id);
  for (const id of ids ?? []) if (!known.includes(id)) throw unknown('规则', 'rule', id, known);
  const holds = (path: string, file: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);
  const wanted = words.map((typed) => {
    const path = world.pathIn(folder, typed);
    if (path !== undefined && files.some((file) => holds(path, file))) return path;
    // A path that holds no file at all is a slip, not a clean result.
    throw new UsageError({
      'zh-CN': `工作区里没有这个 YAML 文件或文件夹：${typed}。`,
      en: `The workspace has no such YAML file or folder: ${typed}.`,
    });
  });
  return ({ rule, place }) =>
    (ids === undefined || ids.includes(rule)) &&
    (wanted.length === 0 || wanted.some((path) => holds(path, place.file)));
}
