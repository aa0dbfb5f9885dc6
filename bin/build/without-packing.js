// A library hands over its file packed; we unpack it again to put our own parts in. In the bundle it only puts the parts one
// behind the other: the bytes of a pack stay the same, for whatever it packed is packed anew by us anyway.

/** What stands in the library, and what it is in the bundle. */
export const packing = [
  {
    module: 'hucre/dist/zip/writer.mjs',
    text: 'const compress = options?.compress ?? true;',
    instead: 'const compress = false;',
  },
];

export const withoutPacking = {
  name: 'without-packing',
  transform(code, id) {
    const found = packing.find(({ module }) => id.replaceAll('\\', '/').endsWith(module));
    if (found === undefined) return undefined;
    const [before, after, ...more] = code.split(found.text);
    if (after === undefined || more.length > 0)
      throw new Error(`${found.module} no longer has what is replaced in it: ${found.text}`);
    return `${before}${found.instead}${after}`;
  },
};
