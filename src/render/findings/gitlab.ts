// Findings for GitLab's Code Quality: its subset of the Code Climate format (docs.gitlab.com/ci/testing/code_quality/).
import type { Severity } from '../../model/diagnostic.ts';
import { toJson } from '../json-text.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { FindingsReport } from './report.ts';
import { publishedPath } from './select.ts';

/** Of GitLab's info, minor, major, critical, blocker. */
const severities: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

export function renderGitlab(report: FindingsReport): string {
  const fingerprints = fingerprintsOf(report.diagnostics);
  return toJson(
    report.diagnostics.map(({ rule, severity, message, hint, file, line }, index) => ({
      description: [message, hint].flatMap((text) => (text === undefined ? [] : [text[report.language]])).join(' '),
      check_name: rule,
      fingerprint: fingerprints[index],
      severity: severities[severity],
      location: { path: publishedPath(report, file), lines: { begin: line } },
    })),
  );
}
