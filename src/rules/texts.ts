// Every text in the files of a workspace, whatever key it stands under, and the search of all that are more than plain words at once.
import { isDay } from '../lib/calendar.ts';
import { dataFilesIn } from '../lib/data-files.ts';
import { pointerTo } from '../lib/pointer.ts';
import { isRecord } from '../lib/records.ts';
import type { Place } from '../model/diagnostic.ts';
import type { WorkspaceFiles } from '../model/workspace-files.ts';

/** The place is worked out only when asked for: most texts are in order. */
export type VisitText = (text: string, place: () => Place) => void;

/** The texts of a workspace, for every rule that looks at texts. */
export interface Texts {
  /** Those that are more than plain words or a day of the calendar. */
  readonly notable: readonly string[];
  /** The same, a line feed between: what is nowhere in here need not be looked for one by one. */
  readonly joined: string;
  /** Whether there is any character beyond those that nearly all Chinese texts are made of. */
  readonly hasUnusual: boolean;
  readonly visit: (visit: VisitText) => void;
}

/** Ids, dates, words and sentences of ideographs, letters, digits and points, with no blank at an end: whoever searches for characters finds none. */
const plainWords = /^(?:[\w./:\u4e00-\u9fa5，。、；：-]+(?: +[\w./:\u4e00-\u9fa5，。、；：-]+)*)?$/;

/** Nothing but a date has this form, so no list of keys has to be kept. */
export const isDateLike = (text: string): boolean => text.length === 10 && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** ASCII, ideographs, Chinese punctuation and full-width forms: none of them is invisible, broken or turns the writing. */
const unusual = /[^\n -~\u2010-\u2027\u3001-\u3029\u4e00-\u9fa5\uff01-\uff5e]/;

export function textsOf(workspaceFiles: WorkspaceFiles): Texts {
  const files = dataFilesIn(workspaceFiles);
  const notable: string[] = [];
  for (const { value } of files) gather(value, notable);
  const joined = notable.join('\n');
  return {
    notable,
    joined,
    hasUnusual: unusual.test(joined),
    visit: (visit) => {
      for (const { path, value } of files) visitValue(path, value, [], visit);
    },
  };
}

type FoundIn = (match: RegExpExecArray, text: string, place: () => Place) => void;

/**
 * As `visitMatches`, for a pattern that fits unusual characters only: most workspaces have none to look at, and need no
 * pattern of the properties of characters, which takes its time to make.
 */
export function visitUnusual(texts: Texts, pattern: () => RegExp, found: FoundIn): void {
  if (texts.hasUnusual) visitMatches(texts, pattern(), found);
}

/** Visits the texts in which `pattern` is found; mostly one search finds that there are none. The pattern is not global. */
export function visitMatches({ joined, visit }: Texts, pattern: RegExp, found: FoundIn): void {
  if (!pattern.test(joined)) return;
  visit((text, place) => {
    const match = pattern.exec(text);
    if (match !== null) found(match, text, place);
  });
}

/** The quick way through, without places: the one walk that every run makes. */
function gather(value: unknown, notable: string[]): void {
  if (typeof value === 'string') {
    if (!isDay(value) && (isDateLike(value) || !plainWords.test(value))) notable.push(value);
  } else if (Array.isArray(value)) for (const inner of value) gather(inner, notable);
  // By its keys: a list of its values would be made for every one of them.
  else if (isRecord(value)) for (const key in value) gather(value[key], notable);
}

function visitValue(file: string, value: unknown, steps: string[], visit: VisitText): void {
  if (typeof value === 'string') visit(value, () => ({ file, pointer: pointerTo(...steps) }));
  if (typeof value !== 'object' || value === null) return;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, inner] of entries) {
    steps.push(key);
    visitValue(file, inner, steps, visit);
    steps.pop();
  }
}

/** Whether a text names a file or an address, whose characters are as they are. */
export const isPath = ({ pointer }: Place): boolean => /\/(?:file|url)$/.test(pointer);
