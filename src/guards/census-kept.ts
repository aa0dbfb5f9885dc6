// The census is not lowered to fit what is missing: it follows removals on record, one by one.
import type { Census } from '../model/plan.ts';
import type { PlanFiles } from '../model/workspace-files.ts';
import { planChanges } from './changes.ts';
import { isRemoved, isTranscribed } from './errata.ts';
import type { Guard, GuardInput } from './guard.ts';
import { beforeOf, placeOf, planIn } from './places.ts';

const keys = ['sections', 'tasks', 'commitments', 'indicators'] as const satisfies readonly (keyof Census)[];

const labels = {
  sections: ['部分', 'sections'],
  tasks: ['任务', 'tasks'],
  commitments: ['举措', 'commitments'],
  indicators: ['指标', 'indicators'],
} as const;

export const censusKept: Guard = {
  id: 'census-kept',
  severity: 'error',
  title: { 'zh-CN': '清点数不迁就少了的内容', en: 'the census is not lowered to fit a loss' },
  why: {
    'zh-CN': '清点数就是用来发现少了什么的；少了一项就把数改小，等于把报警器关掉。',
    en: 'The census is there to show what is missing; lowered to fit, it shows nothing.',
  },
  remedy: {
    'zh-CN': '恢复清点数，找回少了的内容；确属多录而删去的，在 errata.yaml 逐项记 removal。',
    en: 'Put the census back and find what is missing; items taken out as typed in by mistake each have a removal in errata.yaml.',
  },
  check(input, report) {
    for (const change of planChanges(input, 'plan')) {
      const before = planIn(input.base, change.plan);
      const after = planIn(input.head, change.plan);
      if (change.field !== 'census' || before === undefined || after === undefined) continue;
      for (const key of keys) {
        const [was, is] = [before.plan.value.census[key], after.plan.value.census[key]];
        const recorded = recordedIn(input, change.plan, before, after, key);
        if (was - is <= recorded) continue;
        const place = placeOf(input, change);
        const [zh, en] = labels[key];
        report(
          { ...place, pointer: `${place.pointer}/${key}` },
          {
            'zh-CN': `清点的${zh}数从 ${was} 减到 ${is}，记录撤销的只有${recorded}项。`,
            en: `The census of ${en} went from ${was} to ${is}, and ${recorded} removals are on record.`,
          },
          { before: beforeOf(change) },
        );
      }
    }
  },
};

/** How many things that the base had went with a record. */
function recordedIn(
  input: GuardInput,
  plan: string,
  before: PlanFiles,
  after: PlanFiles,
  key: (typeof keys)[number],
): number {
  const left = new Set(idsIn(after, key));
  const gone = idsIn(before, key).filter((id) => !left.has(id));
  if (key !== 'sections') return gone.filter((id) => isRemoved(input, plan, { subject: id })).length;
  const { sections } = before.plan.value;
  const isOnRecord = isTranscribed(
    input,
    plan,
    { subject: 'plan', field: 'sections' },
    sections,
    after.plan.value.sections,
  );
  return isOnRecord ? gone.length : 0;
}

function idsIn({ plan, tasks }: PlanFiles, key: (typeof keys)[number]): readonly string[] {
  switch (key) {
    case 'sections':
      return plan.value.sections.map(({ id }) => id);
    case 'tasks':
      return tasks.map(({ value }) => value.id);
    case 'commitments':
      return tasks.flatMap(({ value }) => value.commitments.map(({ id }) => id));
    case 'indicators':
      return tasks.flatMap(({ value }) => (value.indicators ?? []).map(({ id }) => id));
  }
}
