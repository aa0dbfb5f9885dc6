// Finds what an organisation would have to tell of ongoing work, by what the work is about.
import type { Theme } from './theme.ts';
import { serviceThemes } from './themes-service.ts';
import { teachingThemes } from './themes-teaching.ts';

/** The first that fits decides, so the last takes all the rest. */
const themes: readonly Theme[] = [
  ...serviceThemes,
  ...teachingThemes,
  {
    about: /./,
    facts: ['安排专人负责，走访单位{少}个。', '开展活动{少}次，{多}人次参加。', '形成阶段材料{少}份。'],
  },
];

/** The sentences that fit a commitment by its title, else by its task's; and a name under which they are dealt. */
export function themeOf(
  title: string,
  taskTitle: string,
): { readonly name: string; readonly facts: readonly string[] } {
  const last = themes.length - 1;
  const byTitle = themes.findIndex(({ about }) => about.test(title));
  const index = byTitle < last ? byTitle : themes.findIndex(({ about }) => about.test(taskTitle));
  return { name: `theme-${index}`, facts: themes[index]?.facts ?? [] };
}
