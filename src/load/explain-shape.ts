// Shape errors as findings: a plain sentence with what was found, what is allowed and the nearest spelling.
import { nearest } from '../lib/nearest.ts';
import { escapeStep } from '../lib/pointer.ts';
import type { Finding, Place, RuleRecord } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import { loadRules } from './rule-records.ts';
import type { SchemaPart, ShapeError } from './shape-error.ts';

/** One finding per mistake: a misspelt key is not also reported as the missing key it was meant to be. */
export function explainShape(file: string, errors: readonly ShapeError[]): readonly Finding[] {
  const misspelt = new Set(
    errors.flatMap((error) => {
      const meant = error.keyword === 'additionalProperties' ? nearestKey(error, errors) : undefined;
      return meant === undefined ? [] : [`${error.instancePath}/${meant}`];
    }),
  );
  const seen = new Set<string>();
  return errors.flatMap((error) => {
    if (
      error.keyword === 'required' &&
      misspelt.has(`${error.instancePath}/${String(error.params['missingProperty'])}`)
    )
      return [];
    const finding = explain(file, error, errors);
    const key = `${finding.place.pointer} ${finding.rule}`;
    if (finding.rule !== loadRules.shapeRequiredKey.id && seen.has(key)) return [];
    seen.add(key);
    return [finding];
  });
}

function explain(file: string, error: ShapeError, errors: readonly ShapeError[]): Finding {
  const here: Place = { file, pointer: error.instancePath };
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(here, error, errors);
    case 'required': {
      const key = String(error.params['missingProperty']);
      return finding(loadRules.shapeRequiredKey, here, {
        'zh-CN': `缺少必填的键 ${key}${labelled(error.parentSchema.properties?.[key], 'zh-CN')}。`,
        en: `The required key ${key}${labelled(error.parentSchema.properties?.[key], 'en')} is missing.`,
      });
    }
    case 'type':
      return wrongType(here, error);
    case 'enum':
      return wrongChoice(here, error, error.params['allowedValues']);
    case 'const':
      return wrongChoice(here, error, [error.params['allowedValue']]);
    case 'pattern':
      return finding(
        loadRules.shapeForm,
        here,
        {
          'zh-CN': `写法不符合约定：${shown(error.data)}。`,
          en: `${shown(error.data)} does not have the agreed form.`,
        },
        {
          'zh-CN': `应为：${partOf(error.parentSchema.description ?? error.parentSchema.title, 'zh-CN')}`,
          en: `Expected: ${partOf(error.parentSchema.description ?? error.parentSchema.title, 'en')}`,
        },
      );
    default:
      return outOfRange(here, error);
  }
}

function unknownKey(here: Place, error: ShapeError, errors: readonly ShapeError[]): Finding {
  const key = String(error.params['additionalProperty']);
  const meant = nearestKey(error, errors);
  const allowed = Object.keys(error.parentSchema.properties ?? {}).join(', ');
  return finding(
    loadRules.shapeKnownKey,
    { ...here, pointer: `${here.pointer}/${escapeStep(key)}`, onKey: true },
    { 'zh-CN': `未知的键 ${shown(key)}。`, en: `Unknown key ${shown(key)}.` },
    meant === undefined
      ? { 'zh-CN': `可用的键：${allowed}`, en: `Known keys: ${allowed}` }
      : { 'zh-CN': `是不是 ${meant}？`, en: `Did you mean ${meant}?` },
  );
}

/** The known key nearest to an unknown one; a key that is missing here is the likelier meaning. */
function nearestKey(error: ShapeError, errors: readonly ShapeError[]): string | undefined {
  const key = String(error.params['additionalProperty']);
  const missing = errors.flatMap((other) =>
    other.keyword === 'required' && other.instancePath === error.instancePath
      ? [String(other.params['missingProperty'])]
      : [],
  );
  return nearest(key, missing) ?? nearest(key, Object.keys(error.parentSchema.properties ?? {}));
}

const typeWords: Readonly<Record<string, Localized>> = {
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  integer: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '一组键和值', en: 'a mapping of keys to values' },
  null: { 'zh-CN': '空值', en: 'nothing' },
};

