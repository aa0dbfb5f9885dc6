// What a Word file's body promises that no schema says: whole tables, styles that are there, each drawing its own number.
import { type Parts, repeated } from './parts.ts';
import { type Element, elements, elementsNamed, everyElement } from './xml-tree.ts';

export function checkPaper(parts: Parts): readonly string[] {
  const body = parts.get('word/document.xml')?.root;
  const styles = parts.get('word/styles.xml')?.root;
  if (body === undefined || styles === undefined) return ['no body or no styles'];
  const known = new Set(elementsNamed(styles, 'w:style').map(({ attrs }) => attrs['w:styleId']));
  const used = everyElement(body)
    .filter(({ tag }) => tag === 'w:pStyle' || tag === 'w:tblStyle' || tag === 'w:rStyle')
    .map(({ attrs }) => attrs['w:val'] ?? '');
  return [
    ...[...new Set(used)].filter((style) => !known.has(style)).map((style) => `no style ${style}`),
    ...repeated(elementsNamed(body, 'wp:docPr').map(({ attrs }) => attrs['id'] ?? '')).map(
      (id) => `two drawings ${id}`,
    ),
    ...elementsNamed(body, 'w:tbl').flatMap(checkTable),
  ];
}

function checkTable(table: Element, index: number): readonly string[] {
  const name = `table ${index + 1}`;
  const grid = elementsNamed(table, 'w:gridCol').map(({ attrs }) => Number(attrs['w:w']));
  const width = Number(elementsNamed(table, 'w:tblW')[0]?.attrs['w:w']);
  const total = grid.reduce((sum, each) => sum + each, 0);
  const rows = elements(table).filter(({ tag }) => tag === 'w:tr');
  const cells = rows.map((row) => elements(row).filter(({ tag }) => tag === 'w:tc'));
  return [
    ...(rows.length === 0 ? [`${name}: no row`] : []),
    // Rounded down column by column.
    ...(total > width || total < width - grid.length ? [`${name}: columns of ${total} in a table of ${width}`] : []),
    ...(grid.every((each) => each > 0) ? [] : [`${name}: a column of no width`]),
    ...cells.filter((row) => row.length !== grid.length).map((row) => `${name}: ${row.length} cells in a row`),
    ...cells
      .flat()
      .filter((cell) => elements(cell).at(-1)?.tag !== 'w:p')
      .map(() => `${name}: a cell without a paragraph`),
  ];
}
