// Brackets, book-title marks and quotes are closed by their own kind.
import type { Rule } from './rule.ts';

const closers: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '《': '》',
  '“': '”',
  '〔': '〕',
  '【': '】',
  '「': '」',
};
const codeOf = (sign: string): number => sign.charCodeAt(0);
/** By the code of the sign that opens, that of the one that closes. */
const closerOf: ReadonlyMap<number, number> = new Map(
  Object.entries(closers).map(([open, close]) => [codeOf(open), codeOf(close)]),
);
const closing: ReadonlySet<number> = new Set(closerOf.values());
const round: ReadonlySet<number> = new Set(['）', ')'].map(codeOf));

/** Most characters are ideographs, and no bracket is among them. */
const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** A list writes 1） and a) without opening. */
const listMark = /(?:^|[\s，；。、：])(?:\d{1,2}|[a-z一二三四五六七八九十])$/;

type Fault = readonly [sign: string, kind: 'open' | 'unopened'];

export const bracketsBalanced: Rule = {
  id: 'brackets-balanced',
  severity: 'warning',
  title: {
    'zh-CN': '括号、书名号和引号成对',
    en: 'brackets and quotes are closed by their own kind',
  },
  why: {
    'zh-CN': '少了半边，文件名称和引语从哪里到哪里就说不清，多半是漏抄或截断。',
    en: 'With one half gone nobody knows where a name or a quotation ends; mostly something was cut off or left out.',
  },
  remedy: {
    'zh-CN': '对照文件补上缺的半边；全角的“（”配全角的“）”。',
    en: 'Add the missing half after the notice; a full-width bracket is closed by a full-width one.',
  },
  check({ texts }, report) {
    if (!texts.notable.some((text) => faultIn(text) !== undefined)) return;
    texts.visit((text, place) => {
      const fault = faultIn(text);
      if (fault === undefined) return;
      const [sign, kind] = fault;
      report(
        place(),
        kind === 'open'
          ? {
              'zh-CN': `「${sign}」没有对应的「${closers[sign] ?? ''}」。`,
              en: `The ${sign} is not closed by ${closers[sign] ?? ''}.`,
            }
          : { 'zh-CN': `「${sign}」前面没有对应的半边。`, en: `Nothing opens before the ${sign}.` },
      );
    });
  },
};

/** The first bracket without its other half. */
function faultIn(text: string): Fault | undefined {
  /** The codes of the brackets that are open. */
  let open: number[] | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isIdeograph(code)) continue;
    const last = open?.at(-1);
    if (closerOf.has(code)) (open ??= []).push(code);
    else if (!closing.has(code)) continue;
    else if (last !== undefined && closerOf.get(last) === code) open?.pop();
    else if (last !== undefined) return [String.fromCharCode(last), 'open'];
    else if (!isListMark(text, code, index)) return [String.fromCharCode(code), 'unopened'];
  }
  const first = open?.[0];
  return first === undefined ? undefined : [String.fromCharCode(first), 'open'];
}

const isListMark = (text: string, code: number, index: number): boolean =>
  round.has(code) && listMark.test(text.slice(Math.max(0, index - 4), index));
