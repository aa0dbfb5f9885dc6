// Paragraphs of WordprocessingML: properties in the order of ECMA-376 part 1, 17.3.1.26, texts as they may say anything.
import { keepingBlanks, xmlContent } from '../office/xml-text.ts';

/** A text on one line. */
export function runOf(text: string, properties = ''): string {
  if (text === '') return '';
  return `<w:r>${properties}<w:t${keepingBlanks(text)}>${xmlContent(text)}</w:t></w:r>`;
}

export const paragraphOf = (properties: string, runs: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;

export const styledText = (style: string, text: string, more = ''): string =>
  paragraphOf(`<w:pStyle w:val="${style}"/>${more}`, runOf(text));
