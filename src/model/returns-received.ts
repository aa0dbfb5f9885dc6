// Which returns of a period came in, and which are owed.

/** Whether the returns that are owed for a period came in. */
export interface ReturnsReceived {
  readonly period: string;
  readonly cutOff: string;
  readonly returnsDue: string | undefined;
  readonly received: readonly { readonly organization: string; readonly reported: string; readonly daysLate: number }[];
  /** Owed, and not handed in although the period's returns are due. */
  readonly missing: readonly string[];
  /** Handed in, and their files could not be read: nobody knows on which day. */
  readonly unread: readonly string[];
  /** They are not due yet: who has handed in nothing is not silent so far. */
  readonly isAwaited: boolean;
}
