// What the notice leaves open of an indicator, and without what no figure can be judged.
import type { Missing } from '../model/assessment.ts';
import type { Indicator } from '../model/plan.ts';
import { isRelative } from './target.ts';
import { stepsAlone } from './trajectory.ts';

/** What the notice leaves open of an indicator and somebody has to supply. */
export function missingOf(indicator: Indicator): readonly Missing[] {
  const missing: Missing[] = [];
  if (indicator.definition === undefined) missing.push('definition');
  if (indicator.baseline === undefined && needsBaseline(indicator)) missing.push('baseline');
  if (indicator.kind === 'ratio' && indicator.cohort !== undefined && indicator.cohort.size === undefined)
    missing.push('cohort-size');
  if (indicator.path === undefined) missing.push('path');
  if (indicator.series === undefined && (indicator.kind === 'count' || indicator.kind === 'ratio'))
    missing.push('series');
  if (indicator.combine === undefined && indicator.kind === 'level' && indicator.reporters.length > 1)
    missing.push('combine');
  if (indicator.reporters.length === 0) missing.push('reporters');
  return missing;
}

/**
 * Counts and yes-no answers start from nothing; a rate or level on a path, or a relative target, starts somewhere. A limit
 * with its own steps only has to be kept.
 */
function needsBaseline(indicator: Indicator): boolean {
  if (isRelative(indicator.target)) return true;
  if (stepsAlone(indicator)) return false;
  const startsSomewhere = indicator.kind === 'ratio' || indicator.kind === 'level';
  return startsSomewhere && indicator.path !== undefined && indicator.path.kind !== 'at-end';
}

/** Without these no figure can be judged at all. */
export const indispensable: readonly Missing[] = ['definition', 'baseline', 'series', 'combine'];
