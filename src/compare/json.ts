// Values of the files as JSON: what is not there is null.
import type { Json } from '../model/comparison.ts';

export function toJson(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return null;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(entries.flatMap(([key, each]) => (each === undefined ? [] : [[key, toJson(each)]])));
}
