// `duban list [KIND]`: looks things up by a word.
import { type ListKind, listDocument } from '../review/index.ts';
import { wordsOf } from '../messages/index.ts';
import type { Block, Cell, Document } from '../model/document.ts';
import { guards } from '../guards/index.ts';
import { allRules } from '../pipeline.ts';
import { type Command, type CommandInput, type Outcome, textOption } from './command.ts';
import {
  asOfOption,
  chooseDay,
  dataOption,
  formatOption,
  outputOption,
  planOption,
  unknown,
  flagErrors,
  warnOfErrors,
} from './shared/common.ts';
import { documentFormats, emitDocument } from './shared/emit.ts';
import { atOption } from './shared/at-option.ts';
import { judge } from './shared/judge.ts';
import { openPlan } from './shared/one-plan.ts';

const listKinds: readonly ListKind[] = ['tasks', 'commitments', 'indicators', 'organizations', 'periods'];
const kinds: readonly string[] = [...listKinds, 'rules'];

const chineseKinds: ReadonlyMap<string, string> = new Map([
  ['任务', 'tasks'],
  ['举措', 'commitments'],
  ['指标', 'indicators'],
  ['单位', 'organizations'],
  ['报告期', 'periods'],
  ['规则', 'rules'],
]);

export const command: Command = {
  words: [
    {
      name: '[kind]',
      summary: { 'zh-CN': `${kinds.join('、')}（默认 tasks）`, en: `${kinds.join(', ')} (tasks by default)` },
    },
  ],
  options: [
    {
      flags: '--search <text>',
      summary: { 'zh-CN': '只列出编号或名称含这些字的', en: 'only those whose id or name holds this text' },
    },
    dataOption,
    planOption,
    asOfOption,
    atOption,
    formatOption(documentFormats),
    outputOption,
  ],
  async run(given) {
    const word = given.words[0] ?? 'tasks';
    const typed = chineseKinds.get(word) ?? word;
    if (typed === 'rules') return listRules(given);
    const kind = listKinds.find((candidate) => candidate === typed);
    if (kind === undefined) throw unknown('类别', 'kind', typed, kinds);
    const workspace = await openPlan(given);
    const { input, plan } = workspace;
    const assessment = judge(plan, input, chooseDay(plan.settings, input));
    const broken = warnOfErrors(workspace, input);
    const listed = listDocument(plan, assessment, kind, textOption(input.options, 'search') ?? '');
    const document = flagErrors(workspace, listed);
    const json = (): unknown => ({
      schemaVersion: 1,
      command: 'list',
      plan: plan.id,
      kind,
      asOf: assessment.asOf,
      ...document,
    });
    return emitDocument(input, document, json, broken ? 1 : 0);
  },
};

/** The rules belong to the program and not to a plan: no workspace is needed. */
function listRules(input: CommandInput): Outcome {
  const { language } = input;
  const sought = (textOption(input.options, 'search') ?? '').toLowerCase();
  const found = [...allRules, ...guards].filter(({ id, title }) =>
    `${id} ${title[language]}`.toLowerCase().includes(sought),
  );
  const text = (of: string): Cell => ({ kind: 'text', text: of });
  const table: Block = {
    kind: 'table',
    id: 'rules',
    columns: [
      { key: 'id', whole: true },
      { key: 'severity', whole: true },
      { key: 'name', grow: 1 },
    ],
    rows: found.map(({ id, severity, title }) => [
      text(id),
      text(wordsOf(language).severities[severity]),
      text(title[language]),
    ]),
  };
  const document: Document = {
    simulated: false,
    blocks: [{ kind: 'heading', level: 2, phrase: { key: 'heading', of: 'matches', count: found.length } }, table],
  };
  const json = (): unknown => ({
    schemaVersion: 1,
    command: 'list',
    kind: 'rules',
    rules: found.map(({ id, severity, title }) => ({ id, severity, title })),
  });
  return emitDocument(input, document, json, 0);
}
