// One sentence for each change and each moved goal post, as a section chief would want to read it, in both languages.
import type { Change, GoalMove, Json } from '../model/comparison.ts';
import type { Language, Localized } from '../model/language.ts';
import { fieldLabel, nouns } from './labels.ts';
import type { Names } from './names.ts';
import { valueText } from './values.ts';

type Told = Pick<Change, 'type' | 'address' | 'subject' | 'organization' | 'period' | 'field' | 'from' | 'to'>;

export const changeSentence = (change: Told, names: Names): Localized => ({
  'zh-CN': inChinese(change, names),
  en: inEnglish(change, names),
});

function inChinese(change: Told, names: Names): string {
  const { type, address, field, from, to } = change;
  const text = (value: Json, of: string = field ?? ''): string => valueText(value, of, names, 'zh-CN');
  const what = whatItIs(change, names, 'zh-CN');
  switch (type) {
    case 'order-changed':
      return `${nouns[address.entity]['zh-CN']}的先后顺序变了（${change.subject}）`;
    case 'commitment-done':
      return `${what}：报已完成${dateOf(to)}`;
    case 'commitment-reopened':
      return `${what}：重新打开${dateOf(to)}`;
    case 'done-withdrawn':
      return `${what}：原报已完成，现在${to === null ? '删去了' : '不再是已完成'}`;
    default:
  }
  if (field === undefined)
    return to === null
      ? `删去${what}${mainValue(from, names, 'zh-CN')}`
      : `新增${what}${mainValue(to, names, 'zh-CN')}`;
  const label = field === 'value' && isSetting(change) ? '' : fieldLabel(field)['zh-CN'];
  if (from === null) return `${what}：补写${label} ${text(to)}`;
  return to === null
    ? `${what}：删去${label}（原为 ${text(from)}）`
    : `${what}：${label}由 ${text(from)} 改为 ${text(to)}`;
}

function inEnglish(change: Told, names: Names): string {
  const { type, address, field, from, to } = change;
  const text = (value: Json, of: string = field ?? ''): string => valueText(value, of, names, 'en');
  const what = whatItIs(change, names, 'en');
  switch (type) {
    case 'order-changed':
      return `another order of ${nouns[address.entity].en} entries (${change.subject})`;
    case 'commitment-done':
      return `${what}: reported done${dateOf(to)}`;
    case 'commitment-reopened':
      return `${what}: reopened${dateOf(to)}`;
    case 'done-withdrawn':
      return `${what}: was reported done, ${to === null ? 'and is no longer there' : 'and no longer is'}`;
    default:
  }
  if (field === undefined) return `${to === null ? 'removed' : 'new'}: ${what}${mainValue(to ?? from, names, 'en')}`;
  const label = field === 'value' && isSetting(change) ? '' : `${fieldLabel(field).en} `;
  if (from === null) return `${what}: ${label}supplied, ${text(to)}`;
  return to === null ? `${what}: ${label}removed (was ${text(from)})` : `${what}: ${label}${text(from)} → ${text(to)}`;
}

const isSetting = ({ address }: Told): boolean => ['setting', 'severity', 'rule-option'].includes(address.entity);

/** Who reported for when, what sort of thing, its id and title. */
function whatItIs(change: Told, names: Names, language: Language): string {
  const { address, subject, organization, period } = change;
  const isChinese = language === 'zh-CN';
  const title = names.titleOf(address.plan, subject) ?? ownName(change);
  const noun = nouns[address.entity][language];
  const id = address.entity === 'adjustment' || address.entity === 'slip' ? `${address.key} ${subject}` : subject;
  const named = title === undefined ? id : isChinese ? `${id}“${title}”` : `${id} "${title}"`;
  switch (address.entity) {
    case 'return':
      return isChinese
        ? `${names.organization(subject)} ${period ?? ''} 报表`
        : `return of ${names.organization(subject)} for ${period ?? ''}`;
    case 'reading':
    case 'correction':
    case 'progress':
    case 'evidence': {
      const who = `${names.organization(organization ?? '')} ${period ?? ''}`;
      return isChinese ? `${who} ${named} 的${noun}` : `${noun} of ${named} by ${who}`;
    }
    case 'organization':
    case 'group':
      return `${noun} ${subject}${isChinese ? `“${names.organization(subject)}”` : ` "${names.organization(subject)}"`}`;
    default:
      return `${noun} ${named}`;
  }
}

