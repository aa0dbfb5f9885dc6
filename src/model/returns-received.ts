// Which returns of a period came in, which are owed, and which a judgement knows.

/** Whether the returns that are owed for a period came in. */
export interface ReturnsReceived {
  readonly period: string;
  readonly cutOff: string;
  readonly returnsDue: string | undefined;
  readonly received: readonly HandedIn[];
  /** Came in after the day, and count all the same: a figure counts by the day that it speaks of. */
  readonly later: readonly HandedIn[];
  /** Owed, and not handed in although the period's returns are due. */
  readonly missing: readonly string[];
  /** Handed in, and their files could not be read: nobody knows on which day. */
  readonly unread: readonly string[];
  /** They are not due yet: who has handed in nothing is not silent so far. */
  readonly isAwaited: boolean;
}

export interface HandedIn {
  readonly organization: string;
  readonly reported: string;
  readonly daysLate: number;
}

/** How many came after the day of a judgement, and the last of them. */
export interface Later {
  readonly count: number;
  readonly last: string;
  /** How many of them are for a later period, and correct or complete what stood; absent where none is. */
  readonly ofLaterPeriods?: number;
}

/** What a judgement of a day takes from after that day, and what it still waits for. */
export interface ReturnsKnown {
  readonly handedInLater: Later | undefined;
  /** Of the public record. */
  readonly compiledLater: Later | undefined;
  /** The last closed period whose returns are not due yet. */
  readonly awaited: { readonly period: string; readonly due: string | undefined } | undefined;
}
