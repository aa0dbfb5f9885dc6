// Tables and charts go into the paper as text: the library, which builds a tree of objects for every cell, only keeps their places.
import { Table } from 'docx';
import type { PartChange } from '../office/same-bytes.ts';
import { xmlContent } from '../office/xml-text.ts';
import { type ZipPart, partOf, partOfText } from '../office/zip-parts.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { chartXml } from './chart-xml.ts';
import type { PaperChart } from './charts.ts';

export interface Kept {
  /** An empty table where this markup will stand. */
  readonly keep: (markup: string) => Table;
  /** The same for a chart, on a line of its own. */
  readonly keepChart: (chart: PaperChart) => Table;
  /** The parts as the library wrote them, with everything in its place. */
  readonly changes: readonly PartChange[];
  /** The parts that the library knows nothing of. */
  readonly parts: () => readonly ZipPart[];
}

/** By a style that nothing else has: what data says stands between tags and can never look like one. */
const styleOfPlace = 'StandsHere';
const places = new RegExp(`<w:tbl><w:tblPr><w:tblStyle w:val="${styleOfPlace}(\\d+)"/>.*?</w:tbl>`, 'gs');

export function keepPlaces(): Kept {
  const kept: string[] = [];
  const charts: PaperChart[] = [];
  const keep = (markup: string): Table => {
    kept.push(markup);
    return new Table({ style: `${styleOfPlace}${kept.length - 1}`, columnWidths: [1], rows: [] });
  };
  const forEachChart = (write: (number: number) => string): string =>
    charts.map((_chart, index) => write(index + 1)).join('');
  return {
    keep,
    keepChart: (chart) => keep(drawingOf(chart, charts.push(chart))),
    changes: [
      {
        parts: /^word\/document\.xml$/,
        change: (text) => text.replace(places, (_place, index: string) => kept[Number(index)] ?? ''),
      },
      {
        parts: /^word\/_rels\/document\.xml\.rels$/,
        change: (text) => before(text, '</Relationships>', forEachChart(relationshipTo)),
      },
      { parts: /^\[Content_Types\]\.xml$/, change: (text) => before(text, '</Types>', forEachChart(typesOf)) },
    ],
    parts: () => charts.flatMap((chart, index) => partsOf(chart, index + 1)),
  };
}

const before = (text: string, tag: string, more: string): string => text.replace(tag, () => `${more}${tag}`);

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawings = 'http://schemas.openxmlformats.org/drawingml/2006';
const workbook = (number: number): string => `embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;

const relationshipTo = (number: number): string =>
  `<Relationship Id="rIdChart${number}" Type="${relations}/chart" Target="charts/chart${number}.xml"/>`;

const typesOf = (number: number): string =>
  `<Override ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml" PartName="/word/charts/chart${number}.xml"/>` +
  `<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" PartName="/word/${workbook(number)}"/>`;

const partsOf = (chart: PaperChart, number: number): readonly ZipPart[] => [
  partOfText(`word/charts/chart${number}.xml`, chartXml(chart)),
  partOfText(
    `word/charts/_rels/chart${number}.xml.rels`,
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/package" Target="../${workbook(number)}"/></Relationships>`,
  ),
  partOf(`word/${workbook(number)}`, chartWorkbook(chart), true),
];

/** As wide as 560 ninety-sixths of an inch, each of them 9525 English Metric Units. */
function drawingOf({ id, description, height }: PaperChart, number: number): string {
  const told = xmlContent(description);
  const chart = `<c:chart xmlns:c="${drawings}/chart" xmlns:r="${relations}" r:id="rIdChart${number}"/>`;
  const graphic = `<a:graphic xmlns:a="${drawings}/main"><a:graphicData uri="${drawings}/chart">${chart}</a:graphicData></a:graphic>`;
  const frame = `<wp:extent cx="${560 * 9525}" cy="${height * 9525}"/><wp:effectExtent t="0" r="0" b="0" l="0"/><wp:docPr id="${number}" name="${xmlContent(id)}" descr="${told}" title="${told}"/><wp:cNvGraphicFramePr/>`;
  return `<w:p><w:pPr><w:keepLines/><w:spacing w:after="120" w:before="120"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">${frame}${graphic}</wp:inline></w:drawing></w:r></w:p>`;
}
