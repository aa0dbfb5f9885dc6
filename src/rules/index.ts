// The domain rules: all of them, their run over a workspace, and what their fixtures hold.
import type { RuleExamples } from './generated/examples.js';

export { rules } from './all.ts';
export type { NamedDocument } from './documents.ts';
export type { RuleExamples } from './generated/examples.js';
export { beginChecking, checkRules } from './run.ts';

/** What a rule's own fixtures hold, for whoever asks about it: loaded then. */
export const loadExamples = async (): Promise<RuleExamples> => import('./generated/examples.js');
