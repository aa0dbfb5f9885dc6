// The platforms that pipelines are written for, and what the pipelines name: the workspace's folder and the package.
import type { Language } from '../../model/language.ts';
import { type PipelineFacts, type PipelinePlatform, pipelinePlatforms } from '../../starter/index.ts';
import { type CommandInput, UsageError, listOption, textOption } from '../command.ts';
import { unknown } from '../shared/common.ts';

/** In the order of the help, each once. */
export function platformsAsked({ options }: CommandInput): readonly PipelinePlatform[] {
  const typed = listOption(options, 'platform') ?? ['none'];
  const known = [...pipelinePlatforms, 'none'];
  for (const name of typed) if (!known.includes(name)) throw unknown('平台', 'platform', name, known);
  if (typed.includes('none') && typed.some((name) => name !== 'none'))
    throw new UsageError({
      'zh-CN': '--platform none 不能同别的平台一起写。',
      en: '--platform none does not go together with another platform.',
    });
  return pipelinePlatforms.filter((platform) => typed.includes(platform));
}

export function pipelineFacts(input: CommandInput, data: string, language: Language): PipelineFacts {
  // Each platform expands something else in its files; a folder that needs none of it needs no escape in any.
  if (/["'`$\\{}\p{Cc}]/u.test(data))
    throw new UsageError(
      {
        'zh-CN': `流水线里写不了这个文件夹名：${data}。`,
        en: `A pipeline cannot name this folder: ${data}.`,
      },
      {
        'zh-CN': '文件夹名里不要用引号、$、反斜杠和花括号。',
        en: 'Leave quotes, $, backslashes and braces out of the name of the folder.',
      },
    );
  return { language, data, tool: toolOf(input) };
}

/** Exactly one version of a package, or one file at an address: what a pipeline runs must not change by itself. */
const fixedTool = /^(?:(?:@[\w.-]+\/)?[a-z][\w.-]*@\d+\.\d+\.\d+(?:-[\w.]+)?|https?:\/\/[\w.:-]+\/[\w./~%+-]+\.tgz)$/;

/**
 * None is assumed: the name is not ours in the public registry, and what stands there would run in every pipeline. A git
 * address is none either: what is not built yet would have to run scripts when it is installed.
 */
function toolOf({ options, version }: CommandInput): string {
  const typed = textOption(options, 'tool');
  if (typed !== undefined && fixedTool.test(typed)) return typed;
  const file = `duban-${version}.tgz`;
  throw new UsageError(
    typed === undefined
      ? {
          'zh-CN': '要用 --tool 指明流水线安装哪个软件包。',
          en: 'Name the package that the pipelines install with --tool.',
        }
      : { 'zh-CN': `--tool 要指明一个固定的版本：${typed}。`, en: `--tool takes one fixed version: ${typed}.` },
    {
      'zh-CN': `duban 没有发布到公共软件源（npm），那里的同名软件包不是本项目的。在本项目的仓库里运行 npm ci && npm pack 得到 ${file}，放到流水线取得到的地方：--tool https://地址/${file}；自己的软件源里有的，写 duban@${version}。`,
      en: `duban is not in the public registry (npm), and a package of that name there is not this one. npm ci && npm pack in its repository makes ${file}: put it where the pipelines can get it, --tool https://host/${file}; or duban@${version} where a registry of yours has it.`,
    },
  );
}
