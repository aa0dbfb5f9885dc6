// Keys that are unknown or missing: which key was meant, and where one belongs.
import { escapeStep } from '../lib/pointer.ts';
import type { Localized } from '../model/language.ts';
import { loadRules } from './rule-records.ts';
import { type Explain, didYouMean, labelled, shown } from './shape-finding.ts';
import type { ShapeError } from './shape-error.ts';

interface Meaning {
  readonly meant?: string | undefined;
  /** It is missing in a mapping further up, and was indented too deep. */
  readonly isOfLevelAbove?: true;
}

export const explainUnknownKey =
  (key: string, { meant, isOfLevelAbove }: Meaning): Explain =>
  (error) => ({
    rule: loadRules.shapeKnownKey,
    at: { pointer: `${error.instancePath}/${escapeStep(key)}`, onKey: true },
    message: isOfLevelAbove
      ? {
          'zh-CN': `${shown(key)} 缩进得太深，成了下一层的键；它是上一层必填的。`,
          en: `${shown(key)} is indented too deep; it is a required key of the level above.`,
        }
      : { 'zh-CN': `未知的键 ${shown(key)}。`, en: `Unknown key ${shown(key)}.` },
    hint: isOfLevelAbove
      ? {
          'zh-CN': '减少这一行的缩进，和上一层的键对齐。',
          en: 'Indent the line less, in line with the keys of that level.',
        }
      : meant === undefined
        ? knownKeys(error)
        : didYouMean(meant),
  });

function knownKeys({ parentSchema: { properties = {} } }: ShapeError): Localized {
  const keys = Object.keys(properties);
  return {
    'zh-CN': `可用的键：${keys.map((key) => `${key}${labelled(properties[key], 'zh-CN')}`).join('、')}`,
    en: `Known keys: ${keys.join(', ')}`,
  };
}

export const explainMissingKeys =
  (keys: readonly string[]): Explain =>
  ({ parentSchema: { properties = {} }, data }) => {
    const named = (language: 'zh-CN' | 'en'): string =>
      keys.map((key) => `${key}${labelled(properties[key], language)}`).join(language === 'zh-CN' ? '、' : ', ');
    return {
      rule: loadRules.shapeRequiredKey,
      message: {
        'zh-CN': `缺少必填的键 ${named('zh-CN')}。`,
        en:
          keys.length === 1
            ? `The required key ${named('en')} is missing.`
            : `Required keys are missing: ${named('en')}.`,
      },
      hint: whereItBelongs(keys, Object.keys(properties), data),
    };
  };

/** Between which of the keys that are there a missing one is usually written. */
function whereItBelongs(keys: readonly string[], order: readonly string[], data: unknown): Localized | undefined {
  const [key] = keys;
  if (key === undefined || typeof data !== 'object' || data === null) return undefined;
  const isThere = (other: string): boolean => Object.hasOwn(data, other);
  const index = order.indexOf(key);
  const before = order.slice(0, index).findLast(isThere);
  const behind = order.slice(index + 1).find(isThere);
  if (before !== undefined && behind !== undefined)
    return { 'zh-CN': `写在 ${before} 和 ${behind} 之间。`, en: `It goes between ${before} and ${behind}.` };
  if (before !== undefined) return { 'zh-CN': `写在 ${before} 之后。`, en: `It goes after ${before}.` };
  if (behind !== undefined) return { 'zh-CN': `写在 ${behind} 之前。`, en: `It goes before ${behind}.` };
  return undefined;
}
