// Severities of findings: their order, and whether one is as bad as another.
import type { Severity } from '../model/diagnostic.ts';

export const severitiesByWeight: readonly Severity[] = ['error', 'warning', 'info'];

/** 0 for the worst. */
export const severityOrder = (severity: Severity): number => severitiesByWeight.indexOf(severity);
