// The hint that goes with a word nobody knows: the nearest one that exists.
import { nearestAmong } from '../lib/nearest.ts';
import type { Localized } from '../model/language.ts';

/** Made to be passed on as it is: empty when nothing is near enough to be meant. */
export type Suggestion = { readonly hint?: Localized };

export const suggestion = (word: string, candidates: readonly string[]): Suggestion =>
  suggestionsAmong(() => candidates)(word);

/** @param candidates asked for only where a word is not known, and once */
export function suggestionsAmong(candidates: () => readonly string[]): (word: string) => Suggestion {
  let nearest: ((word: string) => string | undefined) | undefined;
  return (word) => {
    nearest ??= nearestAmong(candidates());
    const meant = nearest(word);
    return meant === undefined ? {} : { hint: { 'zh-CN': `是不是 ${meant}？`, en: `Did you mean ${meant}?` } };
  };
}
