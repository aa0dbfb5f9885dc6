// What was on record is still there: rows, returns, slips, organisations, calendars, whole files and plans.
import { fileStart } from '../lib/file-start.ts';
import type { Place } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import { type PlanChange, grouped, isGone, planChanges } from './changes.ts';
import { type Mended, isRemoved, isRemovedAnywhere } from './errata.ts';
import type { Guard, GuardInput, Report } from './guard.ts';
import { type Counted, countWords, heldIn } from './held.ts';
import { lockedSince } from './periods.ts';
import { beforeOf, isRead, placeIn, placeOf, planIn } from './places.ts';
import { type ReturnChange, returnChanges, returnOf, subjectIn } from './returns.ts';
import { erratumHint, nameOf } from './wording.ts';

export const nothingLost: Guard = {
  id: 'nothing-lost',
  severity: 'error',
  title: { 'zh-CN': '数据不丢失', en: 'nothing on record is lost' },
  why: {
    'zh-CN': '误删、覆盖、合并出错、文件读不出来，丢的数都不会自己说话。',
    en: 'Deleted by mistake, overwritten, merged badly, no longer readable: what is lost does not say so itself.',
  },
  remedy: {
    'zh-CN': '从改动之前的版本恢复；确实不该有的，在 errata.yaml 记一条 removal，写明理由和谁同意。',
    en: 'Restore it from the version before; what should never have been there gets a removal in errata.yaml, with reason and approval.',
  },
  check(input, report) {
    checkUnread(input, report);
    checkPlans(input, report);
    checkShared(input, report);
    checkReturns(input, report);
    checkSlips(input, report);
    checkRegistry(input, report);
  },
};

/** A file that can no longer be read has lost what it held; under a new name it may have held whatever is gone. */
function checkUnread({ base, unread }: GuardInput, report: Report): void {
  for (const { path } of unread.filter(({ side }) => side === 'head')) {
    const held = base.files.plans.map((files) => heldIn(files, path)).find((counted) => counted !== undefined);
    const words = held && countWords(held);
    report(
      // What could not be read is not read again for a line.
      { file: path, pointer: '', range: fileStart },
      words === undefined
        ? isRead(base, path)
          ? { 'zh-CN': '这个文件读不出来了。', en: 'This file can no longer be read.' }
          : {
              'zh-CN': '这个文件读不出来，其中的内容没有计入。',
              en: 'This file cannot be read, and nothing in it counts.',
            }
        : {
            'zh-CN': `这个文件读不出来了，里面原有${words['zh-CN']}。`,
            en: `This file can no longer be read; it held ${words.en}.`,
          },
      {
        before: held === undefined ? [] : [{ file: path, pointer: '' }],
        hint: isRead(base, path) ? restoring : mending,
      },
    );
  }
}

const mending: Localized = {
  'zh-CN': '运行 duban validate 看错在哪一行。',
  en: 'Run duban validate to see the line.',
};

const restoring: Localized = {
  'zh-CN': '运行 duban validate 看错在哪一行，或恢复改动之前的版本。',
  en: 'Run duban validate to see the line, or restore the version before the change.',
};

function checkPlans(input: GuardInput, report: Report): void {
  const { base, head } = input;
  const [left] = head.files.plans;
  for (const files of base.files.plans) {
    const { id, title } = files.plan.value;
    if (planIn(head, id) !== undefined || isRemovedAnywhere(input, { plan: id })) continue;
    const before = [{ file: files.plan.path, pointer: '' }];
    const place = { file: head.files.workspace?.path ?? files.plan.path, pointer: '' };
    const held = countWords(heldIn(files, undefined) ?? {});
    report(
      place,
      {
        'zh-CN': `计划 ${id}“${title}”没有了，里面原有${held['zh-CN']}。`,
        en: `The plan ${id} is gone; it held ${held.en}.`,
      },
      {
        before,
        ...(left === undefined ? {} : { hint: erratumHint(input, left.plan.value.id, 'removal', { plan: id }) }),
      },
    );
  }
}

/** The files that every plan rests on. */
function checkShared({ base, head }: GuardInput, report: Report): void {
  for (const key of ['workspace', 'organizations'] as const) {
    const path = base.files[key]?.path;
    if (path === undefined || head.files[key] !== undefined) continue;
    const message: Localized = { 'zh-CN': `${path} 没有了。`, en: `${path} is gone.` };
    report(placeIn(head, '', undefined, { file: path, pointer: '' }), message);
  }
}

