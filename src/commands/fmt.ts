// `duban fmt`: plan files in one layout: order of keys, indent, blanks. Values and comments stay as they are.
import { type Command, type Outcome, UsageError } from './command.ts';
import { layWorkspace } from './fmt/laying.ts';
import { type Workspace, dataOption } from './shared/common.ts';
import { atPaths } from './shared/paths.ts';
import { type Texts, patchFor, shownPatch, writeTexts } from './shared/rewriting.ts';

export const command: Command = {
  words: [
    {
      name: '[paths...]',
      summary: {
        'zh-CN': '只整理这些文件或文件夹（相对工作区）',
        en: 'only these files or folders (relative to the workspace)',
      },
    },
  ],
  options: [
    dataOption,
    {
      flags: '--check',
      summary: {
        'zh-CN': '不写文件，列出版面不统一的文件；有则退出码为1',
        en: 'write nothing, list the files that are laid out differently; exit code 1 if there are any',
      },
    },
    {
      flags: '--dry-run',
      summary: {
        'zh-CN': '不写文件，显示要改什么（补丁）',
        en: 'write nothing, show the changes as a patch',
      },
    },
  ],
  async run(typed) {
    const given = atPaths(typed);
    const { options } = given;
    if (options['check'] === true && options['dryRun'] === true)
      throw new UsageError({
        'zh-CN': '--check 和 --dry-run 只能用一个。',
        en: '--check and --dry-run do not go together.',
      });
    const { workspace, texts, left } = await layWorkspace(given);
    sayLeft(workspace, left);
    const exitCode = left.length > 0 ? 1 : 0;
    if (options['dryRun'] === true)
      return { exitCode, output: await shownPatch(workspace, patchFor(workspace, texts)) };
    if (options['check'] === true) return checkedOutcome(workspace, texts, exitCode);
    await workspace.input.world.pause();
    if (texts.size > 0) writeTexts(workspace, texts);
    return { exitCode, output: writtenSentence(workspace, texts.size, left.length) };
  },
};

function sayLeft({ folder, input: { world, language } }: Workspace, left: readonly string[]): void {
  for (const path of left) {
    const shown = world.shownPath(folder, path);
    world.say(
      language === 'zh-CN'
        ? `没有整理 ${shown}：读不懂它。运行 duban validate 看原因。\n`
        : `Left ${shown} as it was: it cannot be read. Run duban validate to see why.\n`,
    );
  }
}

function checkedOutcome({ folder, input }: Workspace, texts: Texts, exitCode: Outcome['exitCode']): Outcome {
  const { world, language } = input;
  const list = [...texts.keys()].map((path) => `${world.shownPath(folder, path)}\n`).join('');
  if (texts.size > 0) {
    world.say(
      language === 'zh-CN'
        ? `${texts.size}个文件版面不统一；运行 duban fmt 整理。\n`
        : `${texts.size} file(s) are laid out differently; duban fmt puts them right.\n`,
    );
    return { exitCode: 1, output: list };
  }
  if (exitCode === 1) return { exitCode, output: '' };
  return { exitCode, output: language === 'zh-CN' ? '版面都统一。\n' : 'Every file is laid out as it should be.\n' };
}

/** @param left how many files could not be laid out */
function writtenSentence({ input: { language } }: Workspace, count: number, left: number): string {
  if (language === 'zh-CN') {
    if (count > 0) return `已整理${count}个文件。\n`;
    return left > 0 ? '其他文件没有要改的。\n' : '版面都统一，没有要改的。\n';
  }
  if (count > 0) return `Laid out ${count} file(s).\n`;
  return left > 0
    ? 'Nothing to change in the other files.\n'
    : 'Nothing to change: every file is laid out as it should be.\n';
}
