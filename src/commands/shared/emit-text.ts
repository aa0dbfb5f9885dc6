// Text to where it was asked for: stdout or a file.
import { type CommandInput, type Outcome, UsageError, textOption } from '../command.ts';
import { cannotWrite } from './file-trouble.ts';

/** Sends a text to the file named with --output, or to stdout. */
export function emitText(input: CommandInput, text: string, exitCode: Outcome['exitCode']): Outcome {
  const file = textOption(input.options, 'output');
  if (file === undefined) return { exitCode, output: text };
  writeOutput(input, file, text);
  return { exitCode, output: '' };
}

/** Writes a product to a file and says so; never over plan data. */
export function writeOutput(input: CommandInput, file: string, content: string | Uint8Array): void {
  writeProduct(input, file, content);
  const { world, language } = input;
  world.say(language === 'zh-CN' ? `已写入 ${file}\n` : `wrote ${file}\n`);
}

/** Writes a product to a file; never over plan data. */
export function writeProduct({ world }: CommandInput, file: string, content: string | Uint8Array): void {
  if (/\.ya?ml$/i.test(file))
    throw new UsageError(
      { 'zh-CN': `不写 ${file}：.yaml 文件是计划数据。`, en: `Will not write ${file}: .yaml files are plan data.` },
      { 'zh-CN': '换一个文件名，如 报告.md。', en: 'Choose another name, report.md for example.' },
    );
  try {
    if (typeof content === 'string') world.writeText(file, content);
    else world.writeBytes(file, content);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}
