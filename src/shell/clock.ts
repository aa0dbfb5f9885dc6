// The clock, asked once and only here.

/** Today in a time zone as `YYYY-MM-DD`; undefined for a zone that does not exist. */
export function today(timeZone: string): string | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    return parts.format(new Date());
  } catch {
    return undefined;
  }
}
