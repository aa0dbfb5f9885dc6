// `duban explain ID|RULE`: where a light comes from, or what a rule asks and why.
import { findLightRule } from '../assess/index.ts';
import { guardIds } from '../lib/guard-ids.ts';
import { nearest } from '../lib/nearest.ts';
import { locateLines } from '../load/index.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Document } from '../model/document.ts';
import type { LightRule } from '../model/light-rule.ts';
import type { Plan } from '../model/plan.ts';
import { explainDocument, explainTree, rollUpDocument, rollUpIds, rollUpOf } from '../review/index.ts';
import { allRules } from '../pipeline.ts';
import { findGuard } from './explain/find-guard.ts';
import { explainRule } from './explain/explain-rule.ts';
import type { Command, CommandInput, Outcome, UsageError } from './command.ts';
import {
  asOfOption,
  dataOption,
  formatOption,
  type Workspace,
  outputOption,
  planOption,
  flagErrors,
  unknown,
  warnOfErrors,
} from './shared/common.ts';
import { documentFormats, emitDocument } from './shared/emit.ts';
import { atOption } from './shared/at-option.ts';
import { judgeAsAsked, periodOption, ruleOption } from './shared/judge.ts';
import { findItem } from './shared/find-item.ts';
import { openPlan } from './shared/one-plan.ts';

export const command: Command = {
  words: [
    {
      name: '<subject>',
      summary: {
        'zh-CN': '编号（t08.i1、s3、单位、报告期）、检查规则（census-matches）或亮灯规则（default）',
        en: 'an id (t08.i1, s3, an organisation, a period), a check (census-matches) or a light rule (default)',
      },
    },
  ],
  options: [
    dataOption,
    planOption,
    asOfOption,
    atOption,
    periodOption,
    ruleOption,
    formatOption(documentFormats),
    outputOption,
  ],
  async run(given) {
    const typed = given.words[0] ?? '';
    const rule = allRules.find((candidate) => candidate.id === typed) ?? (await findGuard(typed));
    if (rule !== undefined) {
      const { document, json } = await explainRule(rule, given.language);
      return emitDocument(given, document, () => ({ schemaVersion: 1, command: 'explain', rule: json }), 0);
    }
    const workspace = await openPlan(given).catch((error: unknown) => {
      throw misspeltRule(typed) ?? error;
    });
    const { input, plan } = workspace;
    const lightRule = findLightRule(plan.settings.lightRules, typed);
    if (lightRule !== undefined) return explainLightRule(input, lightRule);
    const assessment = judgeAsAsked(plan, input);
    const broken = warnOfErrors(workspace, input);
    const rollUp = rollUpOf(plan, typed);
    const { document, explanation } =
      rollUp === undefined
        ? await explainItem(plan, assessment, typed, workspace, input)
        : { document: rollUpDocument(plan, assessment, rollUp), explanation: undefined };
    const json = (): unknown => ({
      schemaVersion: 1,
      command: 'explain',
      plan: plan.id,
      asOf: assessment.asOf,
      ...(explanation === undefined ? {} : { explanation: explanation() }),
      ...document,
    });
    return emitDocument(input, flagErrors(workspace, document), json, broken ? 1 : 0);
  },
};

/** Rules are explained without any plan, so a slip in their name is worth more to say than that there is none. */
function misspeltRule(typed: string): UsageError | undefined {
  const known = [...allRules.map((rule) => rule.id), ...guardIds];
  return nearest(typed, known) === undefined ? undefined : unknown('规则', 'rule', typed, known);
}

async function explainItem(
  plan: Plan,
  assessment: Assessment,
  typed: string,
  { checked, folder }: Workspace,
  { world }: CommandInput,
): Promise<{ readonly document: Document; readonly explanation: () => unknown }> {
  const shown = findItem(assessment, typed, [...rollUpIds(plan), ...allRules.map((rule) => rule.id), ...guardIds]);
  const locate = await locateLines(checked);
  const shownAt = (place: Place): string => `${world.shownPath(folder, place.file)}:${locate(place)}`;
  return {
    document: explainDocument(plan, assessment, shown, shownAt),
    explanation: () => explainTree(plan, assessment, shown, locate),
  };
}

/** A light rule by its id: its bands, and the source that published it. */
function explainLightRule(input: CommandInput, rule: LightRule): Outcome {
  const document: Document = {
    simulated: false,
    blocks: [
      { kind: 'text', text: rule.id },
      { kind: 'paragraph', phrases: [{ key: 'light-rule', rule }] },
      ...(rule.source.url === undefined ? [] : [{ kind: 'text', text: rule.source.url } as const]),
    ],
  };
  return emitDocument(input, document, () => ({ schemaVersion: 1, command: 'explain', lightRule: rule }), 0);
}
