// What cells look like, as the styles of a workbook: ECMA-376 part 1, 18.8.
import { fixedFills, plainBorder, plainCell, styleSheet } from '../office/style-sheet.ts';
import { xmlEscaped } from '../office/xml-text.ts';
import { colours, type Look, sizes } from './look.ts';
import { numbering } from './numbering.ts';

export interface Styles {
  /** The number of the style that a cell of this look refers to. */
  readonly styleOf: (look: Look) => number;
  /** The part with all the styles that were asked for. */
  readonly part: () => string;
}

const box = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FF${colours.line}"/></${side}>`)
  .join('')}<diagonal/></border>`;
/** Numbers below are those of formats that programs know by themselves. */
const firstFormat = 164;

const isBold = (kind: Look['kind']): boolean => !['note', 'text', 'body'].includes(kind);

/** The children of a font in the order that Microsoft's schema wants them. */
function fontOf(kind: Look['kind'], face: string): string {
  const size = kind === 'title' ? sizes.title : kind === 'heading' ? sizes.heading : sizes.text;
  const colour = kind === 'warning' ? colours.warning : kind === 'note' ? colours.note : '000000';
  return `<font>${isBold(kind) ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${colour}"/><name val="${face}"/></font>`;
}

export function stylesFor(face: string): Styles {
  const fonts = numbering([`<font><sz val="${sizes.text}"/><name val="${face}"/></font>`]);
  const fills = numbering(fixedFills);
  const formats = numbering();
  const styles = numbering([plainCell]);
  const known = new Map<string, number>();
  const markupOf = ({ kind, align, fill, format }: Look): string => {
    const font = fonts.numberOf(fontOf(kind, face));
    const isBoxed = kind === 'head' || kind === 'body';
    const fillId =
      fill === undefined
        ? 0
        : fills.numberOf(`<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`);
    const formatId = format === undefined ? 0 : firstFormat + formats.numberOf(xmlEscaped(format));
    const applied = [
      format === undefined ? '' : ' applyNumberFormat="1"',
      ' applyFont="1"',
      fill === undefined ? '' : ' applyFill="1"',
      isBoxed ? ' applyBorder="1"' : '',
      ' applyAlignment="1"',
    ].join('');
    return `<xf numFmtId="${formatId}" fontId="${font}" fillId="${fillId}" borderId="${isBoxed ? 1 : 0}" xfId="0"${applied}><alignment horizontal="${align ?? 'left'}" vertical="center" wrapText="1"/></xf>`;
  };
  return {
    styleOf: (look) => {
      const name = `${look.kind}|${look.align ?? ''}|${look.fill ?? ''}|${look.format ?? ''}`;
      const found = known.get(name) ?? styles.numberOf(markupOf(look));
      known.set(name, found);
      return found;
    },
    part: () => {
      const codes = formats
        .entries()
        .map((code, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${code}"/>`);
      return styleSheet({
        formats: codes,
        fonts: fonts.entries(),
        fills: fills.entries(),
        borders: [plainBorder, box],
        cells: styles.entries(),
      });
    },
  };
}
