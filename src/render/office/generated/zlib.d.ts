// Generated from @zip.js/zip.js by `npm run generate`. Do not edit.
export declare const zlib: {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(size: number): number;
  deflate_new(): number;
  deflate_init_gzip(handle: number, level: number): number;
  deflate_process(handle: number, from: number, size: number, to: number, room: number, flush: number): number;
  deflate_last_consumed(handle: number): number;
  deflate_end(handle: number): number;
};
