// SHA-256 of a text without Node's crypto: a page that is made anywhere names its own script and style by their hash.

const roundConstants = Int32Array.from(fractionsOf(64, Math.cbrt));
const startState = fractionsOf(8, Math.sqrt);

/** The first 32 bits of the fractional parts of roots of the first primes, as FIPS 180-4 defines its constants. */
function fractionsOf(count: number, root: (prime: number) => number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) | 0);
}

/** The hash over the UTF-8 bytes of a text, in Base64, as a Content-Security-Policy writes it. */
export function sha256Base64(text: string): string {
  const state = hash(new TextEncoder().encode(text));
  const bytes = state.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
  return btoa(String.fromCharCode(...bytes));
}

function hash(message: Uint8Array): readonly number[] {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n);
  const schedule = new Int32Array(64);
  let state = startState;
  for (let offset = 0; offset < padded.length; offset += 64) state = addBlock(state, view, offset, schedule);
  return state;
}

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** @param schedule room to work in, the same for every block */
function addBlock(state: readonly number[], view: DataView, offset: number, schedule: Int32Array): readonly number[] {
  for (let index = 0; index < 64; index += 1) {
    if (index < 16) schedule[index] = view.getInt32(offset + index * 4);
    else {
      const early = schedule[index - 15] ?? 0;
      const late = schedule[index - 2] ?? 0;
      const mixed =
        (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) + (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10));
      schedule[index] = mixed + (schedule[index - 16] ?? 0) + (schedule[index - 7] ?? 0);
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const choice = (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g));
    const first = (h + choice + (roundConstants[index] ?? 0) + (schedule[index] ?? 0)) | 0;
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + (state[index] ?? 0)) | 0);
}
