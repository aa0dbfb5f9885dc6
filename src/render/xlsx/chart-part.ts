// A plot as a chart that the spreadsheet draws itself: ECMA-376 part 1, 21.2.
import { categoryLabels, lowLabels, shows, solid, startOf } from '../office/chart-markup.ts';
import { drawings } from '../office/namespaces.ts';
import { declaration } from '../office/package.ts';
import { xmlEscaped } from '../office/xml-text.ts';
import type { Plot, PlotSeries } from './sheet.ts';

/** The sheet with the figures, its name quoted, and the row of the first of them. */
export interface DataSheet {
  readonly name: string;
  readonly top: number;
}

export function chartPart(plot: Plot, data: DataSheet, face: string): string {
  const series = plot.series.map((one, index) => seriesOf(one, index, plot.kind === 'lines', data)).join('');
  const letters = lettering(`<a:defRPr>${latin(face)}</a:defRPr>`);
  const plotted = plot.kind === 'lines' ? linesOf(series, plot, letters) : barsOf(series, plot.kind, letters);
  const border = `<c:spPr><a:ln>${solid('FFFFFF')}</a:ln></c:spPr>`;
  return `${declaration}<c:chartSpace xmlns:c="${drawings}/chart" xmlns:a="${drawings}/main"><c:roundedCorners val="0"/><c:chart>${titleOf(plot.title, face)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotted}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${letters}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${border}</c:chartSpace>`;
}

const latin = (face: string): string => `<a:latin typeface="${face}"/>`;
const lettering = (properties: string): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

function titleOf(title: string, face: string): string {
  const letters = `sz="1100" b="1">${latin(face)}`;
  return `<c:title><c:tx><c:rich><a:bodyPr rot="0" spcFirstLastPara="1" vertOverflow="ellipsis" wrap="square" anchor="ctr" anchorCtr="1"/><a:lstStyle/><a:p><a:pPr><a:defRPr ${letters}</a:defRPr></a:pPr><a:r><a:rPr lang="en-US" ${letters}</a:rPr><a:t>${xmlEscaped(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesOf(series: PlotSeries, index: number, isLine: boolean, { name, top }: DataSheet): string {
  const rangeOf = (column: string): string =>
    `<c:f>${xmlEscaped(name)}!$${column}$${top + series.from + 1}:$${column}$${top + series.to + 1}</c:f>`;
  const categories = rangeOf('C');
  const values = `<c:numRef>${rangeOf('D')}</c:numRef>`;
  const look = isLine ? lineOf(series) : barOf(series);
  const points = isLine
    ? // What does not say so is bent from point to point by some programs.
      `<c:xVal><c:numRef>${categories}</c:numRef></c:xVal><c:yVal>${values}</c:yVal><c:smooth val="0"/>`
    : `<c:cat><c:strRef>${categories}</c:strRef></c:cat><c:val>${values}</c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlEscaped(series.name)}</c:v></c:tx>${look}${points}</c:ser>`;
}

const strokes = { solid: 'solid', dash: 'dash', dots: 'sysDot' } as const;

/** In English Metric Units, 12700 of them a point. */
const widthOf = (isMarked: boolean): number => (isMarked ? 2.25 : 1.5) * 12_700;

function lineOf({ colour, stroke = 'solid', marked = false }: PlotSeries): string {
  const fill = solid(colour);
  const marker = marked
    ? `<c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr>`
    : '<c:symbol val="none"/>';
  return `<c:spPr>${fill}<a:ln w="${widthOf(marked)}">${fill}<a:prstDash val="${strokes[stroke]}"/></a:ln></c:spPr><c:marker>${marker}</c:marker>`;
}

/** A bar of nothing has no number in it. */
function barOf({ colour, ink = '000000' }: PlotSeries): string {
  const fill = solid(colour);
  const letters = lettering(`<a:defRPr sz="900">${solid(ink)}</a:defRPr>`);
  return `<c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr><c:dLbls><c:numFmt formatCode="0;;;" sourceLinked="0"/>${letters}<c:dLblPos val="ctr"/>${shows(1)}</c:dLbls>`;
}

/** The two axes of a chart, each by a number of its own. */
const [across, up] = [1, 2];
const axes = `<c:axId val="${across}"/><c:axId val="${up}"/>`;

interface Axis {
  readonly id: number;
  readonly place: 'b' | 'l';
  readonly isHidden?: boolean;
  readonly scale?: string;
  /** Grid lines, format of the figures, marks and letters, in this order. */
  readonly look: string;
  readonly behind: string;
}

const axisOf = (kind: 'catAx' | 'valAx', { id, place, isHidden = false, scale = minMax, look, behind }: Axis): string =>
  `<c:${kind}><c:axId val="${id}"/><c:scaling>${scale}</c:scaling><c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${place}"/>${look}<c:crossAx val="${across + up - id}"/><c:crosses val="autoZero"/>${behind}</c:${kind}>`;

const minMax = '<c:orientation val="minMax"/>';
const formatOf = (code: string): string => `<c:numFmt formatCode="${xmlEscaped(code)}" sourceLinked="0"/>`;
const noSmallMarks = '<c:minorTickMark val="none"/>';

function linesOf(series: string, { days, format, isBelowNothing = false }: Plot, letters: string): string {
  const scale = days && `${minMax}<c:max val="${days.to}"/><c:min val="${days.from}"/>`;
  const x = axisOf('valAx', {
    id: across,
    place: 'b',
    ...(scale === undefined ? {} : { scale }),
    look: `${days === undefined ? '' : formatOf(days.format)}${noSmallMarks}${isBelowNothing ? lowLabels : ''}${letters}`,
    behind: `<c:crossBetween val="midCat"/>${days === undefined ? '' : `<c:majorUnit val="${(days.to - days.from) / 4}"/>`}`,
  });
  const y = axisOf('valAx', {
    id: up,
    place: 'l',
    scale: startOf(isBelowNothing),
    look: `<c:majorGridlines/>${formatOf(format)}${noSmallMarks}${letters}`,
    behind: '<c:crossBetween val="midCat"/>',
  });
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>${x}${y}`;
}

/** Bars lie with the first on top; every bar has its number in it, so that no axis tells it. */
function barsOf(series: string, kind: 'bars' | 'columns', letters: string): string {
  const lies = kind === 'bars';
  const categories = axisOf('catAx', {
    id: across,
    place: lies ? 'l' : 'b',
    ...(lies ? { scale: '<c:orientation val="maxMin"/>' } : {}),
    look: `<c:majorTickMark val="none"/>${noSmallMarks}${letters}`,
    behind: categoryLabels,
  });
  const figures = axisOf('valAx', {
    id: up,
    place: lies ? 'b' : 'l',
    isHidden: true,
    look: '',
    behind: '<c:crossBetween val="between"/>',
  });
  return `<c:barChart><c:barDir val="${lies ? 'bar' : 'col'}"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/><c:overlap val="100"/>${axes}</c:barChart>${categories}${figures}`;
}
