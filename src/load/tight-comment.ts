// Whether a text may have a comment behind a value whose # has no blank after it: quick, for every file is asked.

const [lineFeed, tab, space] = [10, 9, 32];

/** A letter or a digit of any script, or the beginning of one that takes two units. */
const wordStart = /[\p{L}\p{N}\ud800-\udbff]/u;

/**
 * Text behind ` #` is no data. `# text` is a remark for certain; `#2` or `#重点` may well have been meant as part of the
 * value. True also where the # stands in quotes or in a block of text: who says what is wrong looks closer.
 */
export function mayHaveTightComment(text: string): boolean {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    let before = at - 1;
    if (!isBlank(text.charCodeAt(before)) || !wordStart.test(text.charAt(at + 1))) continue;
    while (isBlank(text.charCodeAt(before))) before -= 1;
    if (before >= 0 && text.charCodeAt(before) !== lineFeed) return true;
  }
  return false;
}

const isBlank = (unit: number): boolean => unit === space || unit === tab;
