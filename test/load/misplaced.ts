// Whether the plain reader's lines are those of the careful one, for every value of a text and places beside them.
import { escapeStep } from '../../src/lib/pointer.ts';
import { locator } from '../../src/load/careful-yaml.ts';
import { plainLines } from '../../src/load/plain-lines.ts';

/** What differs, for a text that the plain reader has read as this value. */
export function findMisplaced(text: string, value: unknown): string | undefined {
  const lineOf = plainLines(text);
  const careful = locator(text);
  for (const pointer of pointersIn(value, ''))
    for (const onKey of [false, true]) {
      const place = { file: 'a.yaml', pointer, onKey };
      const [mine, theirs] = [lineOf(place), careful(place).line];
      if (mine !== theirs) return `${JSON.stringify(place)} is on line ${theirs}, not ${mine}`;
    }
  return undefined;
}

/** Every value, and in every mapping a key that it does not have. */
function pointersIn(value: unknown, pointer: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  const missing = Array.isArray(value) ? [] : [`${pointer}/none`];
  const within = Object.entries(value).flatMap(([key, each]) => pointersIn(each, `${pointer}/${escapeStep(key)}`));
  return [pointer, ...missing, ...within];
}
