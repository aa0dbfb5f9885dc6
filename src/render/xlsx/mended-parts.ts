// What the library for workbooks writes against the schemas of Office, put right.
import type { PartChange } from '../office/same-bytes.ts';

/** The children of a font in the order that Microsoft's schema wants them; ECMA-376 part 1, 18.8.22. */
const orderInFont = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);

/** All of them are empty elements. */
const fontsInOrder = (text: string): string =>
  text.replace(/<font>(.*?)<\/font>/gs, (_font, content: string) => {
    const children = [...content.matchAll(/<(\w+)[^>]*\/>/g)].map(([markup, tag = '']) => ({ markup, tag }));
    const sorted = children.toSorted((a, b) => orderInFont.indexOf(a.tag) - orderInFont.indexOf(b.tag));
    return `<font>${sorted.map(({ markup }) => markup).join('')}</font>`;
  });

/** A line that does not say so is bent from point to point by some programs; the library only writes that it is bent. */
const straight = (text: string): string => text.replaceAll('</c:yVal></c:ser>', '</c:yVal><c:smooth val="0"/></c:ser>');

export const mendedParts: readonly PartChange[] = [
  { parts: /^xl\/styles\.xml$/, change: fontsInOrder },
  { parts: /^xl\/charts\/chart\d+\.xml$/, change: straight },
];
