// The nearest spelling: what somebody who mistyped a word probably meant.
import leven from 'leven';

/** The candidate closest to `word`, if it is close enough to be a slip: at most two edits, or a third of its length. */
export const nearest = (word: string, candidates: readonly string[]): string | undefined =>
  nearestAmong(candidates)(word);

/** For who asks about thousands of words: the candidates are looked at once, and most are ruled out without comparing. */
export function nearestAmong(candidates: readonly string[]): (word: string) => string | undefined {
  const known = new Set(candidates);
  const spellings = candidates.map((candidate) => spellingOf(candidate));
  const told = new Map<string, string | undefined>();
  return (word) => {
    if (known.has(word)) return word;
    if (!told.has(word)) told.set(word, nearestOf(word, spellings));
    return told.get(word);
  };
}

interface Spelling {
  readonly written: string;
  readonly lower: string;
  /** A bit for each of its letters; several letters share one. */
  readonly letters: number;
}

function spellingOf(written: string): Spelling {
  const lower = written.toLowerCase();
  let letters = 0;
  for (let index = 0; index < lower.length; index += 1) letters |= 1 << (lower.charCodeAt(index) & 31);
  return { written, lower, letters };
}

function nearestOf(word: string, spellings: readonly Spelling[]): string | undefined {
  const own = spellingOf(word);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const other of spellings) {
    if (leastEdits(own, other) >= bestDistance) continue;
    const distance = leven(own.lower, other.lower, { maxDistance: bestDistance });
    if (distance < bestDistance && distance < other.written.length) {
      best = other.written;
      bestDistance = distance;
    }
  }
  return best;
}

/** Fewer cannot do: an edit makes up for one unit of length, and for one letter that the other has not. */
const leastEdits = (one: Spelling, other: Spelling): number =>
  Math.max(
    Math.abs(one.lower.length - other.lower.length),
    countBits(one.letters & ~other.letters),
    countBits(other.letters & ~one.letters),
  );

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
