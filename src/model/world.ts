// The effects that a command may ask for: files, the clock, the terminal. The shell supplies them, tests their own.
import type { SourceFile } from './source-file.ts';

export interface Terminal {
  readonly isTty: boolean;
  /** Width in columns. */
  readonly columns: number;
  readonly color: boolean;
}

/** A commit with the files that it writes. */
export interface CommitToWrite {
  readonly date: string;
  readonly author: string;
  readonly message: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  /** Today in a time zone, `YYYY-MM-DD`; undefined for a zone that does not exist. */
  readonly today: (timeZone: string) => string | undefined;
  /** The workspace folder: the one named, or the nearest one from the current folder upwards. */
  readonly findWorkspace: (named: string | undefined) => string | undefined;
  /** A path as typed, relative to the workspace with `/`, or undefined when it leads out of it. */
  readonly pathIn: (folder: string, typed: string) => string | undefined;
  /** A file of the workspace as it is reached from the current folder. */
  readonly shownPath: (folder: string, file: string) => string;
  /** A file of the workspace from the top of its git repository, with `/`; as `shownPath` outside of one. */
  readonly repositoryPath: (folder: string, file: string) => string;
  readonly readWorkspace: (folder: string) => readonly SourceFile[];
  /** The sources of the real plan that come with the program. */
  readonly readShippedPlan: () => readonly SourceFile[];
  /** The JSON Schemas that come with the program, by name: `task`, `output/validate`. */
  readonly readSchemas: () => ReadonlyMap<string, string>;
  /** The text of a file; undefined where there is none. Throws a system error with its code. */
  readonly readText: (path: string) => string | undefined;
  /** Writes a text whole or not at all. Throws a system error with its code. */
  readonly writeText: (path: string, text: string) => void;
  /** Whether a folder can be written into without touching anything: absent or empty. */
  readonly isFreeFolder: (path: string) => boolean;
  /** Makes the folder a git repository with this history; false where git is not available. */
  readonly writeHistory: (folder: string, commits: readonly CommitToWrite[]) => boolean;
  /** What went well or is worth knowing, beside the product on stdout. */
  readonly say: (text: string) => void;
}
