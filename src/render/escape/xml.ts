// Text as XML 1.0, in an element or between double quotes.
import { escapeControls } from '../../lib/width.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
};

/**
 * Only characters that XML 1.0 has: controls are written out, the two that are left (U+FFFE, U+FFFF) become the replacement
 * mark. Line feeds are kept as references, which attributes keep too; `##[` and `::` are
 * broken for logs that take them for commands.
 */
export const escapeXml = (text: string): string =>
  escapeControls(text, { keepNewline: true })
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"'\n]/g, (character) => entities[character] ?? character)
    .replaceAll('##[', '##&#91;')
    .replaceAll('::', '&#58;:');
