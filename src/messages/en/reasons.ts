// English: why an indicator stands where it does, and whether it can still be reached.
import type { IndicatorReason, ReachabilityFigures } from '../../model/assessment.ts';
import { upToThree } from './names.ts';
import { plural } from './plural.ts';
import { vocabulary } from './vocabulary.ts';

const { missing, period, quantity } = vocabulary;

export function reason(value: IndicatorReason, names: readonly string[]): string {
  const few = upToThree(names, '');
  switch (value.kind) {
    case 'missing':
      return `Missing: ${value.missing.map((what) => missing[what]).join(', ')}.`;
    case 'zero-denominator':
      return 'The denominator is zero.';
    case 'no-closed-period':
      return 'No period is due yet.';
    case 'nothing-reported':
      return `Nothing was handed in for the ${value.periods.map(period).join(', the ')}.`;
    case 'stale':
      return `The figure is of ${value.readingDate}, ${plural(value.days, 'day')} old; nothing handed in since for the ${value.periods.map(period).join(', the ')}.`;
    case 'incomplete':
      return `${value.reported} of ${plural(value.expected, 'organisation')} reported in full${few === '' ? '' : `; not: ${few}`}.`;
    case 'collecting':
      return `Returns for the ${period(value.period)} are coming in: ${value.organizations.length} of ${plural(value.expected, 'organisation')} so far${value.counts ? '' : '; they count once all are in or due'}.`;
    case 'carried':
      return `Carries forward earlier figures of ${upToThree(names, plural(value.organizations.length, 'organisation'))} (the oldest of ${value.since}).`;
    case 'unread':
      return `Not counted: the return of ${upToThree(names, plural(value.organizations.length, 'organisation'))} was handed in and cannot be read.`;
    case 'no-evidence':
      return 'No evidence given.';
    case 'restated':
      return `The figure for the ${period(value.period)} was corrected: ${value.reason}`;
  }
}

export function reachability(value: ReachabilityFigures, decimals: number, unit: string): string {
  const of = (text: string): string => quantity(text, unit);
  switch (value.kind) {
    case 'locked-in':
      return 'Locked in.';
    case 'on-course':
      return 'On course.';
    case 'needs':
      return `${of(value.left.toFixed(decimals))} to go: needs ${of(value.perMonth.toFixed(decimals))} a month (so far ${of(value.soFar.toFixed(decimals))} a month).`;
    case 'needs-of-open':
      return `At least ${value.count} of the ${value.open} still open are needed.`;
    case 'out-of-reach':
      return `Out of reach: ${of(value.best.toFixed(decimals))} at best.`;
    case 'unknown':
      return '';
  }
}
