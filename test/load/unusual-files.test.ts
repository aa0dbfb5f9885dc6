// What is right is read, however it is written: with the values that the yaml library reads, and without a finding.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadWorkspace, locateFindings } from '../../src/load/index.ts';
import { onePlan, sourcesOf } from '../support/workspace.ts';
import { unusualFiles } from './unusual-files.ts';

const base = onePlan({});

describe('unusual files', () => {
  it.each(unusualFiles)('$name', async ({ text }) => {
    const loaded = await loadWorkspace(sourcesOf({ ...base, 'duban.yaml': text }));
    expect(await locateFindings(loaded.findings, loaded.textOf)).toEqual([]);
    const expected: unknown = parse(text, { version: '1.2', schema: 'core' });
    expect(loaded.files.workspace?.value).toEqual(expected);
  });

  it('there are sixty and more', () => {
    expect(unusualFiles.length).toBeGreaterThanOrEqual(60);
  });
});

describe('numbers in the spelling of programs', () => {
  it.each(['0x10', '0o17', '1e1', '014'])('%s is told, and what it was read as', async (written) => {
    const loaded = await loadWorkspace(sourcesOf({ ...base, 'duban.yaml': `format: 1\ndueSoonDays: ${written}\n` }));
    const found = await locateFindings(loaded.findings, loaded.textOf);
    expect(found.map(({ rule, line, column }) => [rule, line, column])).toEqual([['yaml-plain', 2, 14]]);
  });
});
