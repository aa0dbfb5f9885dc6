// A decision follows the plan and the document it rests on, and what it moves lies ahead of it.
import { isDay } from '../lib/calendar.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Document } from '../model/plan.ts';
import { below, placeIn } from './places.ts';
import type { PlanInput, Report, Rule } from './rule.ts';

export const decisionDated: Rule = {
  id: 'decision-dated',
  severity: 'warning',
  title: {
    'zh-CN': '分工和调整的日期顺序合理',
    en: 'a decision has a day that makes sense',
  },
  why: {
    'zh-CN': '先执行后批准、计划还没有签发就分工、把时限改到已经过去的日子，都说明日期写错或手续不全。',
    en: 'In force before it was approved, assigned before the plan was signed, moved to a day gone by: a date is wrong or a step is missing.',
  },
  remedy: {
    'zh-CN': '对照批准文件核对 date、document 的 date 和新的时限。',
    en: 'Check date, the date of document and the new due date against the approving document.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      for (const decision of decisionsOf(input)) checkDocument(decision, report);
      checkAssignments(input, report);
      checkNewDues(input, report);
    }
  },
};

interface Decision {
  readonly date: string;
  readonly document: Document | undefined;
  readonly place: Place;
}

function decisionsOf({ files, plan }: PlanInput): readonly Decision[] {
  const { assignments } = files;
  return [
    ...(assignments?.value.assignments ?? []).map(({ date, document }, index) => ({
      date,
      document,
      place: placeIn(assignments?.path ?? '', 'assignments', index),
    })),
    ...plan.adjustments,
  ];
}

function checkDocument({ date, document, place }: Decision, report: Report): void {
  if (document === undefined || !isDay(date) || !isDay(document.date) || date >= document.date) return;
  report(
    below(place, 'date'),
    {
      'zh-CN': `日期 ${date} 早于所依据文件的日期 ${document.date}。`,
      en: `It is of ${date}, before the document it rests on, of ${document.date}.`,
    },
    {
      related: [
        {
          place: below(place, 'document', 'date'),
          message: { 'zh-CN': '文件的日期在这里。', en: 'The document has its date here.' },
        },
      ],
    },
  );
}

/** An adjustment before the signing is an error of its own (`adjustment-grounded`). */
function checkAssignments({ files, plan }: PlanInput, report: Report): void {
  const { signed } = plan.document;
  for (const [index, { date }] of (files.assignments?.value.assignments ?? []).entries())
    if (isDay(date) && isDay(signed) && date < signed)
      report(placeIn(files.assignments?.path ?? '', 'assignments', index, 'date'), {
        'zh-CN': `分工日期 ${date} 早于计划签发日期 ${signed}。`,
        en: `It was decided on ${date}, before the plan was signed on ${signed}.`,
      });
}

function checkNewDues({ plan }: PlanInput, report: Report): void {
  for (const { subject, date, due, place } of plan.adjustments) {
    if (due === undefined || !isDay(date) || !isDay(due.to) || due.to >= date) continue;
    report(
      below(place, 'due', 'to'),
      {
        'zh-CN': `新的时限 ${due.to} 在调整生效（${date}）以前就已过去。`,
        en: `The new due date ${due.to} had gone by when the adjustment came into force on ${date}.`,
      },
      { subject },
    );
  }
}
