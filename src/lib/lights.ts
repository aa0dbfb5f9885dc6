// Lights in order of urgency and their counts: a whole shows its worst part with the counts beside it, never an average.
import type { Light, LightCounts, Status } from '../model/assessment.ts';

export const lightsByUrgency: readonly Light[] = ['red', 'yellow', 'blue', 'grey', 'green'];

export const lightOrder = (light: Light): number => lightsByUrgency.indexOf(light);

/** Of a figure: short of its path, by little or by much. */
export const isBehind = (light: Light): boolean => light === 'red' || light === 'yellow';

export function countLights(parts: readonly { readonly light: Light }[]): LightCounts {
  const counts = { red: 0, yellow: 0, blue: 0, grey: 0, green: 0 };
  for (const part of parts) counts[part.light] += 1;
  return counts;
}

/** The light of a whole: the worst of what still stands, for what was cancelled darkens nothing; grey when there is nothing. */
export function lightOfAll(parts: readonly { readonly light: Light; readonly status: Status }[]): Light {
  const counts = countLights(parts.filter(({ status }) => status !== 'cancelled'));
  return lightsByUrgency.find((light) => counts[light] > 0) ?? 'grey';
}
