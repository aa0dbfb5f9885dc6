// From a document to the output asked for: terminal, Markdown or JSON, on stdout or into a file.
import { wordsOf } from '../messages/index.ts';
import type { Document } from '../model/document.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { renderTerminal } from '../render/terminal-document.ts';
import { type CommandInput, type Outcome, UsageError, textOption } from './command.ts';

export const documentFormats = ['terminal', 'markdown', 'json'] as const;

/** @param json what the JSON form holds; asked for only when it is wanted */
export function emitDocument(
  input: CommandInput,
  document: Document,
  json: () => unknown,
  exitCode: Outcome['exitCode'],
): Outcome {
  return emitText(input, renderAs(input, document, json), exitCode);
}

function renderAs(input: CommandInput, document: Document, json: () => unknown): string {
  const { world, language, options } = input;
  const words = wordsOf(language);
  const toFile = textOption(options, 'output') !== undefined;
  switch (textOption(options, 'format') ?? 'terminal') {
    case 'markdown':
      return renderMarkdown(document, words);
    case 'json':
      return toJson(json());
    default: {
      const { columns, color } = world.terminal;
      return renderTerminal(document, { columns, color: color && !toFile, words });
    }
  }
}

/** Well-formed text only; invisible direction marks and line separators are written as escapes. */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(/[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, escapeUnit)}\n`;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Sends a text to the file named with --output, or to stdout. */
export function emitText(
  { world, language, options }: CommandInput,
  text: string,
  exitCode: Outcome['exitCode'],
): Outcome {
  const file = textOption(options, 'output');
  if (file === undefined) return { exitCode, output: text };
  try {
    world.writeText(file, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError({ 'zh-CN': `写不了 ${file}（${code}）。`, en: `Cannot write ${file} (${code}).` });
  }
  world.say(language === 'zh-CN' ? `已写入 ${file}\n` : `wrote ${file}\n`);
  return { exitCode, output: '' };
}
