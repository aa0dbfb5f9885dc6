// Text inside the parts of a workbook. What XML has no room for is replaced before, where it is told what will be seen.
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For an element or an attribute in double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => references[character] ?? character);
