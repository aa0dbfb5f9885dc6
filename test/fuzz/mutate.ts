// Files as no office would write them, made from files that it did: a few random changes of bytes, characters or lines each.

/** A number from 0 to below `sides`. */
export type Roll = (sides: number) => number;

/** The same rolls for the same seed (mulberry32). */
export function rollsOf(seed: number): Roll {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
  };
}

const pick = (roll: Roll, choices: readonly string[]): string => choices[roll(choices.length)] ?? '';

/** Pieces of text that mean something to a reader, a terminal or a platform; ¦ stands between them. */
const pieces: readonly string[] = [
  ...[
    '：¦，¦、¦；¦“¦”¦（¦）¦【¦】¦［¦］¦｛¦｝¦＃¦－¦•¦—¦\u3000¦。',
    '\t¦\r¦\r\n¦\n¦\n\n¦ ¦  ¦\u00a0¦\u0085¦\u2028¦\ufeff¦\u200b¦\u202e¦\u2066¦\u{e0041}',
    '\u0000¦\u0007¦\u001b[31m¦\u001b]0;x\u0007¦\u007f¦\u009b31m¦\ufffd¦\ufffe¦\ud800¦🙂¦𠮷¦e\u0301',
    ': ¦:¦- ¦-¦? ¦?¦#¦ #¦"¦\'¦\\¦\\q¦\\u0000¦\\ud800¦|¦>¦|\n¦>-\n¦%¦@¦`',
    '&a ¦*a¦!t ¦!!int ¦<<: *a¦[¦]¦{¦}¦[]¦{}¦,¦, ,¦~¦null¦true¦.inf¦.nan¦0x1F¦1e999',
    '9007199254740993¦-0¦012¦1_000¦2024/3/21¦2024-02-30¦__proto__: 1\n¦constructor¦__proto__¦toString',
    '---\n¦...\n¦%YAML 1.1\n---\n¦<<<<<<< HEAD\n¦=======\n¦>>>>>>> x\n¦||||||| x\n¦::error file=x::pwned\n¦##[error]x',
    '# duban-ignore title-brief until 2030-12-31: x\n¦# duban-ignore¦ # duban-ignore id-unique until 1999-01-01: y¦<b>',
  ].flatMap((row) => row.split('¦')),
  ...['[', '{a: ', '- ', '? '].map((piece) => piece.repeat(40)),
  ' '.repeat(70),
  'x'.repeat(3000),
  '督'.repeat(200),
  '\n'.repeat(50),
];

const wide = {
  ':': '：',
  ',': '，',
  '-': '－',
  '#': '＃',
  '"': '“',
  "'": '’',
  '[': '［',
  ']': '］',
  '{': '｛',
  '}': '｝',
  ' ': '\u3000',
  '.': '．',
};

const widened = (character: string): string =>
  Object.entries(wide).find(([half]) => half === character)?.[1] ??
  (/[0-9A-Za-z]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character);

type Change = (text: string, roll: Roll) => string;

const splice = (text: string, at: number, removed: number, inserted: string): string =>
  text.slice(0, at) + inserted + text.slice(at + removed);

const inLines =
  (change: (lines: string[], at: number, roll: Roll) => void): Change =>
  (text, roll) => {
    const lines = text.split('\n');
    change(lines, roll(lines.length), roll);
    return lines.join('\n');
  };

const changes: readonly Change[] = [
  (text, roll) => splice(text, roll(text.length + 1), 0, pick(roll, pieces)),
  (text, roll) => splice(text, roll(text.length + 1), roll(4), pick(roll, pieces)),
  (text, roll) => splice(text, roll(text.length + 1), 1 + roll(3), ''),
  (text, roll) => text.slice(0, roll(text.length + 1)),
  (text, roll) => {
    const at = roll(text.length + 1);
    return splice(text, at, 1, widened(text.charAt(at)));
  },
  // Every colon, comma or dash from somewhere on
  (text, roll) => {
    const mark = pick(roll, [': ', ', ', '- ', '"', '[']);
    const at = roll(text.length + 1);
    return text.slice(0, at) + text.slice(at).replaceAll(mark, widened(mark.charAt(0)));
  },
  inLines((lines, at) => lines.splice(at, 1)),
  inLines((lines, at, roll) => lines.splice(roll(lines.length + 1), 0, lines[at] ?? '')),
  inLines((lines, at, roll) => lines.splice(at, 0, ...lines.splice(roll(lines.length), 1 + roll(5)))),
  inLines((lines, at, roll) => {
    lines[at] = `${' '.repeat(roll(5))}${(lines[at] ?? '').slice(roll(4))}`;
  }),
  inLines((lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/^ +/, (blanks) => '\t'.repeat(Math.ceil(blanks.length / 2)));
  }),
  inLines((lines, at) => lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`)),
  inLines((lines, at, roll) => {
    lines[at] = (lines[at] ?? '').replace(/(:[ ]+).*$/, (_, colon: string) => colon + pick(roll, pieces));
  }),
  inLines((lines, at, roll) => {
    lines[at] = (lines[at] ?? '').replace(/[\w.-]+(?=: )/, (key) =>
      pick(roll, [key.slice(1), `${key}s`, key.toUpperCase(), '标题', pick(roll, pieces)]),
    );
  }),
  inLines((lines, at, roll) => lines.splice(at, 0, pick(roll, pieces))),
  (text, roll) => text.split('\n').join(pick(roll, ['\r\n', '\r', '\n\n'])),
  // One in a while, far too much of something
  (text, roll) => (roll(20) === 0 ? text + pick(roll, pieces).repeat(roll(3000)) : `${text}${pick(roll, pieces)}`),
];

/** The bytes of a text after one to three changes, now and then also of bytes that make no text. */
export function mutate(text: string, roll: Roll): Uint8Array {
  let changed = text;
  for (let times = 1 + roll(3); times > 0; times -= 1)
    changed = changes[roll(changes.length)]?.(changed, roll) ?? changed;
  const bytes = new TextEncoder().encode(changed);
  if (roll(12) > 0) return bytes;
  const at = roll(bytes.length + 1);
  const spliced = Array.from({ length: 1 + roll(6) }, () => roll(256));
  return Uint8Array.from([...bytes.subarray(0, at), ...spliced, ...bytes.subarray(at + roll(3))]);
}
