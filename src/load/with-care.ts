// What is loaded only when a file is not plain, not of its shape, or has a finding: yaml, and every word about errors.
import type { Finding } from '../model/diagnostic.ts';
import type { FileKind } from '../model/workspace-files.ts';
import { readCarefully } from './careful-yaml.ts';
import { explainShape } from './explain-shape.ts';
import {
  adjustmentsShape,
  assignmentsShape,
  calendarShape,
  errataShape,
  escalationShape,
  organizationsShape,
  planShape,
  returnShape,
  slipsShape,
  taskShape,
  workspaceShape,
} from './generated/explainers.js';
import type { IdOfName } from '../lib/ids-by-name.ts';
import { oddNumbers } from './odd-numbers.ts';
import type { ShapeExplainer } from './shape-error.ts';

export { locator } from './careful-yaml.ts';
export { oneLineIn } from './one-line.ts';

const explainers: Readonly<Record<FileKind, ShapeExplainer>> = {
  workspace: workspaceShape,
  organizations: organizationsShape,
  plan: planShape,
  task: taskShape,
  assignments: assignmentsShape,
  adjustments: adjustmentsShape,
  calendar: calendarShape,
  return: returnShape,
  escalation: escalationShape,
  slips: slipsShape,
  errata: errataShape,
};

/** Reads a file that the plain path could not vouch for: its value, or everything that is wrong with it. */
export function readWithCare(
  kind: FileKind,
  path: string,
  text: string,
  idOfName: IdOfName,
): { readonly value: unknown } | { readonly findings: readonly Finding[] } {
  const careful = readCarefully(path, text);
  if (careful.kind === 'faults') return { findings: careful.findings };
  const explain = explainers[kind];
  if (explain(careful.value)) {
    const findings = oddNumbers(path, careful.value, careful.located);
    return findings.length === 0 ? { value: careful.value } : { findings };
  }
  return { findings: explainShape(path, explain.errors ?? [], { ...careful.located, idOfName }) };
}
