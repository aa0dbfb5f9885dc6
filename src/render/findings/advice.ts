// How a finding is mended: by its own hint, or else by what its rule says in general.
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FindingsReport } from './report.ts';

type Advised = Pick<Diagnostic, 'rule' | 'hint'>;

/** Undefined only for a rule that nobody knows. */
export function adviceIn({ rules, language }: Pick<FindingsReport, 'rules' | 'language'>) {
  const remedies = new Map(rules.map(({ id, remedy }) => [id, remedy]));
  return ({ rule, hint }: Advised): string | undefined => (hint ?? remedies.get(rule))?.[language];
}

/** For who reads from above: what a rule says in general is said at the first of its findings alone. */
export function adviceOnceIn(report: Pick<FindingsReport, 'rules' | 'language'>): ReturnType<typeof adviceIn> {
  const adviceOf = adviceIn(report);
  const told = new Set<string>();
  return (finding) => {
    const { rule } = finding;
    const advice = adviceOf(finding);
    if (advice !== adviceOf({ rule })) return advice;
    if (told.has(rule)) return undefined;
    told.add(rule);
    return advice;
  };
}
