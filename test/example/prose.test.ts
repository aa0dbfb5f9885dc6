import { describe, expect, test } from 'vitest';
import { constructionPhrases, mechanismPhrases } from '../../src/example/prose/building.ts';
import { ongoingPhrases } from '../../src/example/prose/common.ts';
import { applicationPhrases, eventPhrases } from '../../src/example/prose/gatherings.ts';
import { nameOf } from '../../src/example/prose/names.ts';
import { documentPhrases, recognitionPhrases } from '../../src/example/prose/papers.ts';
import type { PhraseBook } from '../../src/example/prose/stages.ts';
import { themeOf } from '../../src/example/prose/themes.ts';
import { realPlan, stateAfter, check, yearOf } from './replay.ts';

const books: readonly (readonly [string, PhraseBook])[] = [
  ['document', documentPhrases],
  ['recognition', recognitionPhrases],
  ['event', eventPhrases],
  ['application', applicationPhrases],
  ['mechanism', mechanismPhrases],
  ['construction', constructionPhrases],
];

describe('the phrase books', () => {
  test.each(books)('%s has a dozen sentences on progress, each different', (_, book) => {
    const progress = [...book.begun, ...book.underWay, ...book.nearly, ...book.done];
    expect(progress.length).toBeGreaterThanOrEqual(12);
    expect(new Set(progress).size).toBe(progress.length);
    expect(book.done.every((phrase) => phrase.includes('{日}'))).toBe(true);
  });

  test('ongoing work has a dozen too, and a subject for every one of the plan', async () => {
    expect(ongoingPhrases.length).toBeGreaterThanOrEqual(12);
    const plan = await realPlan();
    const general = plan.tasks
      .flatMap((task) =>
        task.commitments
          .filter(({ kind }) => kind === 'ongoing')
          .map(({ title }) => ({ title, theme: themeOf(title, task.title) })),
      )
      .filter(({ theme }) => theme.facts.length <= 3 && theme.facts.some((fact) => fact.includes('专人负责')));
    expect(general.map(({ title }) => title)).toEqual([]);
  });
});

test('names are titles without the verbs in front', async () => {
  const [some] = (await realPlan()).tasks.flatMap((task) => task.commitments);
  if (some === undefined) throw new Error('the plan is empty');
  const named = (kind: 'document' | 'event', title: string): string => nameOf({ ...some, kind, title });
  expect(named('document', '印发《劳动育人方案》')).toBe('《劳动育人方案》');
  expect(named('document', '制定“双师型”教师认定实施细则')).toBe('“双师型”教师认定实施细则');
  expect(named('document', '总结2023年改革经验')).toBe('2023年改革经验总结');
  expect(named('event', '举办职业院校思政课教师展示交流')).toBe('职业院校思政课教师展示交流');
  expect(named('event', '派校长跟岗')).toBe('校长跟岗活动');
});

test('nobody looks back in the first quarter or forward to the next one in the last', async () => {
  const { plan } = await check(stateAfter((await yearOf(1)).commits));
  const said = (period: string): string =>
    plan.returns
      .filter((handedIn) => handedIn.period === period)
      .flatMap(({ progress }) => progress.flatMap((entry) => [entry.progress, entry.problems, entry.next]))
      .join('\n');
  expect(said('2024-Q1')).not.toMatch(/上季度|明年/);
  expect(said('2024-Q2')).not.toMatch(/明年|\n\s*。/);
  expect(said('2024-Q4')).not.toMatch(/下季度|年底/);
});
