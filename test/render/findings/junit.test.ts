// JUnit: valid as Jenkins reads it, and only what fails the check fails in it.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/messages/index.ts';
import { renderJunit } from '../../../src/render/findings/junit.ts';
import { junitFaults } from './published-schemas.ts';
import { diagnosticAt, sampleReport } from './sample-report.ts';

it('the check finds faults', async () => {
  expect(await junitFaults('<testsuites><testsuite name="a"/></testsuites>')).not.toEqual([]);
  expect(await junitFaults('<testsuites><failure/></testsuites>')).not.toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  it('is valid with findings and without', async () => {
    expect(await junitFaults(renderJunit(sampleReport(language)))).toEqual([]);
    expect(await junitFaults(renderJunit(sampleReport(language, { diagnostics: [] })))).toEqual([]);
  });
});

const counts = (text: string): readonly number[] =>
  ['<testsuite ', '<testcase ', '<failure ', '<skipped '].map((part) => text.split(part).length - 1);

it('has a suite a file and a case a finding: errors fail, warnings and notes are passed over', () => {
  const text = renderJunit(sampleReport('en'));
  expect(counts(text)).toEqual([3, 6, 3, 3]);
  expect(text).toContain('<testsuites name="duban validate" tests="6" failures="3" errors="0">');
});

it('has one passing case when clean', () => {
  expect(counts(renderJunit(sampleReport('en', { diagnostics: [] })))).toEqual([1, 1, 0, 0]);
});

it('names cases without their line, so that they can be followed from run to run', () => {
  const at = (line: number): string =>
    renderJunit(
      sampleReport('en', { diagnostics: [diagnosticAt('a.yaml', [line, 1, line, 2], { subject: 't01.m1' })] }),
    );
  const cases = [at(3), at(30)].map((text) => /<testcase [^>]*>/.exec(text)?.[0]);
  expect(cases[0]).toBe('<testcase name="text-clean t01.m1" classname="plans/工作区/a">');
  expect(cases[1]).toBe(cases[0]);
});
