// A reporting organisation changes its own returns, and nothing else.
import type { Change, Entity } from '../model/comparison.ts';
import { grouped } from './changes.ts';
import { evidenceIn } from './evidence-named.ts';
import type { Guard, GuardInput, Report } from './guard.ts';
import { beforeOf, placeBeside, placeOf } from './places.ts';
import { nameOf } from './wording.ts';

/** The bureau and its sections keep the plan. */
const keepers = ['bureau'];

const handedIn: readonly Entity[] = ['return', 'reading', 'progress', 'evidence', 'correction'];

export const ownReturnsOnly: Guard = {
  id: 'own-returns-only',
  severity: 'error',
  title: { 'zh-CN': '报送单位只改自己的报表', en: 'an organisation changes its own returns only' },
  why: {
    'zh-CN': '各单位只对自己的数负责；替别的单位改数、改计划，出了问题找不到人。',
    en: 'Everybody answers for their own figures; changed by another, or in the plan, nobody does.',
  },
  remedy: {
    'zh-CN': '撤回自己报表以外的改动，请那个单位或主管科室来改。',
    en: 'Take back what is outside your own returns, and ask that organisation or the office to change it.',
  },
  check(input, report) {
    const { actor, base } = input;
    const kind = base.files.organizations?.value.organizations.find(({ id }) => id === actor)?.kind;
    if (actor === undefined || (kind !== undefined && keepers.includes(kind))) return;
    const foreign = input.changes.filter((change) => !isOwn(change, actor));
    for (const [first, ...others] of grouped(foreign, ({ place, placeBefore }) => (place ?? placeBefore)?.file ?? '')) {
      if (first === undefined) continue;
      reportFile(input, actor, first, others.length + 1, report);
    }
    const own = evidenceIn(base).filter(({ organization }) => organization === actor);
    const ownFiles = new Set(own.map(({ path }) => path));
    for (const change of input.beside) {
      const { path, as } = change;
      if (as === 'evidence' && ownFiles.has(path)) continue;
      report(
        placeBeside(input, change),
        {
          'zh-CN': `${nameOf(input, actor)}改了 ${path}，那不归它管。`,
          en: `${nameOf(input, actor)} changed ${path}, which is not its own.`,
        },
        { subject: actor },
      );
    }
  },
};

const isOwn = ({ address, organization }: Change, actor: string): boolean =>
  handedIn.includes(address.entity) && organization === actor;

function reportFile(input: GuardInput, actor: string, change: Change, count: number, report: Report): void {
  const file = (change.place ?? change.placeBefore)?.file ?? '';
  report(
    placeOf(input, change),
    {
      'zh-CN': `${nameOf(input, actor)}改了 ${file} 的${count}处，那不是它的报表。`,
      en: `${nameOf(input, actor)} changed ${count === 1 ? 'a value' : `${count} values`} in ${file}, which is no return of its own.`,
    },
    { subject: actor, before: beforeOf(change) },
  );
}
