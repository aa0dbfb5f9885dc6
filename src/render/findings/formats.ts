// The formats of findings in the order the help names them; each one's own file is loaded only when it is asked for.
import type { Severity } from '../../model/diagnostic.ts';
import type { RenderFindings } from './report.ts';

export interface FindingsFormat {
  readonly name: string;
  /** The mildest severity shown unless asked otherwise: people see what needs mending, programs everything. */
  readonly shownFrom: Severity;
  readonly load: () => Promise<RenderFindings>;
}

export const findingsFormats: readonly FindingsFormat[] = [
  { name: 'pretty', shownFrom: 'warning', load: async () => (await import('./pretty.ts')).renderPretty },
  { name: 'compact', shownFrom: 'warning', load: async () => (await import('./compact.ts')).renderCompact },
  { name: 'json', shownFrom: 'info', load: async () => (await import('./json.ts')).renderJson },
  { name: 'sarif', shownFrom: 'info', load: async () => (await import('./sarif.ts')).renderSarif },
  { name: 'junit', shownFrom: 'info', load: async () => (await import('./junit.ts')).renderJunit },
  { name: 'github', shownFrom: 'warning', load: async () => (await import('./github.ts')).renderGithub },
  { name: 'gitlab', shownFrom: 'info', load: async () => (await import('./gitlab.ts')).renderGitlab },
  { name: 'markdown', shownFrom: 'warning', load: async () => (await import('./markdown.ts')).renderMarkdown },
];
