// What GitHub's runner makes of a line that a step prints, after actions/runner's ActionCommand.cs, for tests.

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const known = ['error', 'warning', 'notice', 'group', 'set-env', 'add-mask', 'stop-commands'];

/** .NET's Char.IsWhiteSpace, which its TrimStart goes by. */
const blanks = /^[\t-\r\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/;

/** Lines as a .NET StreamReader parts them. */
export const linesOf = (output: string): readonly string[] => output.split(/\r\n|\r|\n/);

/** The command in a line; undefined where there is none. `##[name]` counts anywhere in it. */
export function commandIn(line: string): Command | undefined {
  const text = line.replace(blanks, '');
  const end = text.indexOf('::', 2);
  if (text.startsWith('::') && end !== -1) {
    const [name = '', ...rest] = text.slice(2, end).split(' ');
    if (known.includes(name))
      return { name, properties: propertiesIn(rest.join(' ')), data: decode(text.slice(end + 2), dataEscapes) };
  }
  return text.includes('##[') ? { name: '##[', properties: {}, data: text } : undefined;
}

const dataEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const propertyEscapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;

const decode = (text: string, escapes: readonly (readonly [string, string])[]): string =>
  escapes.reduce((decoded, [escape, character]) => decoded.replaceAll(escape, character), text);

const propertiesIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split(',')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1), propertyEscapes)]),
  );
