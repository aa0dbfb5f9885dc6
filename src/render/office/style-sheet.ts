// The styles of a workbook as a part of it: ECMA-376 part 1, 18.8.
import { sheetsNamespace } from './namespaces.ts';
import { declaration } from './package.ts';

/** Each list as its elements, which refer to one another by their numbers. */
export interface StyleLists {
  readonly formats?: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cells: readonly string[];
}

const nothing = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';

/** The first of each, which programs take for granted; of fills the first two. */
export const plainCell = `${nothing} xfId="0"/>`;
export const plainBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';
export const fixedFills = ['none', 'gray125'].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`);

export const styleSheet = ({ formats = [], fonts, fills, borders, cells }: StyleLists): string =>
  `${declaration}<styleSheet xmlns="${sheetsNamespace}">${[
    formats.length === 0 ? '' : listOf('numFmts', formats),
    listOf('fonts', fonts),
    listOf('fills', fills),
    listOf('borders', borders),
    listOf('cellStyleXfs', [`${nothing}/>`]),
    listOf('cellXfs', cells),
    listOf('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
  ].join('')}</styleSheet>`;

const listOf = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;
