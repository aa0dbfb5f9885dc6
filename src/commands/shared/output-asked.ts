// Where output goes by the options: a name is a name, `-` is stdout, and nothing is no place.
import { type Command, type Options, UsageError, textOption } from '../command.ts';

/** The options as the command takes them: without --output where that names stdout, which it is by default. */
export function placeOutput({ options: declared }: Command, options: Options): Options {
  for (const { flags } of declared) {
    const [, name = '', kind = ''] = /^--(output|comment) <(\w+)>$/.exec(flags) ?? [];
    const typed = textOption(options, name);
    if (typed === undefined) continue;
    if (typed.trim() === '')
      throw new UsageError(
        { 'zh-CN': `选项 --${name} 后面要有值。`, en: `The option --${name} needs a value.` },
        { 'zh-CN': '写明文件或文件夹；变量可能是空的。', en: 'Name a file or folder; a variable may be empty.' },
      );
    if (typed !== '-') continue;
    if (kind === 'dir' || name === 'comment')
      throw new UsageError(
        {
          'zh-CN': `--${name} 写不到标准输出（-）。`,
          en: `--${name} cannot go to stdout (-).`,
        },
        kind === 'dir'
          ? { 'zh-CN': '写明一个文件夹。', en: 'Name a folder.' }
          : { 'zh-CN': '写明一个文件。', en: 'Name a file.' },
      );
    return { ...options, [name]: undefined };
  }
  return options;
}
