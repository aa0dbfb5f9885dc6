// Tables of a document: plain ones for everybody, with what the script needs to sort and filter them.
import { lightsByUrgency } from '../../lib/lights.ts';
import type { Cell, Column, ColumnKey, Table } from '../../model/document.ts';
import { cellText, lightOf } from '../cell-text.ts';
import { type Page, lamp, sortValue, writeCell } from './cells.ts';
import { type Markup, html } from './tag.ts';

export interface Placed {
  readonly id: string;
  /** What the table is of, for those who do not see what stands above it. */
  readonly caption: string;
}

/** A table with fewer rows is taken in at a glance. */
const fewestToFilter = 9;
/** On a telephone a table of more columns is shown as a card for each row. */
const widestOnPhone = 4;
const mostChoices = 60;
/** A table of more columns is scrolled within its own box, its ids staying in sight. */
const widestAtOnce = 9;
const choosable: readonly ColumnKey[] = ['section', 'task', 'kind', 'lead', 'organization'];

export function writeTable(given: Table, { id, caption }: Placed, page: Page): Markup {
  const table = given.columns.length > widestAtOnce ? arrangeWide(given, page) : given;
  const { columns, rows } = table;
  const { words } = page;
  const heads = columns.map(({ key }) => words.columns[key]);
  const asCards = columns.length > widestOnPhone;
  const classes = columns.map((column) => attribute('class', classOf(column)));
  const labels = heads.map((name) => (asCards ? attribute('data-label', name) : undefined));
  const write = (row: readonly Cell[]): Markup => {
    const item = explainedItem(table, row, page);
    const light = row.map(lightOf).find((found) => found !== undefined);
    const cells = row.map((cell, index) => {
      const value = attribute('data-v', sortValue(cell, words));
      return html`<td${classes[index]}${value}${labels[index]}>${writeCell(cell, page, item)}</td>`;
    });
    return html`<tr${attribute('data-light', light)}>${cells}</tr>\n`;
  };
  const body = rows.filter((row) => !isTotal(row));
  const totals = rows.filter(isTotal);
  const foot = totals.length === 0 ? '' : html`<tfoot>${totals.map(write)}</tfoot>`;
  const head = columns.map((_column, index) => html`<th scope="col"${classes[index]}>${heads[index]}</th>`);
  return html`${writeFilter(table, body, { id, caption }, page)}<div class="scroll${asCards ? ' cards' : ''}${columns.length > widestAtOnce ? ' wide' : ''}" tabindex="0" role="group" aria-label="${caption}"><table id="${id}"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body.map(write)}</tbody>${foot}</table></div>`;
}

/** A wide table for a screen: the light beside the id, where it is seen without scrolling, and no column without a word. */
function arrangeWide({ columns, rows, ...table }: Table, { words }: Page): Table {
  const isUsed = (index: number): boolean =>
    rows.some((row) => {
      const cell = row[index];
      return cell !== undefined && cellText(cell, words) !== '';
    });
  const kept = columns.map((_column, index) => index).filter(isUsed);
  const keyAt = (index: number): ColumnKey | undefined => columns[index]?.key;
  const lights = kept.filter((index) => keyAt(index) === 'status');
  const rest = kept.filter((index) => keyAt(index) !== 'status');
  const place = rest.findIndex((index) => keyAt(index) === 'id') + 1;
  const order = rest.toSpliced(place, 0, ...lights);
  const arrange = <Item>(items: readonly Item[]): readonly Item[] => order.flatMap((index) => items[index] ?? []);
  return { ...table, columns: arrange(columns), rows: rows.map((row) => arrange(row)) };
}

/** Numbers to the right, ids and dates unbroken, long texts with room to be read. */
function classOf({ key, align, whole, grow = 1 }: Column): string | undefined {
  if (key === 'id') return 'id w';
  return align === 'right' ? 'n' : whole === true ? 'w' : grow > 1 ? 'l' : undefined;
}

const attribute = (name: string, value: string | number | undefined): Markup | undefined =>
  value === undefined ? undefined : html` ${name}="${value}"`;

const isTotal = ([first]: readonly Cell[]): boolean => first?.kind === 'phrase' && first.phrase.key === 'total';

function explainedItem({ columns }: Table, row: readonly Cell[], { explained }: Page): string | undefined {
  const cell = row[columns.findIndex(({ key }) => key === 'id')];
  return cell?.kind === 'text' && explained.has(cell.text) ? cell.text : undefined;
}

/** Hidden until the script is there to do what it offers. */
function writeFilter(table: Table, rows: readonly (readonly Cell[])[], { id, caption }: Placed, page: Page): Markup {
  const hasLights = table.columns.some(({ key }) => key === 'status');
  if (rows.length < fewestToFilter || !hasLights) return html``;
  const { labels, words } = page;
  const counts = lightsByUrgency.map((light) => ({
    light,
    count: rows.filter((row) => row.some((cell) => lightOf(cell) === light)).length,
  }));
  const chips = counts
    .filter(({ count }) => count > 0)
    .map(
      ({ light, count }) =>
        html`<label class="chip"><input type="checkbox" value="${light}">${lamp(light, words)} ${count}</label>`,
    );
  const selects = table.columns.flatMap(({ key }, index) => {
    if (!choosable.includes(key)) return [];
    const choices = choicesOf(rows, index, page);
    if (choices.length < 2 || choices.length > mostChoices) return [];
    const options = choices.map((choice) => html`<option>${choice}</option>`);
    return [
      html`<label>${words.columns[key]} <select data-column="${index}"><option value="">${labels.all}</option>${options}</select></label>`,
    ];
  });
  return html`<div class="filter" role="search" aria-label="${labels.filter}: ${caption}" data-table="${id}" hidden><label>${labels.search} <input type="search" autocomplete="off"></label><span class="chips" role="group" aria-label="${words.columns.status}">${chips}</span>${selects}<button type="button">${labels.clear}</button><output aria-live="polite" data-text="${labels.shown}"></output></div>`;
}

function choicesOf(rows: readonly (readonly Cell[])[], index: number, { words }: Page): readonly string[] {
  const found = new Map<string, number>();
  for (const row of rows) {
    const cell = row[index];
    if (cell === undefined) continue;
    const text = firstLine(cellText(cell, words));
    if (text !== '' && !found.has(text)) found.set(text, sortValue(cell, words) ?? found.size + 1000);
  }
  return [...found].toSorted(([, a], [, b]) => a - b).map(([text]) => text);
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
