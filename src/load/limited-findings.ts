// So many findings of one file and no more, with a last one that says how many were left out: nothing is cut in silence.
import type { Finding } from '../model/diagnostic.ts';

/** More mistakes than this in one file are not worth naming one by one. */
const most = 100;

/** The findings of the first mistakes; the last stands where the next one is and counts the rest. */
export function firstOf<T>(mistakes: readonly T[], explain: (mistake: T) => Finding): readonly Finding[] {
  const named = mistakes.slice(0, most).map(explain);
  const next = mistakes[most];
  if (next === undefined) return named;
  const rest = mistakes.length - most;
  const { rule, severity, place } = explain(next);
  const message = {
    'zh-CN': `这个文件里从这里起还有${rest}个问题没有列出；先改前面的，再查一次。`,
    en: `From here on this file has ${rest} more findings that are not listed; mend those before and check again.`,
  };
  return [...named, { rule, severity, place, message }];
}
