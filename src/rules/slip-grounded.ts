// A slip on record speaks of a step, an item and an organisation that exist, and its days follow each other.
import type { SlipRecord } from '../model/generated/files.ts';
import type { Plan } from '../model/plan.ts';
import { itemsById } from './items.ts';
import { once } from './once.ts';
import { placeIn } from './places.ts';
import type { PlanInput, Report, Rule, RuleInput } from './rule.ts';
import { suggestion, suggestionsAmong } from './suggestion.ts';
import { isUnread } from './unread.ts';

export const slipGrounded: Rule = {
  id: 'slip-grounded',
  severity: 'error',
  title: {
    'zh-CN': '登记的督办单有档次、有事项、有单位，日期不倒置',
    en: 'a slip has its step, its item, its organisation and its days in order',
  },
  why: {
    'zh-CN': '对不上事项或单位的督办单不算数：会重复催办，或者到期没有答复也不升档。',
    en: 'A slip that belongs to nothing does not count: the matter is sent again, or silence about it leads nowhere.',
  },
  remedy: {
    'zh-CN': '照发出的那一份改正 slips.yaml；档次见 escalation.yaml，事项见 tasks/，单位见 organizations.yaml。',
    en: 'Mend slips.yaml by the slip as sent; steps are in escalation.yaml, items in tasks/, organisations in the registry.',
  },
  check({ shared, plans }, report) {
    for (const input of plans)
      for (const [index, slip] of (input.files.slips?.value.slips ?? []).entries()) {
        checkReferences(shared, input, slip, index, report);
        checkDays(input, slip, index, report);
      }
  },
};

const at = ({ files }: PlanInput, index: number, key: keyof SlipRecord): ReturnType<typeof placeIn> =>
  placeIn(files.slips?.path ?? '', 'slips', index, key);

/** What could not be read is not held against the slip. */
function checkReferences(
  shared: RuleInput['shared'],
  input: PlanInput,
  { step, subject, organization }: SlipRecord,
  index: number,
  report: Report,
): void {
  const steps = shared.escalation?.value.steps.map(({ id }) => id);
  if (steps !== undefined && !steps.includes(step))
    report(
      at(input, index, 'step'),
      { 'zh-CN': `escalation.yaml 中没有档次 ${step}。`, en: `The ladder in escalation.yaml has no step ${step}.` },
      { subject, ...suggestion(step, steps) },
    );
  const items = itemsById(input.plan);
  if (!isUnread(input.files, 'tasks/') && !items.has(subject))
    report(
      at(input, index, 'subject'),
      { 'zh-CN': `计划里没有 ${subject}。`, en: `The plan has no ${subject}.` },
      meantItem(input.plan)(subject),
    );
  const { organizations } = input.plan.registry;
  if (shared.organizations !== undefined && !organizations.has(organization))
    report(
      at(input, index, 'organization'),
      { 'zh-CN': `没有登记的单位：${organization}。`, en: `No organisation is registered as ${organization}.` },
      { subject, ...meantOrganization(input.plan)(organization) },
    );
}

const meantItem = once((plan: Plan) => suggestionsAmong(() => [...itemsById(plan).keys()]));
const meantOrganization = once((plan: Plan) => suggestionsAmong(() => [...plan.registry.organizations.keys()]));

function checkDays(input: PlanInput, slip: SlipRecord, index: number, report: Report): void {
  const { issued, subject } = slip;
  for (const key of ['replyBy', 'answered', 'closed'] as const) {
    const day = slip[key];
    if (day !== undefined && day < issued)
      report(
        at(input, index, key),
        { 'zh-CN': `${key} ${day} 早于发出日期 ${issued}。`, en: `${key} is ${day}, before it was sent on ${issued}.` },
        { subject },
      );
  }
}
