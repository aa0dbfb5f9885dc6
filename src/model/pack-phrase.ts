// What a review says beyond the status: what changed, whose page it is, what it was made from. Facts, not words.
import type { LightCounts } from './assessment.ts';

/** What became of an item since the last review, each item under the first that applies. */
export type ChangeKind =
  'reopened' | 'overdue' | 'finished' | 'silent' | 'fell' | 'rose' | 'due-soon' | 'corrected' | 'adjusted';

export type Role = 'lead' | 'support' | 'report';

export type PackSaying =
  | {
      readonly say: 'changes';
      readonly period: string;
      readonly asOf: string;
      readonly counts: Readonly<Record<ChangeKind, number>>;
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
  /** A title that the workspace gives its papers. */
  | { readonly say: 'own-title'; readonly title: string }
  | { readonly say: 'path-title'; readonly title: string }
  | { readonly say: 'commit'; readonly commit: string | undefined; readonly clean: boolean | undefined }
  | { readonly say: 'files-read'; readonly found: number; readonly read: number };

export type PackPhrase = { readonly key: 'pack' } & PackSaying;
