// The review pack of one period: the one document, free of any format, that all files of the pack are made from.
import { partsOf } from '../lib/parts.ts';
import type { Receipt, ReviewPack, ReviewPaper } from '../model/pack.ts';
import { type Change, changesSince, changesTable } from './changes.ts';
import { type Locate, explainDocument } from './explain-document.ts';
import { ledgerTable } from './ledger.ts';
import { organizationPages } from './organization-page.ts';
import { receiptBlocks } from './receipt-blocks.ts';
import { returnsOfYear } from './returns-of-year.ts';
import { type ReviewFacts, reviewDocument } from './review-document.ts';

/** The paper alone, for whoever is shown no more: the tables of a pack take longer. */
export const reviewPaper = (facts: ReviewFacts, receipt: Receipt): ReviewPaper =>
  paperOf(facts, receipt, changesOf(facts));

const changesOf = ({ plan, assessment, period, earlier }: ReviewFacts): readonly Change[] =>
  changesSince(plan, assessment, period, earlier);

function paperOf(facts: ReviewFacts, receipt: Receipt, changes: readonly Change[]): ReviewPaper {
  const { plan, assessment, period } = facts;
  const { lightRule: rule } = assessment;
  const { title, office, signature } = plan.settings.papers;
  return {
    plan: plan.id,
    period: period.id,
    asOf: assessment.asOf,
    simulated: plan.simulated,
    lightRule: { id: rule.id, version: rule.version, source: rule.source },
    title: { key: 'review-title', plan: plan.title, period: period.id },
    letterhead: { title, office, signature },
    review: reviewDocument(facts, changes),
    receipt,
    closing: receiptBlocks(receipt),
  };
}

/** @param locate where a place is, as `file:line` within the workspace; without it nothing is explained */
export function reviewPack(facts: ReviewFacts, receipt: Receipt, locate: Locate | undefined): ReviewPack {
  const { plan, assessment, period } = facts;
  const changes = changesOf(facts);
  const shown = assessment.tasks.flatMap((task) => [task, ...partsOf([task])]);
  return {
    ...paperOf(facts, receipt, changes),
    changes: changesTable('changes', changes),
    ledger: ledgerTable(plan, assessment, period.id),
    returns: returnsOfYear(plan, assessment),
    organizations: organizationPages(plan, assessment, period),
    details:
      locate === undefined
        ? []
        : shown.map((item) => ({ id: item.item.id, document: explainDocument(plan, assessment, item, locate) })),
  };
}
