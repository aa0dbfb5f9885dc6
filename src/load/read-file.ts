// One file read: decoded, parsed and of its shape, or what is wrong with it.
import type { Finding, Range } from '../model/diagnostic.ts';
import type { SourceFile, SourceTree } from '../model/source-file.ts';
import type { AnyDataFile, FileKind } from '../model/workspace-files.ts';
import { decode, refusal } from './decode.ts';
import { roleOf } from './file-role.ts';
import {
  adjustmentsShape,
  assignmentsShape,
  calendarShape,
  errataShape,
  escalationShape,
  organizationsShape,
  planShape,
  returnShape,
  slipsShape,
  taskShape,
  workspaceShape,
} from './generated/checks.js';
import type { IdOfName } from '../lib/ids-by-name.ts';
import { isSuppressing } from './ordinary.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { loadRules } from './rule-records.ts';
import type { ShapeCheck } from './shape-error.ts';
import { excessIn } from './text-limits.ts';
import { mayHaveTightComment } from './tight-comment.ts';

const shapes: Readonly<Record<FileKind, ShapeCheck>> = {
  workspace: workspaceShape,
  organizations: organizationsShape,
  plan: planShape,
  task: taskShape,
  assignments: assignmentsShape,
  adjustments: adjustmentsShape,
  calendar: calendarShape,
  return: returnShape,
  escalation: escalationShape,
  slips: slipsShape,
  errata: errataShape,
};

/** The text of a file that a reader is shown; undefined for one that cannot be decoded or stands where none is expected. */
export function textOfSource({ path, bytes, refused }: SourceFile): string | undefined {
  if (refused !== undefined || roleOf(path) === undefined) return undefined;
  const text = decode(bytes);
  return typeof text === 'string' ? text : undefined;
}

/** A file read whose comments have to be looked at. */
export interface CommentedFile {
  readonly path: string;
  readonly text: string;
}

/** What is noted of files while they are read. */
export interface Noted {
  /** Those in which a comment may set findings aside. */
  readonly suppressing: CommentedFile[];
  /** Those in which a comment may hold what was meant as data. */
  readonly tight: CommentedFile[];
  /** The files in the small strict subset of YAML that the plain reader knows. */
  readonly plain: Set<string>;
}

/** What a file is read with, and what is noted of it. */
export interface Reading extends Noted {
  readonly idOfName: IdOfName;
}

/** What came of reading a file. */
export type FileRead = AnyDataFile | { readonly findings: readonly Finding[] };

/**
 * The file, or a promise of it where it has to be read with care, which is rare.
 * @param reading takes what has to be known of the file later on
 * @param decodeQuickly what the tree has for it, if anything
 */
export function readFile(
  source: SourceFile,
  reading: Reading,
  decodeQuickly: SourceTree['decode'],
): FileRead | Promise<FileRead> {
  const { path } = source;
  const role = roleOf(path);
  const quick = source.refused === undefined ? decodeQuickly?.(source) : undefined;
  const text = quick?.text ?? (source.refused === undefined ? decode(source.bytes) : refusal(source.refused));
  if (typeof text !== 'string') {
    const range: Range = { line: text.line, column: 1, endLine: text.line, endColumn: 1 };
    const { id: rule, severity } = loadRules.fileReadable;
    const { message, hint } = text;
    const place = { file: path, pointer: '', range };
    return { findings: [{ rule, severity, place, message, ...(hint === undefined ? {} : { hint }) }] };
  }
  if (role === undefined) return { findings: [unexpected(path)] };
  const isOrdinary = quick?.isOrdinary === true;
  const isTooMuch = !isOrdinary && excessIn(text) !== undefined;
  const plain = isTooMuch ? undefined : readPlainYaml(text, quick?.units, isOrdinary);
  if (plain !== undefined) reading.plain.add(path);
  const isRead = plain !== undefined && shapes[role.kind](plain);
  if (!isRead) return readFileWithCare(role.kind, path, text, reading);
  return isOrdinary ? dataFile(role.kind, path, plain) : accepted(role.kind, path, text, plain, reading);
}

function accepted(kind: FileKind, path: string, text: string, value: unknown, noted: Noted): AnyDataFile {
  noteComments(path, text, noted);
  return dataFile(kind, path, value);
}

/** Notes a file whose comments are more than remarks. */
export function noteComments(path: string, text: string, { suppressing, tight }: Omit<Noted, 'plain'>): void {
  if (isSuppressing(text)) suppressing.push({ path, text });
  if (mayHaveTightComment(text)) tight.push({ path, text });
}

/** Everything but a plain file of the right shape is rare: what names the fault is loaded only then. */
async function readFileWithCare(kind: FileKind, path: string, text: string, reading: Reading): Promise<FileRead> {
  const { readWithCare } = await import('./with-care.ts');
  const careful = readWithCare(kind, path, text, reading.idOfName);
  return 'findings' in careful ? careful : accepted(kind, path, text, careful.value, reading);
}

function dataFile(kind: FileKind, path: string, value: unknown): AnyDataFile {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema boundary: the compiled schema of this kind has just accepted the value
  return { kind, path, value } as AnyDataFile;
}

function unexpected(path: string): Finding {
  const { id: rule, severity } = loadRules.fileExpected;
  return {
    rule,
    severity,
    place: { file: path, pointer: '' },
    message: {
      'zh-CN': `这个位置不该有 YAML 文件：${path}。`,
      en: `No YAML file is expected here: ${path}.`,
    },
    hint: {
      'zh-CN': '约定：<计划>/plan.yaml、<计划>/tasks/*.yaml、<计划>/returns/<报告期>/<单位>.yaml',
      en: 'Expected: <plan>/plan.yaml, <plan>/tasks/*.yaml, <plan>/returns/<period>/<organisation>.yaml',
    },
  };
}
