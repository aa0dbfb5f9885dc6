// The part of a chart as Word itself writes it: ECMA-376 part 1, chapter 21.2.
import { categoryLabels, lowLabels, shows, solid, startOf } from '../office/chart-markup.ts';
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

const smallPrint = run(800, 35, '');
const onAxis = lettering(`${box('-60000000', '')}/>`, smallPrint);
const inLegend = lettering(`${box('0', '')}/>`, smallPrint);
const inBars = lettering(
  `${box('0', ' lIns="38100" tIns="19050" rIns="38100" bIns="19050"')}><a:spAutoFit/></a:bodyPr>`,
  run(900, 25, ''),
);

function titleOf(text: string): string {
  const properties = run(1000, 35, ' spc="0"');
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
  const along = cellsOf(0, categories.length);
  const figures = numbersOf(cellsOf(index + 1, categories.length), 'General', series.values);
  const drawn =
    kind === 'lines'
      ? `${lineLook(series)}<c:xVal>${numbersOf(along, dayFormat, categories)}</c:xVal><c:yVal>${figures}</c:yVal><c:smooth val="0"/>`
      : `${barLook(series)}<c:cat><c:strRef><c:f>${along}</c:f><c:strCache>${pointsOf(categories)}</c:strCache></c:strRef></c:cat><c:val>${figures}</c:val>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${drawn}</c:ser>`;
}

const numbersOf = (cells: string, format: string, values: readonly (string | number | null)[]): string =>
  `<c:numRef><c:f>${cells}</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${pointsOf(values)}</c:numCache></c:numRef>`;

const barLook = ({ colour }: PaperSeries): string =>
  `<c:spPr>${solid(colour)}<a:ln><a:noFill/></a:ln><a:effectLst/></c:spPr><c:invertIfNegative val="0"/><c:dLbls>${plain}${inBars}<c:dLblPos val="ctr"/>${shows(1)}</c:dLbls>`;

const dashes = { marked: '', dashed: '<a:prstDash val="dash"/>', dotted: '<a:prstDash val="sysDot"/>' } as const;

/** Widths in English Metric Units, 12700 to a point. */
function lineLook({ colour, stroke }: PaperSeries): string {
  const isMarked = stroke === 'marked';
  const line = `<a:ln w="${isMarked ? 28_575 : 19_050}" cap="rnd">${solid(colour)}${dashes[stroke]}<a:round/></a:ln>`;
  const marker = !isMarked
    ? '<c:symbol val="none"/>'
    : `<c:symbol val="circle"/><c:size val="5"/><c:spPr>${solid(colour)}<a:ln w="9525">${solid(colour)}</a:ln><a:effectLst/></c:spPr>`;
  return `<c:spPr>${line}<a:effectLst/></c:spPr><c:marker>${marker}</c:marker>`;
}

function plotOf(chart: PaperChart): string {
  const series = chart.series.map((each, index) => seriesOf(chart, each, index)).join('');
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const rest = `<c:varyColors val="0"/>${series}<c:dLbls>${shows(0)}</c:dLbls>`;
  if (chart.kind === 'lines')
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${rest}${axes}</c:scatterChart>`;
  const direction = chart.kind === 'bars' ? 'bar' : 'col';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="stacked"/>${rest}<c:gapWidth val="150"/><c:overlap val="100"/>${axes}</c:barChart>`;
}

const noMarks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const ticks = `${noMarks}<c:tickLblPos val="nextTo"/>`;

function axesOf(chart: PaperChart): string {
  const { kind, format } = chart;
  const isLying = kind === 'bars';
  const figures = axisOf('valAx', {
    id: 2,
    place: isLying ? 'b' : 'l',
    scale: kind === 'lines' ? startOf(isBelowNothing(chart)) : minMax,
    look: `<c:majorGridlines><c:spPr>${thinLine}</c:spPr></c:majorGridlines>${numberFormat(format)}${ticks}${plain}`,
    behind: `<c:crossBetween val="${kind === 'lines' ? 'midCat' : 'between'}"/>`,
  });
  if (kind === 'lines') return daysAxis(chart) + figures;
  // The first category of bars stands on top.
  const names = axisOf('catAx', {
    id: 1,
    place: isLying ? 'l' : 'b',
    scale: isLying ? '<c:orientation val="maxMin"/>' : minMax,
    look: `${numberFormat()}${ticks}${base}`,
    behind: categoryLabels,
  });
  return names + figures;
}

const isBelowNothing = ({ series }: PaperChart): boolean =>
  series.some(({ values }) => values.some((value) => value !== null && value < 0));

/** From the first day to the last, a mark a quarter. */
function daysAxis(chart: PaperChart): string {
  const { categories: days } = chart;
  const [from, to] = [Number(days[0]), Number(days.at(-1)) + 1];
  return axisOf('valAx', {
    id: 1,
    place: 'b',
    scale: `${minMax}<c:max val="${to}"/><c:min val="${from}"/>`,
    look: `${numberFormat(monthFormat)}${isBelowNothing(chart) ? noMarks + lowLabels : ticks}${base}`,
    behind: `<c:crossBetween val="midCat"/><c:majorUnit val="${(to - from) / 4}"/>`,
  });
}

interface Axis {
  readonly id: 1 | 2;
  readonly place: 'b' | 'l';
  readonly scale: string;
  /** Grid lines, format of the figures, marks and line, in this order. */
  readonly look: string;
  readonly behind: string;
}

const axisOf = (kind: 'catAx' | 'valAx', { id, place, scale, look, behind }: Axis): string =>
  `<c:${kind}><c:axId val="${id}"/><c:scaling>${scale}</c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${look}${onAxis}<c:crossAx val="${3 - id}"/><c:crosses val="autoZero"/>${behind}</c:${kind}>`;

const numberFormat = (format?: string): string =>
  format === undefined
    ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
    : `<c:numFmt formatCode="${format}" sourceLinked="0"/>`;
const minMax = '<c:orientation val="minMax"/>';
const base = `<c:spPr><a:noFill/>${thinLine}</c:spPr>`;
const dayFormat = 'yyyy-mm-dd';
const monthFormat = 'yyyy-mm';

/** The relationship `rId1` of the part leads to the workbook inside. */
export function chartXml(chart: PaperChart): string {
  const gaps = chart.kind === 'lines' ? 'span' : 'gap';
  return `${declaration}<c:chartSpace xmlns:c="${drawings}/chart" xmlns:a="${drawings}/main" xmlns:r="${relations}"><c:date1904 val="0"/><c:lang val="en-US"/><c:roundedCorners val="0"/><c:chart>${titleOf(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotOf(chart)}${axesOf(chart)}${plain}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${plain}${inLegend}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="${gaps}"/></c:chart><c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill>${thinLine}</c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr>${end}</a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
