// The files of a workspace as they come in.

/** A YAML file found under the workspace; its path is relative and has `/` on every system. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why the bytes were not read: a link, device or folder, a file over the limit, or one that cannot be opened. */
  readonly refused?: 'not-regular' | 'too-large' | 'unreadable';
}

/** A text without its byte-order mark, and its UTF-16 units: to look at them one by one is quicker than at the text's own. */
export interface Decoded {
  readonly text: string;
  readonly units: Uint16Array;
  /** Whether somebody has looked through it and found nothing out of the ordinary. */
  readonly isOrdinary?: boolean;
}

/** The files of a workspace, found folder by folder and read one by one. */
export interface SourceTree {
  /** The folders at the top, sorted. */
  readonly folders: readonly string[];
  /** The files below one of these folders, sorted by path; for the empty name those that lie at the top. */
  readonly list: (folder: string) => readonly string[];
  /** A file by its path, read anew each time it is asked for. */
  readonly read: (path: string) => SourceFile;
  /** A quicker way from UTF-8 to text than the language has; undefined for bytes that are left to the language. */
  readonly decode?: ((file: SourceFile) => Decoded | undefined) | undefined;
}

/** What is at a path of a workspace, data or not; links are never followed. */
export type Standing =
  | { readonly kind: 'file' | 'folder' | 'other' }
  /** The path, or a folder on the way, is a link. */
  | { readonly kind: 'link'; readonly name: string }
  /** Nothing of that name; `alike` is there, and differs in its case, in the width of a letter or by its ending. */
  | { readonly kind: 'missing'; readonly alike: string | undefined };

/** What lies in a workspace besides the data that are read. */
export interface Beside {
  /** Undefined where it cannot be seen. */
  readonly at: (path: string) => Standing | undefined;
  /** The names of whatever is in a folder; none where it is not there, or cannot be seen. */
  readonly namesIn: (folder: string) => readonly string[];
}
