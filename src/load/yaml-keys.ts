// Keys of mappings: plain text, each once, and none that hides something or reaches further than the data.
import { isNode, isScalar } from 'yaml';
import type { Scalar, YAMLMap } from 'yaml';
import { loadRules } from './rule-records.ts';
import { corrected, wrongKeyMark } from './syntax-slips.ts';
import { type TextFault, codeOf } from './text-faults.ts';
import type { Report, Span } from './yaml-policy.ts';

const spanOf = (node: unknown): Span => (isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 0]);

const reserved = new Set(['__proto__', 'constructor', 'prototype']);

export function reportKeys(map: YAMLMap, report: Report, faults: TextFault[]): void {
  const seen = new Map<string, Span>();
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? pair.key : undefined;
    const span = spanOf(pair.key);
    const name = key === undefined ? '' : (key.source ?? '').normalize('NFC').trim();
    if (isComplex(pair))
      report(
        span,
        { 'zh-CN': '不能用“? ”写复杂的键。', en: 'Complex keys ("? ") are not allowed.' },
        { 'zh-CN': '写成“键: 值”。', en: 'Write "key: value".' },
      );
    else if (key === undefined || key.value === null || name === '')
      report(span, { 'zh-CN': '键必须是普通文字，不能是空的。', en: 'A key must be plain text and not empty.' });
    else if (isLone(pair)) faults.push(loneKey(name, span));
    else reportKey(key, name, span, seen, report, faults);
    seen.set(name, span);
  }
}

interface Tokened {
  readonly value: unknown;
  readonly srcToken?: {
    readonly start: readonly { readonly type: string }[];
    readonly sep?: readonly { readonly type: string }[];
  };
}

const isComplex = ({ srcToken }: Tokened): boolean =>
  srcToken?.start.some(({ type }) => type === 'explicit-key-ind') === true;

/** In braces, a key without a colon: with one of full width, or without the blank behind it. */
const isLone = ({ srcToken, value }: Tokened): boolean =>
  value === null && srcToken !== undefined && !(srcToken.sep ?? []).some(({ type }) => type === 'map-value-ind');

function loneKey(name: string, [start, end]: Span): TextFault {
  const colon = /[:：]/.exec(name);
  const isWide = colon?.[0] === '：';
  return {
    rule: loadRules.yamlSyntax,
    start: colon === null ? start : start + colon.index,
    end: colon === null ? end : start + colon.index + 1,
    message:
      colon === null
        ? {
            'zh-CN': `花括号里的 ${shortened(name)} 没有冒号和值。`,
            en: `Within braces, ${shortened(name)} has no colon and no value.`,
          }
        : isWide
          ? { 'zh-CN': '用了全角冒号“：”，键后要用半角冒号加空格。', en: 'A full-width colon: a key takes ": ".' }
          : {
              'zh-CN': '冒号后面缺空格：“键: 值”的冒号后要空一格。',
              en: 'The blank behind the colon is missing: write "key: value".',
            },
    ...(colon === null ? {} : { hint: corrected(shortened(name.replace(/\s*[:：]\s*/, ': '))) }),
  };
}

function reportKey(
  key: Scalar,
  name: string,
  span: Span,
  seen: ReadonlyMap<string, Span>,
  report: Report,
  faults: TextFault[],
): void {
  const [start, end] = span;
  const slip = key.type === 'PLAIN' ? wrongKeyMark(key.source ?? '') : undefined;
  if (slip !== undefined) {
    faults.push({ rule: loadRules.yamlSyntax, start, end: start + 1, ...slip });
    return;
  }
  const unseen = /[\p{Cf}\u00a0\u3000\u2000-\u200a]/u.exec(key.source ?? '');
  if (unseen !== null) {
    const code = codeOf(unseen[0]);
    report(
      [start + (key.type === 'PLAIN' ? unseen.index : 0), end],
      { 'zh-CN': `键里有看不见的字符 ${code}。`, en: `There is a character in this key that cannot be seen, ${code}.` },
      { 'zh-CN': '删去键，重新输入一遍。', en: 'Delete the key and type it anew.' },
    );
    return;
  }
  if (reserved.has(name)) report(span, { 'zh-CN': `不能用 ${name} 作键。`, en: `${name} cannot be a key.` });
  const first = seen.get(name);
  if (first === undefined) return;
  faults.push({
    rule: loadRules.yamlKeysUnique,
    start,
    end,
    message: { 'zh-CN': `键 ${shortened(name)} 重复。`, en: `The key ${shortened(name)} appears twice.` },
    hint: {
      'zh-CN': '留下一个；两个值都要的，看这里能不能写成列表。',
      en: 'Keep one of them; if both values are needed, see whether a list can be written here.',
    },
    related: {
      start: first[0],
      end: first[1],
      message: { 'zh-CN': '第一次出现在这里。', en: 'It stands here first.' },
    },
  });
}

const shortened = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
