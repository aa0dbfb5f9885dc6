// Findings to where they were asked for: one format or several in one run, each to the terminal or to its own file.
import { nearest } from '../../lib/nearest.ts';
import { type FindingsFormat, findingsFormats } from '../../render/findings/formats.ts';
import type { FindingsReport } from '../../render/findings/report.ts';
import { renderSummary } from '../../render/findings/summary.ts';
import { type CommandInput, type Outcome, type OptionRecord, UsageError, listOption, textOption } from '../command.ts';
import { writeOutput } from './emit-text.ts';

const names = findingsFormats.map((format) => format.name);

export const findingsFormatOption: OptionRecord = {
  flags: '--format <format>',
  summary: {
    'zh-CN': `输出格式，可写多个，可写成“格式=文件”：${names.join('、')}`,
    en: `output formats, several allowed, each as FORMAT or FORMAT=FILE: ${names.join(', ')}`,
  },
  many: true,
};

export interface Wanted {
  readonly format: FindingsFormat;
  /** Where it goes; the terminal when undefined. */
  readonly file: string | undefined;
}

/** The formats asked for, `pretty` when none is; at most one of them may go to the terminal. */
export function wantedFormats({ options }: CommandInput): readonly Wanted[] {
  const typed = listOption(options, 'format') ?? ['pretty'];
  const output = textOption(options, 'output');
  const wanted = typed.map((word): Wanted => {
    const [name = '', ...rest] = word.split('=');
    const format = findingsFormats.find((candidate) => candidate.name === name);
    if (format === undefined) throw noFormat(name);
    const named = rest.length === 0 ? output : rest.join('=');
    const file = named === '-' ? undefined : named;
    if (file === '')
      throw new UsageError({ 'zh-CN': `${word} 等号后面缺少文件名。`, en: `A file name is missing after ${word}` });
    return { format, file };
  });
  if (output !== undefined && wanted.every(({ file }) => file !== output))
    throw new UsageError(
      {
        'zh-CN': `各种格式都写明了自己的文件，--output ${output} 用不上。`,
        en: `Every format names its own file: --output ${output} would not be used.`,
      },
      {
        'zh-CN': `去掉 --output；还要给人看的，写成 --format pretty=${output}`,
        en: `Leave out --output; for a text for people as well write --format pretty=${output}`,
      },
    );
  const places = wanted.map(({ file }) => file ?? '');
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice === undefined) return wanted;
  throw new UsageError(
    twice === ''
      ? { 'zh-CN': '只有一种格式可以显示在终端。', en: 'Only one format can go to the terminal.' }
      : { 'zh-CN': `两种格式写到同一个文件 ${twice}。`, en: `Two formats are written to one file, ${twice}.` },
    { 'zh-CN': '写成 --format sarif=结果.sarif', en: 'Write --format sarif=result.sarif' },
  );
}

function noFormat(name: string): UsageError {
  const meant = nearest(name, names);
  return new UsageError(
    {
      'zh-CN': `选项 --format <format> 不接受 ${name}。`,
      en: `The option --format <format> does not take ${name}.`,
    },
    meant === undefined
      ? { 'zh-CN': `可用的：${names.join('、')}`, en: `Allowed: ${names.join(', ')}` }
      : { 'zh-CN': `是不是 ${meant}？`, en: `Did you mean ${meant}?` },
  );
}

/** @param reportFor what a format is given; asked for once per format */
export async function emitFindings(
  input: CommandInput,
  wanted: readonly Wanted[],
  reportFor: (wanted: Wanted) => Promise<FindingsReport>,
  exitCode: Outcome['exitCode'],
): Promise<Outcome> {
  let output: string | undefined;
  let hasCommands = false;
  let last: FindingsReport | undefined;
  for (const each of wanted) {
    last = await reportFor(each);
    // What needs the least is loaded the least: nothing but the line of proof where there is nothing to show.
    const render =
      each.format.name === 'pretty' && last.diagnostics.length === 0 ? renderSummary : await each.format.load();
    const text = render(last);
    if (each.file === undefined) {
      output = text;
      hasCommands = each.format.name === 'github';
    } else writeOutput(input, each.file, text);
  }
  if (output !== undefined || last === undefined) return { exitCode, output: output ?? '', hasCommands };
  // Everything went into files: what was checked is still said.
  input.world.say(renderSummary(last));
  return { exitCode, output: '' };
}
