// The run of all rules over a workspace, part by part or as a whole.
import { flatMap } from '../lib/flat-map.ts';
import { guardIds } from '../lib/guard-ids.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Plan, Settings } from '../model/plan.ts';
import type { Beside } from '../model/source-file.ts';
import type { PlanFiles, SharedFiles, WorkspaceFiles } from '../model/workspace-files.ts';
import { rules } from './all.ts';
import { type NamedDocument, documentsOf } from './documents.ts';
import { forget } from './once.ts';
import type { Report, Rule, RuleInput } from './rule.ts';
import { textsOf } from './texts.ts';

/** Checks a workspace part by part, so that no more than one plan has to be in memory. */
export interface Checking {
  readonly checkShared: (shared: SharedFiles, isAsked: IsAsked) => readonly Finding[];
  readonly checkPlan: (shared: SharedFiles, files: PlanFiles, plan: Plan, isAsked: IsAsked) => PlanChecked;
  /** In the order of the plans: what two of them say differently is found in the later one. */
  readonly checkAcross: (documents: readonly NamedDocument[], isAsked: IsAsked) => readonly Finding[];
}

/** What checking a plan came to. */
export interface PlanChecked {
  readonly findings: readonly Finding[];
  /** What is to be compared with other plans. */
  readonly documents: readonly NamedDocument[];
}

/** Whether findings of a severity are wanted at all. */
export type IsAsked = (severity: Finding['severity']) => boolean;

/**
 * @param settings overrides of severities by rule id, where `off` leaves a rule out, and the options of rules
 * @param fixed the ids of the rules of reading and shape, whose severity nobody sets
 * @param beside what lies beside the data
 */
export function beginChecking(settings: Settings, fixed: readonly string[], beside: Beside = nothingBeside): Checking {
  const constant = {
    beside,
    options: settings.ruleOptions,
    ruleIds: { settable: [...rules.map(({ id }) => id), ...guardIds], fixed },
  };
  const severityOf = (rule: Rule): Finding['severity'] | 'off' => settings.severities.get(rule.id) ?? rule.severity;
  const run = (check: (rule: Rule, report: Report) => void, isAsked: IsAsked): readonly Finding[] => {
    const findings: Finding[] = [];
    for (const rule of rules) {
      const severity = severityOf(rule);
      if (severity === 'off' || !isAsked(severity)) continue;
      check(rule, (place, message, more = {}) => {
        findings.push({ rule: rule.id, severity, place, message, ...more });
      });
    }
    return findings;
  };
  const runOn = (input: RuleInput, isAsked: IsAsked): readonly Finding[] =>
    run((rule, report) => {
      if ('check' in rule) rule.check(input, report);
    }, isAsked);
  const compares = (isAsked: IsAsked): boolean =>
    rules.some((rule) => {
      const severity = severityOf(rule);
      return 'checkAcross' in rule && severity !== 'off' && isAsked(severity);
    });
  return {
    checkShared: (shared, isAsked) => {
      const files = { ...shared, plans: [] };
      return runOn({ ...constant, files, shared, plans: [], texts: textsOf(files) }, isAsked);
    },
    checkPlan: (shared, planFiles, plan, isAsked) => {
      forget();
      const files = { ...nothingShared, plans: [planFiles] };
      const input = { files: planFiles, plan, complete: planFiles.unread.length === 0 };
      return {
        findings: runOn({ ...constant, files, shared, plans: [input], texts: textsOf(files) }, isAsked),
        documents: compares(isAsked) ? documentsOf(input) : [],
      };
    },
    checkAcross: (documents, isAsked) =>
      run((rule, report) => {
        if ('checkAcross' in rule) rule.checkAcross(documents, report);
      }, isAsked),
  };
}

const nothingBeside: Beside = { at: () => undefined, namesIn: () => [] };

const nothingShared: SharedFiles = {
  workspace: undefined,
  organizations: undefined,
  calendars: [],
  escalation: undefined,
};

/** Runs every rule on a workspace that is whole in memory. */
export function checkRules(
  { plans: planFiles, ...shared }: WorkspaceFiles,
  plans: readonly Plan[],
  settings: Settings,
  fixed: readonly string[],
  isAsked: IsAsked = () => true,
): readonly Finding[] {
  const { checkShared, checkPlan, checkAcross } = beginChecking(settings, fixed);
  const ofPlans = flatMap(planFiles, (files, index) => {
    const plan = plans[index];
    return plan === undefined ? [] : [checkPlan(shared, files, plan, isAsked)];
  });
  return [
    ...checkShared(shared, isAsked),
    ...flatMap(ofPlans, ({ findings }) => findings),
    ...checkAcross(
      flatMap(ofPlans, ({ documents }) => documents),
      isAsked,
    ),
  ];
}
