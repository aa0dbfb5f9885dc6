// Text as an office file can hold it.

/** What XML 1.0 has no room for: most controls, halves of surrogate pairs, two noncharacters. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const outside = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Marks that turn the direction of what follows, or that nobody sees. */
const unseen = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** What most texts are made of, with nothing in it to replace: to look for each of the others would take longer. */
const plain = /^[ !#-%(-;=?-~·—‘’“”…\u3001-\u3020\u4e00-\u9fff\uff01-\uff5e]*$/;

/** The text with everything shown that a reader would not see, on one line. */
export const xmlText = (text: string): string =>
  plain.test(text) ? text : xmlLines(text.replaceAll(/[\n\r\t]+/g, ' '));

/** The same with its line breaks. */
export function xmlLines(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(outside, '\ufffd')
    .replace(unseen, (mark) => `\\u{${mark.charCodeAt(0).toString(16)}}`);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What is text to XML already, as it stands in an element or in an attribute in double quotes. */
export const xmlEscaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => references[character] ?? character);

/** Any text on one line, as it stands in an element or an attribute. */
export const xmlContent = (text: string): string =>
  plain.test(text) ? text : xmlEscaped(xmlText(text)).replaceAll("'", '&apos;');

/** What a text needs said of it so that blanks at its ends are kept. */
export const keepingBlanks = (text: string): string => (/^\s|\s$/.test(text) ? ' xml:space="preserve"' : '');
