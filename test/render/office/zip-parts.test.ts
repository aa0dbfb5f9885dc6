// Our own zip files: what we write others read.
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { partOfText, plainPartOfText, writeParts } from '../../../src/render/office/zip-parts.ts';

const texts = { 'a.xml': '<a/>', 'folder/b.xml': '督办'.repeat(5000), 'empty.xml': '' };

it.each([
  ['packed', partOfText],
  ['as they are', plainPartOfText],
])('writes what another program reads, its parts %s', (_how, partOf) => {
  const bytes = writeParts(Object.entries(texts).map(([name, text]) => partOf(name, text)));
  const read = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
  expect(Object.fromEntries(read)).toEqual(texts);
});

it('packs what becomes shorter by it', () => {
  expect(partOfText('a.xml', 'x'.repeat(100))).toMatchObject({ isDeflated: true, size: 100 });
  expect(partOfText('a.xml', 'xyz')).toMatchObject({ isDeflated: false, size: 3 });
});

it('leaves as it is what will be packed with its file', () => {
  const { checksum } = partOfText('', 'x'.repeat(1000));
  expect(plainPartOfText('sheet.xml', 'x'.repeat(1000))).toMatchObject({ isDeflated: false, size: 1000, checksum });
});
