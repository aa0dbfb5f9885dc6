// The ids of the rules over a change, for whoever only has to know that one exists: they themselves are loaded with `diff`.

export const guardIds = [
  'issued-kept',
  'item-kept',
  'goal-kept',
  'decision-kept',
  'adjustment-kept',
  'adjustment-starts-from-base',
  'entry-kept',
  'correction-kept',
  'period-locked',
  'period-dates-kept',
  'reporters-kept',
  'nothing-lost',
  'evidence-kept',
  'slip-kept',
  'census-kept',
  'identity-kept',
  'simulated-kept',
  'erratum-kept',
  'rules-apart',
  'schemas-apart',
  'suppression-apart',
  'guards-armed',
  'own-returns-only',
] as const;

export type GuardId = (typeof guardIds)[number];
