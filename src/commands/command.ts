// What a command is: a record that the program, the help and the documentation are made from.
import type { Language, Localized } from '../model/language.ts';
import type { FoundRevision } from '../model/revision.ts';
import type { World } from '../model/world.ts';

export interface OptionRecord {
  /** As commander reads it: `--as-of <date>`. */
  readonly flags: string;
  readonly summary: Localized;
  readonly choices?: readonly string[];
  /** May be given several times, and each time as a list with commas. */
  readonly many?: boolean;
}

export interface ArgumentRecord {
  /** `<id>` is required, `[period]` is not. */
  readonly name: string;
  readonly summary: Localized;
}

export interface CommandInput {
  readonly world: World;
  /** The program's own version. */
  readonly version: string;
  readonly language: Language;
  /** Somebody asked for the language, so the workspace's own does not count. */
  readonly languageAsked: boolean;
  /** The positional arguments in order. */
  readonly words: readonly string[];
  readonly options: Options;
  /** With --at: the revision whose files are the workspace. */
  readonly revision?: AskedRevision;
}

export interface AskedRevision extends FoundRevision {
  /** The day that was asked for; undefined where the revision was named. */
  readonly day: string | undefined;
}

/** Options by their camel-case name; absent ones are undefined. */
export type Options = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

export interface Outcome {
  /** 0 clean, 1 findings. */
  readonly exitCode: 0 | 1;
  /** The product, for stdout. */
  readonly output: string;
  /** It holds commands that the runner of a workflow is meant to take; all else in it is kept from becoming any. */
  readonly hasCommands?: boolean;
}

export interface Command {
  readonly words?: readonly ArgumentRecord[];
  readonly options: readonly OptionRecord[];
  readonly run: (input: CommandInput) => Promise<Outcome>;
}

/** The command line or the workspace is not usable: exit code 2, a sentence and a way out, never a stack trace. */
export class UsageError extends Error {
  readonly said: Localized;
  readonly hint: Localized | undefined;
  /** Lines to copy, shown below the hint as they are. */
  readonly toCopy: Localized | undefined;
  constructor(said: Localized, hint?: Localized, toCopy?: Localized) {
    super(said.en);
    this.said = said;
    this.hint = hint;
    this.toCopy = toCopy;
  }
}

export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given several times or with commas; undefined when it was not given, a usage error when empty. */
export function listOption(options: Options, name: string): readonly string[] | undefined {
  const value = options[name];
  if (!Array.isArray(value)) return undefined;
  const parts = value
    .flatMap((part: string) => part.split(/[,，、]/))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 0) return parts;
  // `--fail-on "$LIGHTS"` with nothing in the variable would never fail, and a filter by nothing show nothing.
  const flag = `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new UsageError({ 'zh-CN': `选项 ${flag} 后面要有值。`, en: `The option ${flag} needs a value.` });
}
