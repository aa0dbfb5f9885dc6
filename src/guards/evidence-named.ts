// The files that returns name as evidence, as paths in the workspace, with who named them for what.
import { pointerTo } from '../lib/pointer.ts';
import type { State } from '../model/comparison.ts';
import type { Place } from '../model/diagnostic.ts';

export interface NamedEvidence {
  readonly path: string;
  readonly plan: string;
  readonly organization: string;
  readonly period: string;
  /** The item it is for. */
  readonly subject: string;
  readonly place: Place;
}

/** A path that leads out of the plan's folder is a finding of `validate`, and names nothing here. */
export const evidenceIn = ({ files }: State): readonly NamedEvidence[] =>
  files.plans.flatMap(({ folder, plan, returns }) =>
    returns.flatMap(({ path: file, value }) =>
      (['readings', 'progress'] as const).flatMap((list) =>
        (value[list] ?? []).flatMap(({ id, evidence = [] }, index) =>
          evidence.flatMap(({ file: named }, number): readonly NamedEvidence[] =>
            named === undefined || named.split('/').includes('..')
              ? []
              : [
                  {
                    path: `${folder}/${named.replace(/^\.\//, '')}`,
                    plan: plan.value.id,
                    organization: value.organization,
                    period: value.period,
                    subject: id,
                    place: { file, pointer: pointerTo(list, index, 'evidence', number, 'file') },
                  },
                ],
          ),
        ),
      ),
    ),
  );
