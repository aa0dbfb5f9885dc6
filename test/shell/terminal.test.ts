// The terminal as the environment and the stream describe it.
import { describe, expect, it } from 'vitest';
import { terminalOf } from '../../src/shell/terminal.ts';

const tty = { isTTY: true, columns: 90 };
const pipe = {};

describe('the width', () => {
  it.each([
    [90, tty, {}],
    [100, pipe, {}],
    [60, tty, { COLUMNS: '60' }],
    [60, pipe, { COLUMNS: '60' }],
    [40, pipe, { COLUMNS: '7' }],
    [200, pipe, { COLUMNS: '5000' }],
    [90, tty, { COLUMNS: '' }],
    [90, tty, { COLUMNS: '0' }],
    [90, tty, { COLUMNS: '-60' }],
    [90, tty, { COLUMNS: '60.5' }],
    [90, tty, { COLUMNS: 'wide' }],
    [100, pipe, { COLUMNS: 'NaN' }],
    [80, { isTTY: true, columns: 0 }, {}],
    [80, { isTTY: true }, {}],
  ])('is %i for %j with %j', (columns, stdout, env) => {
    expect(terminalOf(env, stdout).columns).toBe(columns);
  });
});

describe('colour', () => {
  it.each([
    [true, tty, {}],
    [true, tty, { TERM: 'xterm-256color' }],
    [false, tty, { TERM: 'dumb' }],
    [false, tty, { NO_COLOR: '1' }],
    [false, tty, { NO_COLOR: 'false' }],
    [true, tty, { NO_COLOR: '' }],
    [false, pipe, {}],
    [true, pipe, { FORCE_COLOR: '1' }],
    [true, pipe, { FORCE_COLOR: 'true' }],
    [false, pipe, { FORCE_COLOR: '' }],
    [false, tty, { FORCE_COLOR: '0' }],
    [true, pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }],
    [true, pipe, { FORCE_COLOR: '1', TERM: 'dumb' }],
  ])('%s for %j with %j', (color, stdout, env) => {
    expect(terminalOf(env, stdout).color).toBe(color);
  });
});

it('is a terminal only where the stream says so', () => {
  expect(terminalOf({}, tty).isTty).toBe(true);
  expect(terminalOf({}, pipe).isTty).toBe(false);
  expect(terminalOf({}, { isTTY: false }).isTty).toBe(false);
});
