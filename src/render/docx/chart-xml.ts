// The part of a chart as Word itself writes it: ECMA-376 part 1, chapter 21.2.
import { categoryLabels, shows, solid } from '../office/chart-markup.ts';
import { drawings, relations } from '../office/namespaces.ts';
import { columnName } from '../office/column-name.ts';
import { declaration } from '../office/package.ts';
import { xmlContent } from '../office/xml-text.ts';
import type { PaperChart, PaperSeries } from './charts.ts';

const face = '宋体';

/** A shade of the theme's colour for text; the higher, the fainter. */
const tint = (percent: number): string =>
  `<a:solidFill><a:schemeClr val="tx1"><a:lumMod val="${(100 - percent) * 1000}"/><a:lumOff val="${percent * 1000}"/></a:schemeClr></a:solidFill>`;
const plain = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln><a:effectLst/></c:spPr>';
const thinLine = `<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${tint(85)}<a:round/></a:ln><a:effectLst/>`;

const run = (size: number, percent: number, spaced: string): string =>
  `<a:defRPr sz="${size}" b="0" i="0" u="none" strike="noStrike" kern="1200"${spaced} baseline="0">${tint(percent)}<a:latin typeface="${face}"/><a:ea typeface="+mn-ea"/><a:cs typeface="${face}"/></a:defRPr>`;
const box = (rotation: string, insets: string): string =>
  `<a:bodyPr rot="${rotation}" spcFirstLastPara="1" vertOverflow="ellipsis" vert="horz" wrap="square"${insets} anchor="ctr" anchorCtr="1"`;
const end = '<a:endParaRPr lang="en-US"/>';
const lettering = (body: string, properties: string): string =>
  `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${properties}</a:pPr>${end}</a:p></c:txPr>`;

const smallPrint = run(900, 35, '');
const onAxis = lettering(`${box('-60000000', '')}/>`, smallPrint);
const inLegend = lettering(`${box('0', '')}/>`, smallPrint);
const inBars = lettering(
  `${box('0', ' lIns="38100" tIns="19050" rIns="38100" bIns="19050"')}><a:spAutoFit/></a:bodyPr>`,
  run(900, 25, ''),
);

function titleOf(text: string): string {
  const properties = run(1100, 35, ' spc="0"');
  const body = `${box('0', '')}/>`;
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr>${properties}</a:pPr><a:r><a:rPr lang="en-US"/><a:t>${xmlContent(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/>${plain}${lettering(body, properties)}</c:title>`;
}

/** Cells of the workbook inside, where the chart takes its figures from when somebody changes them. */
const cellsOf = (column: number, count: number): string => {
  const letter = columnName(column);
  return count < 2 ? `Sheet1!$${letter}$2` : `Sheet1!$${letter}$2:$${letter}$${count + 1}`;
};
const pointsOf = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, index) =>
      value === null ? '' : `<c:pt idx="${index}"><c:v>${xmlContent(String(value))}</c:v></c:pt>`,
    )
    .join('')}`;

function seriesOf(chart: PaperChart, series: PaperSeries, index: number): string {
  const { kind, categories } = chart;
  const name = `<c:tx><c:strRef><c:f>Sheet1!$${columnName(index + 1)}$1</c:f><c:strCache>${pointsOf([series.name])}</c:strCache></c:strRef></c:tx>`;
  const labels = `<c:cat><c:strRef><c:f>${cellsOf(0, categories.length)}</c:f><c:strCache>${pointsOf(categories)}</c:strCache></c:strRef></c:cat>`;
  const values = `<c:val><c:numRef><c:f>${cellsOf(index + 1, categories.length)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${pointsOf(series.values)}</c:numCache></c:numRef></c:val>`;
  const look =
    kind === 'lines'
      ? lineLook(series)
      : `<c:spPr>${solid(series.colour)}<a:ln><a:noFill/></a:ln><a:effectLst/></c:spPr><c:invertIfNegative val="0"/><c:dLbls>${plain}${inBars}<c:dLblPos val="ctr"/>${shows(1)}</c:dLbls>`;
  const unbent = kind === 'lines' ? '<c:smooth val="0"/>' : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${look}${labels}${values}${unbent}</c:ser>`;
}

/** Widths in English Metric Units, 12700 to a point. */
function lineLook({ colour, isGuide }: PaperSeries): string {
  const stroke = `<a:ln w="${isGuide ? 19_050 : 28_575}" cap="rnd">${solid(colour)}${isGuide ? '<a:prstDash val="dash"/>' : ''}<a:round/></a:ln>`;
  const marker = isGuide
    ? '<c:symbol val="none"/>'
    : `<c:symbol val="circle"/><c:size val="5"/><c:spPr>${solid(colour)}<a:ln w="9525">${solid(colour)}</a:ln><a:effectLst/></c:spPr>`;
  return `<c:spPr>${stroke}<a:effectLst/></c:spPr><c:marker>${marker}</c:marker>`;
}

function plotOf(chart: PaperChart): string {
  const series = chart.series.map((each, index) => seriesOf(chart, each, index)).join('');
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const rest = `<c:varyColors val="0"/>${series}<c:dLbls>${shows(0)}</c:dLbls>`;
  if (chart.kind === 'lines')
    return `<c:lineChart><c:grouping val="standard"/>${rest}<c:marker val="1"/>${axes}</c:lineChart>`;
  const direction = chart.kind === 'bars' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="stacked"/>${rest}<c:gapWidth val="150"/><c:overlap val="100"/>${axes}</c:barChart>`;
}

const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';

/** The first category of bars stands on top. */
function axesOf({ kind, format }: PaperChart): string {
  const [along, up] = kind === 'bars' ? ['l', 'b'] : ['b', 'l'];
  const order = kind === 'bars' ? 'maxMin' : 'minMax';
  const least = kind === 'lines' ? '<c:min val="0"/>' : '';
  const numbers =
    format === undefined
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${format}" sourceLinked="0"/>`;
  return `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${along}"/><c:numFmt formatCode="General" sourceLinked="1"/>${ticks}<c:spPr><a:noFill/>${thinLine}</c:spPr>${onAxis}<c:crossAx val="2"/><c:crosses val="autoZero"/>${categoryLabels}</c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/><c:axPos val="${up}"/><c:majorGridlines><c:spPr>${thinLine}</c:spPr></c:majorGridlines>${numbers}${ticks}${plain}${onAxis}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

/** The relationship `rId1` of the part leads to the workbook inside. */
export function chartXml(chart: PaperChart): string {
  const gaps = chart.kind === 'lines' ? 'span' : 'gap';
  return `${declaration}<c:chartSpace xmlns:c="${drawings}/chart" xmlns:a="${drawings}/main" xmlns:r="${relations}"><c:date1904 val="0"/><c:lang val="en-US"/><c:roundedCorners val="0"/><c:chart>${titleOf(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotOf(chart)}${axesOf(chart)}${plain}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${plain}${inLegend}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="${gaps}"/></c:chart><c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill>${thinLine}</c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr>${end}</a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
