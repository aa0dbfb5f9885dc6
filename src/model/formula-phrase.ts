// The arithmetic behind the light of an indicator as phrases: each step, and how far the next lights are.
import type { Light, ResolvedTarget } from './assessment.ts';
import type { Path } from './plan.ts';

export type FormulaPhrase =
  | {
      readonly key: 'step-ratio';
      readonly numerator: number;
      readonly denominator: number;
      readonly actual: number;
      readonly unit: string;
      readonly decimals: number;
    }
  | {
      readonly key: 'step-progress';
      readonly actual: number;
      readonly baseline: number;
      readonly goal: number;
      readonly percent: number;
      readonly unit: string;
      readonly decimals: number;
    }
  | {
      readonly key: 'step-expected';
      readonly path: Path['kind'];
      readonly day: string;
      readonly expected: number;
      /** Absent of a step that stands alone, without a baseline to measure the way from. */
      readonly percent?: number;
      readonly unit: string;
      readonly decimals: number;
    }
  | {
      readonly key: 'step-gap';
      readonly progress: number;
      readonly expected: number;
      readonly gap: number;
      /** Of the way from a baseline to the target, of which nobody says points. */
      readonly ofWay?: true;
    }
  | {
      readonly key: 'step-target';
      readonly actual: number;
      readonly words: string;
      readonly op: ResolvedTarget['op'];
      /** A word of the target that draws no line. */
      readonly soft?: string;
      readonly unit: string;
      readonly decimals: number;
    }
  | {
      readonly key: 'next-light';
      readonly light: Light;
      readonly by: number;
      readonly better: boolean;
      readonly of: 'points' | 'way' | 'expected';
    }
  | { readonly key: 'trend'; readonly points: number; readonly ofWay: boolean }
  | { readonly key: 'streak'; readonly red: number; readonly behind: number }
  | { readonly key: 'figure-age'; readonly days: number; readonly evidence: boolean };
