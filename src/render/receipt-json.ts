// The receipt of a written pack: what it was made from and by what, and the hash of every file that was made.
import type { Receipt, ReviewPack } from '../model/pack.ts';
import type { Language } from '../model/language.ts';
import { toJson } from './json-text.ts';

export interface ProductRecord {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/** What a pack was asked for as. */
export interface PackRequest {
  readonly language: Language;
  readonly formats: readonly string[];
  /** The light rule shown beside the workspace's own. */
  readonly besideRule: string | undefined;
  /** With the pages of each organisation also where they are left out unless asked for. */
  readonly perOrganization: boolean;
}

export function renderReceipt(
  { plan, period, simulated, receipt }: Pick<ReviewPack, 'plan' | 'period' | 'simulated' | 'receipt'>,
  request: PackRequest,
  files: readonly ProductRecord[],
): string {
  const { version, commit, clean, asOf, knownAt, lightRule, files: census, data, inputs }: Receipt = receipt;
  return toJson({
    schemaVersion: 1,
    command: 'report',
    ...(simulated ? { mark: '示例数据' } : {}),
    version,
    plan,
    period,
    asOf,
    knownAt,
    simulated,
    language: request.language,
    formats: request.formats,
    besideRule: request.besideRule,
    perOrganization: request.perOrganization,
    lightRule,
    commit,
    clean,
    census,
    data,
    inputs,
    files,
  });
}
