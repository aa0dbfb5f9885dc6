// Plain text as Markdown in which nothing of it is markup, neither to CommonMark nor to what platforms read out of the page.
import { escapeControls } from '../../lib/width.ts';

/** Nothing to see, in the way of a mention, a reference or a link. */
const gap = '&#8203;';

/**
 * Every character that could start markup, a mention, a reference or HTML becomes an entity; controls become visible.
 * Platforms look for mentions (@name), references (#1, !1, GH-1), emoji and addresses in the finished page, where an entity
 * is a character again, so these are parted by a zero-width space as well.
 * Nothing here ever writes emphasis next to Chinese quotation marks, which readers do not recognise.
 */
export function escapeMarkdown(text: string): string {
  return escapeControls(text.replaceAll('\n', ' '))
    .replace(/[&<>`*_~|\\[\]#@!$]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/(&#(?:64|126);)(?=[\p{L}\p{N}])/gu, `$1${gap}`)
    .replace(/(&#(?:33|35|36|38);|%)(?=[\w"])/g, `$1${gap}`)
    .replace(
      /^(\s*)([-+=]|\d+[.)])(?=\s|$)/,
      (_match, blank: string, mark: string) => `${blank}&#${mark.charCodeAt(0)};${mark.slice(1)}`,
    )
    .replace(/:(?=\/\/|[\w+-]+:)/g, `&#58;${gap}`)
    .replace(/\b(www)\./gi, `$1&#46;${gap}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${gap}`);
}
