// The files of a workspace as they come in.

/** A YAML file found under the workspace; its path is relative and has `/` on every system. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Why the bytes were not read: a link, device or folder, a file over the limit, or one that cannot be opened. */
  readonly refused?: 'not-regular' | 'too-large' | 'unreadable';
}
