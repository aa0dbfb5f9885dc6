// The effects that a command may ask for: files, the clock, the terminal. The shell supplies them, tests their own.
import type { History } from './revision.ts';
import type { Beside, SourceFile, SourceTree } from './source-file.ts';

export interface Terminal {
  readonly isTty: boolean;
  /** Width in columns. */
  readonly columns: number;
  readonly color: boolean;
  /** stdout is a plain file, and nothing reads it while it is written. */
  readonly isFile?: boolean;
}

/** A commit with the files that it writes. */
export interface CommitToWrite {
  readonly date: string;
  readonly author: string;
  readonly message: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** A file to be written anew, with the bytes that it was read as. */
export interface Replacement {
  readonly path: string;
  readonly before: Uint8Array;
  readonly text: string;
}

/** What came of a replacement: `changed` was written by somebody else since it was read, `kept` was not tried. */
export type Replaced =
  { readonly kind: 'written' | 'changed' | 'kept' } | { readonly kind: 'failed'; readonly code: string };

/** `no-file`: there is no plain file of that name; `no-room`: it would grow beyond what it may. */
export type Appended = 'appended' | 'no-file' | 'no-room';

/** A git repository around a folder: its top, and the folder from there with `/`, empty at the top itself. */
export interface RepositoryPlace {
  readonly top: string;
  readonly below: string;
}

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: Terminal;
  /** Today in a time zone, `YYYY-MM-DD`; undefined for a zone that does not exist. */
  readonly today: (timeZone: string) => string | undefined;
  /** The workspace folder: the one named, or the nearest one from the current folder upwards. */
  readonly findWorkspace: (named: string | undefined) => string | undefined;
  /** The workspace that a folder, there or not, lies inside of; a workspace does not lie in itself. */
  readonly workspaceAround: (folder: string) => string | undefined;
  /** A path as typed, relative to the workspace with `/`, or undefined when it leads out of it. */
  readonly pathIn: (folder: string, typed: string) => string | undefined;
  /** A file of the workspace as it is reached from the current folder. */
  readonly shownPath: (folder: string, file: string) => string;
  /** A file of the workspace from the top of its git repository, with `/`; as `shownPath` outside of one. */
  readonly repositoryPath: (folder: string, file: string) => string;
  /**
   * @param passedOver folders at the top of the workspace that are not looked into
   * @param told is called with the number of files read so far
   */
  readonly readWorkspace: (
    folder: string,
    passedOver?: ReadonlySet<string>,
    told?: (count: number) => void,
  ) => readonly SourceFile[];
  /** The same files for who need not have them all at once. */
  readonly openTree: (folder: string) => SourceTree;
  /** The same tree for who takes all of its folders in their order: of a large one much is read meanwhile. */
  readonly readAhead: (tree: SourceTree, folder: string) => Promise<SourceTree>;
  /** What lies in the workspace on disk, data or not: listed folder by folder, when it is first asked for. */
  readonly besideOf: (folder: string) => Beside;
  /** The folders at the top of a workspace that hold a plan.yaml, sorted. */
  readonly planFolders: (folder: string) => readonly string[];
  /** The plan.yaml of each of these folders. */
  readonly readPlanHeads: (folder: string, names: readonly string[]) => readonly SourceFile[];
  /** The sources of the real plan that come with the program. */
  readonly readShippedPlan: () => readonly SourceFile[];
  /** The JSON Schemas that come with the program, by name: `task`, `output/validate`. */
  readonly readSchemas: () => ReadonlyMap<string, string>;
  /** The text of a file; undefined where there is none. Throws a system error with its code. */
  readonly readText: (path: string) => string | undefined;
  /** Writes a text whole or not at all. Throws a system error with its code. */
  readonly writeText: (path: string, text: string) => void;
  /** Writes a new file; false, and nothing done, where there is something of that name. Throws a system error with its code. */
  readonly writeNew: (path: string, text: string) => boolean;
  /** Writes new files, all or none; the path of one that is there already, and nothing done. Throws a system error with its code. */
  readonly writeAllNew: (files: readonly { readonly path: string; readonly text: string }[]) => string | undefined;
  /** Adds to the end of a plain file that is there already, up to a size. Throws a system error with its code. */
  readonly appendText: (path: string, text: string, mostBytes: number) => Appended;
  /** The repository that a folder, there or not, lies in. */
  readonly findRepository: (folder: string) => RepositoryPlace | undefined;
  /** The bytes of a file; undefined where there is none. Throws a system error with its code. */
  readonly readBytes: (path: string) => Uint8Array | undefined;
  /** Writes a text into a folder that nobody reads yet: not waited for until it is on the disk. Throws a system error with its code. */
  readonly writeFresh: (path: string, text: string) => void;
  /** Writes bytes whole or not at all. Throws a system error with its code. */
  readonly writeBytes: (path: string, bytes: Uint8Array) => void;
  /** SHA-256 in hexadecimal. */
  readonly sha256: (content: string | Uint8Array) => string;
  /** What git has recorded of a workspace. */
  readonly history: History;
  /**
   * Replaces files, each whole or not at all: if one of them cannot be prepared, none is touched. One that is no longer as
   * it was read is left alone. One result for each, in the same order; nothing is thrown.
   */
  readonly replaceTexts: (replacements: readonly Replacement[]) => readonly Replaced[];
  /** Whether a folder can be written into without touching anything: absent or empty. */
  readonly isFreeFolder: (path: string) => boolean;
  /** Fills a folder that is free; if that fails or is interrupted, the folder is as it was before. */
  readonly fillFolder: <T>(path: string, fill: () => Promise<T>) => Promise<T>;
  /** Makes the folder a git repository with this history; false where git is not available. */
  readonly writeHistory: (folder: string, commits: readonly CommitToWrite[]) => boolean;
  /** What went well or is worth knowing, beside the product on stdout. */
  readonly say: (text: string) => void;
  /** How far a long run has come, for whoever waits at a terminal; undefined when it is over. */
  readonly progress: (text: (() => string) | undefined) => void;
  /** Takes note of what has come meanwhile: an interrupt ends a run here, and nowhere between; so before anything is written. */
  readonly pause: () => Promise<void>;
}
