// Where the charts of a sheet stand: from the corner of one cell to the corner of another (ECMA-376 part 1, 20.5).
import { drawings, relations } from '../office/namespaces.ts';
import { declaration } from '../office/package.ts';
import { xmlEscaped } from '../office/xml-text.ts';
import type { PlacedPlot } from './sheet.ts';

/** @param ids of the parts of the charts, in their order */
export const drawingPart = (plots: readonly PlacedPlot[], ids: readonly string[]): string =>
  `${declaration}<xdr:wsDr xmlns:xdr="${drawings}/spreadsheetDrawing" xmlns:a="${drawings}/main" xmlns:r="${relations}">${plots
    .map((plot, index) => anchorOf(plot, index, ids[index] ?? ''))
    .join('')}</xdr:wsDr>`;

function anchorOf({ plot, row, from, end }: PlacedPlot, index: number, id: string): string {
  const title = xmlEscaped(plot.title);
  const name = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" title="${title}" descr="${title}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const chart = `<a:graphic><a:graphicData uri="${drawings}/chart"><c:chart xmlns:c="${drawings}/chart" r:id="${id}"/></a:graphicData></a:graphic>`;
  return `<xdr:twoCellAnchor editAs="oneCell">${cornerOf('from', from, row)}${cornerOf('to', end, row + 1)}<xdr:graphicFrame macro="">${name}<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>${chart}</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

const cornerOf = (which: 'from' | 'to', column: number, row: number): string =>
  `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${which}>`;
