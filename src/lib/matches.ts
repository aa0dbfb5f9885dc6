// The places where a pattern is found.

/**
 * What `String.prototype.matchAll` finds, for what is asked of every title: it makes a copy of its pattern each time, which
 * takes longer than the search.
 *
 * @param pattern with the flag `g`
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    all.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return all;
}
