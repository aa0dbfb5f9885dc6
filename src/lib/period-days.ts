// The days of the reporting calendar that a period has: what is guarded, and what an erratum may mend.
import type { PeriodRecord } from '../model/generated/files.ts';

export const periodDays = ['cutOff', 'returnsDue', 'locked'] as const satisfies readonly (keyof PeriodRecord)[];
