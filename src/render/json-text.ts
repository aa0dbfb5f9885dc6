// JSON as text, safe to look at in a terminal and in the log of a workflow.

/**
 * Well-formed text only; control characters, invisible direction marks and line separators are written as escapes, and so
 * is the `[` of `##[`, which GitHub's runner takes for a command anywhere in a line. Ends with a line feed.
 */
export const toJson = (value: unknown): string => `${stringify(value).replace(risky, escapeUnit)}\n`;

const risky = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|(?<=##)\[/g;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Half a surrogate pair is allowed by JSON's grammar and refused by many readers: it becomes the replacement mark. */
function stringify(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  if (!text.includes('\\ud')) return text;
  return JSON.stringify(
    value,
    (_key, part: unknown) => (typeof part === 'string' ? part.replace(/\p{Cs}/gu, '\ufffd') : part),
    2,
  );
}
