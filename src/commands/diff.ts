// `duban diff BASE [HEAD]`: what a change means, for somebody who has to say yes or no to it in half a minute.
import { loadWorkspace } from '../load/index.ts';
import { wordsOf } from '../messages/index.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Settings } from '../model/plan.ts';
import { diffDocument } from '../review/index.ts';
import { toJson } from '../render/json-text.ts';
import { type Command, type CommandInput, UsageError, listOption, textOption } from './command.ts';
import { type Compared, compareSides } from './shared/change/comparing.ts';
import {
  asOfOption,
  chooseDay,
  dataOption,
  formatOption,
  outputOption,
  planOption,
  unknown,
  actorOption,
} from './shared/common.ts';
import { failWords, hasFailed } from './diff/diff-fail.ts';
import { comparisonJson } from './shared/change/comparison-json.ts';
import { type GivenSides, readSides } from './diff/diff-sides.ts';
import { emitText } from './shared/emit-text.ts';
import { guardWith } from './shared/change/guarding.ts';
import { wordOf } from './shared/selection.ts';

export const command: Command = {
  words: [
    {
      name: '[base]',
      summary: {
        'zh-CN':
          '变更前的版本；只写这一个时，从两边分开的地方比起；省略时：CI 中是合并请求的起点，平时是 HEAD（还没提交的改动）',
        en: 'the revision before; alone: from where this branch left it; left out: in CI where the pull request began, else HEAD (what is not committed yet)',
      },
    },
    {
      name: '[head]',
      summary: {
        'zh-CN': '变更后的版本（默认当前文件）',
        en: 'the revision after (the files as they are by default)',
      },
    },
  ],
  options: [
    dataOption,
    planOption,
    asOfOption,
    actorOption,
    {
      flags: '--fail-on <what>',
      summary: {
        'zh-CN':
          '有这些情况时退出码为1：变差、转灰、丢失、目标变动、没有记录、读不了、填报、计划、规则，或变成某种灯（红）',
        en: 'exit with 1 when there is any of: fell, dimmed, lost, moved, unexplained, unread, data, plan, rules, or a light turned to (red)',
      },
      many: true,
    },
    formatOption(['terminal', 'markdown', 'json']),
    outputOption,
  ],
  async run(given) {
    const [base, head] = given.words;
    if (head === undefined && base?.includes('..') === true) throw twoRevisions(base);
    const failOn = (listOption(given.options, 'failOn') ?? []).map((typed) =>
      wordOf(typed, failWords, [...failWords.keys()]),
    );
    const sides = await readSides(given, { base, head }, zoneOf);
    const only = textOption(given.options, 'plan');
    const compared = await compareSides(sides, dayOf(given, sides), only, guardWith(given, sides.folder));
    const { comparison, settings } = compared;
    refuseUnknownPlan(compared, only, sides);
    const language = given.languageAsked ? given.language : (settings.language ?? given.language);
    const input: CommandInput = { ...given, language };
    const failed = comparison.blocking || hasFailed(comparison, failOn);
    return emitText(input, await render(input, comparison, sides.folder), failed ? 1 : 0);
  },
};

/** As git's own diff takes them. */
function twoRevisions(typed: string): UsageError {
  const [base = '', head = ''] = typed.split(/\.{2,3}/).map((part) => part.trim());
  const apart = `duban diff ${base || 'HEAD'} ${head || 'HEAD'}`;
  return new UsageError(
    { 'zh-CN': `两个版本要分开写：${typed}。`, en: `Two revisions are written apart: ${typed}.` },
    { 'zh-CN': apart, en: apart },
  );
}

const zoneOf = async (sources: GivenSides['head']['sources']): Promise<string> =>
  (await loadWorkspace(sources.filter(({ path }) => path === 'duban.yaml'))).settings.timeZone;

/** The day asked for, else the one that the head was recorded on, else today. */
const dayOf =
  (input: CommandInput, { head }: GivenSides) =>
  (settings: Settings): string =>
    textOption(input.options, 'asOf') === undefined && head.side.recorded !== undefined
      ? head.side.recorded
      : chooseDay(settings, input);

function refuseUnknownPlan({ comparison, known }: Compared, asked: string | undefined, { folder }: GivenSides): void {
  if (comparison.plans.length > 0) return;
  if (asked !== undefined && known.length > 0) throw unknown('计划', 'plan', asked, known);
  throw new UsageError(
    {
      'zh-CN': `${folder} 两边都没有可读的计划（plan.yaml）。`,
      en: `There is no readable plan (plan.yaml) in ${folder} on either side.`,
    },
    { 'zh-CN': '先运行 duban validate 看原因。', en: 'Run duban validate to see why.' },
  );
}

/** Each form's own code is loaded only when it is asked for. */
async function render(input: CommandInput, comparison: Comparison, folder: string): Promise<string> {
  const { world, language, options } = input;
  const format = textOption(options, 'format') ?? 'terminal';
  if (format === 'json') return toJson(comparisonJson(comparison, language));
  const words = wordsOf(language);
  if (format === 'markdown') {
    const { renderComment } = await import('../render/comment.ts');
    const document = diffDocument(comparison, { pathOf: (file) => world.repositoryPath(folder, file) });
    return renderComment(document, words, 'duban diff', (left) => ({ key: 'diff', say: 'more', left }));
  }
  const { renderTerminal } = await import('../render/terminal-document.ts');
  const document = diffDocument(comparison, { pathOf: (file) => world.shownPath(folder, file) });
  const { columns, color } = world.terminal;
  return renderTerminal(document, { columns, color: color && textOption(options, 'output') === undefined, words });
}
