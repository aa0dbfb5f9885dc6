// What is said of a return whose content is not what its path says: where the two differ, and which of them is to be mended.
import type { Related } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import type { PlanFiles } from '../model/workspace-files.ts';
import { placeIn } from './places.ts';
import type { ReturnFile } from './repeated-returns.ts';
import { type Owner, returnPath } from './returns-in-place.ts';

type Key = keyof Owner;

export interface Misplaced {
  /** What is written wrong, if the path is right: at least one. */
  readonly keys: readonly Key[];
  readonly message: Localized;
  readonly hint: Localized;
  readonly related?: readonly Related[];
}

const inPath: Readonly<Record<Key, Localized>> = {
  period: { 'zh-CN': '文件夹', en: 'folder' },
  organization: { 'zh-CN': '文件名', en: 'file name' },
};

/**
 * @param owner what the path says
 * @param standing the return that stands where the content belongs: then it is the content that is wrong, left as it was
 *   in a copy
 */
export function misplaced(
  { path, value }: ReturnFile,
  owner: Owner,
  standing: ReturnFile | undefined,
  { folder, returns }: PlanFiles,
): Misplaced {
  const keys = (['period', 'organization'] as const).filter((key) => owner[key] !== value[key]);
  const meant = {
    'zh-CN': keys.map((key) => `${key} 应为 ${owner[key]}`).join('，'),
    en: keys.map((key) => `${key} should be ${owner[key]}`).join(' and '),
  };
  const message = {
    'zh-CN': `${keys.map((key) => `${inPath[key]['zh-CN']}是 ${owner[key]}，${key} 写的是 ${value[key]}`).join('；')}。`,
    en: `${keys.map((key) => `The ${inPath[key].en} is ${owner[key]} and ${key} is ${value[key]}`).join('. ')}.`,
  };
  if (standing === undefined) {
    const target = returnPath(folder, value);
    const isTaken = returns.some((other) => other.path === target);
    return {
      keys,
      message,
      hint: {
        'zh-CN': `${meant['zh-CN']}；内容没错的，把 ${path} ${isTaken ? `同 ${target} 对调` : `移到 ${target}`}。`,
        en: `Most likely ${meant.en}; if the content is right, ${isTaken ? `let ${path} and ${target} change places` : `move ${path} to ${target}`}.`,
      },
    };
  }
  return {
    keys,
    message,
    hint: { 'zh-CN': `${meant['zh-CN']}。`, en: `Most likely ${meant.en}.` },
    related: [
      {
        place: placeIn(standing.path, 'organization'),
        message: {
          'zh-CN': `${value.organization} 的 ${value.period} 报表已有一份，在这里。`,
          en: `There is a return of ${value.organization} for ${value.period} already, here.`,
        },
      },
    ],
  };
}
