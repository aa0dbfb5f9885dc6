// How the paper looks: the measures of GB/T 9704-2012 for page, faces and lines, as an internal paper without a red head.

/** Twentieths of a point, what Word measures in. */
const millimetres = (value: number): number => Math.round((value / 25.4) * 1440);
const points = (value: number): number => Math.round(value * 20);

/**
 * Latin letters and digits in a face of their own, Chinese in the standard's. Where a face is missing, the program that
 * opens the file puts its own in its place.
 */
const face = (chinese: string, latin = 'Times New Roman'): string =>
  `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${chinese}" w:cs="${latin}"/>`;

export const faces = {
  title: face('方正小标宋简体'),
  heading: face('黑体'),
  subheading: face('楷体_GB2312'),
  text: face('仿宋_GB2312'),
  pageNumber: face('宋体', '宋体'),
} as const;

/** Half points: 2号 22, 小2号 18, 3号 16, 小4号 12, 5号 10.5, 小5号 9; 8.5 for the ledger. */
export const sizes = {
  title: 44,
  longTitle: 36,
  text: 32,
  note: 24,
  pageNumber: 28,
  table: 21,
  wideTable: 18,
  ledger: 17,
} as const;

export const sized = (size: number): string => `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;

/** 22 lines on the 225 mm of the type area: 28.95 points each. */
export const lineOfText = `w:line="${points(28.95)}" w:lineRule="exact"`;
export const lineOfTable = 'w:line="240" w:lineRule="auto"';

/** Twentieths of a point above and below a paragraph. */
export const spaced = (line: string, before = 0, after = 0): string =>
  `<w:spacing w:before="${before}" w:after="${after}" ${line}/>`;

/** Two characters. */
export const indented = `<w:ind w:firstLine="${points(32)}" w:firstLineChars="200"/>`;

export const aligned = (side: 'left' | 'center' | 'right' | 'both'): string => `<w:jc w:val="${side}"/>`;

const page = { width: millimetres(210), height: millimetres(297) };
/** The page number stands 7 mm below the type area. */
const margins = { top: 37, bottom: 35, left: 28, right: 26, header: 15, footer: 24 };

const marginsOf = (sides: Readonly<Record<keyof typeof margins, number>>): string =>
  `<w:pgMar ${Object.entries(sides)
    .map(([side, width]) => `w:${side}="${millimetres(width)}" `)
    .join('')}w:gutter="0"/>`;

export const portrait = `<w:pgSz w:w="${page.width}" w:h="${page.height}" w:orient="portrait"/>${marginsOf(margins)}`;

/** A wide table lies on its side with the binding edge on top, and as little margin as the standard's narrowest. */
export const landscape = `<w:pgSz w:w="${page.height}" w:h="${page.width}" w:orient="landscape"/>${marginsOf({
  top: margins.left,
  bottom: margins.right,
  left: 18,
  right: 18,
  header: margins.header,
  footer: 15,
})}`;

/** Widths of the type areas, in twentieths of a point. */
export const widths = {
  portrait: page.width - millimetres(margins.left + margins.right),
  landscape: page.height - 2 * millimetres(18),
} as const;
