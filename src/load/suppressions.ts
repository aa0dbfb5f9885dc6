// Findings set aside in the file, beside the place, with a reason and a last day:
// `# duban-ignore <rule>[, <rule>…] until <YYYY-MM-DD>: <reason>`, at the end of the line or on lines of its own above it.
import { isDay } from '../lib/calendar.ts';
import { nearest } from '../lib/nearest.ts';
import type { Diagnostic, Finding, Place, RuleRecord } from '../model/diagnostic.ts';
import type { Localized } from '../model/language.ts';
import { loadRules } from './rule-records.ts';
import { suppressionWord } from './suppression-word.ts';
import { suppressionsOf } from './suppressions-of.ts';

export interface Suppressed {
  /** What stands, with what is wrong with the suppressions themselves. */
  readonly findings: readonly Finding[];
  readonly setAside: readonly Finding[];
}

interface Suppression {
  readonly place: Place;
  /** The line whose findings it sets aside. */
  readonly line: number;
  readonly rules: readonly string[];
  readonly until: string;
}

/**
 * Sets aside what the files say may wait.
 * @param located every finding with its line, in any order
 * @param files the files that were read, with their texts
 * @param suppressible the ids of the rules that may be set aside
 * @param isComplete every file could be read; where not, rules stand back, and nothing is called unused
 * @param day the day by which a suppression has run out or not
 */
export function applySuppressions(
  located: readonly Diagnostic[],
  files: readonly { readonly path: string; readonly text: string }[],
  suppressible: readonly string[],
  isComplete: boolean,
  day: string,
): Suppressed {
  const found: Finding[] = [];
  const suppressions = files.flatMap(({ path, text }) => suppressionsIn(path, text, suppressible, found));
  const current = new Set(suppressions.filter(({ until }) => until >= day).flatMap(aims));
  const used = new Set<string>();
  const setAside: Diagnostic[] = [];
  const standing = located.filter((diagnostic) => {
    const aim = aimAt(diagnostic.file, diagnostic.line, diagnostic.rule);
    if (!current.has(aim)) return true;
    used.add(aim);
    setAside.push(diagnostic);
    return false;
  });
  for (const suppression of suppressions) {
    const { place, until } = suppression;
    if (until < day)
      found.push(
        finding(loadRules.suppressionCurrent, place, {
          'zh-CN': `只到 ${until} 有效，已经过期。`,
          en: `It was good until ${until} and has run out.`,
        }),
      );
    else if (isComplete && !aims(suppression).some((aim) => used.has(aim)))
      found.push(
        finding(loadRules.suppressionUsed, place, {
          'zh-CN': `第${suppression.line}行没有 ${suppression.rules.join('、')} 的问题可以搁置。`,
          en: `There is no finding of ${suppression.rules.join(', ')} on line ${suppression.line} to set aside.`,
        }),
      );
  }
  return { findings: [...standing.map(asFinding), ...found], setAside: setAside.map(asFinding) };
}

/** What a suppression is for: a rule on a line of a file. */
const aims = ({ place, line, rules }: Suppression): readonly string[] =>
  rules.map((rule) => aimAt(place.file, line, rule));

const aimAt = (file: string, line: number, rule: string): string => `${rule}:${line}:${file}`;

/** Its place is known already, and stays so. */
function asFinding({ line, column, endLine, endColumn, related, ...finding }: Diagnostic): Finding {
  const range = { line, column, endLine, endColumn };
  const places = related?.map(({ file, message, ...there }) => ({
    place: { file, pointer: '', range: there },
    message,
  }));
  return {
    ...finding,
    place: { ...finding.place, range },
    ...(places === undefined ? {} : { related: places }),
  };
}

/** Of a comment whose runs of blanks are one blank each, and that is no longer than a reason needs. */
const form = new RegExp(`^${suppressionWord} (.*?) until (\\S+?) ?[:：] ?(.*)$`);
const longestComment = 600;

/** The whole suppressions of a file; what is wrong with the others goes into `found`. */
function suppressionsIn(
  file: string,
  text: string,
  suppressible: readonly string[],
  found: Finding[],
): readonly Suppression[] {
  const { comments, lines } = suppressionsOf(text);
  return comments.flatMap((comment): readonly Suppression[] => {
    const { line, column, lineMeant } = comment;
    const range = { line, column, endLine: line, endColumn: (lines[line - 1]?.length ?? 0) + 1 };
    const place: Place = { file, pointer: '', range };
    const match = form.exec(comment.text.slice(0, longestComment).replaceAll(/[ \t]+/g, ' '));
    const rules = (match?.[1] ?? '').split(/[,，、]/).map((rule) => rule.trim());
    const fault = match === null ? notWhole : faultOf(rules, match[2] ?? '', match[3] ?? '', suppressible);
    if (fault === undefined) return [{ place, line: lineMeant, rules, until: match?.[2] ?? '' }];
    found.push({ ...finding(loadRules.suppressionComplete, place, fault), hint: howTo(comment.text, suppressible) });
    return [];
  });
}

const notWhole: Localized = {
  'zh-CN': '要写明规则、最后一天和理由。',
  en: 'It has to name the rule, the last day and the reason.',
};

/** With what the comment names already; a day is for whoever writes it to choose, and this one may be past by then. */
function howTo(text: string, suppressible: readonly string[]): Localized {
  const [, named = ''] = new RegExp(`^${suppressionWord}[\\s:：]*([\\w-]*)`).exec(text) ?? [];
  const rule = nearest(named.slice(0, 60), suppressible);
  const written = /\d{4}-\d{2}-\d{2}/.exec(text.slice(0, longestComment))?.[0] ?? '';
  const day = isDay(written) ? written : 'YYYY-MM-DD';
  return {
    'zh-CN': `写成 # ${suppressionWord} ${rule ?? '规则编号'} until ${day}: 理由`,
    en: `Write # ${suppressionWord} ${rule ?? 'RULE'} until ${day}: the reason`,
  };
}

function faultOf(
  rules: readonly string[],
  until: string,
  reason: string,
  suppressible: readonly string[],
): Localized | undefined {
  const unknown = rules.find((rule) => !suppressible.includes(rule));
  if (unknown !== undefined) {
    const meant = nearest(unknown, suppressible);
    return {
      'zh-CN': `没有可以搁置的规则 ${unknown}${meant === undefined ? '' : `，是不是 ${meant}`}。`,
      en: `There is no rule ${unknown} that can be set aside${meant === undefined ? '' : `; did you mean ${meant}?`}.`,
    };
  }
  if (!isDay(until)) return { 'zh-CN': `${until} 不是日期。`, en: `${until} is not a date.` };
  return reason === '' ? { 'zh-CN': '没有写理由。', en: 'The reason is missing.' } : undefined;
}

const finding = ({ id: rule, severity }: RuleRecord, place: Place, message: Localized): Finding => ({
  rule,
  severity,
  place,
  message,
});
