// The words of every language, chosen by its code.
import type { Language } from '../model/language.ts';
import { phrase as phraseEn } from './en/sentences.ts';
import { vocabulary as vocabularyEn } from './en/vocabulary.ts';
import type { Words } from './words.ts';
import { phrase as phraseZhCN } from './zh-cn/sentences.ts';
import { vocabulary as vocabularyZhCN } from './zh-cn/vocabulary.ts';

export type { Words } from './words.ts';

export const languages: readonly Language[] = ['zh-CN', 'en'];

const all: Readonly<Record<Language, Words>> = {
  'zh-CN': { ...vocabularyZhCN, phrase: phraseZhCN },
  en: { ...vocabularyEn, phrase: phraseEn },
};

export const wordsOf = (language: Language): Words => all[language];
