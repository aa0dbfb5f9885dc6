// The words of every language, chosen by its code.
import type { Language } from '../model/language.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zhCN } from './zh-cn.ts';

export type { Words } from './words.ts';

export const languages: readonly Language[] = ['zh-CN', 'en'];

const all: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, en };

export const wordsOf = (language: Language): Words => all[language];
