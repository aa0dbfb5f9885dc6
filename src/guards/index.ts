// The guards in display order, and the run of all of them over one change, by the settings of what stood.
import type { Finding, Related } from '../model/diagnostic.ts';
import { adjustmentKept } from './adjustment-kept.ts';
import { adjustmentStartsFromBase } from './adjustment-starts-from-base.ts';
import { censusKept } from './census-kept.ts';
import { correctionKept } from './correction-kept.ts';
import { decisionKept } from './decision-kept.ts';
import { entryKept } from './entry-kept.ts';
import { evidenceKept } from './evidence-kept.ts';
import { erratumKept } from './erratum-kept.ts';
import { goalKept } from './goal-kept.ts';
import type { Guard, GuardInput } from './guard.ts';
import { guardsArmed } from './guards-armed.ts';
import { identityKept } from './identity-kept.ts';
import { issuedKept } from './issued-kept.ts';
import { itemKept } from './item-kept.ts';
import { nothingLost } from './nothing-lost.ts';
import { ownReturnsOnly } from './own-returns-only.ts';
import { periodDatesKept } from './period-dates-kept.ts';
import { periodLocked } from './period-locked.ts';
import { reportersKept } from './reporters-kept.ts';
import { rulesApart } from './rules-apart.ts';
import { schemasApart } from './schemas-apart.ts';
import { simulatedKept } from './simulated-kept.ts';
import { slipKept } from './slip-kept.ts';
import { suppressionApart } from './suppression-apart.ts';

export { evidenceIn } from './evidence-named.ts';

export const guards: readonly Guard[] = [
  issuedKept,
  itemKept,
  goalKept,
  decisionKept,
  adjustmentKept,
  adjustmentStartsFromBase,
  entryKept,
  correctionKept,
  periodLocked,
  periodDatesKept,
  reportersKept,
  nothingLost,
  evidenceKept,
  slipKept,
  censusKept,
  identityKept,
  simulatedKept,
  erratumKept,
  rulesApart,
  schemasApart,
  suppressionApart,
  guardsArmed,
  ownReturnsOnly,
];

/** A finding over a change; its own place is in the head, those of `before` are in the base. */
export interface GuardFinding {
  readonly finding: Finding;
  readonly before: readonly Related[];
}

/** A change that weakens a guard is still judged by it: severities are those of the base. */
export function checkGuards(input: GuardInput): readonly GuardFinding[] {
  const findings: GuardFinding[] = [];
  // Where nothing stood, nothing can be moved or lost.
  if (input.base.files.workspace === undefined && input.base.plans.length === 0) return findings;
  for (const guard of guards) {
    const severity = input.base.settings.severities.get(guard.id) ?? guard.severity;
    if (severity === 'off') continue;
    guard.check(input, (place, message, { before = [], mild = false, ...more } = {}) => {
      const own = mild && severity === 'error' ? 'warning' : severity;
      findings.push({
        finding: { rule: guard.id, severity: own, place, message, ...more },
        before: before.map((stood) => ({ place: stood, message: stoodHere })),
      });
    });
  }
  return findings;
}

const stoodHere = { 'zh-CN': '改动之前在这里。', en: 'Before the change it stood here.' };
