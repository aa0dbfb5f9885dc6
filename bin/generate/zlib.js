// The zlib that packs office files, as a module: the WebAssembly that zip.js ships, the same numbers on every machine.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const banner = '// Generated from @zip.js/zip.js by `npm run generate`. Do not edit.\n';

/** What of it is used; a handle, a place in memory and a number of bytes are numbers, and so is what a call tells. */
const functions = {
  malloc: ['size'],
  deflate_new: [],
  deflate_init_gzip: ['handle', 'level'],
  deflate_process: ['handle', 'from', 'size', 'to', 'room', 'flush'],
  deflate_last_consumed: ['handle'],
  deflate_end: ['handle'],
};

const types = Object.entries(functions)
  .map(([name, given]) => `  ${name}(${given.map((word) => `${word}: number`).join(', ')}): number;\n`)
  .join('');

/** @returns paths under src/ with the texts that belong there; the licence goes with the code into every bundle */
export async function zlibFiles() {
  const [{ version }, licence, module] = await Promise.all([
    readFile(require.resolve('@zip.js/zip.js/package.json'), 'utf8').then(JSON.parse),
    readFile(require.resolve('@zip.js/zip.js').replace(/[^\\/]*$/, 'LICENSE'), 'utf8'),
    readFile(require.resolve('@zip.js/zip.js/dist/zip-module.wasm')),
  ]);
  const notice = `/*! zlib, by Jean-loup Gailly and Mark Adler, as @zip.js/zip.js ${version} has it.\n\n${licence.trim()}\n*/\n`;
  return [
    [
      'src/render/office/generated/zlib.js',
      `${banner}${notice}const module = new WebAssembly.Module(Buffer.from('${module.toString('base64')}', 'base64'));
export const zlib = new WebAssembly.Instance(module).exports;
zlib._initialize();
`,
    ],
    [
      'src/render/office/generated/zlib.d.ts',
      `${banner}export declare const zlib: {\n  readonly memory: { readonly buffer: ArrayBuffer };\n${types}};\n`,
    ],
  ];
}
