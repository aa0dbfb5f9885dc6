// What a changed thing is called in a sentence: who reported for when, what sort of thing, and its title; its id stands beside.
import type { Language } from '../model/language.ts';
import { nouns } from './labels.ts';
import type { Names } from './names.ts';
import type { Told } from './sentences.ts';
import { isRecord } from './values.ts';

export function thingName(change: Told, names: Names, language: Language): string {
  const { address, organization, period = '' } = change;
  const isChinese = language === 'zh-CN';
  const noun = nouns[address.entity][language];
  const title = titleOf(change, names);
  const named = isChinese ? `“${title}”` : `"${title}"`;
  const whose = organization === undefined ? '' : names.organization(organization);
  if (address.entity === 'return') return isChinese ? `${whose} ${period} 报表` : `return of ${whose} for ${period}`;
  // That it is done, or open again, is said of the commitment and not of the entry that says so.
  if (change.type === 'commitment-done' || change.type === 'commitment-reopened' || change.type === 'done-withdrawn')
    return isChinese ? `${named}：${whose} ${period} ` : `${named}: ${whose} for ${period} `;
  if (organization !== undefined && period !== '')
    return isChinese ? `${whose} ${period} ${named}的${noun}` : `${noun} of ${named} by ${whose} for ${period}`;
  if (['adjustment', 'slip', 'erratum'].includes(address.entity))
    return isChinese ? `${noun} ${address.key}（${named}）` : `${noun} ${address.key} (${named})`;
  return isChinese ? `${noun}${named}` : `${noun} ${named}`;
}

/** The title of the plan item, the name of the organisation, what the thing calls itself; else its id. */
function titleOf({ address, subject, from, to }: Told, names: Names): string {
  if (address.entity === 'organization' || address.entity === 'group') return names.organization(subject);
  const title = names.titleOf(address.plan, subject);
  if (title !== undefined) return title;
  const value = to ?? from;
  const own = isRecord(value) ? value['title'] : undefined;
  return typeof own === 'string' ? own : subject;
}
