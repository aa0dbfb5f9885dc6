// What the plan holds is there: a task, commitment or indicator neither goes nor comes without a record.
import { type PlanChange, isGone, isNew, planChanges } from './changes.ts';
import { isAdded, isRemoved, taskOf } from './errata.ts';
import type { Guard, GuardInput } from './guard.ts';
import { beforeOf, placeOf, planIn } from './places.ts';
import { erratumHint, told } from './wording.ts';

export const itemKept: Guard = {
  id: 'item-kept',
  severity: 'error',
  title: { 'zh-CN': '任务、举措、指标不增不减', en: 'no item of the plan comes or goes unrecorded' },
  why: {
    'zh-CN': '删掉做不成的举措，完成率就上去了；换个编号重录，以前的填报就都对不上。',
    en: 'Taking out what was not done raises the share that was, and under a new id everything handed in is lost.',
  },
  remedy: {
    'zh-CN': '经批准取消的，任务文件不动，在 adjustments.yaml 写 cancel: true；多录、漏录的，在 errata.yaml 记一条。',
    en: 'For a cancelled item leave the task file and write cancel: true in adjustments.yaml; what was typed in by mistake or left out goes into errata.yaml.',
  },
  check(input, report) {
    const changes = planChanges(input, 'task', 'commitment', 'indicator');
    const gone = changes.filter(isGone);
    const added = changes.filter(isNew);
    for (const change of withoutParts(gone)) {
      const { plan, subject } = change;
      const fact = told(change);
      if (isRemoved(input, plan, { subject })) continue;
      const parts = gone.filter((other) => other.plan === plan && isPartOf(other, subject)).length;
      report(
        placeOf(input, change),
        {
          'zh-CN': `没有记录就没有了（${subject}）：${fact['zh-CN']}${parts === 0 ? '' : `，连同它的${parts}项举措和指标`}。`,
          en: `Gone without a record (${subject}): ${fact.en}${parts === 0 ? '' : `, with ${parts} commitments and indicators`}.`,
        },
        { subject, before: beforeOf(change), hint: erratumHint(input, plan, 'removal', { subject }) },
      );
    }
    for (const change of withoutParts(added)) {
      const { plan, subject } = change;
      const fact = told(change);
      if (isAdded(input, plan, subject) || isStillTypedIn(input, change)) continue;
      report(
        placeOf(input, change),
        {
          'zh-CN': `没有记录就增加了（${subject}）：${fact['zh-CN']}。`,
          en: `Added without a record (${subject}): ${fact.en}.`,
        },
        { subject, hint: erratumHint(input, plan, 'addition', { subject }) },
      );
    }
  },
};

const isPartOf = ({ address, subject }: PlanChange, task: string): boolean =>
  address.entity !== 'task' && taskOf(subject) === task;

/** A task stands for its items. */
function withoutParts(changes: readonly PlanChange[]): readonly PlanChange[] {
  const tasks = new Set(
    changes.filter(({ address }) => address.entity === 'task').map(({ plan, subject }) => `${plan} ${subject}`),
  );
  return changes.filter(
    ({ address, plan, subject }) => address.entity === 'task' || !tasks.has(`${plan} ${taskOf(subject)}`),
  );
}

/** While fewer items are there than the census of the base counts, the notice is still being typed in. */
function isStillTypedIn({ base, head }: GuardInput, { plan, address: { entity, key } }: PlanChange): boolean {
  const before = planIn(base, plan);
  const after = planIn(head, plan);
  if (before === undefined || after === undefined || key.includes('#')) return false;
  const count = ({ tasks }: typeof before): number => {
    if (entity === 'task') return tasks.length;
    const sizes = tasks.map(
      ({ value }) => (entity === 'commitment' ? value.commitments : (value.indicators ?? [])).length,
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const { census } = before.plan.value;
  const declared = { task: census.tasks, commitment: census.commitments, indicator: census.indicators };
  const most = entity === 'task' || entity === 'commitment' || entity === 'indicator' ? declared[entity] : 0;
  return count(before) < most && count(after) <= most;
}
