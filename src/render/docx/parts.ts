// The paper as a file: the text in its sections, and the parts that every Word file has beside it.
import {
  type Relationship,
  contentTypesOf,
  declaration,
  propertiesOf,
  relations,
  relationshipsOf,
  rootRelationships,
} from '../office/package.ts';
import { xmlContent } from '../office/xml-text.ts';
import { partOfText, writeParts } from '../office/zip-parts.ts';
import { chartParts, chartRelationships } from './chart-parts.ts';
import type { PaperChart } from './charts.ts';
import type { FramePart } from './frame.ts';
import { main, paragraphOf } from './markup.ts';
import { stylesPart } from './styles.ts';
import { themePart } from './theme.ts';

export interface Section {
  readonly content: string;
  readonly properties: string;
}

export interface PaperFile {
  readonly title: string;
  /** The day that it is said to be made on. */
  readonly day: string;
  readonly sections: readonly Section[];
  readonly frame: readonly FramePart[];
  /** As they are numbered in the text, from 1. */
  readonly charts: readonly PaperChart[];
}

export function writePaper({ title, day, sections, frame, charts }: PaperFile): Uint8Array {
  const leads: readonly Relationship[] = [
    { id: 'styles', type: 'styles', target: 'styles.xml' },
    { id: 'settings', type: 'settings', target: 'settings.xml' },
    { id: 'theme', type: 'theme', target: 'theme/theme1.xml' },
    ...frame.map(({ name, kind }) => ({ id: name, type: kind, target: `${name}.xml` })),
    ...chartRelationships(charts),
  ];
  return writeParts([
    partOfText('[Content_Types].xml', typesOf(frame, charts)),
    partOfText('_rels/.rels', rootRelationships('word/document.xml', 'docProps/core.xml')),
    partOfText('docProps/core.xml', propertiesOf(xmlContent(title), day)),
    partOfText('word/_rels/document.xml.rels', relationshipsOf(leads)),
    partOfText('word/document.xml', textOf(sections)),
    partOfText('word/settings.xml', settings),
    partOfText('word/styles.xml', stylesPart),
    partOfText('word/theme/theme1.xml', themePart),
    ...frame.map(({ name, text }) => partOfText(`word/${name}.xml`, text)),
    ...chartParts(charts),
  ]);
}

/** The properties of a section stand in its last paragraph, which takes no room; those of the last one behind everything. */
function textOf(sections: readonly Section[]): string {
  const written = sections.map(({ content, properties }, index) => {
    if (index === sections.length - 1) return content + properties;
    return (
      content + paragraphOf(`<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${properties}`, '')
    );
  });
  return `${declaration}<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${written.join('')}</w:body></w:document>`;
}

/** Pages differ by whether their number is even; shown as Word has shown files since 2013. */
const settings = `${declaration}<w:settings xmlns:w="${main}"><w:defaultTabStop w:val="720"/><w:evenAndOddHeaders/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const typesOf = (frame: readonly FramePart[], charts: readonly PaperChart[]): string =>
  contentTypesOf(
    [
      ['docProps/core.xml', 'package.core-properties'],
      ['word/document.xml', `${word}.document.main`],
      ['word/settings.xml', `${word}.settings`],
      ['word/styles.xml', `${word}.styles`],
      ['word/theme/theme1.xml', 'officedocument.theme'],
      ...frame.map(({ name, kind }) => [`word/${name}.xml`, `${word}.${kind}`] as const),
      ...charts.map(
        (_chart, index) => [`word/charts/chart${index + 1}.xml`, 'officedocument.drawingml.chart'] as const,
      ),
    ],
    [['xlsx', 'officedocument.spreadsheetml.sheet']],
  );

const word = 'officedocument.wordprocessingml';
