// What holds where the workspace says nothing; the schema of duban.yaml promises the same.

export const defaults = {
  /** China's own zone needs no table of zones to be known. */
  timeZone: 'Asia/Shanghai',
  dueSoonDays: 14,
  lightRule: 'default',
  /** Percentage points ahead of the path from which a figure is ahead. */
  aheadFrom: 10,
} as const;
