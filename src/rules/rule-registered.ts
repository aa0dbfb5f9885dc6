// Every rule whose severity is set exists and can be set.
import { atKey, placeIn } from './places.ts';
import type { Rule } from './rule.ts';
import { suggestion } from './suggestion.ts';

export const ruleRegistered: Rule = {
  id: 'rule-registered',
  severity: 'error',
  title: {
    'zh-CN': '设了级别的规则都存在',
    en: 'every rule whose severity is set exists',
  },
  why: {
    'zh-CN': '规则编号写错，设的级别就不起作用，以为放宽或关掉的检查照旧，也没有人会发现。',
    en: 'With a misspelt id the severity has no effect, and nobody notices that the check goes on as before.',
  },
  remedy: {
    'zh-CN': '改正 duban.yaml 中 severities 的规则编号，或删去这一行。',
    en: 'Mend the id under severities in duban.yaml, or remove the line.',
  },
  check({ files: { workspace }, ruleIds: { settable, fixed } }, report) {
    const unsettable = Object.keys(workspace?.value.severities ?? {}).filter((id) => !settable.includes(id));
    // A file of thousands of such keys is no slip; the first hundred say enough.
    for (const id of unsettable.slice(0, 100)) {
      const place = atKey(placeIn(workspace?.path ?? '', 'severities', id));
      if (fixed.includes(id))
        report(place, {
          'zh-CN': `${id} 的级别不能改：读取和格式的问题各有定好的级别。`,
          en: `The severity of ${id} cannot be set: what is found in reading and in form has one of its own.`,
        });
      else report(place, { 'zh-CN': `没有 ${id} 这条规则。`, en: `There is no rule ${id}.` }, suggestion(id, settable));
    }
  },
};
