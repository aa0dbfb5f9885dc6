// The paper's styles by name: staff change them once in Word, and the file stays small.
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { bodyParagraph, centred, faces, lineOfTable, lineOfText, sizes } from './look.ts';

/** A table's size of letters, half points, with the styles of its head and its cells. */
export interface TableFace {
  readonly size: number;
  readonly head: string;
  readonly text: string;
}

const tableFace = (name: string, size: number): TableFace => ({ size, head: `${name}Head`, text: `${name}Text` });

export const tableFaces = {
  narrow: tableFace('Table', sizes.table),
  wide: tableFace('WideTable', sizes.wideTable),
  ledger: tableFace('Ledger', sizes.ledger),
} as const;

export const styleNames = { text: 'PaperText', note: 'PaperNote', office: 'PaperOffice', mark: 'PaperMark' } as const;

const black = '000000';

const stylesOf = ({ size, head, text }: TableFace): readonly IParagraphStyleOptions[] => [
  {
    id: head,
    name: head,
    basedOn: 'Normal',
    run: { font: faces.heading, size, color: black },
    paragraph: { alignment: AlignmentType.CENTER, spacing: lineOfTable },
  },
  { id: text, name: text, basedOn: 'Normal', run: { font: faces.text, size }, paragraph: { spacing: lineOfTable } },
];

const headed = (font: (typeof faces)['heading' | 'subheading']) => ({
  run: { font, size: sizes.text, color: black, bold: false },
  paragraph: {
    keepNext: true,
    indent: { firstLineChars: 200, firstLine: 640 },
    spacing: { ...lineOfText, before: 120, after: 60 },
  },
});

export const paperStyles: IStylesOptions = {
  default: {
    document: { run: { font: faces.text, size: sizes.text, color: black } },
    title: {
      run: { font: faces.title, size: sizes.title, color: black, bold: false },
      paragraph: { ...centred, spacing: { line: 640, after: 200 } },
    },
    heading1: headed(faces.heading),
    heading2: headed(faces.subheading),
  },
  paragraphStyles: [
    { id: styleNames.text, name: styleNames.text, basedOn: 'Normal', paragraph: bodyParagraph },
    {
      id: styleNames.note,
      name: styleNames.note,
      basedOn: 'Normal',
      run: { size: sizes.note },
      paragraph: { alignment: AlignmentType.BOTH, spacing: { ...lineOfTable, before: 60, after: 120 } },
    },
    {
      id: styleNames.office,
      name: styleNames.office,
      basedOn: 'Normal',
      run: { font: faces.subheading },
      paragraph: centred,
    },
    {
      id: styleNames.mark,
      name: styleNames.mark,
      basedOn: 'Normal',
      run: { font: faces.heading, size: sizes.table, color: 'C00000' },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    ...Object.values(tableFaces).flatMap(stylesOf),
  ],
};
