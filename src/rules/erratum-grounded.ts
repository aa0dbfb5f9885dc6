// An erratum comes after the plan, and the data are as it says they have become.
import type { Place } from '../model/diagnostic.ts';
import { isDay } from '../lib/calendar.ts';
import type { ErratumRecord } from '../model/generated/files.ts';
import type { OrganizationKind } from '../model/plan.ts';
import type { PlanFiles } from '../model/workspace-files.ts';
import { recordsOf } from './items.ts';
import { once } from './once.ts';
import { below, placeIn } from './places.ts';
import type { PlanInput, Report, Rule } from './rule.ts';
import { isSame } from '../lib/same-value.ts';
import { suggestionsAmong } from './suggestion.ts';
import { isUnread } from './unread.ts';

export const erratumGrounded: Rule = {
  id: 'erratum-grounded',
  severity: 'error',
  title: {
    'zh-CN': '勘误与数据相符',
    en: 'an erratum agrees with the data',
  },
  why: {
    'zh-CN': '勘误说改了，数据却没有改或改成了别的，两处必有一处不对。',
    en: 'If the data are not what the erratum says they have become, one of the two is wrong.',
  },
  remedy: {
    'zh-CN': '照勘误改数据，或者改正勘误的 subject、field、to 和 approvedBy；同一处后来又改的，另记一条。',
    en: 'Mend the data as it says, or mend its subject, field, to or approvedBy; a later mend of the same value is a new entry.',
  },
  check({ plans }, report) {
    for (const input of plans) {
      const errata = input.files.errata?.value.errata ?? [];
      for (const [index, erratum] of errata.entries()) {
        const place = placeIn(input.files.errata?.path ?? '', 'errata', index);
        checkDate(input, erratum, place, report);
        checkApproval(input, erratum, place, report);
        const isLast = !errata.slice(index + 1).some((later) => isOfSame(later, erratum));
        if (isLast && !isUnread(input.files, 'tasks/')) checkItem(input.files, erratum, place, report);
        if (isLast) checkPeriod(input.files, erratum, place, report);
      }
    }
  },
};

function checkDate({ plan }: PlanInput, { date }: ErratumRecord, place: Place, report: Report): void {
  const { signed } = plan.document;
  if (!isDay(date) || !isDay(signed) || date >= signed) return;
  report(below(place, 'date'), {
    'zh-CN': `勘误日期 ${date} 早于计划签发日期 ${signed}。`,
    en: `It is of ${date}, before the plan was signed on ${signed}.`,
  });
}

/** Whoever hands in returns does not agree to mends of the data, unless the plan is its own. */
function checkApproval({ plan }: PlanInput, { approvedBy }: ErratumRecord, place: Place, report: Report): void {
  const { kind } = plan.registry.organizations.get(approvedBy) ?? {};
  if (approvedBy === plan.document.issuer || kind === undefined || mayApprove.includes(kind)) return;
  report(below(place, 'approvedBy'), {
    'zh-CN': `${approvedBy} 不能同意勘误，要由印发单位、主管科室或上级机关同意。`,
    en: `${approvedBy} cannot agree to it: that is for the issuer, the office or a higher body.`,
  });
}

const mayApprove: readonly OrganizationKind[] = ['bureau', 'superior'];

/** Of several errata on one thing the last one says how it stands. */
const isOfSame = (later: ErratumRecord, erratum: ErratumRecord): boolean =>
  later.subject === erratum.subject &&
  later.organization === erratum.organization &&
  later.period === erratum.period &&
  (later.field === erratum.field || later.field === undefined);

const recordsById = once(
  (files: PlanFiles): ReadonlyMap<string, object> =>
    new Map<string, object>([
      ...recordsOf(files).map(({ record }): [string, object] => [record.id, record]),
      ...files.tasks.map(({ value }): [string, object] => [value.id, value]),
    ]),
);

const meantRecord = once((files: PlanFiles) => suggestionsAmong(() => [...recordsById(files).keys()]));

/** What the task files hold; items, and what the plan itself says, are held against nothing else. */
function checkItem(files: PlanFiles, erratum: ErratumRecord, place: Place, report: Report): void {
  const { what, subject, organization, period, field, to } = erratum;
  const isOfPlan = organization === undefined && period === undefined;
  if (subject === undefined || !isOfPlan || !subject.startsWith('t')) return;
  const records = recordsById(files);
  const record = records.get(subject);
  if (what === 'removal') {
    if (record !== undefined && field === undefined)
      report(
        below(place, 'subject'),
        { 'zh-CN': `${subject} 还在计划里，没有撤销。`, en: `${subject} is still in the plan.` },
        { subject },
      );
  } else if (record === undefined)
    report(
      below(place, 'subject'),
      { 'zh-CN': `计划里没有 ${subject}。`, en: `The plan has no ${subject}.` },
      meantRecord(files)(subject),
    );
  else if (what === 'transcription' && field !== undefined && isAnother(record, field, to))
    report(
      to === undefined ? below(place, 'field') : below(place, 'to'),
      {
        'zh-CN': `任务文件中 ${subject} 的 ${field} 与 to 不符。`,
        en: `In the task file ${field} of ${subject} is not what to says.`,
      },
      { subject },
    );
}

function checkPeriod(
  { plan: { value } }: PlanFiles,
  { what, subject, organization, period }: ErratumRecord,
  place: Place,
  report: Report,
): void {
  if (what !== 'removal' || period === undefined || subject !== undefined || organization !== undefined) return;
  if (!value.reporting.periods.some(({ id }) => id === period)) return;
  report(below(place, 'period'), {
    'zh-CN': `${period} 还在 plan.yaml 里，没有撤销。`,
    en: `${period} is still in plan.yaml.`,
  });
}

function isAnother(record: object, field: string, to: unknown): boolean {
  const value: unknown = Object.entries(record).find(([key]) => key === field)?.[1];
  return !isSame(value, to);
}
