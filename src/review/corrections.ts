// The figures of earlier periods that the returns of a period correct: what was handed in, what it should have been.
import type { Assessment, IndicatorAssessment } from '../model/assessment.ts';
import type { Cell } from '../model/document.ts';
import type { Period, Plan, ReadingRecord } from '../model/plan.ts';
import { lines, nothing, organizationName, phrase, text } from './cells.ts';
import type { Change } from './changes.ts';

type Said = {
  readonly [Key in 'value' | 'numerator' | 'denominator' | 'answer']?: ReadingRecord[Key] | undefined;
};

export function correctionsIn(plan: Plan, { tasks }: Assessment, { id: period }: Period): readonly Change[] {
  const indicators = new Map(tasks.flatMap((task) => task.indicators).map((part) => [part.item.id, part]));
  // Of two returns for one period the first.
  const handedInFor = new Map(
    plan.returns.toReversed().map((entry) => [`${entry.organization} ${entry.period}`, entry]),
  );
  return plan.returns
    .filter((handedIn) => handedIn.period === period)
    .flatMap(({ organization, corrections }) =>
      corrections.map((correction): Change => {
        const part = indicators.get(correction.id);
        const first = handedInFor
          .get(`${organization} ${correction.period}`)
          ?.readings.find((reading) => reading.id === correction.id);
        return {
          kind: 'corrected',
          id: correction.id,
          // The figures are those of one organisation, not of the indicator.
          title: [...(part === undefined ? [] : [part.item.title]), organizationName(plan, organization)].join(' · '),
          before: saidCell(part, first ?? {}),
          after: saidCell(part, { ...first, ...correction }),
          note: lines([phrase({ key: 'period', period: correction.period }), text(correction.reason)]),
        };
      }),
    );
}

function saidCell(part: IndicatorAssessment | undefined, { value, numerator, denominator, answer }: Said): Cell {
  if (answer !== undefined) return phrase({ key: 'answer-yes-no', yes: answer });
  if (numerator !== undefined || denominator !== undefined) return text(`${numerator ?? ''} ÷ ${denominator ?? ''}`);
  if (value === undefined) return nothing;
  const { decimals, name } = part?.item.unit ?? { decimals: 0, name: '' };
  // A figure with more decimals than its unit has is shown as it was handed in.
  const written = String(value).split('.')[1]?.length ?? 0;
  return { kind: 'number', value, decimals: Math.min(20, Math.max(decimals, written)), unit: name };
}
