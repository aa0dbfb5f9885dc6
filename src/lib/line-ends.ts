// Line ends: what a text holds does not change with the system that it was saved on.

const [carriageReturn, lineFeed] = [13, 10];

/** The same bytes with every CR LF as LF. */
export function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(carriageReturn)) return bytes;
  return bytes.filter((byte, index) => byte !== carriageReturn || bytes[index + 1] !== lineFeed);
}
