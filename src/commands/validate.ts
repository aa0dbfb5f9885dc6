// `duban validate`: syntax, shapes, references and domain rules; shows every finding with its line.
import { severitiesByWeight, severityOrder } from '../lib/severities.ts';
import type { Finding } from '../model/diagnostic.ts';
import { type Checked, allRules } from '../pipeline.ts';
import { summaryOf } from '../render/findings/summary.ts';
import { type Command, type CommandInput, type Outcome, UsageError, listOption, textOption } from './command.ts';
import {
  type Workspace,
  asOfOption,
  checkOnDisk,
  dataOption,
  dayOf,
  openWorkspace,
  outputOption,
  unknown,
} from './shared/common.ts';
import { emitFindings, findingsFormatOption, wantedFormats } from './shared/findings-output.ts';
import { atPaths, inPaths } from './shared/paths.ts';
import { atOption, refuseTogether } from './shared/at-option.ts';

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
      choices: severitiesByWeight,
    },
    {
      flags: '--quiet',
      summary: { 'zh-CN': '只显示错误，同 --severity error', en: 'show errors only, as --severity error' },
    },
    {
      flags: '--fix',
      summary: {
        'zh-CN': '自动改不改变含义的写法（日期、数字、引号、名称改为编号、键的顺序、行尾空白），再报其余的问题',
        en: 'mend what changes no meaning (dates, numbers, quotes, ids for names, order of keys, blanks at line ends), then show what remains',
      },
    },
    {
      flags: '--dry-run',
      summary: {
        'zh-CN': '同 --fix 一起用：只显示要改什么（补丁），不写文件',
        en: 'with --fix: show the changes as a patch and write nothing',
      },
    },
    {
      flags: '--fail-level <level>',
      summary: {
        'zh-CN': '有这一级别及以上的问题时退出码为1：error、warning、info（默认 error）',
        en: 'exit code 1 from this level on: error, warning, info (error by default)',
      },
      choices: severitiesByWeight,
    },
    {
      flags: '--max-warnings <number>',
      summary: { 'zh-CN': '警告多于此数时退出码为1', en: 'exit code 1 when there are more warnings than this' },
    },
    {
      flags: '--changed <base>',
      summary: {
        'zh-CN':
          '只列出相对这个版本（分支、标签、提交号或日期）有改动的文件中的问题，和改动在别处引起的新问题；退出码也只看这些',
        en: 'list only findings in files that differ from this revision (branch, tag, commit id or day), and those the change brings elsewhere; the exit code counts these',
      },
    },
    atOption,
    {
      ...asOfOption,
      summary: {
        'zh-CN': '按这一天判断搁置的问题是否过期（默认今天）；检查本身与日期无关',
        en: 'the day by which suppressions run out (today by default); the checks themselves know no day',
      },
    },
  ],
  async run(typed) {
    const given = atPaths(typed);
    const day = textOption(given.options, 'asOf');
    if (day !== undefined) dayOf(day, '--as-of');
    refuseTogether(given, '--fix', '--at');
    refuseTogether(given, '--fix', '--changed');
    const shownFrom = levelAsked(given);
    // What is to be mended or compared has to be at hand as it was read.
    const isKept = ['fix', 'dryRun', 'changed', 'at'].some((option) => given.options[option] !== undefined);
    const kept = isKept ? await openWorkspace(given) : undefined;
    const opened = kept ?? (await checkOnDisk(given));
    const { folder, input } = opened;
    const { world, language, version, options } = input;
    const isDry = options['dryRun'] === true;
    const isAsked = inQuestion(input, folder, opened.checked.paths);
    const all = wantedFormats(input);
    const { checked, patch = '' } =
      kept === undefined ? { checked: opened.checked } : await mended(kept, isAsked, isDry);
    // A patch takes the place of the findings on the terminal; those sent into files still go there.
    const wanted = all.filter(({ file }) => patch === '' || file !== undefined);
    const asked = checked.all.filter(isAsked);
    const findings = kept === undefined ? asked : await inChange(kept, asked);
    const summary = {
      ...summaryOf(findings, checked.setAside.filter(isAsked).length),
      ...(options['changed'] === undefined ? {} : { outsideChange: asked.length - findings.length }),
    };
    const outcome = await emitFindings(
      input,
      wanted,
      async ({ format, file }) => ({
        language,
        diagnostics: await checked.locate(findings.filter(isAtLeast(shownFrom ?? format.shownFrom))),
        summary,
        census: checked.proof,
        rules: allRules,
        version,
        color: world.terminal.color && file === undefined,
        columns: world.terminal.columns,
        shownPath: (path) => world.shownPath(folder, path),
        repositoryPath: (path) => world.repositoryPath(folder, path),
        textOf: checked.textOf,
      }),
      exitCodeOf(findings, input),
    );
    return patch === '' ? outcome : { exitCode: outcome.exitCode, output: patch };
  },
};

