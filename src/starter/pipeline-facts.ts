// What every pipeline is made from, and the versions of other people's programs that all of them name.
import type { Language } from '../model/language.ts';

export interface PipelineFacts {
  readonly language: Language;
  /** The workspace from the top of the repository; `.` where it is the top. Holds nothing that a shell or a platform expands. */
  readonly data: string;
  /** What npm is asked to install: a fixed version, or an address of one package file. */
  readonly tool: string;
}

/** A Node.js with long-term support; duban runs on 20.19 and later. */
export const nodeVersion = '24.11.1';

/** npm runs no scripts of what it installs, and says nothing that a log does not need. */
export const installFlags = '--ignore-scripts --no-audit --no-fund --no-save';

/** A scalar that YAML reads as this text, whatever it holds. */
export const quoted = (text: string): string => JSON.stringify(text);
