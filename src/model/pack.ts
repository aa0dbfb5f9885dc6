// The review pack of one period: what every format of it is made from, free of any format.
import type { Block, Document, Table } from './document.ts';
import type { LightRule } from './light-rule.ts';
import type { Phrase } from './phrase.ts';

/** What the workspace says about its papers; what it leaves out is left blank, never invented. */
export interface Letterhead {
  /** The paper's title instead of the plan's title and the period. */
  readonly title: string | undefined;
  /** The office that submits it. */
  readonly office: string | undefined;
  /** The line for a signature, such as 审核人（签字）. */
  readonly signature: string | undefined;
}

/** What a pack was made from, so that anybody can make it again. */
export interface Receipt {
  /** The program's own version. */
  readonly version: string;
  /** The commit of the data; undefined outside of a repository or before the first commit. */
  readonly commit: string | undefined;
  /** Whether the workspace was as committed; undefined where that cannot be told. */
  readonly clean: boolean | undefined;
  readonly asOf: string;
  /** The day by which all of it was known: that of the commit; undefined where files are not as committed. */
  readonly knownAt: string | undefined;
  readonly lightRule: { readonly id: string; readonly version: string; readonly source: string };
  readonly files: { readonly found: number; readonly read: number };
  /** One hash over the paths and hashes of every data file. */
  readonly data: string;
  /** SHA-256 of every data file that was found, by its path in the workspace; with LF at the ends of lines and no byte-order mark. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

export interface OrganizationPage {
  readonly id: string;
  readonly name: string;
  readonly document: Document;
}

/** The meeting paper with what stands around it. */
export interface ReviewPaper {
  readonly plan: string;
  readonly period: string;
  readonly asOf: string;
  readonly simulated: boolean;
  readonly lightRule: Pick<LightRule, 'id' | 'version' | 'source'>;
  readonly title: Phrase;
  readonly letterhead: Letterhead;
  /** The answer first, charts and tables in order. */
  readonly review: Document;
  readonly receipt: Receipt;
  /** The receipt in words, for the end of a paper. */
  readonly closing: readonly Block[];
}

/** The paper with its annexes. */
export interface ReviewPack extends ReviewPaper {
  /** Everything that changed since the last review, what went well too; without rows for the first review of a plan. */
  readonly changes: Table;
  /** 台账: a row for each commitment and indicator. */
  readonly ledger: Table;
  /** Every return owed for the periods closed by then: when it came, and how late. */
  readonly returns: Table;
  readonly organizations: readonly OrganizationPage[];
  /** Where each light comes from, by item id: what `duban explain` shows; empty where no format asks for it. */
  readonly details: readonly { readonly id: string; readonly document: Document }[];
}
