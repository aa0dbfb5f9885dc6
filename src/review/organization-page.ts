// One organisation's page of a review: what it leads, supports and reports, what is late, what comes next, what it owes.
import { countLights, isBehind } from '../lib/lights.ts';
import { partsOf } from '../lib/parts.ts';
import type { Assessment, PartAssessment } from '../model/assessment.ts';
import type { Block, Document, Table } from '../model/document.ts';
import type { OrganizationPage } from '../model/pack.ts';
import type { Role } from '../model/pack-phrase.ts';
import type { HeadingKey } from '../model/phrase.ts';
import type { Organization, Period, Plan } from '../model/plan.ts';
import { date, heading, lines, nothing, phrase, simulatedNote, status, text } from './cells.ts';
import { dueNext, dueToday } from './due-next.ts';
import { ownShare, ownSharePhrases } from './own-share.ts';
import { knownUntil } from './returns-known.ts';
import { returnsOfYear } from './returns-of-year.ts';
import { byUrgency } from './select.ts';
import { commitmentTable, dueCell, indicatorTable } from './tables.ts';
import { toldTable } from './told-table.ts';

interface Part {
  readonly role: Role;
  readonly part: PartAssessment;
}

/** In the order of the registry; an organisation that neither answers for anything nor owes returns has none. */
export function organizationPages(plan: Plan, assessment: Assessment, period: Period): readonly OrganizationPage[] {
  const all = partsOf(assessment.tasks);
  return [...plan.registry.organizations.values()].flatMap((organization): readonly OrganizationPage[] => {
    const parts = all.flatMap((part): readonly Part[] => {
      const role = roleIn(part, organization.id);
      return role === undefined ? [] : [{ role, part }];
    });
    if (parts.length === 0 && !plan.reporters.includes(organization.id)) return [];
    const { id, name } = organization;
    return [{ id, name, document: pageOf(plan, assessment, period, organization, parts) }];
  });
}

/** The one that weighs most: who leads an item is not named again as a reporter of it. */
function roleIn({ item }: PartAssessment, id: string): Role | undefined {
  if (item.lead === id) return 'lead';
  if (item.support.includes(id)) return 'support';
  return 'reporters' in item && item.reporters.includes(id) ? 'report' : undefined;
}

function pageOf(
  plan: Plan,
  assessment: Assessment,
  period: Period,
  { id, name }: Organization,
  parts: readonly Part[],
): Document {
  const { asOf } = assessment;
  const led = parts.flatMap(({ role, part }) => (role === 'lead' ? [part] : []));
  const count = (wanted: Role): number => parts.filter(({ role }) => role === wanted).length;
  const commitments = led.flatMap((part) => (part.kind === 'commitment' ? [part] : []));
  const overdue = byUrgency(commitments.filter((part) => part.status === 'overdue'));
  const behind = byUrgency(
    parts.flatMap(({ part }) => (part.kind === 'indicator' && isBehind(part.light) ? [part] : [])),
  );
  return {
    simulated: plan.simulated,
    blocks: [
      { kind: 'heading', level: 1, phrase: { key: 'pack', say: 'organization-title', name, period: period.id } },
      ...simulatedNote(plan.simulated),
      {
        kind: 'paragraph',
        phrases: [{ key: 'review-as-of', asOf, document: plan.document.number, period: period.id }],
      },
      ...knownUntil(plan, assessment),
      {
        kind: 'paragraph',
        phrases: [
          {
            key: 'pack',
            say: 'organization-answer',
            leads: led.length,
            supports: count('support'),
            reports: count('report'),
            overdue: overdue.length,
            lights: countLights(led),
          },
        ],
      },
      ...listed('overdue', commitmentTable(plan, 'overdue', overdue)),
      ...listed('behind-and-why', indicatorTable(plan, 'behind-and-why', behind, id)),
      ...listed('due-today', commitmentTable(plan, 'due-today', dueToday(commitments, asOf))),
      ...listed('due-next-period', commitmentTable(plan, 'due-next-period', dueNext(commitments, asOf))),
      ...listed('owes', owedTable(assessment, id, parts)),
      ...listed('returns', returnsOfYear(plan, assessment, [id])),
      ...listed('problems', toldTable(plan, led, period.id, 'problems')),
      ...listed('leads', partsTable(plan, id, parts)),
    ],
  };
}

const listed = (of: HeadingKey, table: Table): readonly Block[] =>
  table.rows.length === 0 ? [] : [heading(2, of, table.rows.length), table];

/** Returns that have not come, figures that are missing of it, and what the plan still lacks of the items that it leads. */
function owedTable({ returns }: Assessment, id: string, parts: readonly Part[]): Table {
  const owed = returns.filter(({ missing }) => missing.includes(id));
  const unread = returns.filter((entry) => entry.unread.includes(id));
  const silent = parts.filter(({ part }) => part.kind === 'indicator' && ownShare(part, id) === 'owed');
  const open = parts.flatMap(({ role, part }) =>
    role === 'lead' ? part.missing.map((missing) => ({ part, missing })) : [],
  );
  return {
    kind: 'table',
    id: 'owes',
    columns: [
      { key: 'missing', grow: 1 },
      { key: 'id', whole: true },
      { key: 'item', grow: 2 },
    ],
    rows: [
      ...owed.map(({ period }) => [phrase({ key: 'pack', say: 'owes-return', period }), text(''), text('')]),
      ...unread.map(({ period }) => [phrase({ key: 'pack', say: 'owes-mending', period }), text(''), text('')]),
      ...silent.map(({ part }) => [
        phrase({ key: 'pack', say: 'owes-figure' }),
        text(part.item.id),
        text(part.item.title),
      ]),
      ...open.map(({ part, missing }) => [
        phrase({ key: 'missing-what', missing }),
        text(part.item.id),
        text(part.item.title),
      ]),
    ],
  };
}

/** The light is that of the whole; of a figure that several report it is said beside it how far this one's share is in. */
const partsTable = (plan: Plan, id: string, parts: readonly Part[]): Table => ({
  kind: 'table',
  id: 'parts',
  columns: [
    { key: 'role', whole: true },
    { key: 'id', whole: true },
    { key: 'item', grow: 3 },
    { key: 'due', whole: true },
    { key: 'status', whole: true },
    { key: 'note', grow: 2 },
  ],
  rows: parts.map(({ role, part }) => [
    phrase({ key: 'pack', say: 'role', role }),
    text(part.item.id),
    text(part.item.title),
    part.kind === 'commitment' ? dueCell(part) : date(part.item.due.date),
    status(part.status, part.light),
    part.kind === 'indicator' ? lines(ownSharePhrases(plan, part, id).map(phrase)) : nothing,
  ]),
});
