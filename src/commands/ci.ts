// `duban ci`: what a pipeline runs. Checks the whole plan, marks the lines of the change, says what the change means.
import { breakCommands } from '../lib/break-commands.ts';
import { severityOrder } from '../lib/severities.ts';
import { type CiPlatform, type PipelineRun, ciPlatforms, pipelineRun } from '../lib/ci-platform.ts';
import type { Finding, Severity } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import { allRules } from '../pipeline.ts';
import { compactLine } from '../render/findings/compact.ts';
import { findingsFormats } from '../render/findings/formats.ts';
import type { FindingsReport } from '../render/findings/report.ts';
import { summaryOf } from '../render/findings/summary.ts';
import { brokenSince } from './shared/change/broken-since.ts';
import { type Base, type FoundBase, findBase } from './ci/ci-base.ts';
import type { ChangeReport } from './ci/ci-change.ts';
import { type Uncompared, linesOf, uncomparedCommand, uncomparedMarkdown } from './ci/ci-uncompared.ts';
import { addSummary, writeComment, writeFiles } from './ci/ci-output.ts';
import { type Command, type CommandInput, UsageError, textOption } from './command.ts';
import { type Workspace, asOfOption, dataOption, openWorkspace, actorOption } from './shared/common.ts';

export const command: Command = {
  options: [
    dataOption,
    {
      flags: '--platform <platform>',
      summary: {
        'zh-CN': `哪个平台：${ciPlatforms.join('、')}（默认看环境变量）`,
        en: `the platform: ${ciPlatforms.join(', ')} (by the environment by default)`,
      },
      choices: ciPlatforms,
    },
    {
      flags: '--base <revision>',
      summary: {
        'zh-CN': '同哪个版本比较（默认合并请求的目标分支）',
        en: 'the revision to compare with (the target of the pull request by default)',
      },
    },
    {
      flags: '--require-diff',
      summary: {
        'zh-CN': '没有历史可比较时算失败（默认只有合并请求算）',
        en: 'fail where there is no history to compare with (by default only a pull request does)',
      },
    },
    {
      flags: '--allow-no-diff',
      summary: {
        'zh-CN': '合并请求没有历史可比较时，只要数据没有错误，仍算通过',
        en: 'let a pull request without a history to compare with pass if the data is in order',
      },
    },
    actorOption,
    {
      flags: '--output <dir>',
      summary: {
        'zh-CN': '把各种格式的结果写入这个文件夹',
        en: 'write the result in every format to this folder',
      },
    },
    {
      flags: '--comment <file>',
      summary: {
        'zh-CN': '把评论的内容（Markdown）写入这个文件',
        en: 'write the text of a comment (Markdown) to this file',
      },
    },
    asOfOption,
  ],
  async run(given) {
    const asked = ciPlatforms.find((platform) => platform === textOption(given.options, 'platform'));
    const workspace = await openWorkspace(given);
    const { checked, input } = workspace;
    const run = pipelineRun(input.world.env, asked);
    const base = await findBase(workspace, run, textOption(input.options, 'base'));
    const uncompared = uncomparedIn(base, run, input);
    if (uncompared !== undefined) input.world.say(`${linesOf(uncompared, input.language).join('\n  ')}\n`);
    const isNear = await inChange(workspace, base);
    const change = base.kind === 'found' ? await changeSince(workspace, base, isNear) : undefined;
    const about =
      change?.markdown ??
      (uncompared?.isTrouble === true ? () => uncomparedMarkdown(uncompared, input.language) : undefined);
    const reportFrom = async (severity: Severity, isShown: IsShown = everywhere): Promise<FindingsReport> =>
      reportOf(workspace, change, severity, isShown);
    const folder = textOption(input.options, 'output');
    if (folder !== undefined) await writeFiles(input, folder, reportFrom, change);
    // The guards stand in the words on the change already.
    const beside = async (): Promise<FindingsReport> => reportOf(workspace, undefined, 'warning', isNear);
    const comment = textOption(input.options, 'comment');
    if (comment !== undefined) writeComment(input, comment, await beside(), about);
    if (run.summary !== undefined) addSummary(input, run.summary, await beside(), about);
    const isWrong = checked.all.some(({ severity }) => severity === 'error');
    const elsewhere = await reportOf(workspace, undefined, 'error', (finding) => !isNear(finding));
    const marks = uncompared === undefined ? '' : uncomparedCommand(uncompared, run.platform, input.language);
    const output = marks + (await logText(run.platform, await reportFrom('warning', isNear), elsewhere, change));
    const exitCode = isWrong || change?.blocking === true || uncompared?.fails === true ? 1 : 0;
    return { exitCode, output, hasCommands: run.platform === 'github' };
  },
};

