// What systems add to a text when it is saved: it says nothing, and is left out where texts are compared.

const [carriageReturn, lineFeed] = [13, 10];

/** The bytes of a UTF-8 text with every CR LF as LF and without a byte-order mark. */
export function withoutSystemMarks(bytes: Uint8Array): Uint8Array {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = marked ? bytes.subarray(3) : bytes;
  if (!text.includes(carriageReturn)) return text;
  return text.filter((byte, index) => byte !== carriageReturn || text[index + 1] !== lineFeed);
}