/** A thing that is no plan item has its name in itself. */
function ownName({ from, to, address }: Told): string | undefined {
  const value = to ?? from;
  if (typeof value !== 'object' || value === null || !('title' in value) || address.entity === 'evidence')
    return undefined;
  return typeof value['title'] === 'string' ? value['title'] : undefined;
}

/** What a whole reading, correction, slip or adjustment says, behind its name. */
function mainValue(whole: Json, names: Names, language: Language): string {
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return '';
  const record = new Map(Object.entries(whole));
  const figures = ['value', 'answer'].flatMap((key) =>
    record.has(key) ? [valueText(record.get(key) ?? null, key, names, language)] : [],
  );
  const [numerator, denominator] = [record.get('numerator'), record.get('denominator')];
  if (numerator !== undefined && denominator !== undefined) figures.push(`${String(numerator)}/${String(denominator)}`);
  const moved = ['due', 'target', 'lead', 'definition', 'path'].flatMap((key) => {
    const change = record.get(key) ?? null;
    const isMove = typeof change === 'object' && change !== null && 'from' in change && 'to' in change;
    if (!isMove) return [];
    const sides = [change['from'] ?? null, change['to'] ?? null].map((side) => valueText(side, key, names, language));
    return [`${fieldLabel(key)[language]} ${sides.join(' → ')}`];
  });
  if (record.get('cancel') === true) moved.push(language === 'zh-CN' ? '取消' : 'cancelled');
  const said = [...figures, ...moved].join(language === 'zh-CN' ? '，' : ', ');
  const separator = language === 'zh-CN' ? '：' : ': ';
  return said === '' ? '' : `${separator}${said}`;
}

/** The day an entry gives, in brackets. */
function dateOf(entry: Json): string {
  const date = typeof entry === 'object' && entry !== null && 'date' in entry ? entry['date'] : undefined;
  return typeof date === 'string' ? ` ${date}` : '';
}

export function goalSentence(move: Omit<GoalMove, 'place' | 'placeBefore' | 'message'>, names: Names): Localized {
  const { plan, subject, field, from, to, adjustment, assignment } = move;
  const title = names.titleOf(plan, subject) ?? '';
  const by = {
    'zh-CN':
      adjustment !== undefined
        ? `（调整 ${adjustment}）`
        : assignment !== undefined
          ? `（${assignment} 分工）`
          : '（没有调整记录）',
    en:
      adjustment !== undefined
        ? ` (adjustment ${adjustment})`
        : assignment !== undefined
          ? ` (assignment of ${assignment})`
          : ' (no adjustment record)',
  };
  if (field === 'exists')
    return {
      'zh-CN': `${subject}“${title}”从计划中删去${by['zh-CN']}`,
      en: `${subject} "${title}" is gone from the plan${by.en}`,
    };
  if (field === 'cancelled')
    return to === true
      ? { 'zh-CN': `${subject}“${title}”取消${by['zh-CN']}`, en: `${subject} "${title}" is cancelled${by.en}` }
      : {
          'zh-CN': `${subject}“${title}”恢复，不再取消${by['zh-CN']}`,
          en: `${subject} "${title}" is no longer cancelled${by.en}`,
        };
  const label = fieldLabel(field);
  const [before, after] = [from, to].map((side) => ({
    'zh-CN': valueText(side, field, names, 'zh-CN'),
    en: valueText(side, field, names, 'en'),
  }));
  return {
    'zh-CN': `${subject}“${title}”：${label['zh-CN']}由 ${before?.['zh-CN'] ?? ''} 改为 ${after?.['zh-CN'] ?? ''}${by['zh-CN']}`,
    en: `${subject} "${title}": ${label.en} ${before?.en ?? ''} → ${after?.en ?? ''}${by.en}`,
  };
}
