// Assessments to documents.
export type { Earlier } from './changes.ts';
export { countsOf, diffDocument } from './diff-document.ts';
export { explainDocument } from './explain-document.ts';
export { explainTree, marginTree } from './explain-tree.ts';
export { historyDocument, historyTree } from './history-document.ts';
export { type ListKind, listDocument } from './list-document.ts';
export { remindDocument } from './remind-document.ts';
export { knownTree } from './returns-known.ts';
export { type ReviewFacts, reviewDocument } from './review-document.ts';
export { reviewPack, reviewPaper } from './review-pack.ts';
export { type AskedStatus, type Selection, hasStatus, selectTasks } from './select.ts';
export { rollUpDocument, rollUpIds, rollUpOf } from './roll-up-document.ts';
export { showDocument } from './show-document.ts';
export { slipDocument } from './slip-document.ts';
export { statusDocument } from './status-document.ts';
export { totalsOf } from './totals.ts';
