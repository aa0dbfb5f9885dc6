// The paper's styles by name: staff change them once in Word, and the file stays small.
import { wordsNamespace } from '../office/namespaces.ts';
import { declaration } from '../office/package.ts';
import { aligned, faces, indented, lineOfTable, lineOfText, sized, sizes, spaced } from './look.ts';

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

export const styleNames = {
  title: 'Title',
  heading: 'Heading1',
  subheading: 'Heading2',
  text: 'PaperText',
  note: 'PaperNote',
  office: 'PaperOffice',
  mark: 'PaperMark',
} as const;

const black = '<w:color w:val="000000"/>';
const light = '<w:b w:val="0"/><w:bCs w:val="0"/>';

/** Properties of the paragraph, then of its letters, in the order of ECMA-376 part 1, 17.3.1.26 and 17.3.2.28. */
const styleOf = (id: string, paragraph: string, letters = '', name = id, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${more}<w:pPr>${paragraph}</w:pPr>${letters === '' ? '' : `<w:rPr>${letters}</w:rPr>`}</w:style>`;

/** Word's own name for it, so that it finds the headings; what is typed behind one is no heading. */
const headingOf = (id: string, name: string, paragraph: string, letters: string): string =>
  styleOf(id, paragraph, letters, name, '<w:next w:val="Normal"/><w:qFormat/>');

const headed = `<w:keepNext/>${spaced(lineOfText, 120, 60)}${indented}`;

const ofTable = ({ size, head, text }: TableFace): string =>
  styleOf(head, `<w:spacing ${lineOfTable}/>${aligned('center')}`, `${faces.heading}${black}${sized(size)}`) +
  styleOf(text, `<w:spacing ${lineOfTable}/>`, `${faces.text}${sized(size)}`);

const ofPaper = [
  headingOf(
    styleNames.title,
    'Title',
    `<w:spacing w:after="200" w:line="640"/>${aligned('center')}`,
    `${faces.title}${light}${black}${sized(sizes.title)}`,
  ),
  headingOf(styleNames.heading, 'heading 1', headed, `${faces.heading}${light}${black}${sized(sizes.text)}`),
  headingOf(styleNames.subheading, 'heading 2', headed, `${faces.subheading}${light}${black}${sized(sizes.text)}`),
  styleOf(styleNames.text, `${spaced(lineOfText)}${indented}${aligned('both')}`),
  styleOf(styleNames.note, `${spaced(lineOfTable, 60, 120)}${aligned('both')}`, sized(sizes.note)),
  styleOf(styleNames.office, `${spaced(lineOfText)}${aligned('center')}`, faces.subheading),
  styleOf(styleNames.mark, aligned('center'), `${faces.heading}<w:color w:val="C00000"/>${sized(sizes.table)}`),
];

const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${faces.text}${black}${sized(sizes.text)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
const normalTable =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

export const stylesPart = `${declaration}<w:styles xmlns:w="${wordsNamespace}">${defaults}${normal}${normalTable}${ofPaper.join('')}${Object.values(tableFaces).map(ofTable).join('')}</w:styles>`;
