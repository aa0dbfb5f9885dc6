// The proof that a mended text still says what it said: values and comments, read again.
import { escapeStep } from '../lib/pointer.ts';
import { isRecord } from '../lib/records.ts';
import { type Tree, commentsOf } from './tree.ts';

/** Whether two texts hold the same values, those that were meant to change aside, and the same comments; order of keys aside. */
export function saysTheSame(before: Tree, after: Tree, intended: ReadonlyMap<string, unknown> = new Map()): boolean {
  const [had, has] = [commentsOf(before), commentsOf(after)];
  if (had.length !== has.length || had.some((comment, index) => comment !== has[index])) return false;
  return isSame(before.value, after.value, '', intended);
}

function isSame(a: unknown, b: unknown, pointer: string, intended: ReadonlyMap<string, unknown>): boolean {
  if (intended.has(pointer)) return Object.is(intended.get(pointer), b);
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index], `${pointer}/${index}`, intended));
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key], `${pointer}/${escapeStep(key)}`, intended))
  );
}
