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

export interface NumberedChart {
  readonly chart: PaperChart;
  /** Of its part, from 1. */
  readonly number: number;
}

/** Ninety-sixths of an inch, each of them 9525 English Metric Units; two halves fill the line. */
const sizes = { whole: { width: 560 }, half: { width: 292, height: 205 } } as const;
export type ChartSize = keyof typeof sizes;

/** Charts side by side. */
export const drawnRow = (row: readonly NumberedChart[], size: ChartSize): string =>
  paragraphOf(
    `<w:keepLines/><w:spacing w:before="${size === 'half' ? 0 : 120}" w:after="${size === 'half' ? 0 : 120}"/>${aligned(size === 'half' ? 'left' : 'center')}`,
    row.map((one) => drawingOf(one, size)).join(''),
  );

function drawingOf({ chart: { id, description, height: own }, number }: NumberedChart, size: ChartSize): string {
  const { width, height = own }: { readonly width: number; readonly height?: number } = sizes[size];
  const told = xmlContent(description);
  const chart = `<c:chart xmlns:c="${drawings}/chart" xmlns:r="${relations}" r:id="${idOf(number)}"/>`;
  const graphic = `<a:graphic xmlns:a="${drawings}/main"><a:graphicData uri="${drawings}/chart">${chart}</a:graphicData></a:graphic>`;
  const frame = `<wp:extent cx="${width * 9525}" cy="${height * 9525}"/><wp:effectExtent t="0" r="0" b="0" l="0"/><wp:docPr id="${number}" name="${xmlContent(id)}" descr="${told}" title="${told}"/><wp:cNvGraphicFramePr/>`;
  const inline = `<wp:inline xmlns:wp="${drawings}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">${frame}${graphic}</wp:inline>`;
  return `<w:r><w:drawing>${inline}</w:drawing></w:r>`;
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
