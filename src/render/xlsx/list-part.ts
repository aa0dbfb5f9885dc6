// A list with a filter in each head, which Excel calls a table: ECMA-376 part 1, 18.5.
import { sheetsNamespace } from '../office/namespaces.ts';
import { columnName } from '../office/column-name.ts';
import { declaration } from '../office/package.ts';
import { xmlEscaped } from '../office/xml-text.ts';
import { writtenText } from './sheet-text.ts';
import type { List } from './sheet.ts';

/** @param number from 1, of all lists of the workbook */
export function listPart({ top, bottom, heads }: List, number: number): string {
  const area = `A${top + 1}:${columnName(heads.length - 1)}${bottom + 1}`;
  const columns = heads.map(
    (head, index) => `<tableColumn id="${index + 1}" name="${xmlEscaped(writtenText(head))}"/>`,
  );
  return `${declaration}<table xmlns="${sheetsNamespace}" id="${number}" name="list_${number}" displayName="list_${number}" ref="${area}" totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}
