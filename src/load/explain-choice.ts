// Values that are none of those allowed: which of them was meant.
import { numberMeant } from '../lib/meant.ts';
import type { Language, Localized } from '../model/language.ts';
import { partOf, choiceMeant } from './schema-words.ts';
import type { SchemaPart } from './shape-error.ts';
import { loadRules } from './rule-records.ts';
import { nothing } from './explain-type.ts';
import { type Explain, didYouMean, shown } from './shape-finding.ts';

export const explainChoice: Explain = (error, located) => {
  const { data, params, parentSchema, keyword } = error;
  if (data === null) return nothing(error, located);
  const values: unknown = keyword === 'const' ? [params['allowedValue']] : params['allowedValues'];
  const allowed = (Array.isArray(values) ? values : []).map(String);
  const [only] = allowed;
  const isWord = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
  const [inner]: readonly unknown[] = Array.isArray(data) && data.length === 1 ? data : [];
  const word = isWord ? String(data) : typeof inner === 'string' ? inner : undefined;
  const meant = word === undefined ? undefined : choiceMeant(word, allowed, parentSchema);
  const isNumber = typeof params['allowedValue'] === 'number' && meant !== undefined && numberMeant(meant) === meant;
  return {
    rule: loadRules.shapeChoice,
    message: {
      'zh-CN': `${shown(data)} 不在允许的取值之内：${allowed.join('、')}。`,
      en: `${shown(data)} is not one of: ${allowed.join(', ')}.`,
    },
    hint:
      meant !== undefined && isNumber
        ? { 'zh-CN': `写成 ${meant}，不加引号`, en: `Write ${meant}, without quotes` }
        : meant !== undefined
          ? didYouMean(meant)
          : allowed.length === 1 && only !== undefined
            ? { 'zh-CN': `这里只能写 ${only}`, en: `Only ${only} can stand here` }
            : choices(allowed, parentSchema),
    fix: isNumber && typeof data === 'string' ? { kind: 'value', text: meant } : undefined,
  };
};

/** What may stand here, each with its meaning where the schema gives one and the list stays readable. */
function choices(allowed: readonly string[], { enumDescriptions = [] }: SchemaPart): Localized {
  const list = (language: Language, separator: string): string => {
    const plain = allowed.join(separator);
    const meant = allowed
      .map((value, index) => `${value} ${partOf(enumDescriptions[index], language)}`.trim())
      .join(language === 'zh-CN' ? '；' : '; ');
    return meant.length <= longestList ? meant : plain;
  };
  return { 'zh-CN': `可用的：${list('zh-CN', '、')}`, en: `Allowed: ${list('en', ', ')}` };
}

const longestList = 240;
