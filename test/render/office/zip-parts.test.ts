// Our own zip files: what others write is read, and what we write others read.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { partOfText, plainPartOfText, readParts, textOf, writeParts } from '../../../src/render/office/zip-parts.ts';

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

it('leaves as it is what will be packed with its file', () => {
  const part = plainPartOfText('sheet.xml', 'x'.repeat(1000));
  expect(part).toMatchObject({ isDeflated: false, size: 1000, checksum: partOfText('', 'x'.repeat(1000)).checksum });
  expect(textOf(part)).toBe('x'.repeat(1000));
});

it('packs what becomes shorter by it', () => {
  expect(partOfText('a.xml', 'x'.repeat(100))).toMatchObject({ isDeflated: true, size: 100 });
  expect(partOfText('a.xml', 'xyz')).toMatchObject({ isDeflated: false, size: 3 });
});

it('reads no part that is shorter or longer than it should be', () => {
  for (const part of [partOfText('a.xml', 'x'.repeat(100)), plainPartOfText('a.xml', 'xyz')])
    expect(() => textOf({ ...part, size: part.size - 1 })).toThrow('a.xml has');
});

it('takes nothing that is no zip file', () => {
  expect(() => readParts(strToU8('no zip file, but long enough for its end'))).toThrow('no zip file');
});
