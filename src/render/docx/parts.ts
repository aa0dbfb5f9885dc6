// The paper as a file: the text in its sections, and the parts that every Word file has beside it.
import { relations, wordsNamespace, wordsType } from '../office/namespaces.ts';
import { type Part, declaration, leadTo, writePackage } from '../office/package.ts';
import { themePart } from '../office/theme.ts';
import { xmlContent } from '../office/xml-text.ts';
import { chartParts } from './chart-parts.ts';
import type { PaperChart } from './charts.ts';
import type { FramePart } from './frame.ts';
import { paragraphOf } from './markup.ts';
import { stylesPart } from './styles.ts';

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
  const drawn = charts.map(chartParts);
  const beside: readonly Part[] = [
    { name: 'word/settings.xml', type: `${wordsType}.settings+xml`, content: settings },
    { name: 'word/styles.xml', type: `${wordsType}.styles+xml`, content: stylesPart },
    themePart('word/theme/theme1.xml'),
    ...frame.map(({ name, kind, text }) => ({
      name: `word/${name}.xml`,
      type: `${wordsType}.${kind}+xml`,
      content: text,
    })),
    ...drawn.map(({ chart }) => chart),
  ];
  const text: Part = {
    name: 'word/document.xml',
    type: `${wordsType}.document.main+xml`,
    content: textOf(sections),
    leads: beside.map(leadTo),
  };
  return writePackage([text, ...beside, ...drawn.map(({ workbook }) => workbook)], { title: xmlContent(title), day });
}

/** The properties of a section stand in its last paragraph, which takes no room; those of the last one behind everything. */
function textOf(sections: readonly Section[]): string {
  const written = sections.map(({ content, properties }, index) => {
    if (index === sections.length - 1) return content + properties;
    return (
      content + paragraphOf(`<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${properties}`, '')
    );
  });
  return `${declaration}<w:document xmlns:w="${wordsNamespace}" xmlns:r="${relations}"><w:body>${written.join('')}</w:body></w:document>`;
}

/** Pages differ by whether their number is even; shown as Word has shown files since 2013. */
const settings = `${declaration}<w:settings xmlns:w="${wordsNamespace}"><w:defaultTabStop w:val="720"/><w:evenAndOddHeaders/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
