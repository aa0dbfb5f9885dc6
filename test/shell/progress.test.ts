import { expect, test } from 'vitest';
import { progressOn } from '../../src/shell/progress.ts';

/** What is written when something is done at these moments, in milliseconds; -1 ends it. */
function written(moments: readonly number[], isTTY = true, env: NodeJS.ProcessEnv = {}): string {
  let clock = 0;
  let out = '';
  const progress = progressOn(
    () => ({ isTTY, write: (text) => (out += text) }),
    env,
    () => clock,
  );
  for (const moment of moments) {
    if (moment !== -1) clock = moment;
    progress(moment === -1 ? undefined : () => `at ${moment}`);
  }
  return out.replaceAll('\r\u001b[2K', '|');
}

test.each([
  ['nothing within the first second', [0, 500, 999, -1], ''],
  ['from then on, five times a second', [0, 1000, 1100, 1199, 1200, 1500], '|at 1000|at 1200|at 1500'],
  ['gone at the end, once', [0, 1000, -1, -1], '|at 1000|'],
])('%s', (_name, moments, expected) => {
  expect(written(moments)).toBe(expected);
});

test.each([
  ['a pipe', false, {}],
  ['CI', true, { CI: 'true' }],
  ['a terminal that knows no codes', true, { TERM: 'dumb' }],
])('nothing in %s', (_name, isTTY, env) => {
  expect(written([0, 5000, -1], isTTY, env)).toBe('');
});
