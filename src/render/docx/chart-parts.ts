// Charts in the paper: where each stands in the text, and its parts in the file.
import { chartType } from '../office/chart-markup.ts';
import { drawings, relations, sheetsType } from '../office/namespaces.ts';
import { type Part } from '../office/package.ts';
import { xmlContent } from '../office/xml-text.ts';
import { chartWorkbook } from './chart-workbook.ts';
import { chartXml } from './chart-xml.ts';
import type { PaperChart } from './charts.ts';
import { aligned } from './look.ts';
import { paragraphOf } from './markup.ts';

const idOf = (number: number): string => `chart${number}`;

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

/** The chart, and the workbook in which its figures can be changed. */
export function chartParts(chart: PaperChart, index: number): { readonly chart: Part; readonly workbook: Part } {
  const workbook = `word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`;
  return {
    chart: {
      name: `word/charts/${idOf(index + 1)}.xml`,
      type: chartType,
      content: chartXml(chart),
      leads: [{ id: 'rId1', type: 'package', target: workbook }],
    },
    workbook: { name: workbook, type: `${sheetsType}.sheet`, content: chartWorkbook(chart) },
  };
}
