// The facts of one return: what an organisation handed in for a period, with its evidence and corrections.
import { pointerTo } from '../lib/pointer.ts';
import type { Evidence } from '../model/plan.ts';
import type { DataFile } from '../model/workspace-files.ts';
import { type Gathering, fieldsOf } from './things.ts';

export function returnFacts(plan: string, { path, value }: DataFile<'return'>, { add }: Gathering): void {
  const { organization, period } = value;
  const own = `${period}/${organization}`;
  const whose = { plan, organization, period };
  const at = (...steps: readonly (string | number)[]) => ({ file: path, pointer: pointerTo(...steps) });
  const fields = fieldsOf(value, ['organization', 'period', 'readings', 'progress', 'corrections']);
  add({ entity: 'return', ...whose, key: own, subject: organization, fields, place: at() });
  const evidenceFacts = (
    owner: string,
    subject: string,
    list: string,
    index: number,
    all: readonly Evidence[] = [],
  ) => {
    for (const [number, record] of all.entries())
      add({
        entity: 'evidence',
        ...whose,
        key: `${owner} ${record.title}`,
        subject,
        fields: fieldsOf(record, ['title']),
        place: at(list, index, 'evidence', number),
      });
  };
  const lists = [
    { entity: 'reading', name: 'readings', records: value.readings ?? [] },
    { entity: 'progress', name: 'progress', records: value.progress ?? [] },
  ] as const;
  for (const { entity, name, records } of lists)
    for (const [index, record] of records.entries()) {
      const key = add({
        entity,
        ...whose,
        key: `${own} ${record.id}`,
        subject: record.id,
        fields: fieldsOf(record, ['id', 'evidence']),
        place: at(name, index),
      });
      evidenceFacts(`${entity} ${key}`, record.id, name, index, record.evidence);
    }
  for (const [index, record] of (value.corrections ?? []).entries())
    add({
      entity: 'correction',
      plan,
      organization,
      period: record.period,
      key: `${own} ${record.id} ${record.period}`,
      subject: record.id,
      fields: fieldsOf(record, ['id', 'period']),
      place: at('corrections', index),
    });
}
