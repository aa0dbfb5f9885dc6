// From a document to the output asked for: terminal, Markdown or JSON, on stdout or into a file.
import { wordsOf } from '../../messages/index.ts';
import type { Document } from '../../model/document.ts';
import { toJson } from '../../render/json-text.ts';
import { renderMarkdown } from '../../render/markdown.ts';
import { renderTerminal } from '../../render/terminal-document.ts';
import { type CommandInput, type Outcome, textOption } from '../command.ts';
import { emitText } from './emit-text.ts';

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
