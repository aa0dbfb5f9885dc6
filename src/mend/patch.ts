// Changes of texts as a unified patch that `git apply` takes, byte for byte.
import { type Change, changedLines } from './changed-lines.ts';

export interface FileChange {
  /** From the top of the repository, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

const context = 3;

/** The patch of all files that changed; empty when none did. */
export function patchOf(changes: readonly FileChange[]): string {
  return changes
    .filter(({ before, after }) => before !== after)
    .map(({ path, before, after }) => `--- ${named(`a/${path}`)}\n+++ ${named(`b/${path}`)}\n${hunks(before, after)}`)
    .join('');
}

/** As git writes names: quoted where a character would end or break the line, and with a tab behind one that has blanks. */
function named(path: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what has to be written out
  const quoted = path.replaceAll(/["\\\u0000-\u001f\u007f]/g, (mark) =>
    mark === '"' || mark === '\\' ? `\\${mark}` : `\\${mark.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  if (quoted !== path) return `"${quoted}"`;
  return path.includes(' ') ? `${path}\t` : path;
}

/** The lines with their ends; the last one may have none. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function hunks(before: string, after: string): string {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  return groups(changedLines(old, fresh))
    .map((group) => hunk(old, fresh, group))
    .join('');
}

/** Changes whose context would touch stand in one hunk. */
function groups(changes: readonly Change[]): readonly (readonly Change[])[] {
  const result: Change[][] = [];
  for (const change of changes) {
    const group = result.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && change.oldStart - last.oldEnd <= 2 * context) group.push(change);
    else result.push([change]);
  }
  return result;
}

function hunk(old: readonly string[], fresh: readonly string[], changes: readonly Change[]): string {
  const [first] = changes;
  const last = changes.at(-1);
  if (first === undefined || last === undefined) return '';
  const lead = Math.min(context, first.oldStart);
  const tail = Math.min(context, old.length - last.oldEnd);
  const lines: string[] = [];
  let at = first.oldStart - lead;
  for (const { oldStart, oldEnd, newStart, newEnd } of changes) {
    lines.push(...marked(' ', old.slice(at, oldStart)), ...marked('-', old.slice(oldStart, oldEnd)));
    lines.push(...marked('+', fresh.slice(newStart, newEnd)));
    at = oldEnd;
  }
  lines.push(...marked(' ', old.slice(at, at + tail)));
  const oldRange = range(first.oldStart - lead, last.oldEnd + tail);
  const newRange = range(first.newStart - lead, last.newEnd + tail);
  return `@@ -${oldRange} +${newRange} @@\n${lines.join('')}`;
}

/** Lines count from 1; an empty range names the line before it. */
const range = (start: number, end: number): string => `${end === start ? start : start + 1},${end - start}`;

const marked = (mark: string, lines: readonly string[]): readonly string[] =>
  lines.map((line) => `${mark}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`);
