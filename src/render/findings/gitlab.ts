// Findings for GitLab's Code Quality: its subset of the Code Climate format (docs.gitlab.com/ci/testing/code_quality/).
import type { Severity } from '../../model/diagnostic.ts';
import { toJson } from '../json-text.ts';
import { adviceIn } from './advice.ts';
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
  const adviceOf = adviceIn(report);
  const fingerprints = fingerprintsOf(report.diagnostics);
  return toJson(
    report.diagnostics.map((diagnostic, index) => ({
      description: [diagnostic.message[report.language], adviceOf(diagnostic) ?? []].flat().join(' '),
      check_name: diagnostic.rule,
      fingerprint: fingerprints[index],
      severity: severities[diagnostic.severity],
      location: { path: publishedPath(report, diagnostic.file), lines: { begin: diagnostic.line } },
    })),
  );
}
