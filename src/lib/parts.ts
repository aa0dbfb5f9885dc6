// The parts of tasks, of a plan as of its assessment: of each task the commitments, then the indicators.
import { flatMap } from './flat-map.ts';

interface WithParts<Commitment, Indicator> {
  readonly commitments: readonly Commitment[];
  readonly indicators: readonly Indicator[];
}

export const partsOf = <Commitment, Indicator>(
  tasks: readonly WithParts<Commitment, Indicator>[],
): readonly (Commitment | Indicator)[] =>
  flatMap(tasks, ({ commitments, indicators }): readonly (Commitment | Indicator)[] => [...commitments, ...indicators]);
