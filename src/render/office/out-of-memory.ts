// Whether WebAssembly, which packs office files, found no room: V8 says so by a RangeError and by these words alone.

/**
 * V8 reserves some gigabytes of addresses for each memory of WebAssembly, which a limit such as `ulimit -v` may not leave
 * (Node.js, "Command-line API", --disable-wasm-trap-handler).
 */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError && /^WebAssembly\b.*(?:out of memory|could not allocate)/i.test(error.message);

export const outOfMemory = (): RangeError => new RangeError('WebAssembly: Out of memory');
