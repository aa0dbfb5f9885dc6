// A review pack as JSON: the published contract of `duban report --format json`.
import type { ReviewPack } from '../model/pack.ts';
import { toJson } from './json-text.ts';

export function renderPackJson(pack: ReviewPack): string {
  const { inputs: _, lightRule: _rule, asOf: _asOf, ...receipt } = pack.receipt;
  return toJson({
    schemaVersion: 1,
    command: 'report',
    plan: pack.plan,
    period: pack.period,
    asOf: pack.asOf,
    simulated: pack.simulated,
    lightRule: pack.lightRule,
    letterhead: pack.letterhead,
    blocks: pack.review.blocks,
    ledger: pack.ledger,
    returns: pack.returns,
    organizations: pack.organizations.map(({ id, name, document }) => ({ id, name, blocks: document.blocks })),
    receipt,
  });
}
