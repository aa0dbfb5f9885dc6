// Charts in the paper: where each stands in the text, and its parts in the file.
import { type Relationship, relations, relationshipsOf } from '../office/package.ts';
import { xmlContent } from '../office/xml-text.ts';
import { type ZipPart, partOf, partOfText } from '../office/zip-parts.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { chartXml } from './chart-xml.ts';
import type { PaperChart } from './charts.ts';
import { aligned } from './look.ts';
import { paragraphOf } from './markup.ts';

const drawings = 'http://schemas.openxmlformats.org/drawingml/2006';
const idOf = (number: number): string => `chart${number}`;
const workbookOf = (number: number): string => `embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;

/** As wide as 560 ninety-sixths of an inch, each of them 9525 English Metric Units. */
export function drawingOf({ id, description, height }: PaperChart, number: number): string {
  const told = xmlContent(description);
  const chart = `<c:chart xmlns:c="${drawings}/chart" xmlns:r="${relations}" r:id="${idOf(number)}"/>`;
  const graphic = `<a:graphic xmlns:a="${drawings}/main"><a:graphicData uri="${drawings}/chart">${chart}</a:graphicData></a:graphic>`;
  const frame = `<wp:extent cx="${560 * 9525}" cy="${height * 9525}"/><wp:effectExtent t="0" r="0" b="0" l="0"/><wp:docPr id="${number}" name="${xmlContent(id)}" descr="${told}" title="${told}"/><wp:cNvGraphicFramePr/>`;
  const inline = `<wp:inline xmlns:wp="${drawings}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">${frame}${graphic}</wp:inline>`;
  return paragraphOf(
    `<w:keepLines/><w:spacing w:before="120" w:after="120"/>${aligned('center')}`,
    `<w:r><w:drawing>${inline}</w:drawing></w:r>`,
  );
}

/** What leads from the text to the charts. */
export const chartRelationships = (charts: readonly PaperChart[]): readonly Relationship[] =>
  charts.map((_chart, index) => ({
    id: idOf(index + 1),
    type: 'chart',
    target: `charts/chart${index + 1}.xml`,
  }));

export const chartParts = (charts: readonly PaperChart[]): readonly ZipPart[] =>
  charts.flatMap((chart, index) => {
    const workbook = workbookOf(index + 1);
    const toWorkbook = relationshipsOf([{ id: 'rId1', type: 'package', target: `../${workbook}` }]);
    return [
      partOfText(`word/charts/chart${index + 1}.xml`, chartXml(chart)),
      partOfText(`word/charts/_rels/chart${index + 1}.xml.rels`, toWorkbook),
      partOf(`word/${workbook}`, chartWorkbook(chart)),
    ];
  });