/** The workspace to report on: as it is, or as --fix leaves it; with the patch to show where nothing is to be written. */
async function mended(
  opened: Workspace,
  isAsked: (finding: Pick<Finding, 'rule' | 'place'>) => boolean,
  isDry: boolean,
): Promise<{ readonly checked: Checked; readonly patch?: string }> {
  const { options } = opened.input;
  if (options['fix'] !== true) {
    if (!isDry) return opened;
    throw new UsageError(
      { 'zh-CN': '--dry-run 要同 --fix 一起用。', en: '--dry-run goes with --fix.' },
      { 'zh-CN': '写成 duban validate --fix --dry-run', en: 'Write duban validate --fix --dry-run' },
    );
  }
  const { mendWorkspace, mendsAsPatch, writeMends } = await import('./validate/mending.ts');
  const mending = await mendWorkspace(opened, isAsked, listOption(options, 'rule') !== undefined);
  const { checked } = mending.workspace;
  if (isDry) return { checked, patch: await mendsAsPatch(opened, mending) };
  await opened.input.world.pause();
  writeMends(opened, mending);
  return { checked };
}

/** Those of the change where one was named, else all. */
async function inChange(opened: Workspace, findings: readonly Finding[]): Promise<readonly Finding[]> {
  const base = textOption(opened.input.options, 'changed');
  if (base === undefined) return findings;
  const { changedFindings } = await import('./validate/changed-findings.ts');
  return changedFindings(opened, base, findings);
}

function levelAsked({ options }: CommandInput): string | undefined {
  const level = textOption(options, 'severity');
  if (options['quiet'] !== true) return level;
  if (level === undefined || level === 'error') return 'error';
  throw new UsageError({
    'zh-CN': `--quiet 只显示错误，不能和 --severity ${level} 一起用。`,
    en: `--quiet shows errors only and does not go together with --severity ${level}.`,
  });
}

const isAtLeast =
  (level: string) =>
  ({ severity }: Pick<Finding, 'severity'>): boolean =>
    severityOrder(severity) <= severitiesByWeight.findIndex((known) => known === level);

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
    'zh-CN': `--max-warnings 后面要写0或正整数，不是 ${typed}。`,
    en: `--max-warnings takes 0 or a whole number above it, not ${typed}.`,
  });
}

/** Whether a finding is of the rules and in the paths that were asked for. */
function inQuestion(
  input: CommandInput,
  folder: string,
  files: readonly string[],
): (finding: Pick<Finding, 'rule' | 'place'>) => boolean {
  const ids = listOption(input.options, 'rule');
  const known = allRules.map((rule) => rule.id);
  for (const id of ids ?? []) if (!known.includes(id)) throw unknown('规则', 'rule', id, known);
  const isIn = inPaths(input, folder, files);
  return ({ rule, place }) => (ids === undefined || ids.includes(rule)) && isIn(place.file);
}
