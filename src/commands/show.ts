// `duban show ID`: one task, commitment or indicator in full.
import { showDocument } from '../review/index.ts';
import type { Command } from './command.ts';
import {
  asOfOption,
  dataOption,
  formatOption,
  outputOption,
  planOption,
  flagErrors,
  warnOfErrors,
} from './shared/common.ts';
import { documentFormats, emitDocument } from './shared/emit.ts';
import { atOption } from './shared/at-option.ts';
import { judgeAsAsked, periodOption } from './shared/judge.ts';
import { findItem } from './shared/find-item.ts';
import { pointElsewhere } from './shared/other-things.ts';
import { openPlan } from './shared/one-plan.ts';

export const command: Command = {
  words: [{ name: '<id>', summary: { 'zh-CN': '编号，如 t08、t08.m3、t08.i1', en: 'an id: t08, t08.m3, t08.i1' } }],
  options: [dataOption, planOption, asOfOption, atOption, periodOption, formatOption(documentFormats), outputOption],
  async run(given) {
    const workspace = await openPlan(given);
    const { input, plan } = workspace;
    const assessment = judgeAsAsked(plan, input);
    const typed = input.words[0] ?? '';
    const elsewhere = pointElsewhere(plan, typed);
    if (elsewhere !== undefined) throw elsewhere;
    const shown = findItem(assessment, typed);
    const broken = warnOfErrors(workspace, input);
    const document = flagErrors(workspace, showDocument(plan, assessment, shown));
    const json = (): unknown => ({
      schemaVersion: 1,
      command: 'show',
      plan: plan.id,
      asOf: assessment.asOf,
      ...document,
    });
    return emitDocument(input, document, json, broken ? 1 : 0);
  },
};
