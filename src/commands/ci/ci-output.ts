// Where the result of a pipeline goes: files in one folder, the platform's own summary, the text of a comment.
import type { Severity } from '../../model/diagnostic.ts';
import { findingsFormats } from '../../render/findings/formats.ts';
import { renderMarkdown } from '../../render/findings/markdown.ts';
import type { FindingsReport } from '../../render/findings/report.ts';
import type { ChangeReport } from './ci-change.ts';
import type { CommandInput } from '../command.ts';
import { writeOutput } from '../shared/emit-text.ts';

/** The formats of one run by the names of their files; platforms are told these names in their pipelines. */
const files: readonly (readonly [format: string, name: string])[] = [
  ['json', 'findings.json'],
  ['sarif', 'findings.sarif'],
  ['junit', 'junit.xml'],
  ['gitlab', 'gitlab.json'],
  ['markdown', 'findings.md'],
];

/** @param reportFrom the findings of a severity and above */
export async function writeFiles(
  input: CommandInput,
  folder: string,
  reportFrom: (severity: Severity) => Promise<FindingsReport>,
  change: ChangeReport | undefined,
): Promise<void> {
  const to = folder.replace(/[/\\]+$/, '');
  for (const [wanted, name] of files) {
    const format = findingsFormats.find((candidate) => candidate.name === wanted);
    if (format === undefined) throw new Error(`no format ${wanted}`);
    const render = await format.load();
    writeOutput(input, `${to}/${name}`, render(await reportFrom(format.shownFrom)));
  }
  if (change === undefined) return;
  writeOutput(input, `${to}/change.json`, change.json);
  writeOutput(input, `${to}/change.md`, change.markdown(summary.change));
}

/** Of both parts: Chinese takes three bytes a character. */
interface Room {
  readonly bytes: number;
  /** Characters for the change; the rest is for the findings. */
  readonly change: number;
}

/** GitHub refuses a summary over 1 MiB as a whole; some room is left for other steps. */
const summary: Room = { bytes: 1_000_000, change: 200_000 };

/** A comment holds 65,536 characters, and its artifact 64 KiB. */
const comment: Room = { bytes: 60_000, change: 14_000 };

/** What a comment is known again by is put in front where it is posted, so the change's own mark stays out. */
const mark = /^<!--[^\n]*-->\n+/;

/** What is said of the change, as Markdown of at most so many characters. */
type About = ((longest: number) => string) | undefined;

/** The change first, since it is what somebody has to decide on; then what is wrong, as much of it as there is room for. */
function textWithin({ bytes, change: longest }: Room, report: FindingsReport, about: About): string {
  const change = about === undefined ? '' : `${about(longest).replace(mark, '')}\n`;
  return `${change}${renderMarkdown(report, bytes - new TextEncoder().encode(change).length)}`;
}

export function writeComment(input: CommandInput, file: string, report: FindingsReport, about: About): void {
  writeOutput(input, file, textWithin(comment, report, about));
}

/** @param file named by the environment: only a plain file that is there already is added to */
export function addSummary(input: CommandInput, file: string, report: FindingsReport, about: About): void {
  const { world, language } = input;
  const added = append(input, file, textWithin(summary, report, about));
  if (added === 'appended') return;
  world.say(
    language === 'zh-CN'
      ? added === 'no-room'
        ? '步骤摘要已满，没有写入；结果见日志。\n'
        : 'GITHUB_STEP_SUMMARY 不是可写的普通文件，没有写步骤摘要；结果见日志。\n'
      : added === 'no-room'
        ? 'The step summary is full and nothing was added; see the log.\n'
        : 'GITHUB_STEP_SUMMARY is no plain file that can be written; no summary, see the log.\n',
  );
}

function append({ world }: CommandInput, file: string, text: string): 'appended' | 'no-file' | 'no-room' {
  try {
    return world.appendText(file, text, summary.bytes);
  } catch {
    return 'no-file';
  }
}
