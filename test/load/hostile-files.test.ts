// Hostile files of every kind are refused or read as they should be, each with a place inside the file and nothing raw in the words.
import { describe, expect, it } from 'vitest';
import { loadWorkspace, locateFindings } from '../../src/load/index.ts';
import { onePlan, sourcesOf } from '../support/workspace.ts';
import { hostileKinds } from './hostile-files.ts';

const base = sourcesOf(onePlan({})).filter(({ path }) => path !== 'duban.yaml');

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

it('there are sixty kinds and more', () => {
  expect(hostileKinds.length).toBeGreaterThanOrEqual(60);
  expect(new Set(hostileKinds.map(({ name }) => name)).size).toBe(hostileKinds.length);
});

describe.each(hostileKinds)('$name', ({ bytes: bytesOf, harmless, harmlessWhenShort }) => {
  it.each([1, 100, 4096, 1024 * 1024])('at %i bytes', async (size) => {
    const bytes = bytesOf(size);
    expect(bytes.length).toBeLessThanOrEqual(size);
    const loaded = await loadWorkspace([...base, { path: 'duban.yaml', bytes }]);
    const found = await locateFindings(loaded.findings, loaded.textOf);
    // What is cut to a hundred bytes may lack its end, or the part that is hostile.
    const isFine = harmless === true || (harmlessWhenShort === true && size < 10_000);
    if (size > 100) expect(found.length > 0).toBe(!isFine);
    expect(found.length).toBeLessThanOrEqual(101);
    const lines = new TextDecoder().decode(bytes).split('\n');
    for (const { file, line, column, endLine, message, hint } of found) {
      expect(file).toBe('duban.yaml');
      expect(endLine).toBe(line);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
      for (const words of [message, hint]) expect(`${words?.['zh-CN']}${words?.en}`).not.toMatch(raw);
    }
  });
});
