// A path of the repository as a CODEOWNERS pattern that matches it and, but for a stand-in, nothing else.

/**
 * Blanks are escaped, as every platform has it. For what one of them would read as a comment, a negation, a range or a
 * wildcard, and has no common escape, `?` stands in: it matches any one character but `/`.
 */
export const escapeOwnersPath = (path: string): string =>
  path.replace(/[#![\]*?{}\\]|[^\S ]|\p{Cc}/gu, '?').replaceAll(' ', '\\ ');
