// Revisions: what a person typed, the commit it names, what was recorded since, and what stands in the way of reading it.
import type { Beside, SourceFile } from './source-file.ts';

/** A commit of the workspace's repository. Names and texts of it were written by others and are untrusted. */
export interface Revision {
  /** The whole id. */
  readonly commit: string;
  /** When it was recorded (the committer's clock), in seconds since 1970; the day of it depends on the time zone. */
  readonly seconds: number;
  /** Who wrote it. */
  readonly author: string;
}

/** The revision that was asked for, and how the text was taken: a name of git's, or a day. */
export interface FoundRevision extends Revision {
  readonly took: 'name' | 'day';
}

/** The day that a text stands for, and the time zone in which that day ends. */
export interface DayAsked {
  readonly day: string;
  readonly timeZone: string;
}

/** The commit at HEAD, and what on disk is not what it holds. */
export interface CurrentRevision extends Revision {
  /** The paths of the data files that are not as committed, line ends aside; those that are gone are among them. */
  readonly differing: ReadonlySet<string>;
  /** Whether a merge with conflicts is still open. */
  readonly merging: boolean;
}

/** What one commit did to the files of the workspace: each as it was afterwards, undefined where it was removed. */
export interface RecordedChange extends Revision {
  readonly files: ReadonlyMap<string, SourceFile | undefined>;
  /** The oldest commit of a shallow clone: it stands for all that came before. */
  readonly orEarlier: boolean;
}

/** Why history cannot be read: each is a sentence of its own, and checking without history goes on working. */
export type HistoryTrouble =
  | { readonly kind: 'no-git' }
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'no-commit' }
  /** The text cannot be a revision, or one of a form that is not taken. */
  | { readonly kind: 'form'; readonly typed: string }
  /** `names` are the branches and tags there are. */
  | { readonly kind: 'unknown'; readonly typed: string; readonly names: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly typed: string; readonly commits: readonly string[] }
  /** Nothing was recorded by the end of the day; `first` is the first commit there is. */
  | { readonly kind: 'before-first'; readonly day: string; readonly first: Revision }
  /** Beyond what a clone of the last commits holds, or a slip: `names` are the branches and tags there are. */
  | { readonly kind: 'shallow'; readonly typed: string; readonly names: readonly string[] }
  /** Two revisions without a common ancestor. */
  | { readonly kind: 'unrelated' }
  /** The folder is a repository without a work tree where that is not expected, and could have been put there. */
  | { readonly kind: 'bare' }
  /** The repository's folder belongs to somebody else. */
  | { readonly kind: 'foreign-owner'; readonly top: string }
  /** The folder is a link that leads out of the repository, or git's data stands elsewhere and does not point back. */
  | { readonly kind: 'outside'; readonly folder: string }
  /** Not all objects are here, and none is fetched. */
  | { readonly kind: 'partial' }
  | { readonly kind: 'damaged' }
  /** The folder of the workspace that is a submodule, by its path; `.` for all of it. */
  | { readonly kind: 'submodule'; readonly at: string }
  /** As many data files are left out of the disk by a sparse checkout. */
  | { readonly kind: 'sparse'; readonly count: number }
  | { readonly kind: 'too-slow' }
  /** More data than is read at once. */
  | { readonly kind: 'too-much' }
  /** There was no workspace at that commit; `since` is the first commit that holds it. */
  | { readonly kind: 'no-workspace'; readonly commit: string; readonly since: Revision | undefined };

/** What history answers: never an exception. */
export type Answer<T> = { readonly found: T } | { readonly trouble: HistoryTrouble };

/** What of a commit is to be read. */
export interface PartOfCommit {
  /** By the paths of files; all of them unless given. */
  readonly isWanted?: (path: string) => boolean;
}

/** What stood at a commit, held against the files at hand. */
export interface Stood {
  /** The files that stood; those that are the same at hand, line ends aside, are given back as they are, and not read. */
  readonly files: readonly SourceFile[];
  /** The paths of all others: of files that stood otherwise, of those that are gone and of those that are new. */
  readonly touched: ReadonlySet<string>;
}

