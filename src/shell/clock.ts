// The clock, asked once and only here; days of moments in a time zone.

const eightHours = 8 * 60 * 60 * 1000;

/** Today in a time zone as `YYYY-MM-DD`; undefined for a zone that does not exist. */
export const today = (timeZone: string): string | undefined => printDay(new Date(), timeZone);

/** The day of a moment, given in seconds since 1970, in a time zone; undefined for a zone that does not exist. */
export const dayOf = (seconds: number, timeZone: string): string | undefined =>
  printDay(new Date(seconds * 1000), timeZone);

function printDay(moment: Date, timeZone: string): string | undefined {
  // China has kept UTC+8 all year since 1991 (tz database, asia): asking the calendars of the world takes ten times as long.
  if (timeZone === 'Asia/Shanghai') return new Date(moment.getTime() + eightHours).toISOString().slice(0, 10);
  try {
    const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    return parts.format(moment);
  } catch {
    return undefined;
  }
}

/** The last second of a day in a time zone; undefined for a zone or a day that does not exist. */
export function endOfDay(day: string, timeZone: string): number | undefined {
  const utc = Date.parse(`${day}T00:00:00Z`) / 1000;
  if (!Number.isFinite(utc) || dayOf(utc, timeZone) === undefined) return undefined;
  // Zones lie from 12 hours behind to 14 ahead; days only ever grow, so that halving finds the last second.
  let [within, after] = [utc - 15 * 3600, utc + 40 * 3600];
  while (after - within > 1) {
    const middle = Math.floor((within + after) / 2);
    if ((dayOf(middle, timeZone) ?? '') <= day) within = middle;
    else after = middle;
  }
  return within;
}
