// Ids of tasks as people type them, and what is said where the plan has no such task.
import type { Localized } from '../../model/language.ts';
import { UsageError } from '../command.ts';

/** `8`, `t8`, `T08.M3` and `8.m3` as ids; anything else in small letters. */
export const taskIdMeant = (typed: string): string =>
  typed.toLowerCase().replace(/^t?(\d{1,2})(?=\.|$)/, (_all, number: string) => `t${number.padStart(2, '0')}`);

/** Another number is hardly a slip of the pen: what there is helps more than the one that looks alike. */
export function noSuchTask(what: Localized, typed: string, ids: readonly string[]): UsageError {
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  return new UsageError(
    { 'zh-CN': `没有这个${what['zh-CN']}：${typed}。`, en: `No such ${what.en}: ${typed}.` },
    { 'zh-CN': `任务编号是 ${first}–${last}。`, en: `Ids of tasks: ${first} to ${last}.` },
  );
}
