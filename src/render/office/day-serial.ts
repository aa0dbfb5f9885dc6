// Days as workbooks and charts count them.
import { daysBetween, isDay } from '../../lib/calendar.ts';

/** The number of a day in a workbook; the calendar of workbooks is wrong before March 1900. */
export const serialOf = (day: string): number | undefined =>
  isDay(day) && day >= '1900-03-01' ? daysBetween('1899-12-30', day) : undefined;