type IsShown = (finding: Finding) => boolean;

const everywhere: IsShown = () => true;

/** What compares is loaded only where there is something to compare with. */
async function changeSince(workspace: Workspace, base: FoundBase, isNear: IsShown): Promise<ChangeReport> {
  const { reportChange } = await import('./ci/ci-change.ts');
  return reportChange(workspace, base, isNear);
}

function uncomparedIn(base: Base, run: PipelineRun, { options }: CommandInput): Uncompared | undefined {
  if (base.kind === 'found') return undefined;
  const isTrouble = base.kind === 'trouble';
  const told = isTrouble ? base.told : noRequest(run.platform);
  if (options['requireDiff'] === true) throw new UsageError(told.said, told.hint);
  return { ...told, isTrouble, fails: isTrouble && run.isRequest && options['allowNoDiff'] !== true };
}

const noRequest = (platform: CiPlatform): { readonly said: Localized; readonly hint: Localized } => ({
  said:
    platform === 'none'
      ? {
          'zh-CN': '没有比较改动：不在认得的平台上，看不出合并请求的目标分支。',
          en: 'No change was compared: this is no platform that is known, and nothing names the target of a pull request.',
        }
      : {
          'zh-CN': '没有比较改动：这不是合并请求，没有目标分支可以比较。',
          en: 'No change was compared: this is no pull request, and there is no target to compare with.',
        },
  hint: {
    'zh-CN': '要比较，用 --base 指明同哪个版本，如 --base main。',
    en: 'To compare, name the revision by --base, such as --base main.',
  },
});

/** Whether the change touches or breaks what a finding is about; all do where the change is not known. */
async function inChange(workspace: Workspace, base: Base): Promise<IsShown> {
  if (base.kind !== 'found') return everywhere;
  const { all } = workspace.checked;
  const near = new Set(await brokenSince(workspace, base.stood, all, base.base.commit));
  return (finding) => near.has(finding);
}

async function reportOf(
  { folder, checked, input }: Workspace,
  change: ChangeReport | undefined,
  severity: Severity,
  isShown: IsShown,
): Promise<FindingsReport> {
  const { world, language, version } = input;
  const { guards = [], guardRules = [] } = change ?? {};
  const isAtLeast = (finding: Pick<Finding, 'severity'>): boolean =>
    severityOrder(finding.severity) <= severityOrder(severity);
  const located = await checked.locate(checked.all.filter((finding) => isAtLeast(finding) && isShown(finding)));
  return {
    language,
    // Guards are over the change itself, wherever it stands.
    diagnostics: [...guards.filter(isAtLeast), ...located],
    summary: summaryOf([...checked.all, ...guards], checked.setAside.length),
    census: checked.proof,
    rules: [...allRules, ...guardRules],
    version,
    color: false,
    columns: world.terminal.columns,
    shownPath: (path) => world.shownPath(folder, path),
    repositoryPath: (path) => world.repositoryPath(folder, path),
    textOf: checked.textOf,
  };
}

/** What stands in the log: the findings of the change in the platform's own way, then errors elsewhere, a line each. */
async function logText(
  platform: CiPlatform,
  near: FindingsReport,
  elsewhere: FindingsReport,
  change: ChangeReport | undefined,
): Promise<string> {
  const wanted = platform === 'github' ? 'github' : 'pretty';
  const format = findingsFormats.find(({ name }) => name === wanted);
  const render = await format?.load();
  const others = elsewhere.diagnostics;
  const head =
    near.language === 'zh-CN'
      ? `这次改动以外的错误（${others.length}个）：`
      : `Errors outside of the change (${others.length}):`;
  const lines = others.map((diagnostic) => `  ${compactLine(diagnostic, near)}\n`);
  const rest = lines.length === 0 ? '' : `${head}\n${lines.join('')}`;
  const about = change === undefined ? '' : `\n${change.text}`;
  const plain = `${rest}${about}`;
  return `${render?.(near) ?? ''}${platform === 'github' ? breakCommands(plain) : plain}`;
}
