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
const fixedTool =
  /^(?:(?:@[\w.-]+\/)?[a-z][\w.-]*@\d+\.\d+\.\d+(?:-[\w.]+)?|https?:\/\/[\w.:-]+\/[\w./~%+-]+\.tgz|git\+https:\/\/[\w.:-]+\/[\w./~-]+#[0-9a-f]{40})$/;

function toolOf({ options, version }: CommandInput): string {
  const typed = textOption(options, 'tool') ?? `duban@${version}`;
  if (fixedTool.test(typed)) return typed;
  throw new UsageError(
    { 'zh-CN': `--tool 要指明一个固定的版本：${typed}。`, en: `--tool takes one fixed version: ${typed}.` },
    {
      'zh-CN': `写成 duban@${version}，或 https://内网地址/duban-${version}.tgz`,
      en: `Write duban@${version}, or https://host/duban-${version}.tgz`,
    },
  );
}
