import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeYaml } from '../../src/example/write-yaml.ts';
import { readPlainYaml } from '../../src/load/plain-yaml.ts';

/** Texts of what plan files hold, with everything in them that YAML could take for something else. */
const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'true',
    'No',
    'null',
    '~',
    '-',
    '- a',
    'a: b',
    'a:',
    'a #b',
    '#',
    '2024',
    '1e3',
    '0x1F',
    '2024-03-31',
    '2024-Q1',
    '"',
    '\\',
    "'",
    '|',
    '>-',
    '&a',
    '*a',
    '!a',
    '%',
    '@',
    '`',
    '---',
    '...',
    '?',
    '[',
    '{}',
    'a\nb',
    'a\tb',
    'a ',
    '.inf',
  ),
  fc
    .array(fc.constantFrom(...'ab1 -:#"\'\\,[]{}&*!|>%@?~三明（）《》“”、。：〔〕\n\t'), { maxLength: 12 })
    .map((units) => units.join('')),
  fc
    .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2025-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: -99_999, max: 99_999 }).map((value) => (value === 0 ? 0 : value / 100)),
);
const scalar = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const key = fc
  .stringMatching(/^[a-z][A-Za-z0-9_-]{0,6}$/)
  .filter((word) => !['y', 'n', 'no', 'on', 'yes', 'off', 'true', 'false', 'null'].includes(word.toLowerCase()));

const { map } = fc.letrec((tie) => ({
  map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof({ depthSize: 'small' }, scalar, tie('map'), fc.array(fc.oneof(scalar, tie('map')), { maxLength: 3 })),
}));

describe('writeYaml', () => {
  test('what is written is read as it was, by our reader and by yaml', () => {
    fc.assert(
      fc.property(map, (value) => {
        const written = writeYaml(value, ['示例数据', 'yaml: [']);
        expect(parse(written, { version: '1.2', schema: 'core' })).toEqual(value);
        // An empty file body is `{}` on a line of its own, which only the careful reader takes.
        if (Object.keys(value).length > 0) expect(readPlainYaml(written)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  test('block style, two spaces, quotes only where needed', () => {
    const value = {
      date: '2024-03-31',
      number: '示例〔2024〕5号',
      answer: false,
      spoken: '6月18日举办',
      path: {
        kind: 'steps',
        steps: [
          { date: '2024-06-30', value: 5000 },
          { date: '2024-12-31', value: 0.5 },
        ],
      },
      ids: ['t01.m1', 'true'],
      none: undefined,
    };
    expect(writeYaml(value, ['示例数据'])).toBe(
      [
        '# 示例数据',
        'date: 2024-03-31',
        'number: 示例〔2024〕5号',
        'answer: false',
        'spoken: "6月18日举办"',
        'path:',
        '  kind: steps',
        '  steps:',
        '    - date: 2024-06-30',
        '      value: 5000',
        '    - date: 2024-12-31',
        '      value: 0.5',
        'ids:',
        '  - t01.m1',
        '  - "true"',
        '',
      ].join('\n'),
    );
  });

  test.each([[{ 'a b': 1 }], [{ a: [[1]] }], [{ a: 1e21 }], [{ a: Number.NaN }], [{ a: -0 }]])(
    'refuses %j',
    (value) => {
      expect(() => writeYaml(value)).toThrow(/key|written|number/);
    },
  );
});
