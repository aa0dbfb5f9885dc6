// What the parts of a workbook promise one another: references in order, indices in range, no formula, nothing too long.
import { type Parts, relationshipsOf, repeated } from './parts.ts';
import { type Element, elements, elementsNamed, textOf } from './xml-tree.ts';

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function areaOf(ref: string): Area {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(ref);
  if (match === null) throw new Error(`no reference: ${ref}`);
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { left: columnOf(left), right: columnOf(right), top: Number(top), bottom: Number(bottom) };
}

const meet = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export function checkWorkbook(parts: Parts): readonly string[] {
  const root = parts.get('xl/workbook.xml')?.root;
  if (root === undefined) return ['no workbook'];
  const strings = sharedStrings(parts);
  const styles = parts.get('xl/styles.xml')?.root;
  const targets = new Map(relationshipsOf(parts, 'xl/workbook.xml').map(({ id, target }) => [id, target]));
  const sheets = elementsNamed(root, 'sheet').map(({ attrs }) => ({
    name: attrs['name'] ?? '',
    part: targets.get(attrs['r:id'] ?? '') ?? '',
  }));
  const tables = [...parts.values()]
    .filter(({ name }) => name.startsWith('xl/tables/'))
    .map(({ root: table }) => table.attrs);
  return [
    ...sheets
      .filter(({ name }) => name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name))
      .map(({ name }) => `sheet name ${name}`),
    ...repeated(sheets.map(({ name }) => name.toLowerCase())).map((name) => `two sheets ${name}`),
    ...repeated(tables.map(({ id = '' }) => id)).map((id) => `two tables with id ${id}`),
    ...repeated(tables.map(({ displayName = '' }) => displayName.toLowerCase())).map((name) => `two tables ${name}`),
    ...strings.faults,
    ...(styles === undefined ? ['no styles'] : checkStyles(styles)),
    ...elementsNamed(root, 'definedName').flatMap((element) => {
      const known = sheets.some(({ name }) => textOf(element).startsWith(`'${name.replaceAll("'", "''")}'!`));
      return known ? [] : [`the name ${textOf(element)} leads to no sheet`];
    }),
    ...sheets.flatMap(({ part }) =>
      checkSheet(parts, part, strings.texts, styles === undefined ? 0 : countIn(styles, 'cellXfs')),
    ),
  ];
}

const countIn = (root: Element, tag: string): number => elementsNamed(root, tag).flatMap(elements).length;

function sharedStrings(parts: Parts): { readonly texts: readonly string[]; readonly faults: readonly string[] } {
  const root = parts.get('xl/sharedStrings.xml')?.root;
  if (root === undefined) return { texts: [], faults: [] };
  const texts = elementsNamed(root, 'si').map(textOf);
  return {
    texts,
    faults: [
      ...(Number(root.attrs['uniqueCount']) === texts.length ? [] : ['wrong count of shared strings']),
      ...repeated(texts).map((text) => `shared string twice: ${text.slice(0, 20)}`),
      ...texts
        .filter((text) => text.replaceAll(/_x[0-9a-f]{4}_/gi, '_').length > 32_767)
        .map((text) => `too long: ${text.slice(0, 20)}`),
      ...texts.filter((text) => text.split('\n').length > 254).map((text) => `too many lines: ${text.slice(0, 20)}`),
    ],
  };
}

