// Evidence and documents are not of a later day than the return that names them, nor later than the work they prove.
import { isDay } from '../lib/calendar.ts';
import { isFinished } from '../lib/progress-states.ts';
import { entriesOf } from './entries.ts';
import { placeOfEvidence, visitEvidence } from './evidences.ts';
import { isIndicator, itemsById } from './items.ts';
import { plausibleDays } from './periods.ts';
import { below } from './places.ts';
import type { PlanInput, Report, Rule } from './rule.ts';

export const evidenceDated: Rule = {
  id: 'evidence-dated',
  severity: 'warning',
  title: {
    'zh-CN': '佐证和文件不晚于报送日期',
    en: 'evidence is not of a later day',
  },
  why: {
    'zh-CN': '报送时还没有的材料证明不了已完成的工作；印发日期早于文件自己的日期，必有一处写错。',
    en: 'What did not exist yet proves nothing, and no document was issued before its own date.',
  },
  remedy: {
    'zh-CN': '核对材料的 date、文件的 date 和报送日期，改正写错的那个。',
    en: 'Check the date of the evidence, of the document and of the return, and mend the wrong one.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      checkEvidence(input, report);
      checkDocuments(input, report);
    }
  },
};

function checkEvidence({ plan }: PlanInput, report: Report): void {
  visitEvidence(plan, ({ date }, index, entry, { reported }) => {
    if (date === undefined || date <= reported || !isDay(date) || !isDay(reported)) return;
    report(
      below(placeOfEvidence(entry, index), 'date'),
      {
        'zh-CN': `材料日期 ${date} 晚于报送日期 ${reported}。`,
        en: `The evidence is of ${date}, after the return was handed in on ${reported}.`,
      },
      { subject: entry.id },
    );
  });
}

function checkDocuments({ plan }: PlanInput, report: Report): void {
  const items = itemsById(plan);
  const { first } = plausibleDays(plan);
  for (const { entry, handedIn } of entriesOf(plan).documented) {
    const { reported } = handedIn;
    const { id, date, state, document, place } = entry;
    if (document === undefined || !isDay(document.date)) continue;
    const item = items.get(id);
    const isIssued = item !== undefined && !isIndicator(item) && item.kind === 'document';
    if (isDay(reported) && document.date > reported)
      report(
        below(place, 'document', 'date'),
        {
          'zh-CN': `文件日期 ${document.date} 晚于报送日期 ${reported}。`,
          en: `The document is of ${document.date}, after the return was handed in on ${reported}.`,
        },
        { subject: id },
      );
    else if (
      isIssued &&
      date !== undefined &&
      isDay(date) &&
      date < document.date &&
      // Years before the plan, and said to be finished: `date-near-plan`.
      (date >= first || !isFinished(state))
    )
      report(
        below(place, 'date'),
        {
          'zh-CN': `印发日期 ${date} 早于文件日期 ${document.date}。`,
          en: `It was issued on ${date}, before its own date ${document.date}.`,
        },
        {
          subject: id,
          related: [
            {
              place: below(place, 'document', 'date'),
              message: { 'zh-CN': '文件的日期在这里。', en: 'The document has its date here.' },
            },
          ],
        },
      );
  }
}
