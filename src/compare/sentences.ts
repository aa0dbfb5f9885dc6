// One sentence for each change and each moved goal post, as a section chief would want to read it, in both languages.
import type { Change, GoalMove, Json } from '../model/comparison.ts';
import type { Language, Localized } from '../model/language.ts';
import { kindOf } from './change-type.ts';
import { fieldLabel } from './labels.ts';
import type { Names } from './names.ts';
import { thingName } from './thing-name.ts';
import { fieldsText, isRecord, valueText, wholeText } from './values.ts';

export type Told = Pick<Change, 'type' | 'address' | 'subject' | 'organization' | 'period' | 'field' | 'from' | 'to'>;

/** The forms of a sentence; `what` is the thing by its name. */
interface Wording {
  readonly done: (what: string, day: string) => string;
  readonly reopened: (what: string, day: string) => string;
  readonly withdrawn: (what: string, isGone: boolean) => string;
  readonly reordered: (what: string) => string;
  readonly corrected: (what: string, from: string, to: string, reason: string) => string;
  readonly added: (what: string, value: string) => string;
  readonly removed: (what: string, value: string) => string;
  readonly supplied: (what: string, label: string, to: string) => string;
  readonly emptied: (what: string, label: string, from: string) => string;
  readonly changed: (what: string, label: string, from: string, to: string) => string;
}

const wordings: Readonly<Record<Language, Wording>> = {
  'zh-CN': {
    done: (what, day) => `${what}报已完成${day === '' ? '' : `（${day}）`}`,
    reopened: (what, day) => `${what}报重新打开${day === '' ? '' : `（${day}）`}`,
    withdrawn: (what, isGone) => `${what}原报已完成，${isGone ? '这条进展被删去了' : '现在不再是已完成'}`,
    reordered: (what) => `${what}的先后顺序变了`,
    corrected: (what, from, to, reason) => `${what}：由 ${from} 更正为 ${to}（${reason}）`,
    added: (what, value) => `新增${what}${value === '' ? '' : `：${value}`}`,
    removed: (what, value) => `删去${what}${value === '' ? '' : `（原为 ${value}）`}`,
    supplied: (what, label, to) => `${what}：${label === '' ? '设为' : `补写${label}`} ${to}`,
    emptied: (what, label, from) => `${what}：删去${label}（原为 ${from}）`,
    changed: (what, label, from, to) => `${what}：${label}由 ${from} 改为 ${to}`,
  },
  en: {
    done: (what, day) => `${what}reported it done${day === '' ? '' : ` (${day})`}`,
    reopened: (what, day) => `${what}reopened it${day === '' ? '' : ` (${day})`}`,
    withdrawn: (what, isGone) =>
      `${what}had reported it done, ${isGone ? 'and the entry is gone' : 'and no longer does'}`,
    reordered: (what) => `${what}: another order`,
    corrected: (what, from, to, reason) => `${what}: ${from} → ${to} (${reason})`,
    added: (what, value) => `new ${what}${value === '' ? '' : `: ${value}`}`,
    removed: (what, value) => `removed ${what}${value === '' ? '' : ` (was ${value})`}`,
    supplied: (what, label, to) => `${what}: ${label === '' ? 'set to' : `${label} supplied,`} ${to}`,
    emptied: (what, label, from) => `${what}: ${label === '' ? '' : `${label} `}removed (was ${from})`,
    changed: (what, label, from, to) => `${what}: ${label === '' ? '' : `${label} `}${from} → ${to}`,
  },
};

/** Made when it is read: of the changes of a year a few are told, in one language, and the rest are counted. */
export const changeSentence = (change: Told, names: Names): Localized => ({
  get 'zh-CN'() {
    return sentence(change, names, 'zh-CN');
  },
  get en() {
    return sentence(change, names, 'en');
  },
});

function sentence(change: Told, names: Names, language: Language): string {
  const { type, field, from, to } = change;
  const say = wordings[language];
  const what = thingName(change, names, language);
  if (type === 'order-changed') return say.reordered(what);
  if (type === 'commitment-done') return say.done(what, dayOf(to));
  if (type === 'commitment-reopened') return say.reopened(what, dayOf(to));
  if (type === 'done-withdrawn') return say.withdrawn(what, to === null);
  if (type === 'correction-added') {
    const { plan } = change.address;
    const before = names.readingOf(plan, change.organization ?? '', change.period ?? '', change.subject);
    const [old, right] = [before, to].map((side) => wholeText(side, names, language));
    const reason = isRecord(to) ? valueText(to['reason'] ?? null, 'reason', names, language) : '';
    return say.corrected(what, old ?? '', right ?? '', reason);
  }
  if (field === undefined) {
    const tell = change.address.entity === 'assignment' ? fieldsText : wholeText;
    return to === null ? say.removed(what, tell(from, names, language)) : say.added(what, tell(to, names, language));
  }
  // A setting is its only value, and needs no word for it.
  const label = field === 'value' && kindOf(change.address.entity) === 'rules' ? '' : fieldLabel(field)[language];
  const [before, after] = [valueText(from, field, names, language), valueText(to, field, names, language)];
  if (from === null) return say.supplied(what, label, after);
  return to === null ? say.emptied(what, label, before) : say.changed(what, label, before, after);
}

/** The day that an entry gives. */
function dayOf(entry: Json): string {
  const date = isRecord(entry) ? entry['date'] : undefined;
  return typeof date === 'string' ? date : '';
}

type Moved = Omit<GoalMove, 'place' | 'placeBefore' | 'message'>;

export const goalSentence = (move: Moved, names: Names): Localized => ({
  'zh-CN': moveInChinese(move, names),
  en: moveInEnglish(move, names),
});

function moveInChinese({ plan, subject, field, from, to }: Moved, names: Names): string {
  const what = `“${names.titleOf(plan, subject) ?? subject}”`;
  if (field === 'exists') return `${what}从计划中删去`;
  if (field === 'cancelled') return to === true ? `${what}取消` : `${what}恢复，不再取消`;
  const [before, after] = [valueText(from, field, names, 'zh-CN'), valueText(to, field, names, 'zh-CN')];
  return `${what}：${fieldLabel(field)['zh-CN']}由 ${before} 改为 ${after}`;
}

function moveInEnglish({ plan, subject, field, from, to }: Moved, names: Names): string {
  const what = `"${names.titleOf(plan, subject) ?? subject}"`;
  if (field === 'exists') return `${what} is gone from the plan`;
  if (field === 'cancelled') return to === true ? `${what} is cancelled` : `${what} is no longer cancelled`;
  return `${what}: ${fieldLabel(field).en} ${valueText(from, field, names, 'en')} → ${valueText(to, field, names, 'en')}`;
}
