// Edits: spans of a text (UTF-16 units) with what is to stand there instead. Everything else stays byte for byte.

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the edits made. They may come in any order; of two that overlap the later one is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), written);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** An edit of the whole text as one of a part of it that begins at `from`. */
export const shiftEdit = ({ start, end, text }: Edit, from: number): Edit => ({
  start: start - from,
  end: end - from,
  text,
});
