// Numbers in the spelling of programs: 0x10, 1e3, 0150. YAML reads them, and in an office nobody means them so.
import { isRecord } from '../lib/records.ts';
import { pointerTo } from '../lib/pointer.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Located } from './careful-yaml.ts';
import { loadRules } from './rule-records.ts';

const odd = /^[-+]?(?:0[xob]|0\d)|e/i;

/** Of a file that is in order but for them; only one that is not plain can hold any. */
export function oddNumbers(file: string, value: unknown, located: Located): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (inner: unknown, steps: readonly (string | number)[]): void => {
    if (typeof inner === 'number') {
      const pointer = pointerTo(...steps);
      const source = located.writtenAt(pointer)?.source.slice(0, 40) ?? '';
      if (odd.test(source)) findings.push(findingOf(file, pointer, { source, meant: inner }, located));
    } else if (Array.isArray(inner)) inner.forEach((each, index) => visit(each, [...steps, index]));
    else if (isRecord(inner)) for (const key in inner) visit(inner[key], [...steps, key]);
  };
  visit(value, []);
  return findings;
}

function findingOf(
  file: string,
  pointer: string,
  { source, meant }: { readonly source: string; readonly meant: number },
  { rangeOf }: Located,
): Finding {
  const { id: rule, severity } = loadRules.yamlPlain;
  return {
    rule,
    severity,
    place: { file, pointer, range: rangeOf({ file, pointer }) },
    message: {
      'zh-CN': `数字要用平常的写法：${source} 会当成 ${meant}。`,
      en: `Write figures plainly: ${source} is read as ${meant}.`,
    },
    hint: {
      'zh-CN': `核对原数；确是这个数的，写成 ${meant}`,
      en: `Check the figure; if this is what it is, write ${meant}`,
    },
  };
}
