// Comments behind a value whose # has no blank after it: what may have been meant as part of the value, and is none.
import type { Finding } from '../model/diagnostic.ts';
import { commentsIn } from './comments.ts';
import { firstOf } from './limited-findings.ts';
import type { CommentedFile } from './read-file.ts';
import { loadRules } from './rule-records.ts';
import { suppressionWord } from './suppression-word.ts';

/** What has no value of its own, or one that is closed: a key, a dash, the head of a block of text, a bracket, a comma. */
const withoutValue = /(?:^|\s)(?:\S*:|-|[|>][-+\d]*)$|[[\]{},]$/;

export function tightCommentsIn({ path, text }: CommentedFile): readonly Finding[] {
  const lines = text.split(/\r?\n/);
  const tight = commentsIn(text).flatMap(({ line, column, alone }) => {
    const own = lines[line - 1] ?? '';
    const [before, said] = [own.slice(0, column - 1), own.slice(column).trimEnd()];
    const isTight = !alone && /[ \t]$/.test(before) && /^[\p{L}\p{N}]/u.test(said);
    const isMeant = said.startsWith(suppressionWord) || withoutValue.test(before.trimEnd());
    return isTight && !isMeant ? [{ line, column, said }] : [];
  });
  const { id: rule, severity } = loadRules.commentSpaced;
  return firstOf(tight, ({ line, column, said }) => {
    const range = { line, column, endLine: line, endColumn: column + 1 + said.length };
    const characters = Array.from(said.slice(0, 200));
    const lost = characters.length > longestShown ? `${characters.slice(0, longestShown - 1).join('')}…` : said;
    return {
      rule,
      severity,
      place: { file: path, pointer: '', range },
      message: {
        'zh-CN': `空格加“#”后面是注释：“${lost}”没有读作数据。`,
        en: `Behind a blank, "#" makes a comment: "${lost}" was not read as data.`,
      },
      hint: {
        'zh-CN': '是内容的，给整个值加引号；是备注的，在 # 后空一格。',
        en: 'Put the whole value in quotes if it belongs to it; put a blank after the # if it is a remark.',
      },
    };
  });
}

const longestShown = 40;
