// What proves a finished commitment fits its kind: a document has its number, a list the document that published it.
import type { CommitmentKind, ProgressRecord } from '../model/plan.ts';
import { entriesOf } from './entries.ts';
import { isIndicator, itemsById } from './items.ts';
import { below } from './places.ts';
import type { Rule } from './rule.ts';

/** Words in the title of a piece of evidence that make it the document which publishes a list. */
const publishing = /公布|公示|名单|通知|通报|公告|决定|批复|备案|文件/;

export const proofFitsKind: Rule = {
  id: 'proof-fits-kind',
  severity: 'info',
  title: {
    'zh-CN': '凭据与举措类别相配',
    en: 'the proof goes with the kind',
  },
  why: {
    'zh-CN': '印发文件凭文号、评选认定凭公布文件，检查时才对得上；只有照片、总结，说明不了是哪一份、哪一批。',
    en: 'A document is found by its number and a list by what published it; a photograph says neither which nor when.',
  },
  remedy: {
    'zh-CN': '补 document（文号、日期），或在 evidence 里写公布文件的文号 number 或网址 url；确无文号的不必理会。',
    en: 'Add document (number, date), or number or url of what published it to the evidence; leave it where there is no number.',
  },
  check({ plans }, report) {
    for (const { plan } of plans) {
      const items = itemsById(plan);
      for (const { entry } of entriesOf(plan).finished) {
        const { id, document, evidence, place } = entry;
        if (evidence === undefined || document !== undefined) continue;
        const item = items.get(id);
        if (item === undefined || isIndicator(item) || isProof(item.kind, evidence)) continue;
        report(
          below(place, 'state'),
          item.kind === 'document'
            ? {
                'zh-CN': `${id} 是印发文件，佐证材料里没有文号。`,
                en: `${id} is a document, but its evidence names no number.`,
              }
            : {
                'zh-CN': `${id} 是评选认定，佐证材料里没有公布名单的文件。`,
                en: `${id} is a recognition, but no evidence is the document that published it.`,
              },
          { subject: id },
        );
      }
    }
  },
};

/** What a kind other than these two leaves behind is open: minutes, photographs, a receipt. */
function isProof(kind: CommitmentKind, evidence: NonNullable<ProgressRecord['evidence']>): boolean {
  switch (kind) {
    case 'document':
      return evidence.some(({ number, url }) => number !== undefined || url !== undefined);
    case 'recognition':
      return evidence.some(
        ({ number, url, title }) => number !== undefined || url !== undefined || publishing.test(title),
      );
    case 'event':
    case 'mechanism':
    case 'construction':
    case 'application':
    case 'ongoing':
      return true;
  }
}
