// What a compiled validator is and what it reports: the part of ajv's contract that this stage relies on.

export type ShapeCheck = (data: unknown) => boolean;

export interface SchemaPart {
  readonly title?: string;
  readonly description?: string;
  /** What each value of the enum means, in its order. */
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
}

export interface ShapeError {
  /** JSON pointer of the value at fault (of the parent for a missing or unknown key). */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the keyword. */
  readonly parentSchema: SchemaPart;
  readonly data: unknown;
}

export interface ShapeExplainer {
  (data: unknown): boolean;
  readonly errors?: readonly ShapeError[] | null;
}
