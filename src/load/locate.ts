// Where findings stand: lines and columns for those that are shown, and what comments beside the data set aside.
import { compareTexts } from '../lib/by-text.ts';
import { fileStart } from '../lib/file-start.ts';
import type { Diagnostic, Finding, Place, Range } from '../model/diagnostic.ts';
import type { Read } from './parts.ts';
import { plainLines } from './plain-lines.ts';
import type { Suppressed } from './suppressions.ts';

/** A function from places to lines and columns; each file is read with care once, when first asked for. */
export async function locatePlaces(textOf: (path: string) => string | undefined): Promise<(place: Place) => Range> {
  const { locator } = await import('./with-care.ts');
  const locators = new Map<string, (place: Place) => Range>();
  return (place) => {
    // A place that is known was found by reading the bare text, which may be of a kind to keep from the parser.
    if (place.range !== undefined) return place.range;
    const text = textOf(place.file);
    if (text === undefined) return fileStart;
    const locate = locators.get(place.file) ?? locator(text);
    locators.set(place.file, locate);
    return locate(place);
  };
}

/** The lines alone, from 1; what reads with care is loaded only where a file is not plain. */
export async function locateLines({
  paths,
  textOf,
  plain,
}: Pick<Read, 'paths' | 'textOf' | 'plain'>): Promise<(place: Place) => number> {
  const needsCare = paths.some((path) => !plain.has(path) && textOf(path) !== undefined);
  const careful = needsCare ? await locatePlaces(textOf) : undefined;
  const known = new Map<string, ReturnType<typeof plainLines>>();
  return (place) => {
    if (place.range !== undefined) return place.range.line;
    if (!plain.has(place.file)) return careful?.(place).line ?? 1;
    const lineOf = known.get(place.file) ?? plainLines(textOf(place.file) ?? '');
    known.set(place.file, lineOf);
    return lineOf(place);
  };
}

/**
 * Gives findings their line and column, sorted by file, place and rule; without findings nothing is loaded for it.
 * @param located where places stand, for who asks again and again: each file is read with care once
 */
export async function locateFindings(
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
  located: () => ReturnType<typeof locatePlaces> = async () => locatePlaces(textOf),
): Promise<readonly Diagnostic[]> {
  if (findings.length === 0) return [];
  const locate = await located();
  const diagnostics = findings.map(({ related, fix, ...finding }): Diagnostic => {
    const { file, pointer } = finding.place;
    const range = locate(finding.place);
    const others = related?.map(({ place, message }) => ({ ...locate(place), file: place.file, message }));
    return {
      ...finding,
      ...range,
      file,
      pointer,
      ...(fix !== undefined && isOneLine(textOf(file) ?? '', range) ? { fix } : {}),
      ...(others === undefined ? {} : { related: others }),
    };
  });
  return diagnostics.toSorted(
    (a, b) => compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.rule, b.rule),
  );
}

/**
 * Sets aside the findings that comments in the files say may wait; without such comments nothing is loaded for it.
 * @param suppressible the ids of the rules that may be set aside
 * @param today the day by which a suppression has run out; asked for only where there is one
 */
export async function suppressFindings(
  findings: readonly Finding[],
  { suppressing, textOf, paths, proof }: Pick<Read, 'suppressing' | 'textOf' | 'paths' | 'proof'>,
  suppressible: readonly string[],
  today: () => string,
): Promise<Suppressed> {
  if (suppressing.length === 0) return { findings, setAside: [] };
  const { applySuppressions } = await import('./suppressions.ts');
  const isComplete = proof.files.read === paths.length;
  return applySuppressions(await locateFindings(findings, textOf), suppressing, suppressible, isComplete, today());
}

/** A mend takes the place of what stands in one place: never of a text that goes on over several lines. */
function isOneLine(text: string, { line, column, endColumn }: Range): boolean {
  const [own = '', ...after] = text.split(/\r?\n/).slice(line - 1);
  const source = own.slice(column - 1, endColumn - 1);
  if (/^[|>]/.test(source)) return false;
  const [quote] = /^["']/.exec(source) ?? [];
  if (quote !== undefined) return source.length > 1 && source.endsWith(quote);
  const next = after.find((each) => each.trim() !== '' && !each.trim().startsWith('#')) ?? '';
  // A text goes on deeper than its key; behind a bare dash, deeper than the dash.
  const isBareItem = /^ *(?:- +)+$/.test(own.slice(0, column - 1));
  return lengthOf(/^ */, next) <= lengthOf(isBareItem ? /^ */ : /^ *(?:- +)*/, own);
}

const lengthOf = (beginning: RegExp, line: string): number => beginning.exec(line)?.[0].length ?? 0;
