// The options of the rules as a workspace sets them, each default filled in.
import type { RuleOptionsRecord } from '../model/generated/files.ts';
import type { CommitmentKind, RuleOptions } from '../model/plan.ts';

const finite: readonly CommitmentKind[] = [
  'document',
  'event',
  'recognition',
  'mechanism',
  'construction',
  'application',
];

const defaults: RuleOptions = {
  'title-brief': { most: 40 },
  'title-one-action': { kinds: finite },
  'indicator-has-interim': { kinds: ['count', 'level'] },
  'deliverable-dated': { kinds: finite.filter((kind) => kind !== 'mechanism') },
  'commitment-has-lead': { kinds: [...finite, 'ongoing'] },
  'progress-evidenced': { kinds: finite.filter((kind) => kind !== 'document') },
};

export function ruleOptionsOf(set: RuleOptionsRecord): RuleOptions {
  return {
    'title-brief': { ...defaults['title-brief'], ...set['title-brief'] },
    'title-one-action': { ...defaults['title-one-action'], ...set['title-one-action'] },
    'indicator-has-interim': { ...defaults['indicator-has-interim'], ...set['indicator-has-interim'] },
    'deliverable-dated': { ...defaults['deliverable-dated'], ...set['deliverable-dated'] },
    'commitment-has-lead': { ...defaults['commitment-has-lead'], ...set['commitment-has-lead'] },
    'progress-evidenced': { ...defaults['progress-evidenced'], ...set['progress-evidenced'] },
  };
}
