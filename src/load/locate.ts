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
    const known = locators.get(place.file);
    if (known !== undefined) return known(place);
    const text = textOf(place.file);
    const locate = text === undefined ? () => fileStart : locator(text);
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

/** What was found out of places, for who asks of the same findings again. */
export type KnownRanges = Map<Place, Range>;

/**
 * Gives findings their line and column, sorted by file, place and rule; without findings nothing is loaded for it.
 * @param known takes what is found out
 */
export async function locateFindings(
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
  known: KnownRanges = new Map(),
): Promise<readonly Diagnostic[]> {
  if (findings.length === 0) return [];
  const mendable = await locateByFile(findings, textOf, known);
  const rangeOf = (place: Place): Range => place.range ?? known.get(place) ?? fileStart;
  const diagnostics = findings.map((found): Diagnostic => {
    const { related, fix, ...finding } = found;
    const { file, pointer } = finding.place;
    const others = related?.map(({ place, message }) => ({ ...rangeOf(place), file: place.file, message }));
    return {
      ...finding,
      ...rangeOf(finding.place),
      file,
      pointer,
      ...(fix !== undefined && mendable.has(found) ? { fix } : {}),
      ...(others === undefined ? {} : { related: others }),
    };
  });
  return diagnostics.toSorted(
    (a, b) => compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.rule, b.rule),
  );
}

/**
 * Finds out where places stand that are not known, file by file: each is read once, and no more than one is held.
 * @returns the findings whose mend can go in
 */
async function locateByFile(
  findings: readonly Finding[],
  textOf: (path: string) => string | undefined,
  known: KnownRanges,
): Promise<ReadonlySet<Finding>> {
  const asked = new Map<string, Asked>();
  const askedOf = (file: string): Asked => {
    const own = asked.get(file) ?? { places: [], fixed: [] };
    asked.set(file, own);
    return own;
  };
  const ask = (place: Place): void => {
    if (place.range === undefined && !known.has(place)) askedOf(place.file).places.push(place);
  };
  for (const finding of findings) {
    ask(finding.place);
    if (finding.fix !== undefined) askedOf(finding.place.file).fixed.push(finding);
    for (const { place } of finding.related ?? []) ask(place);
  }
  const { locator, oneLineIn } = await import('./with-care.ts');
  const mendable = new Set<Finding>();
  for (const [file, { places, fixed }] of asked) {
    const text = textOf(file);
    const locate = text === undefined || places.length === 0 ? () => fileStart : locator(text);
    for (const place of places) known.set(place, locate(place));
    const isOneLine = oneLineIn(fixed.length === 0 ? '' : (text ?? ''));
    for (const finding of fixed)
      if (isOneLine(finding.place.range ?? known.get(finding.place) ?? fileStart)) mendable.add(finding);
  }
  return mendable;
}

/** What is to be found out in one file. */
interface Asked {
  readonly places: Place[];
  readonly fixed: Finding[];
}

/**
 * Sets aside the findings that comments in the files say may wait; without such comments nothing is loaded for it.
 * @param suppressible the ids of the rules that may be set aside
 * @param today the day by which a suppression has run out; asked for only where there is one
 */
export async function suppressFindings(
  findings: readonly Finding[],
  { suppressing, textOf, proof }: Pick<Read, 'suppressing' | 'textOf' | 'proof'>,
  suppressible: readonly string[],
  today: () => string,
): Promise<Suppressed> {
  if (suppressing.length === 0) return { findings, setAside: [] };
  const { applySuppressions } = await import('./suppressions.ts');
  const isComplete = proof.files.read === proof.files.found;
  return applySuppressions(await locateFindings(findings, textOf), suppressing, suppressible, isComplete, today());
}
