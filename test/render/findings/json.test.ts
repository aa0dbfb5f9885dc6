// JSON: of its published shape, with everything a finding can carry.
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/messages/index.ts';
import { renderJson } from '../../../src/render/findings/json.ts';
import { faultsOf } from '../../cli/output-schemas.ts';
import { sampleReport } from './sample-report.ts';

describe.each(languages)('in %s', (language) => {
  it('is of its published shape', () => {
    const text = renderJson(sampleReport(language));
    expect(text).toContain('"related"');
    expect(text).toContain('"fixable": true');
    expect(faultsOf('validate', text)).toEqual([]);
    expect(faultsOf('validate', renderJson(sampleReport(language, { diagnostics: [] })))).toEqual([]);
  });
});
