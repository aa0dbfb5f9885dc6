// What stands on every page: the number, right on odd pages and left on even ones, and the mark of simulated data.
import { wordsNamespace } from '../office/namespaces.ts';
import type { Words } from '../../messages/index.ts';
import { declaration } from '../office/package.ts';
import { aligned, faces, landscape, portrait, sized, sizes } from './look.ts';
import { paragraphOf, runOf, styledText } from './markup.ts';
import { styleNames } from './styles.ts';

const headerOf = (simulated: boolean, words: Words): string =>
  `${declaration}<w:hdr xmlns:w="${wordsNamespace}">${
    simulated ? styledText(styleNames.mark, words.phrase({ key: 'simulated' })) : '<w:p/>'
  }</w:hdr>`;

const look = `<w:rPr>${faces.pageNumber}${sized(sizes.pageNumber)}</w:rPr>`;
const field = (type: string): string => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`;
const number = [
  runOf('— ', look),
  field('begin'),
  `<w:r>${look}<w:instrText xml:space="preserve">PAGE</w:instrText></w:r>`,
  field('separate'),
  field('end'),
  runOf(' —', look),
].join('');

const footerOf = (side: 'left' | 'right'): string =>
  `${declaration}<w:ftr xmlns:w="${wordsNamespace}">${paragraphOf(`<w:ind w:${side}="280"/>${aligned(side)}`, number)}</w:ftr>`;

export interface FramePart {
  readonly name: string;
  readonly kind: 'header' | 'footer';
  readonly pages: 'default' | 'even';
  readonly text: string;
}

export const frameParts = (simulated: boolean, words: Words): readonly FramePart[] => [
  { name: 'header1', kind: 'header', pages: 'default', text: headerOf(simulated, words) },
  { name: 'header2', kind: 'header', pages: 'even', text: headerOf(simulated, words) },
  { name: 'footer1', kind: 'footer', pages: 'default', text: footerOf('right') },
  { name: 'footer2', kind: 'footer', pages: 'even', text: footerOf('left') },
];

/** @param frame of the first section only: the others have that of the one before them (ECMA-376 part 1, 17.10.5) */
export function sectionOf(page: 'portrait' | 'landscape', frame: readonly FramePart[] = []): string {
  const references = frame.map(({ name, kind, pages }) => `<w:${kind}Reference w:type="${pages}" r:id="${name}"/>`);
  const size = page === 'portrait' ? portrait : landscape;
  return `<w:sectPr>${references.join('')}<w:type w:val="nextPage"/>${size}<w:docGrid w:linePitch="360"/></w:sectPr>`;
}
