// A review pack as one self-contained page: nothing is fetched, and without its script it is plain text and tables.
import type { Words } from '../../messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { ReviewPack } from '../../model/pack.ts';
import { labelsOf } from './labels.ts';
import { writePage } from './page.ts';

/** @param sha256 in hexadecimal, of the UTF-8 of a text */
export function renderHtml(
  pack: ReviewPack,
  words: Words,
  language: Language,
  sha256: (text: string) => string,
): string {
  const explained = new Set(pack.details.map(({ id }) => id));
  return writePage(pack, { words, language, labels: labelsOf[language], explained, sha256 }).markup;
}