/** What a file that holds no plan data is to it: it says what data look like, or it is what a record names as evidence. */
export type BesideKind = 'schema' | 'evidence';

/** A file of the repository, from its top. */
export interface BesideFile {
  readonly path: string;
  readonly as: BesideKind;
}

/** A file beside the plan data that differs; its path is from the workspace, with `../` where it lies outside. */
export interface BesideChange extends BesideFile {
  /** What it held, as git names contents, shortened, or the schema that a data file named; undefined where it was not there. */
  readonly from: string | undefined;
  /** What it holds; undefined where it is gone. */
  readonly to: string | undefined;
}

/**
 * Which files are asked about, of all that either state has.
 * @param paths from the top of the repository
 * @param below the workspace from there, with `/` at its end; empty at the top
 */
export type ChooseBeside = (paths: readonly string[], below: string) => readonly BesideFile[];

/** A workspace that stood in another folder, by its way from the top of the repository; nothing where there was none. */
export interface MovedWorkspace {
  readonly below: string | undefined;
  readonly files: readonly SourceFile[];
}

/**
 * The history of a workspace in its git repository. Nothing is checked out, nothing that the repository names is run, no
 * network is used. `folder` is a workspace as found; for a repository without a work tree, the folder that was named.
 */
export interface History {
  /** The commit that a text names: anything git knows as a commit, or else the last one recorded by the end of a day. */
  readonly find: (folder: string, typed: string, day?: DayAsked) => Answer<FoundRevision>;
  /** The last commit that two have in common. Both are whole ids. */
  readonly mergeBase: (folder: string, a: string, b: string) => Answer<Revision>;
  /** The paths of the workspace's files at a commit (a whole id); no content is read. */
  readonly list: (folder: string, commit: string) => Answer<readonly string[]>;
  /** The workspace's files as a commit (a whole id) holds them, by the same limits as those on disk. */
  readonly read: (folder: string, commit: string, part?: PartOfCommit) => Answer<readonly SourceFile[]>;
  /** What lies in the workspace at a commit (a whole id), data or not: listed when it is first asked for. */
  readonly beside: (folder: string, commit: string) => Beside;
  /** The same files held against those at hand, which were read from disk or from another commit. */
  readonly before: (folder: string, commit: string, atHand: readonly SourceFile[]) => Answer<Stood>;
  /**
   * Where a commit has no workspace in this folder: the one that it had in another folder and that is gone from there in
   * the head, which is another commit or what is on disk; undefined where there is none.
   */
  readonly movedFrom: (folder: string, base: string, head: string | undefined) => Promise<Answer<MovedWorkspace>>;
  /** The data files that a sparse checkout leaves out of the disk, by their paths: they are as they were committed. */
  readonly leftOut: (folder: string, files: readonly SourceFile[]) => Promise<ReadonlySet<string>>;
  /** The folder of the workspace on disk that is a submodule: its path, or `.` for all of the workspace. */
  readonly submoduleIn: (folder: string, files: readonly SourceFile[]) => Promise<string | undefined>;
  /** The commit at HEAD, and which of the files read from disk are not as it holds them. */
  readonly current: (
    folder: string,
    files: readonly SourceFile[],
    passedOver?: ReadonlySet<string>,
  ) => Answer<CurrentRevision>;
  /** What each commit up to this one did to files below `under` (empty for all), the first commit first, along the first parents. */
  readonly log: (folder: string, commit: string, under: string) => Promise<Answer<readonly RecordedChange[]>>;
  /** Files beside the plan data, anywhere in the repository, that differ between a commit and another one, or the disk. */
  readonly changedBeside: (
    folder: string,
    base: string,
    head: string | undefined,
    choose: ChooseBeside,
  ) => Promise<Answer<readonly BesideChange[]>>;
  /** The day of a moment in a time zone, `YYYY-MM-DD`; undefined for a zone that does not exist. */
  readonly dayOf: (seconds: number, timeZone: string) => string | undefined;
}
