// The names of the XML languages that office files are written in, and what the types of their parts begin with: ECMA-376 part 1, annex A, and part 2.

/** Documents of words. */
export const wordsNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const wordsType = 'officedocument.wordprocessingml';
/** Workbooks. */
export const sheetsNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const sheetsType = 'officedocument.spreadsheetml';
/** What the names of the parts of drawings begin with: `/main`, `/chart`. */
export const drawings = 'http://schemas.openxmlformats.org/drawingml/2006';
/** What the types of relationships begin with. */
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What the names of what a package says of itself begin with. */
export const packages = 'http://schemas.openxmlformats.org/package/2006';
