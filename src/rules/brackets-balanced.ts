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
const closing = new Set(Object.values(closers));
const signs = /[（）()《》“”〔〕【】「」]/g;

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
    if (!hasSuspectLine(texts.joined)) return;
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

/** Most brackets are closed on their line: then nothing is looked for text by text. */
function hasSuspectLine(joined: string): boolean {
  const open: string[] = [];
  let lineEnd = -1;
  for (const { 0: sign, index } of joined.matchAll(signs)) {
    if (index > lineEnd) {
      if (open.length > 0) return true;
      lineEnd = (joined.indexOf('\n', index) + 1 || joined.length + 1) - 1;
    }
    if (!closing.has(sign)) open.push(sign);
    else if (closers[open.at(-1) ?? ''] === sign) open.pop();
    else if (open.length > 0 || !isListMark(joined, sign, index)) return true;
  }
  return open.length > 0;
}

/** The first bracket without its other half. */
function faultIn(text: string): Fault | undefined {
  const open: string[] = [];
  for (const { 0: sign, index } of text.matchAll(signs)) {
    if (!closing.has(sign)) open.push(sign);
    else if (closers[open.at(-1) ?? ''] === sign) open.pop();
    else if (open.length > 0) return [open.at(-1) ?? '', 'open'];
    else if (!isListMark(text, sign, index)) return [sign, 'unopened'];
  }
  const first = open[0];
  return first === undefined ? undefined : [first, 'open'];
}

const isListMark = (text: string, sign: string, index: number): boolean =>
  /[）)]/.test(sign) && listMark.test(text.slice(Math.max(0, index - 4), index));
