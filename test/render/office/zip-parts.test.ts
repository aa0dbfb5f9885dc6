// Our own zip files: what others write is read, and what we write others read.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { contentOf, partOf, partOfText, readParts, textOf, writeParts } from '../../../src/render/office/zip-parts.ts';

const texts = { 'a.xml': '<a/>', 'folder/b.xml': '督办'.repeat(5000), 'empty.xml': '' };

it('reads what another program has packed, deflated or not', () => {
  for (const level of [0, 6] as const) {
    const parts = readParts(
      zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), { level }),
    );
    expect(Object.fromEntries(parts.map((part) => [part.name, textOf(part)]))).toEqual(texts);
  }
});

it('writes what another program reads, and the same from parts that were read', () => {
  const bytes = writeParts(Object.entries(texts).map(([name, text]) => partOfText(name, text)));
  expect(Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))).toEqual(
    texts,
  );
  expect(writeParts(readParts(bytes))).toEqual(bytes);
});

it('keeps as it is what is packed inside already', () => {
  const part = partOf('book.xlsx', strToU8('x'.repeat(1000)), true);
  expect(part).toMatchObject({ isDeflated: false, size: 1000 });
  expect(contentOf(part)).toBe(part.packed);
});

it.each([
  ['', 0],
  // The check value of the catalogue of parametrised CRC algorithms, CRC-32/ISO-HDLC.
  ['123456789', 0xcbf43926],
])('checks %j', (text, checksum) => {
  expect(partOfText('a', text).checksum).toBe(checksum);
});

it('takes nothing that is no zip file', () => {
  expect(() => readParts(strToU8('no zip file, but long enough for its end'))).toThrow('no zip file');
});
