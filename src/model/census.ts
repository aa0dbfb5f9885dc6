// What was found, read and counted, as proof that nothing was passed over.

/** What was counted in one plan's files, to be held against its declared census. */
export interface PlanCount {
  readonly id: string;
  readonly simulated: boolean;
  readonly sections: number;
  readonly tasks: number;
  readonly commitments: number;
  readonly indicators: number;
  readonly returns: number;
  readonly readings: number;
  readonly progress: number;
}

/** Proof that nothing was passed over: every file found was read, and what it held was counted. */
export interface CensusProof {
  readonly files: { readonly found: number; readonly read: number };
  readonly plans: readonly PlanCount[];
}
