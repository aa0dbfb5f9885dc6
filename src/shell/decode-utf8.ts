// UTF-8 to text by way of UTF-16, where the language's own way is slow.
import { isUtf8, transcode } from 'node:buffer';

/** Up to Node 22 a text with Chinese in it is decoded character by character: that takes three times as long. */
const isSlow = Number.parseInt(process.versions.node, 10) < 24;

const byteOrderMark = 0xfeff;

/** The text of well-formed UTF-8 without a byte-order mark; undefined for other bytes. None where the language is quicker. */
export const decodeUtf8 = isSlow
  ? (bytes: Uint8Array): string | undefined => {
      if (!isUtf8(bytes)) return undefined;
      const units = transcode(bytes, 'utf8', 'utf16le');
      const hasMark = units.length > 0 && units.readUInt16LE(0) === byteOrderMark;
      return units.toString('utf16le', hasMark ? 2 : 0);
    }
  : undefined;
