// Full-width letters, digits and marks as their half-width twins: what a Chinese keyboard leaves in the wrong width.

/** U+FF01 to U+FF5E are the ASCII characters in full width, U+3000 the blank. */
export const toHalfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
