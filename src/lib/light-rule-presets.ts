// The ids of the light rules that come with the program, for whoever must know the names and not the rules.
import type { LightRulePreset } from '../model/plan.ts';

/** A record, so that the compiler asks for every preset. */
const shipped: Readonly<Record<LightRulePreset, true>> = {
  default: true,
  'yinchuan-2025': true,
  'relative-80-60': true,
};

export const lightRulePresets: readonly string[] = Object.keys(shipped);
