// Lights in order of urgency and their counts: a whole shows its worst part with the counts beside it, never an average.
import type { Light, LightCounts } from '../model/assessment.ts';

export const lightsByUrgency: readonly Light[] = ['red', 'yellow', 'blue', 'grey', 'green'];

export const lightOrder = (light: Light): number => lightsByUrgency.indexOf(light);

export function countLights(parts: readonly { readonly light: Light }[]): LightCounts {
  const counts = { red: 0, yellow: 0, blue: 0, grey: 0, green: 0 };
  for (const part of parts) counts[part.light] += 1;
  return counts;
}

/** The light of a whole: the worst of what still stands, for what was cancelled darkens nothing. */
export const lightOfAll = (parts: readonly { readonly light: Light; readonly status: string }[]): Light =>
  worstLight(countLights(parts.filter(({ status }) => status !== 'cancelled')));

/** The worst light that is counted at all; grey when there is nothing. */
export const worstLight = (counts: LightCounts): Light => lightsByUrgency.find((light) => counts[light] > 0) ?? 'grey';
