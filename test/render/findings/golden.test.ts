// The sample report in every format and language, kept word for word; `npx vitest run -u test/render/findings` renews it.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/messages/index.ts';
import { findingsFormats } from '../../../src/render/findings/formats.ts';
import type { FindingsReport } from '../../../src/render/findings/report.ts';
import { sampleReport } from './sample-report.ts';

const looks: Readonly<Record<string, Partial<FindingsReport>>> = {
  '': {},
  '-clean': { diagnostics: [] },
};
const more: Readonly<Record<string, Readonly<Record<string, Partial<FindingsReport>>>>> = {
  pretty: {
    '-narrow': { columns: 40 },
    '-color': { color: true },
  },
};

describe.each(findingsFormats)('$name', ({ name, load }) => {
  const rows = Object.entries({ ...looks, ...more[name] }).flatMap(([look, changes]) =>
    languages.map((language) => ({ look, language, changes })),
  );
  it.each(rows)('$look in $language', async ({ look, language, changes }) => {
    const text = (await load())(sampleReport(language, changes));
    expect(text.endsWith('\n') || text === '').toBe(true);
    await expect(text).toMatchFileSnapshot(`golden/${name}${look}.${language}.txt`);
  });
});
