// A plan is the document it was issued as: number, title, dates, year and sections stay.
import { isSame } from '../lib/same-value.ts';
import { planChanges } from './changes.ts';
import { isTranscribed } from './errata.ts';
import type { Guard, GuardInput } from './guard.ts';
import { beforeOf, placeOf, planIn } from './places.ts';
import { erratumHint, told } from './wording.ts';

const fields = ['document', 'title', 'year'] as const;

export const identityKept: Guard = {
  id: 'identity-kept',
  severity: 'error',
  title: { 'zh-CN': '计划还是那份文件', en: 'a plan stays the document it was issued as' },
  why: {
    'zh-CN': '换了文号、标题、日期或部分，数据就说的是另一份文件，以前的报告都失去了依据。',
    en: 'With another number, title, date or section the data speak of another document, and earlier reviews of none.',
  },
  remedy: {
    'zh-CN': '恢复原样；录错的在 errata.yaml 记一条，subject 写 plan；新印发的计划另建一个文件夹。',
    en: 'Put it back; what was typed in wrongly goes into errata.yaml with the subject plan; a new plan has a folder of its own.',
  },
  check(input, report) {
    for (const change of planChanges(input, 'plan', 'section')) {
      const { plan, field, from, to } = change;
      const isSection = change.address.entity === 'section';
      const known = fields.find((name) => name === field);
      if (!isSection && known === undefined) continue;
      const [key, before, after] = isSection
        ? (['sections', sectionsIn(input.base, plan), sectionsIn(input.head, plan)] as const)
        : ([known, from, to] as const);
      const mended = { subject: 'plan', field: key };
      if (isTranscribed(input, plan, mended, before, after)) continue;
      const fact = told(change);
      const place = placeOf(input, change);
      const part = partOf(from, to);
      report(
        part === undefined ? place : { ...place, pointer: `${place.pointer}/${part}` },
        {
          'zh-CN': `与印发的文件不符：${fact['zh-CN']}。`,
          en: `No longer the document that was issued: ${fact.en}.`,
        },
        {
          before: beforeOf(change),
          hint: erratumHint(input, plan, 'transcription', mended, { from: before, to: after }),
        },
      );
    }
  },
};

const sectionsIn = (state: GuardInput['base'], plan: string): unknown => planIn(state, plan)?.plan.value.sections;

/** The key within a record that is another now. */
function partOf(from: unknown, to: unknown): string | undefined {
  if (typeof from !== 'object' || typeof to !== 'object' || from === null || to === null) return undefined;
  const before: ReadonlyMap<string, unknown> = new Map(Object.entries(from));
  return Object.entries(to).find(([key, value]) => !isSame(before.get(key), value))?.[0];
}
