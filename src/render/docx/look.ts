// How the paper looks: the measures of GB/T 9704-2012 for page, faces and lines, as an internal paper without a red head.
import { AlignmentType, type IParagraphStylePropertiesOptions, LineRuleType } from 'docx';

/** Twentieths of a point, what Word measures in. */
const millimetres = (value: number): number => Math.round((value / 25.4) * 1440);
const points = (value: number): number => Math.round(value * 20);

/**
 * Latin letters and digits in a face of their own, Chinese in the standard's. Where a face is missing, the program that
 * opens the file puts its own in its place.
 */
const face = (chinese: string, latin = 'Times New Roman') => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia: chinese,
});

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

/** 22 lines on the 225 mm of the type area: 28.95 points each. */
export const lineOfText = { line: points(28.95), lineRule: LineRuleType.EXACT } as const;
export const lineOfTable = { line: 240, lineRule: LineRuleType.AUTO } as const;

const page = { width: millimetres(210), height: millimetres(297) };
/** The page number stands 7 mm below the type area. */
const margins = { top: 37, bottom: 35, left: 28, right: 26, header: 15, footer: 24 };

export const portrait = {
  size: page,
  margin: {
    top: millimetres(margins.top),
    bottom: millimetres(margins.bottom),
    left: millimetres(margins.left),
    right: millimetres(margins.right),
    header: millimetres(margins.header),
    footer: millimetres(margins.footer),
  },
} as const;

/** A wide table lies on its side with the binding edge on top, and as little margin as the standard's narrowest. */
export const landscapeMargins = {
  top: millimetres(margins.left),
  bottom: millimetres(margins.right),
  left: millimetres(18),
  right: millimetres(18),
  header: millimetres(margins.header),
  footer: millimetres(15),
} as const;

/** Widths of the type areas, in twentieths of a point. */
export const widths = {
  portrait: page.width - millimetres(margins.left + margins.right),
  landscape: page.height - 2 * millimetres(18),
} as const;

/** A paragraph of the body: two characters indented, lines of fixed height. */
export const bodyParagraph: IParagraphStylePropertiesOptions = {
  alignment: AlignmentType.BOTH,
  indent: { firstLineChars: 200, firstLine: points(32) },
  spacing: { ...lineOfText, before: 0, after: 0 },
};

export const centred: IParagraphStylePropertiesOptions = {
  alignment: AlignmentType.CENTER,
  spacing: { ...lineOfText, before: 0, after: 0 },
};
