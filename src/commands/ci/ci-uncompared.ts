// A change that could not be compared with what stood: what is said of it, in the log, in Markdown, and how the run ends.
import type { CiPlatform } from '../../lib/ci-platform.ts';
import { escapeControls } from '../../lib/width.ts';
import type { Language, Localized } from '../../model/language.ts';
import { escapeMarkdown } from '../../render/escape/markdown.ts';
import { escapeCommandData } from '../../render/escape/workflow-command.ts';
import type { TroubleWords } from '../shared/history-trouble.ts';

/** Why nothing was compared, and whether that lets the run fail: the guards over a pull request must have looked at it. */
export interface Uncompared extends TroubleWords {
  readonly fails: boolean;
  /** Something kept it from being compared; a branch by itself has nothing to be compared with. */
  readonly isTrouble: boolean;
}

const checkedAlone: Localized = {
  'zh-CN': '已照常检查全部数据，只是不知道哪些是这次改的。',
  en: 'All of the data was checked; only what the change itself is remains unknown.',
};

const refused: Localized = {
  'zh-CN': '合并请求没有比较成，改动检查没有做，不算通过；允许这样的，加 --allow-no-diff。',
  en: 'The pull request was not compared and no guard looked at it, so it does not pass; --allow-no-diff lets it.',
};

/** Sentences for the log; the branch's name in them was chosen by whoever opened the pull request. */
export const linesOf = ({ said, hint, fails, isTrouble }: Uncompared, language: Language): readonly string[] =>
  [said, ...(hint === undefined ? [] : [hint]), ...(isTrouble ? [checkedAlone] : []), ...(fails ? [refused] : [])].map(
    (told) => escapeControls(told[language]),
  );

/** In the place of what the change means. */
export function uncomparedMarkdown(uncompared: Uncompared, language: Language): string {
  const head = language === 'zh-CN' ? '没有比较改动' : 'The change was not compared';
  return `# ${head}\n\n${linesOf(uncompared, language).map(escapeMarkdown).join('\n\n')}\n`;
}

/** At the top of the job, where whoever reviews looks first. */
export const uncomparedCommand = (uncompared: Uncompared, platform: CiPlatform, language: Language): string =>
  uncompared.fails && platform === 'github'
    ? `::error title=duban ci::${escapeCommandData(linesOf(uncompared, language).join('\n'))}\n`
    : '';
