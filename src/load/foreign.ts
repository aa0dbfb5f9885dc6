// The characters that the plain reader leaves to the careful one.

/**
 * A character outside those that Chinese and Western text needs: among others controls, TAB, blanks other than the space,
 * invisible and bidirectional marks, private characters, halves of pairs.
 */
const FOREIGN =
  /[^\n -~\xa1-\xac\xae-\u02ff\u0370-\u03ff\u2010-\u2027\u2030-\u205e\u2070-\u27bf\u2e80-\u2fdf\u3001-\u312f\u3190-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff9f\uffe0-\uffe6]/;

/** The CJK extensions B to F and compatibility ideographs: rare characters in names. */
const RARE_HAN = /[\u{20000}-\u{2fa1d}]/gu;

/** Looks for pairs only in a text that has something unusual: looking for them always would take a third of the whole time. */
export function hasForeign(text: string): boolean {
  return FOREIGN.test(text) && FOREIGN.test(text.replace(RARE_HAN, ''));
}
