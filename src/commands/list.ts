// `duban list [KIND]`: looks things up by a word.
import { type ListKind, listDocument } from '../review/index.ts';
import { type Command, textOption } from './command.ts';
import {
  asOfOption,
  chooseDay,
  choosePlan,
  dataOption,
  formatOption,
  openWorkspace,
  outputOption,
  planOption,
  unknown,
  flagErrors,
  warnOfErrors,
} from './common.ts';
import { documentFormats, emitDocument } from './emit.ts';
import { judge } from './judge.ts';

const kinds: readonly ListKind[] = ['tasks', 'commitments', 'indicators', 'organizations', 'periods'];

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
    formatOption(documentFormats),
    outputOption,
  ],
  async run(given) {
    const typed = given.words[0] ?? 'tasks';
    const kind = kinds.find((candidate) => candidate === typed);
    if (kind === undefined) throw unknown('类别', 'kind', typed, kinds);
    const workspace = await openWorkspace(given);
    const { input } = workspace;
    const plan = choosePlan(workspace, input);
    const assessment = judge(plan, input, chooseDay(plan.settings, input));
    const broken = warnOfErrors(workspace, input);
    const document = flagErrors(
      workspace,
      listDocument(plan, assessment, kind, textOption(input.options, 'search') ?? ''),
    );
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
