// Where each key stands in the schema's order, asked key by key.
import { shapes } from './generated/key-order.js';

/** A map while its keys are passed. */
export interface Keys {
  /** The number of its shape; -1 where no order is known. */
  readonly shape: number;
  /** The place of the last key in the order. */
  rank: number;
}

const ranks = shapes.map((shape) => new Map(Object.keys(shape).map((key, index) => [key, index] as const)));

/** The number of the shape below the next key of a map; undefined for a key out of order, or one that is not known. */
export function takeKey(keys: Keys, key: string): number | undefined {
  const shape = shapes[keys.shape];
  if (shape === undefined) return -1;
  const others = shape['*'];
  const rank = ranks[keys.shape]?.get(key);
  if (others !== undefined) return (rank === undefined ? undefined : shape[key]) ?? others;
  if (rank === undefined || rank <= keys.rank) return undefined;
  keys.rank = rank;
  return shape[key];
}