const typeWord = (type: string): Localized => typeWords[type] ?? { 'zh-CN': type, en: type };

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function wrongType(here: Place, error: ShapeError): Finding {
  const wanted = typeWord(String(error.params['type']));
  const found = typeWord(typeOf(error.data));
  const quotable = error.params['type'] === 'string' && ['number', 'boolean'].includes(typeof error.data);
  return finding(
    loadRules.shapeType,
    here,
    {
      'zh-CN': `应为${wanted['zh-CN']}，现在是${found['zh-CN']}：${shown(error.data)}。`,
      en: `Expected ${wanted.en}, found ${found.en}: ${shown(error.data)}.`,
    },
    quotable
      ? { 'zh-CN': `加上引号："${String(error.data)}"`, en: `Put it in quotes: "${String(error.data)}"` }
      : undefined,
  );
}

function wrongChoice(here: Place, error: ShapeError, allowedValues: unknown): Finding {
  const allowed = (Array.isArray(allowedValues) ? allowedValues : []).map(String);
  const meant = typeof error.data === 'string' ? nearest(error.data, allowed) : undefined;
  return finding(
    loadRules.shapeChoice,
    here,
    {
      'zh-CN': `${shown(error.data)} 不在允许的取值之内：${allowed.join('、')}。`,
      en: `${shown(error.data)} is not one of: ${allowed.join(', ')}.`,
    },
    meant === undefined ? undefined : { 'zh-CN': `是不是 ${meant}？`, en: `Did you mean ${meant}?` },
  );
}

const rangeWords: Readonly<Record<string, (limit: string) => Localized>> = {
  minLength: (limit) => ({ 'zh-CN': `至少要 ${limit} 个字`, en: `needs at least ${limit} character(s)` }),
  maxLength: (limit) => ({ 'zh-CN': `最多 ${limit} 个字`, en: `may have at most ${limit} characters` }),
  minItems: (limit) => ({ 'zh-CN': `至少要 ${limit} 项`, en: `needs at least ${limit} item(s)` }),
  maxItems: (limit) => ({ 'zh-CN': `最多 ${limit} 项`, en: `may have at most ${limit} items` }),
  minProperties: (limit) => ({ 'zh-CN': `至少要写 ${limit} 个键`, en: `needs at least ${limit} key(s)` }),
  maxProperties: (limit) => ({ 'zh-CN': `最多写 ${limit} 个键`, en: `may have at most ${limit} key(s)` }),
  minimum: (limit) => ({ 'zh-CN': `不能小于 ${limit}`, en: `must not be below ${limit}` }),
  maximum: (limit) => ({ 'zh-CN': `不能大于 ${limit}`, en: `must not be above ${limit}` }),
  exclusiveMinimum: (limit) => ({ 'zh-CN': `必须大于 ${limit}`, en: `must be above ${limit}` }),
};

function outOfRange(here: Place, error: ShapeError): Finding {
  const words = rangeWords[error.keyword]?.(String(error.params['limit'])) ?? {
    'zh-CN': `不符合 ${error.keyword} 的要求`,
    en: `does not satisfy ${error.keyword}`,
  };
  return finding(loadRules.shapeRange, here, {
    'zh-CN': `${shown(error.data)} ${words['zh-CN']}。`,
    en: `${shown(error.data)} ${words.en}.`,
  });
}

function finding(rule: RuleRecord, place: Place, message: Localized, hint?: Localized): Finding {
  return { rule: rule.id, severity: rule.severity, place, message, ...(hint === undefined ? {} : { hint }) };
}

/** A schema's titles and descriptions hold both languages, the Chinese first: 中文 / English. */
function partOf(text: string | undefined, language: 'zh-CN' | 'en'): string {
  const [chinese = '', english = chinese] = (text ?? '').split(' / ');
  return language === 'zh-CN' ? chinese : english;
}

const labelled = (schema: SchemaPart | undefined, language: 'zh-CN' | 'en'): string => {
  const label = partOf(schema?.title, language);
  return label === '' ? '' : language === 'zh-CN' ? `（${label}）` : ` (${label})`;
};

/** A value as it is quoted in a message: JSON, cut at 40 characters; JSON has no word for infinity. */
function shown(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  const characters = [...text];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}
