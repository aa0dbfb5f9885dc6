// A review pack as one self-contained page: nothing is fetched, and without its script it is plain text and tables.
import type { Words } from '../../messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { ReviewPack } from '../../model/pack.ts';
import { labelsOf } from './labels.ts';
import { writePage } from './page.ts';

export function renderHtml(pack: ReviewPack, words: Words, language: Language): string {
  const explained = new Set(pack.details.map(({ id }) => id));
  return writePage(pack, { words, language, labels: labelsOf[language], explained }).markup;
}
