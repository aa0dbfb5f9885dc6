// The facts that say how things are judged: settings, light rules, severities, the ladder, calendars, suppressions.
import { pointerTo } from '../lib/pointer.ts';
import type { State } from '../model/comparison.ts';
import { type Gathering, fieldsOf } from './things.ts';

export function rulesFacts({ files, suppressions }: State, gathering: Gathering): void {
  const { add } = gathering;
  settingFacts(files.workspace, gathering);
  for (const { path, value } of files.calendars) {
    const key = String(value.year);
    const place = { file: path, pointer: '' };
    add({ entity: 'calendar-year', plan: '', key, subject: key, fields: fieldsOf(value, ['year']), place });
  }
  ladderFacts(files.escalation, gathering);
  suppressionFacts({ files, suppressions }, gathering);
}

/** Known by their words, by what the file holds, and by what in it they are about: what moves as a whole takes them along. */
function suppressionFacts({ files, suppressions }: Pick<State, 'files' | 'suppressions'>, { add }: Gathering): void {
  if (suppressions.length === 0) return;
  const holders = new Map<string, string>();
  for (const { plan, tasks, returns } of files.plans) {
    for (const { path, value } of tasks) holders.set(path, `${plan.value.id} ${value.id}`);
    for (const { path, value } of returns) holders.set(path, `${plan.value.id} ${value.period} ${value.organization}`);
  }
  for (const { path, line, text, about } of suppressions) {
    const range = { line, column: 1, endLine: line, endColumn: 1 };
    const key = `${holders.get(path) ?? path} ${about}: ${text}`;
    add({
      entity: 'suppression',
      plan: '',
      key,
      subject: holders.get(path) ?? path,
      fields: { text },
      place: { file: path, pointer: '', range },
    });
  }
}

function settingFacts(workspace: State['files']['workspace'], { add }: Gathering): void {
  if (workspace === undefined) return;
  const { path: file, value } = workspace;
  const { lightRules = [], severities = {}, ruleOptions = {}, ...settings } = value;
  const at = (...steps: readonly (string | number)[]) => ({ file, pointer: pointerTo(...steps) });
  const maps = [
    { entity: 'setting', steps: [], record: fieldsOf(settings, []) },
    { entity: 'severity', steps: ['severities'], record: fieldsOf(severities, []) },
    { entity: 'rule-option', steps: ['ruleOptions'], record: fieldsOf(ruleOptions, []) },
  ] as const;
  for (const { entity, steps, record } of maps)
    for (const [key, setting] of Object.entries(record))
      add({ entity, plan: '', key, subject: key, fields: { value: setting }, place: at(...steps, key) });
  for (const [index, record] of lightRules.entries()) {
    const { id } = record;
    const place = at('lightRules', index);
    add({ entity: 'light-rule', plan: '', key: id, subject: id, fields: fieldsOf(record, ['id']), place });
  }
}

function ladderFacts(ladder: State['files']['escalation'], { add }: Gathering): void {
  if (ladder === undefined) return;
  const { path: file, value } = ladder;
  const fields = { source: value.source };
  add({ entity: 'escalation', plan: '', key: '', subject: 'escalation', fields, place: { file, pointer: '' } });
  for (const [index, record] of value.steps.entries())
    add({
      entity: 'escalation-step',
      plan: '',
      key: record.id,
      subject: record.id,
      fields: fieldsOf(record, ['id']),
      place: { file, pointer: pointerTo('steps', index) },
    });
}
