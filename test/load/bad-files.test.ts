// Every bad file gives the one finding that names its mistake, where it stands, in both languages, with the way out.
import { describe, expect, it } from 'vitest';
import { loadRules, loadWorkspace, locateFindings } from '../../src/load/index.ts';
import { onePlan, sourcesOf } from '../support/workspace.ts';
import type { BadFile } from './bad-files/bad-file.ts';
import { blockText } from './bad-files/block-text.ts';
import { brackets } from './bad-files/brackets.ts';
import { choices } from './bad-files/choices.ts';
import { colons } from './bad-files/colons.ts';
import { documents } from './bad-files/documents.ts';
import { forms } from './bad-files/forms.ts';
import { fullWidth } from './bad-files/full-width.ts';
import { indentation } from './bad-files/indentation.ts';
import { keys } from './bad-files/keys.ts';
import { marks } from './bad-files/marks.ts';
import { policy } from './bad-files/policy.ts';
import { quotes } from './bad-files/quotes.ts';
import { ranges } from './bad-files/ranges.ts';
import { types } from './bad-files/types.ts';

const base = onePlan({});

const families: Readonly<Record<string, readonly BadFile[]>> = {
  'full-width marks': fullWidth,
  'colons and blanks': colons,
  indentation,
  quotes,
  brackets,
  'marks of YAML': marks,
  'block text': blockText,
  documents,
  policy,
  keys,
  types,
  choices,
  forms,
  ranges,
};

function textOf({ path = 'duban.yaml', text, swap }: BadFile): string {
  if (text !== undefined) return text;
  const right = base[path] ?? '';
  const [from, to] = swap ?? ['', ''];
  expect(right).toContain(from);
  return right.replace(from, to);
}

describe.each(Object.entries(families))('%s', (_, files) => {
  it.each(files)('$name', async (file) => {
    const { path = 'duban.yaml', at, rule, zh, en, hint, fix, related } = file;
    const loaded = await loadWorkspace(sourcesOf({ ...base, [path]: textOf(file) }));
    const found = await locateFindings(loaded.findings, loaded.textOf);
    expect(found.map(({ line, column, rule: id, file: name }) => `${name}:${line}:${column} ${id}`)).toEqual([
      `${path}:${at} ${rule}`,
    ]);
    const [finding] = found;
    expect(finding?.message['zh-CN']).toContain(zh);
    expect(finding?.message['zh-CN']).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(finding?.message.en).toContain(en);
    expect(finding?.message.en).toMatch(/\.$/);
    if (hint !== undefined) expect(finding?.hint?.en).toBe(hint);
    if (finding?.hint !== undefined) expect(finding.hint['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(finding?.fix).toEqual(fix);
    expect(finding?.related?.[0]?.line).toBe(related);
    expect(finding?.endLine).toBe(finding?.line);
    for (const text of [finding?.message, finding?.hint])
      expect(`${text?.['zh-CN']}${text?.en}`).not.toMatch(/NaN|\[object|[A-Z]{3,}_[A-Z]{2,}/);
  });
});

it('there are two hundred bad files and more, each with a name of its own in its family', () => {
  const all = Object.values(families);
  expect(all.flat().length).toBeGreaterThanOrEqual(200);
  for (const files of all) expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

it('every rule about YAML and shapes is met here', () => {
  const met = new Set(Object.values(families).flatMap((files) => files.map(({ rule }) => rule)));
  const ids = Object.values(loadRules).flatMap(({ id }) => (/^(?:yaml|merge|shape)-/.test(id) ? [id] : []));
  expect([...met].toSorted()).toEqual(ids.toSorted());
});
