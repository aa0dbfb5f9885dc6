// Text to where it was asked for: stdout or a file; and JSON as text.
import { type CommandInput, type Outcome, UsageError, textOption } from './command.ts';

/** Well-formed text only; control characters, invisible direction marks and line separators are written as escapes. */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escapeUnit)}\n`;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Sends a text to the file named with --output, or to stdout. */
export function emitText(
  { world, language, options }: CommandInput,
  text: string,
  exitCode: Outcome['exitCode'],
): Outcome {
  const file = textOption(options, 'output');
  if (file === undefined) return { exitCode, output: text };
  if (/\.ya?ml$/i.test(file))
    throw new UsageError(
      { 'zh-CN': `不写 ${file}：.yaml 文件是计划数据。`, en: `Will not write ${file}: .yaml files are plan data.` },
      { 'zh-CN': '换一个文件名，如 报告.md。', en: 'Choose another name, report.md for example.' },
    );
  try {
    world.writeText(file, text);
  } catch (error) {
    const code = systemErrorCode(error);
    throw new UsageError({ 'zh-CN': `写不了 ${file}（${code}）。`, en: `Cannot write ${file} (${code}).` });
  }
  world.say(language === 'zh-CN' ? `已写入 ${file}\n` : `wrote ${file}\n`);
  return { exitCode, output: '' };
}

/** The system's own short name of what went wrong, such as ENOSPC. */
export const systemErrorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
