// `duban validate`: syntax, shapes, references and domain rules; prints every finding with its line.
import type { Diagnostic } from '../model/diagnostic.ts';
import { renderSummary, summaryOf } from '../render/summary.ts';
import { type Command, type CommandInput, UsageError, textOption } from './command.ts';
import { dataOption, formatOption, openWorkspace, outputOption } from './common.ts';
import { emitText, toJson } from './emit-text.ts';

export const command: Command = {
  words: [
    {
      name: '[paths...]',
      summary: {
        'zh-CN': '只显示这些文件或文件夹的问题（相对工作区）',
        en: 'show only findings in these files or folders (relative to the workspace)',
      },
    },
  ],
  options: [dataOption, formatOption(['pretty', 'json']), outputOption],
  async run(given) {
    const { checked, folder, input } = await openWorkspace(given);
    const { words, options, language } = input;
    const diagnostics = within(await checked.diagnostics(), words, folder, checked.paths, input);
    const summary = summaryOf(diagnostics);
    const exitCode = summary.errors > 0 ? 1 : 0;
    if (textOption(options, 'format') === 'json')
      return emitText(input, toJson(jsonOf(diagnostics, input, checked.proof)), exitCode);
    const proof = renderSummary(summary, checked.proof, language);
    if (diagnostics.length === 0) return emitText(input, proof, exitCode);
    const { renderDiagnostics } = await import('../render/diagnostics.ts');
    const color = input.world.terminal.color && textOption(options, 'output') === undefined;
    const list = renderDiagnostics(diagnostics, {
      color,
      language,
      columns: input.world.terminal.columns,
      shownPath: (file) => input.world.shownPath(folder, file),
      textOf: checked.textOf,
    });
    return emitText(input, `${list}\n${proof}`, exitCode);
  },
};

/** A path that holds no file at all is a slip, not a clean result. */
function within(
  diagnostics: readonly Diagnostic[],
  paths: readonly string[],
  folder: string,
  files: readonly string[],
  { world }: CommandInput,
): readonly Diagnostic[] {
  if (paths.length === 0) return diagnostics;
  const holds = (path: string, file: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);
  const wanted = paths.map((typed) => {
    const path = world.pathIn(folder, typed);
    if (path !== undefined && files.some((file) => holds(path, file))) return path;
    throw new UsageError({
      'zh-CN': `工作区里没有这个 YAML 文件或文件夹：${typed}。`,
      en: `The workspace has no such YAML file or folder: ${typed}.`,
    });
  });
  return diagnostics.filter((diagnostic) => wanted.some((path) => holds(path, diagnostic.file)));
}

function jsonOf(diagnostics: readonly Diagnostic[], { language }: CommandInput, census: unknown): unknown {
  return {
    schemaVersion: 1,
    command: 'validate',
    census,
    diagnostics: diagnostics.map((diagnostic) => ({
      rule: diagnostic.rule,
      severity: diagnostic.severity,
      message: diagnostic.message[language],
      ...(diagnostic.hint === undefined ? {} : { hint: diagnostic.hint[language] }),
      file: diagnostic.file,
      line: diagnostic.line,
      column: diagnostic.column,
      endLine: diagnostic.endLine,
      endColumn: diagnostic.endColumn,
      pointer: diagnostic.pointer,
      ...(diagnostic.subject === undefined ? {} : { subject: diagnostic.subject }),
    })),
    summary: summaryOf(diagnostics),
  };
}
