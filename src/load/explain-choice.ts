// Values that are none of those allowed: which of them was meant.
import { numberMeant } from '../lib/meant.ts';
import { partOf, choiceMeant } from './schema-words.ts';
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
  const described = partOf(parentSchema.description, 'zh-CN');
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
            : described === ''
              ? { 'zh-CN': `从这些里选一个：${allowed.join('、')}`, en: `Choose one of: ${allowed.join(', ')}` }
              : { 'zh-CN': described, en: partOf(parentSchema.description, 'en') },
    fix: isNumber && typeof data === 'string' ? { kind: 'value', text: meant } : undefined,
  };
};
