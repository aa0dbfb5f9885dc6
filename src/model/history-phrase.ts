// What the history of a subject says, as facts: the words in each language belong to `messages/`.
import type { Localized } from './language.ts';

export type HistorySaying =
  | { readonly say: 'heading'; readonly of: 'events' | 'lights'; readonly count: number }
  /** `shallow`: the first of the commits stands for all that came before. */
  | { readonly say: 'commits'; readonly commits: number; readonly events: number; readonly shallow: boolean }
  | { readonly say: 'without'; readonly because: Localized }
  | { readonly say: 'unread'; readonly files: readonly string[] }
  | { readonly say: 'judged-now' }
  | { readonly say: 'recorded'; readonly day: string; readonly orEarlier: boolean }
  | { readonly say: 'pending' };

export type HistoryPhrase = { readonly key: 'history' } & HistorySaying;
