// What a review says beyond the status: what changed, whose page it is, what it was made from. Facts, not words.
import type { LightCounts } from './assessment.ts';

/** What became of an item since the last review, each item under the first that applies; unclear is what nobody can tell now. */
export type ChangeKind =
  'reopened' | 'overdue' | 'finished' | 'unclear' | 'fell' | 'rose' | 'due-soon' | 'corrected' | 'adjusted';

export type Role = 'lead' | 'support' | 'report';

/** Of an organisation's share of an indicator: handed in, owed, or handed in and not to be read. */
export type OwnShare = 'in' | 'owed' | 'unread';

export type PackSaying =
  | {
      readonly say: 'changes';
      readonly period: string;
      readonly asOf: string;
      readonly counts: Readonly<Record<ChangeKind, number>>;
      /** Of what was finished, how many are indicators. */
      readonly indicatorsFinished: number;
    }
  /** The state before was judged anew from the files of today. */
  | { readonly say: 'judged-anew' }
  | { readonly say: 'nothing-before' }
  | { readonly say: 'change'; readonly change: ChangeKind }
  | { readonly say: 'organization-title'; readonly name: string; readonly period: string }
  | {
      readonly say: 'organization-answer';
      readonly leads: number;
      readonly supports: number;
      readonly reports: number;
      readonly overdue: number;
      readonly lights: LightCounts;
    }
  | { readonly say: 'role'; readonly role: Role }
  | { readonly say: 'owes-return'; readonly period: string }
  | { readonly say: 'owes-figure' }
  /** The words of a return, led by its period and by who wrote them where that is not plain. */
  | {
      readonly say: 'told';
      readonly who: string | undefined;
      readonly when: string | undefined;
      readonly words: string;
    }
  /** A return that lies there and cannot be read: what is owed is to mend it. */
  | { readonly say: 'owes-mending'; readonly period: string }
  | {
      readonly say: 'own-share';
      readonly own: OwnShare;
      /** The others of whom the whole lacks a share, by name. */
      readonly silent: readonly string[];
      readonly unread: readonly string[];
    }
  /** A title that the workspace gives its papers. */
  | { readonly say: 'own-title'; readonly title: string }
  | { readonly say: 'path-title'; readonly title: string }
  | { readonly say: 'commit'; readonly commit: string | undefined; readonly clean: boolean | undefined }
  | { readonly say: 'files-read'; readonly found: number; readonly read: number };

export type PackPhrase = { readonly key: 'pack' } & PackSaying;
