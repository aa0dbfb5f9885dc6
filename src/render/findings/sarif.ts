// Findings as SARIF 2.1.0 (OASIS), the form that code scanning services take in.
import type { Diagnostic, LocatedPlace, Range, RuleRecord, Severity } from '../../model/diagnostic.ts';
import { stepsOf } from '../../lib/pointer.ts';
import type { Language } from '../../model/language.ts';
import { escapeSarifText } from '../escape/sarif-text.ts';
import { escapeUriPath } from '../escape/uri-path.ts';
import { toJson } from '../json-text.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { FindingsReport } from './report.ts';
import { sarifFixes } from './sarif-fixes.ts';
import { publishedPath, worstFirst } from './select.ts';

/** GitHub shows the worst 5,000 of a run and leaves out the others (REST API, "Upload an analysis as SARIF data"). */
const mostResults = 5000;

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** What relative addresses are relative to; every service knows the top of the repository by this name. */
const top = '%SRCROOT%';

export function renderSarif(report: FindingsReport): string {
  const { diagnostics, language, rules, summary, version } = report;
  // Named before any is left out: which ordinal a finding has must not depend on how many others there are.
  const fingerprints = new Map(fingerprintsOf(diagnostics).map((name, index) => [diagnostics[index], name]));
  const rest = Math.max(0, diagnostics.length - mostResults);
  const shown = rest === 0 ? diagnostics : worstFirst(diagnostics).slice(0, mostResults);
  const ruleIndexes = new Map(rules.map((rule, index) => [rule.id, index]));
  return toJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'duban', version, language, rules: rules.map((rule) => ruleOf(rule, language)) },
        },
        language,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [top]: { description: { text: repositoryTop[language] } } },
        invocations: [
          {
            executionSuccessful: true,
            ...(rest === 0 ? {} : { toolExecutionNotifications: [leftOut(rest, language)] }),
          },
        ],
        results: shown.map((diagnostic) => ({
          ...resultOf(diagnostic, report, ruleIndexes.get(diagnostic.rule)),
          partialFingerprints: { 'duban/v1': fingerprints.get(diagnostic) },
        })),
        properties: { suppressed: summary.suppressed },
      },
    ],
  });
}

const repositoryTop: Readonly<Record<Language, string>> = {
  'zh-CN': '仓库的顶层文件夹',
  en: 'The top of the repository',
};

function leftOut(count: number, language: Language): unknown {
  const text =
    language === 'zh-CN'
      ? `问题太多，只列出最严重的${mostResults}个，另有${count}个未列出。`
      : `There are too many findings: the worst ${mostResults} are listed, ${count} are not.`;
  return { level: 'warning', message: { text } };
}

function ruleOf({ id, severity, title, why, remedy }: RuleRecord, language: Language): unknown {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: `${why[language]}\n${remedy[language]}`, markdown: `${why[language]}\n\n${remedy[language]}` },
    defaultConfiguration: { level: levels[severity] },
  };
}

function resultOf(diagnostic: Diagnostic, report: FindingsReport, ruleIndex: number | undefined): object {
  const { language } = report;
  const { rule, severity, message, hint, related, pointer, subject } = diagnostic;
  const fixes = sarifFixes(diagnostic, artifact(diagnostic.file, report), report);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: escapeSarifText(message[language] + (hint === undefined ? '' : `\n→ ${hint[language]}`)) },
    locations: [
      {
        physicalLocation: physical(diagnostic, report),
        ...logical(pointer, diagnostic.place.onKey === true, subject),
      },
    ],
    ...(related === undefined || related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            physicalLocation: physical(place, report),
            message: { text: escapeSarifText(place.message[language]) },
          })),
        }),
    ...(fixes === undefined ? {} : { fixes }),
  };
}

const artifact = (file: string, report: FindingsReport): object => ({
  uri: escapeUriPath(publishedPath(report, file)),
  uriBaseId: top,
});

function physical(place: Pick<LocatedPlace, 'file'> & Range, report: FindingsReport): object {
  return { artifactLocation: artifact(place.file, report), region: regionOf(place) };
}

const regionOf = ({ line, column, endLine, endColumn }: Range): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

/** The plan item and the way into the file; what has neither is about the file as a whole. */
function logical(pointer: string, onKey: boolean, subject: string | undefined): object {
  const item = subject === undefined ? [] : [{ name: subject, kind: 'item' }];
  const way =
    pointer === ''
      ? []
      : [{ name: stepsOf(pointer).at(-1), fullyQualifiedName: pointer, kind: onKey ? 'property' : 'value' }];
  return item.length + way.length === 0 ? {} : { logicalLocations: [...item, ...way] };
}
