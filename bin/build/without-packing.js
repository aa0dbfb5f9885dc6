// Two libraries hand over their files packed; we unpack them again to put our own parts in. In the bundle they only put the
// parts one behind the other: the bytes of a pack stay the same, for whatever they packed is packed anew by us anyway.

/** What stands in a library, and what it is in the bundle. */
export const packing = [
  {
    module: 'docx/dist/index.mjs',
    text: 'zipSync(Object.fromEntries([...files].map(([path, data]) => [path, bytesOf$2(data)])))',
    instead: 'zipSync(Object.fromEntries([...files].map(([path, data]) => [path, bytesOf$2(data)])), { level: 0 })',
  },
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