function checkReturns(input: GuardInput, report: Report): void {
  const gone = returnChanges(input, isGone);
  const whole = new Set(gone.filter(({ address }) => address.entity === 'return').map(returnOf));
  const lost = gone.filter((change) => {
    const { plan, inPeriod, organization, address } = change;
    if (lockedSince(input, plan, inPeriod) !== undefined) return false;
    // A correction of a return that is still there has a guard of its own.
    if (address.entity === 'correction' && !whole.has(returnOf(change))) return false;
    return !isRemoved(input, plan, { organization, period: inPeriod, subject: subjectIn(change) });
  });
  for (const group of grouped(lost, ({ plan }) => plan)) reportReturns(input, group, report);
}

function reportReturns(input: GuardInput, group: readonly ReturnChange[], report: Report): void {
  const [first] = group;
  if (first === undefined) return;
  const { plan, organization } = first;
  const organizations = new Set(group.map((change) => change.organization));
  const counted: Counted = {};
  for (const { address } of group) counted[address.entity] = (counted[address.entity] ?? 0) + 1;
  const words = countWords(counted);
  const whose: Localized =
    organizations.size === 1
      ? { 'zh-CN': nameOf(input, organization), en: nameOf(input, organization) }
      : { 'zh-CN': `${organizations.size}个单位`, en: `${organizations.size} organisations` };
  report(
    placeOf(input, first),
    {
      'zh-CN': `${whose['zh-CN']}报过的${words['zh-CN']}没有了。`,
      en: `Lost of what ${whose.en} had handed in: ${words.en}.`,
    },
    {
      subject: organization,
      before: oneAFile(beforeOf(...group)).slice(0, 10),
      hint: erratumHint(input, plan, 'removal', mendedBy(group)),
    },
  );
}

/** Where most of it stood is enough to find the rest. */
const oneAFile = (places: readonly Place[]): readonly Place[] =>
  places.filter(({ file }, index) => places.findIndex((other) => other.file === file) === index);

/** A record each: for a whole return one, else for each entry. */
function mendedBy(group: readonly ReturnChange[]): readonly Mended[] {
  const whole = new Set(group.filter((change) => subjectIn(change) === undefined).map(returnOf));
  const entries = group.filter((change) => subjectIn(change) === undefined || !whole.has(returnOf(change)));
  return grouped(entries, (change) => `${returnOf(change)} ${subjectIn(change) ?? ''}`).flatMap(([first]) =>
    first === undefined
      ? []
      : [{ subject: subjectIn(first), organization: first.organization, period: first.inPeriod }],
  );
}

function checkSlips(input: GuardInput, report: Report): void {
  const isLost = (change: PlanChange): boolean =>
    isGone(change) && !isRemoved(input, change.plan, { subject: change.address.key });
  for (const change of planChanges(input, 'slip').filter(isLost)) {
    const { plan, address, subject, organization = '' } = change;
    report(
      placeOf(input, change),
      {
        'zh-CN': `登记的督办单 ${address.key}（${subject}，${nameOf(input, organization)}）没有了。`,
        en: `The slip ${address.key} on ${subject} to ${nameOf(input, organization)} is gone.`,
      },
      { subject, before: beforeOf(change), hint: erratumHint(input, plan, 'removal', { subject: address.key }) },
    );
  }
}

/** What belongs to the whole workspace. */
function checkRegistry(input: GuardInput, report: Report): void {
  const { base, head, changes } = input;
  const plans = base.plans.filter(({ id }) => planIn(head, id) !== undefined).map(({ id }) => id);
  const isOnRecord = (organization: string): boolean => plans.some((plan) => isRemoved(input, plan, { organization }));
  for (const change of changes) {
    const { address, subject } = change;
    const isOrganization = address.entity === 'organization';
    if (!isGone(change) || !(isOrganization || address.entity === 'calendar-year')) continue;
    if (isOrganization && (head.files.organizations === undefined || isOnRecord(subject))) continue;
    const mended = isOrganization ? { organization: subject } : { year: Number(subject) };
    if (!isOrganization && isRemovedAnywhere(input, mended)) continue;
    const [plan] = plans;
    report(
      placeIn(head, '', change.place, change.placeBefore),
      isOrganization
        ? {
            'zh-CN': `登记的单位${nameOf(input, subject)}（${subject}）没有了。`,
            en: `The organisation ${nameOf(input, subject)} (${subject}) is registered no more.`,
          }
        : { 'zh-CN': `${subject}年的放假安排没有了。`, en: `The working days of ${subject} are gone.` },
      {
        before: beforeOf(change),
        ...(plan === undefined ? {} : { hint: erratumHint(input, plan, 'removal', mended) }),
      },
    );
  }
}
