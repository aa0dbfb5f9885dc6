// `duban explain ID|RULE`: where a light comes from, or what a rule asks and why.
import { loadRules, locatePlaces } from '../load/index.ts';
import type { RuleRecord } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { explainDocument } from '../review/index.ts';
import { rules } from '../rules/index.ts';
import { type Command, type CommandInput, type Outcome } from './command.ts';
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
  warnOfErrors,
} from './common.ts';
import { documentFormats, emitDocument } from './emit.ts';
import { judge } from './judge.ts';
import { findItem } from './find-item.ts';

const allRules: readonly RuleRecord[] = [...Object.values(loadRules), ...rules];

export const command: Command = {
  words: [
    {
      name: '<subject>',
      summary: { 'zh-CN': '编号（t08.i1）或规则（census-matches）', en: 'an id (t08.i1) or a rule (census-matches)' },
    },
  ],
  options: [dataOption, planOption, asOfOption, formatOption(documentFormats), outputOption],
  async run(input) {
    const typed = input.words[0] ?? '';
    const rule = allRules.find((candidate) => candidate.id === typed);
    if (rule !== undefined) return explainRule(input, rule);
    // Ids start with t and digits; anything else was meant as a rule.
    if (!/^t?\d/i.test(typed))
      throw unknown(
        '规则',
        'rule',
        typed,
        allRules.map((candidate) => candidate.id),
      );
    const workspace = await openWorkspace(input);
    const plan = choosePlan(workspace, input);
    const assessment = judge(plan, input, chooseDay(plan, input));
    const shown = findItem(assessment, typed);
    const locate = await locatePlaces(workspace.checked.textOf);
    const broken = warnOfErrors(workspace, input);
    const document = explainDocument(
      plan,
      assessment,
      shown,
      (place) => `${input.world.shownPath(workspace.folder, place.file)}:${locate(place).line}`,
    );
    const json = (): unknown => ({
      schemaVersion: 1,
      command: 'explain',
      plan: plan.id,
      asOf: assessment.asOf,
      ...document,
    });
    return emitDocument(input, document, json, broken ? 1 : 0);
  },
};

function explainRule(input: CommandInput, rule: RuleRecord): Outcome {
  const { language } = input;
  const document: Document = {
    simulated: false,
    blocks: [
      { kind: 'text', text: rule.id },
      { kind: 'text', text: rule.title[language] },
      { kind: 'heading', level: 2, phrase: { key: 'heading', of: 'why' } },
      { kind: 'text', text: rule.why[language] },
      { kind: 'heading', level: 2, phrase: { key: 'heading', of: 'remedy' } },
      { kind: 'text', text: rule.remedy[language] },
    ],
  };
  const { id, severity, title, why, remedy } = rule;
  return emitDocument(
    input,
    document,
    () => ({ schemaVersion: 1, command: 'explain', rule: { id, severity, title, why, remedy } }),
    0,
  );
}
