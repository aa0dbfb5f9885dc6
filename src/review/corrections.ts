// The figures of earlier periods that the returns of a period correct: what stood before, what stands now.
import { type Figures, corrected, correctingReturns } from '../lib/corrections.ts';
import { countedReturns } from '../lib/counted-returns.ts';
import type { Assessment, IndicatorAssessment } from '../model/assessment.ts';
import type { Cell } from '../model/document.ts';
import type { CorrectionRecord, Period, Plan } from '../model/plan.ts';
import { lines, nothing, organizationName, phrase, text } from './cells.ts';
import type { Change } from './changes.ts';

export function correctionsIn(plan: Plan, { tasks }: Assessment, { id: period }: Period): readonly Change[] {
  const indicators = new Map(tasks.flatMap((task) => task.indicators).map((part) => [part.item.id, part]));
  const before = standingBefore(plan);
  return countedReturns(plan)
    .filter((handedIn) => handedIn.period === period)
    .flatMap(({ organization, corrections }) =>
      corrections.map((correction): Change => {
        const part = indicators.get(correction.id);
        const stood = before.get(correction) ?? {};
        return {
          kind: 'corrected',
          id: correction.id,
          // The figures are those of one organisation, not of the indicator.
          title: [...(part === undefined ? [] : [part.item.title]), organizationName(plan, organization)].join(' · '),
          before: saidCell(part, stood),
          after: saidCell(part, corrected(stood, correction)),
          note: lines([phrase({ key: 'period', period: correction.period }), text(correction.reason)]),
        };
      }),
    );
}

/** What each correction found: what was handed in, with all that was corrected of it before. */
function standingBefore(plan: Plan): ReadonlyMap<CorrectionRecord, Figures> {
  const keyOf = (organization: string, ofPeriod: string, id: string): string => `${organization} ${ofPeriod} ${id}`;
  const standing = new Map<string, Figures>();
  const returns = countedReturns(plan);
  // Of two returns for one period the first.
  for (const { organization, period, readings } of returns.toReversed())
    for (const reading of readings) standing.set(keyOf(organization, period, reading.id), reading);
  const before = new Map<CorrectionRecord, Figures>();
  for (const { organization, corrections } of correctingReturns(returns))
    for (const correction of corrections) {
      const key = keyOf(organization, correction.period, correction.id);
      const stood = standing.get(key) ?? {};
      before.set(correction, stood);
      standing.set(key, corrected(stood, correction));
    }
  return before;
}

function saidCell(part: IndicatorAssessment | undefined, { value, numerator, denominator, answer }: Figures): Cell {
  if (answer !== undefined) return phrase({ key: 'answer-yes-no', yes: answer });
  if (numerator !== undefined || denominator !== undefined) return text(`${numerator ?? ''} ÷ ${denominator ?? ''}`);
  if (value === undefined) return nothing;
  const { decimals, name } = part?.item.unit ?? { decimals: 0, name: '' };
  // A figure with more decimals than its unit has is shown as it was handed in.
  const written = String(value).split('.')[1]?.length ?? 0;
  return { kind: 'number', value, decimals: Math.min(20, Math.max(decimals, written)), unit: name };
}
