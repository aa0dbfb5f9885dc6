// What the build replaces in libraries: if one of them is written otherwise some day, this and the build say so.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { packing, withoutPacking } from '../../bin/build/without-packing.js';

const pathOf = (module: string): string => fileURLToPath(new URL(`../../node_modules/${module}`, import.meta.url));

it.each(packing)('$module is changed in one place and no other', ({ module, text, instead }) => {
  const code = readFileSync(pathOf(module), 'utf8');
  expect(code.split(text)).toHaveLength(2);
  expect(withoutPacking.transform(code, pathOf(module))).toBe(code.replace(text, () => instead));
  expect(() => withoutPacking.transform('another release', pathOf(module))).toThrow(module);
});

it('leaves every other module alone', () => {
  expect(withoutPacking.transform('const compress = options?.compress ?? true;', '/src/main.ts')).toBeUndefined();
});
