// A receipt as it is read back from a pack's folder: hostile until every part of it is looked at.
import { isRecord } from '../../lib/records.ts';
import { languages } from '../../messages/index.ts';
import type { Receipt } from '../../model/pack.ts';
import type { PackRequest, ProductRecord } from '../../render/receipt-json.ts';

/** What `verify` needs of a receipt. */
export interface ReadReceipt
  extends PackRequest, Pick<Receipt, 'version' | 'commit' | 'clean' | 'knownAt' | 'asOf' | 'data' | 'inputs'> {
  readonly plan: string;
  readonly period: string;
  readonly files: readonly ProductRecord[];
}

/** Undefined for what is no receipt, or one that names files outside of its folder. */
export function readReceipt(text: string): ReadReceipt | undefined {
  const value = parse(text);
  if (!isRecord(value) || value['schemaVersion'] !== 1) return undefined;
  const [version, plan, period, asOf, data] = ['version', 'plan', 'period', 'asOf', 'data'].map((key) => value[key]);
  const [commit, knownAt, besideRule, clean] = ['commit', 'knownAt', 'besideRule', 'clean'].map((key) => value[key]);
  const language = languages.find((known) => known === value['language']);
  const formats = listOf(value['formats'], (item) => (isText(item) ? item : undefined));
  const inputs = listOf(value['inputs'], hashedPath);
  const files = listOf(value['files'], productOf);
  if (!isText(version) || !isText(plan) || !isText(period) || !isText(asOf) || !isText(data)) return undefined;
  if (!isTextOrNothing(commit) || !isTextOrNothing(knownAt) || !isTextOrNothing(besideRule)) return undefined;
  if (clean !== undefined && typeof clean !== 'boolean') return undefined;
  if (language === undefined || formats === undefined || inputs === undefined || files === undefined) return undefined;
  const perOrganization = value['perOrganization'];
  if (typeof perOrganization !== 'boolean') return undefined;
  return {
    version,
    plan,
    period,
    asOf,
    data,
    commit,
    knownAt,
    besideRule,
    perOrganization,
    clean,
    language,
    formats,
    inputs,
    files,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 4096;
const isTextOrNothing = (value: unknown): value is string | undefined => value === undefined || isText(value);

function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length > 100_000) return undefined;
  const items = value.flatMap((item: unknown): readonly T[] => {
    const known = read(item);
    return known === undefined ? [] : [known];
  });
  return items.length === value.length ? items : undefined;
}

function hashedPath(item: unknown): Receipt['inputs'][number] | undefined {
  if (!isRecord(item)) return undefined;
  const { path, sha256 } = item;
  return isText(path) && isText(sha256) ? { path, sha256 } : undefined;
}

function productOf(item: unknown): ProductRecord | undefined {
  const hashed = hashedPath(item);
  if (hashed === undefined || !isRecord(item)) return undefined;
  const { size } = item;
  return typeof size === 'number' && isWithin(hashed.path) ? { ...hashed, size } : undefined;
}

/** Plain names of ours only: a receipt must not send us to read elsewhere. */
const isWithin = (path: string): boolean =>
  /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) && !path.split('/').some((part) => part === '..' || part === '.');