function checkStyles(styles: Element): readonly string[] {
  const counted = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'].flatMap((tag) =>
    elementsNamed(styles, tag)
      .filter((element) => Number(element.attrs['count']) !== elements(element).length)
      .map(() => `wrong count of ${tag}`),
  );
  const formats = new Set(elementsNamed(styles, 'numFmt').map(({ attrs }) => attrs['numFmtId'] ?? ''));
  const long = elementsNamed(styles, 'numFmt').filter(({ attrs }) => (attrs['formatCode'] ?? '').length > 255);
  const pools = [
    ['fontId', countIn(styles, 'fonts')],
    ['fillId', countIn(styles, 'fills')],
    ['borderId', countIn(styles, 'borders')],
  ] as const;
  const outside = elementsNamed(styles, 'xf').flatMap(({ attrs }) => [
    ...pools.filter(([key, size]) => !(Number(attrs[key]) < size)).map(([key]) => `${key} ${attrs[key]} is not there`),
    ...(Number(attrs['numFmtId']) < 164 || formats.has(attrs['numFmtId'] ?? '')
      ? []
      : [`format ${attrs['numFmtId']} is not there`]),
  ]);
  return [...counted, ...outside, ...long.map(() => 'a format that is too long')];
}

function checkSheet(parts: Parts, name: string, strings: readonly string[], styles: number): readonly string[] {
  const root = parts.get(name)?.root;
  if (root === undefined) return [`${name} is not there`];
  const faults: string[] = [];
  const values = new Map<string, string>();
  let row = 0;
  for (const element of elementsNamed(root, 'row')) {
    const number = Number(element.attrs['r']);
    if (!(number > row)) faults.push(`${name}: row ${number} after row ${row}`);
    row = number;
    if (Number(element.attrs['ht'] ?? 0) > 409.5) faults.push(`${name}: row ${number} is too high`);
    let column = 0;
    for (const cell of elements(element)) {
      const { r = '', s = '0', t = 'n' } = cell.attrs;
      const area = areaOf(r);
      if (area.top !== row || area.left <= column) faults.push(`${name}: ${r} out of order`);
      column = area.left;
      if (!(Number(s) < styles)) faults.push(`${name}: ${r} has style ${s}`);
      if (elementsNamed(cell, 'f').length > 0 || t === 'e' || t === 'str')
        faults.push(`${name}: ${r} is a formula or an error`);
      const content = textOf(cell);
      const shared = t === 's' ? strings[Number(content)] : content;
      if (shared === undefined) faults.push(`${name}: ${r} has no shared string ${content}`);
      if (t === 'n' && content !== '' && !Number.isFinite(Number(content)))
        faults.push(`${name}: ${r} is no number: ${content}`);
      values.set(r, shared ?? '');
    }
  }
  const columns = elementsNamed(root, 'col').map(
    ({ attrs }) => [Number(attrs['min']), Number(attrs['max']), Number(attrs['width'])] as const,
  );
  for (const [index, [from, to, width]] of columns.entries())
    if (from > to || from <= (columns[index - 1]?.[1] ?? 0) || !(width > 0 && width <= 255))
      faults.push(`${name}: column ${from}`);
  const merges = elementsNamed(root, 'mergeCell').map(({ attrs }) => areaOf(attrs['ref'] ?? ''));
  const tables = relationshipsOf(parts, name)
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => parts.get(target ?? '')?.root ?? []);
  const areas = tables.map(({ attrs }) => areaOf(attrs['ref'] ?? ''));
  const all = [...merges, ...areas];
  if (all.some((area, index) => all.slice(0, index).some((other) => meet(area, other))))
    faults.push(`${name}: areas lie over each other`);
  for (const [index, table] of tables.entries()) {
    const area = areas[index];
    if (area === undefined) continue;
    const heads = elementsNamed(table, 'tableColumn').map(({ attrs }) => attrs['name'] ?? '');
    const inCells = [...values]
      .filter(([ref]) => areaOf(ref).top === area.top)
      .slice(area.left - 1, area.right)
      .map(([, value]) => value);
    if (heads.join('|') !== inCells.join('|'))
      faults.push(`${name}: heads of a table differ: ${heads.join('|')} ${inCells.join('|')}`);
    if (heads.length !== area.right - area.left + 1 || area.bottom <= area.top)
      faults.push(`${name}: a table without rows or columns`);
    faults.push(...repeated(heads.map((head) => head.toLowerCase())).map((head) => `${name}: two columns ${head}`));
  }
  return faults;
}
