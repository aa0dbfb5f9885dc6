// Values of the files, or of JSON, that hold others under keys.

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined where there is no such key, or nothing that has keys. */
export const valueIn = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);
