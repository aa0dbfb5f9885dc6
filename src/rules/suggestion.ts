// The hint that goes with a word nobody knows: the nearest one that exists.
import { nearest } from '../lib/nearest.ts';
import type { Localized } from '../model/language.ts';

/** Made to be passed on as it is: empty when nothing is near enough to be meant. */
export function suggestion(word: string, candidates: readonly string[]): { readonly hint?: Localized } {
  const meant = nearest(word, candidates);
  return meant === undefined ? {} : { hint: { 'zh-CN': `是不是 ${meant}？`, en: `Did you mean ${meant}?` } };
}
