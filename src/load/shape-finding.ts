// What every explanation of a shape error is made of: a sentence, a way out, and where the mend is safe the mend itself.
import type { Finding, Fix, Place, Range, RuleRecord } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import type { Located } from './careful-yaml.ts';
import type { IdOfName } from '../lib/ids-by-name.ts';
import { partOf } from './schema-words.ts';
import type { SchemaPart, ShapeError } from './shape-error.ts';

export interface Explanation {
  readonly rule: RuleRecord;
  readonly message: Localized;
  readonly hint?: Localized | undefined;
  readonly fix?: Fix | undefined;
  /** Where it stands, if not at the value itself. */
  readonly at?: Pick<Place, 'pointer' | 'onKey'>;
  /** The characters of the value's first line that it is about. */
  readonly within?: { readonly at: number; readonly length: number };
}

/** What is known beside the error. */
export interface Known extends Located {
  readonly idOfName: IdOfName;
}

/** Explains the errors of some keywords. */
export type Explain = (error: ShapeError, known: Known) => Explanation;

export function shapeFinding(
  file: string,
  pointer: string,
  { rule, message, hint, fix, at, within }: Explanation,
  located: Located,
): Finding {
  const place: Place = { file, pointer, ...at };
  return {
    rule: rule.id,
    severity: rule.severity,
    place: { ...place, range: rangeWithin(located.rangeOf(place), within) },
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(fix === undefined ? {} : { fix }),
  };
}

function rangeWithin(range: Range, within: Explanation['within']): Range {
  if (within === undefined) return range;
  const column = range.column + within.at;
  return { ...range, column, endColumn: column + within.length };
}

/** A value as it is quoted in a message: JSON, cut at 40 characters; JSON has no word for infinity. */
export function shown(value: unknown): string {
  const whole = typeof value === 'string' ? value.slice(0, 200) : value;
  const text = typeof whole === 'number' ? String(whole) : shownJson(whole);
  const characters = Array.from(text.slice(0, 400));
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : text;
}

/** The beginning of lists and mappings says enough, however large they are. */
function shownJson(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.slice(0, 20).map(leaf));
  if (typeof value === 'object' && value !== null)
    return JSON.stringify(
      Object.fromEntries(
        Object.entries(value)
          .slice(0, 20)
          .map(([key, inner]) => [key.slice(0, 60), leaf(inner)]),
      ),
    );
  return JSON.stringify(value) ?? String(value);
}

function leaf(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, 60);
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? ['…'] : { '…': 0 }) : value;
}

/** A key's label in the schema, in brackets. */
export function labelled(schema: SchemaPart | undefined, language: 'zh-CN' | 'en'): string {
  // A title that names a type is no label.
  const title = /^[A-Z][A-Za-z]+$/.test(schema?.title ?? '') ? schema?.description : schema?.title;
  const label = partOf(title, language).replace(/[。.]$/, '');
  return label === '' ? '' : language === 'zh-CN' ? `（${label}）` : ` (${label})`;
}

export const didYouMean = (word: string): Localized => ({ 'zh-CN': `是不是 ${word}？`, en: `Did you mean ${word}?` });
