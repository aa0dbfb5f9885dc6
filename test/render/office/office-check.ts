// Whether an office file holds together: parts, content types, relationships, and what a spreadsheet's parts promise one another.
import { strFromU8, unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { checkOrder } from './element-order.ts';
import { checkPaper } from './paper-check.ts';
import { type Parts, relationshipsOf, repeated } from './parts.ts';
import { checkWorkbook } from './workbook-check.ts';
import { elementsNamed, treeOf } from './xml-tree.ts';

const contentTypes = '[Content_Types].xml';

/** What is wrong with the file, one sentence each; empty when nothing is. */
export async function officeFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const faults: string[] = [];
  if (names[0] !== contentTypes) faults.push('the list of content types is not the first part');
  const texts = names
    .filter((name) => /\.(?:xml|rels)$/.test(name))
    .map((name) => [name, strFromU8(files[name] ?? new Uint8Array())] as const);
  const malformed = await malformedParts(texts);
  if (malformed.length > 0) return [...faults, ...malformed];
  const parts: Parts = new Map(texts.map(([name, text]) => [name, { name, text, root: treeOf(text) }]));
  const inner = await Promise.all(
    names
      .filter((name) => name.endsWith('.xlsx'))
      .map(async (name) => (await officeFaults(files[name] ?? new Uint8Array())).map((fault) => `${name}: ${fault}`)),
  );
  return [
    ...faults,
    ...checkContentTypes(parts, names),
    ...checkRelationships(parts, names),
    ...[...parts.values()].flatMap(checkOrder),
    ...(parts.has('xl/workbook.xml') ? checkWorkbook(parts) : []),
    ...(parts.has('word/document.xml') ? checkPaper(parts) : []),
    ...inner.flat(),
  ];
}

async function malformedParts(texts: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  // No schema: only whether it can be read as XML at all.
  const result = await validateXML({
    xml: texts.map(([name, text]) => ({ fileName: `part-${name.replaceAll(/[^\w.]/g, '-')}`, contents: text })),
    extension: 'schema',
    schema: anything,
  });
  return result.errors
    .filter(({ message }) => /parser error|namespace error/.test(message))
    .map(({ rawMessage }) => rawMessage);
}

const anything = ['<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>'];

function checkContentTypes(parts: Parts, names: readonly string[]): readonly string[] {
  const root = parts.get(contentTypes)?.root;
  if (root === undefined) return ['no list of content types'];
  const defaults = elementsNamed(root, 'Default').map(({ attrs }) => attrs['Extension'] ?? '');
  const overrides = elementsNamed(root, 'Override').map(({ attrs }) => (attrs['PartName'] ?? '').slice(1));
  const typed = (name: string): boolean => overrides.includes(name) || defaults.includes(name.split('.').at(-1) ?? '');
  return [
    ...names.filter((name) => name !== contentTypes && !typed(name)).map((name) => `${name} has no content type`),
    // A part that is only XML by its name would be read as nothing in particular.
    ...names
      .filter((name) => /^(?:xl|word|docProps)\/.*\.xml$/.test(name) && !overrides.includes(name))
      .map((name) => `${name} has no content type of its own`),
    ...overrides.filter((name) => !names.includes(name)).map((name) => `content type of ${name}, which is not there`),
    ...repeated(overrides).map((name) => `two content types of ${name}`),
    ...repeated(defaults).map((name) => `two content types of .${name}`),
  ];
}

function checkRelationships(parts: Parts, names: readonly string[]): readonly string[] {
  const sources = ['', ...names];
  const all = sources.flatMap((source) =>
    relationshipsOf(parts, source).map((relationship) => ({ source, ...relationship })),
  );
  const reached = new Set(all.map(({ target }) => target));
  return [
    ...all
      .filter(({ target }) => target !== undefined && !names.includes(target))
      .map(({ source, id, target }) => `${source} ${id} leads to ${target}, which is not there`),
    ...all
      .filter(({ target }) => target === undefined)
      .map(({ source, id }) => `${source} ${id} leads out of the file`),
    ...sources.flatMap((source) =>
      repeated(relationshipsOf(parts, source).map(({ id }) => id)).map((id) => `${source} has two ${id}`),
    ),
    ...names
      .filter((name) => name !== contentTypes && !name.endsWith('.rels') && !reached.has(name))
      .map((name) => `nothing leads to ${name}`),
    ...names.flatMap((name) => {
      const known = new Set(relationshipsOf(parts, name).map(({ id }) => id));
      const used = [...(parts.get(name)?.text ?? '').matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(
        (match) => match[1] ?? '',
      );
      return used.filter((id) => !known.has(id)).map((id) => `${name} uses ${id}, which nothing explains`);
    }),
  ];
}
