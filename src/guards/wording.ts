// How guards show values, and the records to be added, ready to paste.
import type { Change } from '../model/comparison.ts';
import type { Language, Localized } from '../model/language.ts';
import type { Mended } from './errata.ts';
import { errataIn, misfitting } from './errata.ts';
import type { ErratumRecord } from '../model/generated/files.ts';
import type { GuardInput } from './guard.ts';
import { planIn } from './places.ts';

const longest = 60;

/** What changed, as part of a sentence. */
export const told = ({ message }: Change): Localized => ({
  'zh-CN': message['zh-CN'].replace(/[。\s]+$/, ''),
  en: message.en.replace(/[.。\s]+$/, ''),
});

/** A value in a sentence: a target by its words, a text as it is, anything else as the file may write it. */
export function shown(value: unknown): Localized {
  if (value === null || value === undefined) return { 'zh-CN': '（没有）', en: '(nothing)' };
  if (!isTarget(value)) return { 'zh-CN': cut(yamlOf(value)), en: cut(yamlOf(value)) };
  const target = `${value.op} ${numbersOf(value)}`.trim();
  return { 'zh-CN': cut(`${target}（${value.words}）`), en: cut(`${target} (${value.words})`) };
}

function cut(text: string): string {
  const whole = [...text];
  return whole.length > longest ? `${whole.slice(0, longest).join('')}…` : text;
}

interface TargetLike {
  readonly op: string;
  readonly words: string;
}

const isTarget = (value: unknown): value is TargetLike =>
  typeof value === 'object' && value !== null && 'op' in value && 'words' in value;

const numbersOf = (target: TargetLike): string =>
  Object.entries(target)
    .filter(([key]) => key !== 'op' && key !== 'words')
    .map(([, value]) => String(value))
    .join(' ');

/** A value in YAML on one line. */
export function yamlOf(value: unknown): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(yamlOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return `{ ${entries.map(([key, inner]) => `${key}: ${yamlOf(inner)}`).join(', ')} }`;
}

/** A text that means itself without quotes, also between brackets; dates are such texts. */
const isPlain = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) || isPlainWord(text);

const isPlainWord = (text: string): boolean =>
  /^[\p{L}\d][^,[\]{}:#"'\\]*$/u.test(text) &&
  !/\s$|\n/.test(text) &&
  !/^(?:[\d.+-]+(?:e\d+)?|0[xo]\w+|true|false|null|yes|no|on|off)$/i.test(text);

/** The record that would allow it, as a line for errata.yaml; of several things each its own. Records stand on lines of their own. */
export function erratumHint(
  input: GuardInput,
  plan: string,
  what: 'removal' | 'addition' | 'transcription',
  mended: Mended | readonly Mended[],
  values: { readonly from?: unknown; readonly to?: unknown } = {},
): Localized {
  const all: readonly Mended[] = Array.isArray(mended) ? mended : [mended];
  const misfit = what === 'transcription' && all[0] !== undefined ? misfitting(input, plan, all[0]) : undefined;
  // A record that the change takes out is to be put back, and keeps its number.
  const first = nextNumber([...errataIn(input.base, plan), ...errataIn(input.head, plan)]);
  const signed: object = misfit === undefined ? {} : { id: misfit.id, ...agreementOf(misfit) };
  const lines = ({ reason, old, anew }: Placeholders): string =>
    all
      .slice(0, most)
      .map((about, index) => {
        const [from, to] = [pasted(values.from, old), pasted(values.to, anew)];
        const agreed = { reason, approvedBy: issuerOf(input, plan), date: input.asOf };
        const id = `e${first + index}`;
        return `- ${yamlOf(withoutNothing({ id, what, ...about, from, to, ...agreed, ...signed }))}`;
      })
      .join('\n');
  const file = `${folderOf(input, plan)}/errata.yaml`;
  const zh = { removal: '确属本不该有的', addition: '确属录入时漏了的', transcription: '确属录入错误的' }[what];
  const en = {
    removal: 'If it should never have been there',
    addition: 'If it was left out when the notice was typed in',
    transcription: 'If it was typed in wrongly',
  }[what];
  const rest = all.length - most;
  if (misfit !== undefined)
    return {
      'zh-CN': `${file} 里的 ${misfit.id} 没有对上，from、to 要照抄改前、改后的值：\n${lines(placeholders['zh-CN'])}`,
      en: `${misfit.id} in ${file} does not fit: from and to are the values before and after, copied:\n${lines(placeholders.en)}`,
    };
  return {
    'zh-CN': `${zh}，在 ${file} 的 errata 下加一条：\n${lines(placeholders['zh-CN'])}${rest > 0 ? `\n其余${rest}处也各加一条。` : ''}`,
    en: `${en}, add to errata in ${file}:\n${lines(placeholders.en)}${rest > 0 ? `\nand one for each of the other ${rest}.` : ''}`,
  };
}

const agreementOf = ({ reason, approvedBy, date }: ErratumRecord): object => ({ reason, approvedBy, date });

/** More records than this nobody pastes from a message. */
const most = 3;

/** A value longer than this is copied from the file, and not from a message. */
const longestPasted = 240;

const pasted = (value: unknown, instead: string): unknown =>
  value !== undefined && yamlOf(value).length > longestPasted ? instead : value;

interface Placeholders {
  readonly reason: string;
  readonly number: string;
  readonly old: string;
  readonly anew: string;
}

const placeholders: Readonly<Record<Language, Placeholders>> = {
  'zh-CN': { reason: '写明理由', number: '批准文号', old: '照抄改前的值', anew: '照抄改后的值' },
  en: { reason: 'say why', number: 'its number', old: 'copy the value before', anew: 'copy the value after' },
};

/** The approved change that would allow it, as a line for adjustments.yaml on a line of its own. */
export function adjustmentHint(
  input: GuardInput,
  plan: string,
  subject: string,
  key: string,
  { from, to }: { readonly from: unknown; readonly to: unknown },
): Localized {
  const adjustments = [input.base, input.head].flatMap(
    (state) => planIn(state, plan)?.adjustments?.value.adjustments ?? [],
  );
  const line = ({ reason, number, old, anew }: Placeholders): string =>
    `- ${yamlOf({
      id: `a${nextNumber(adjustments)}`,
      subject,
      date: input.asOf,
      reason,
      approvedBy: issuerOf(input, plan),
      document: { number, date: input.asOf },
      [key]: { from: pasted(from, old), to: pasted(to, anew) },
    })}`;
  const file = `${folderOf(input, plan)}/adjustments.yaml`;
  return {
    'zh-CN': `经批准调整的，改动撤回，在 ${file} 的 adjustments 下加一条：\n${line(placeholders['zh-CN'])}`,
    en: `If the change was approved, take it back and add to adjustments in ${file}:\n${line(placeholders.en)}`,
  };
}

const nextNumber = (records: readonly { readonly id: string }[]): number =>
  Math.max(0, ...records.map(({ id }) => Number(id.slice(1)))) + 1;

const folderOf = ({ base, head }: GuardInput, plan: string): string =>
  (planIn(head, plan) ?? planIn(base, plan))?.folder ?? plan;

const issuerOf = ({ base, head }: GuardInput, plan: string): string =>
  (planIn(base, plan) ?? planIn(head, plan))?.plan.value.document.issuer ?? '';

const withoutNothing = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== null));

/** An organisation as people call it; its id where it is not registered. */
export function nameOf({ base, head }: GuardInput, organization: string): string {
  const known = [...base.plans, ...head.plans].map(
    ({ registry }) => registry.organizations.get(organization)?.shortName,
  );
  return known.find((name) => name !== undefined) ?? organization;
}
