// The order of elements that the schemas of ECMA-376 demand: what programs repair, or refuse, when it is broken.
import type { Part } from './parts.ts';
import { type Element, elements, everyElement } from './xml-tree.ts';

/** Children in their order by element; of what is not named here nothing is known. Part 1, chapters 18 and 21.2. */
const sequences: Readonly<Record<string, string>> = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr pivotCaches extLst',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  sheetView: 'pane selection pivotSelection extLst',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  c: 'f v is extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection extLst',
  border: 'start end left right top bottom diagonal vertical horizontal',
  patternFill: 'fgColor bgColor',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes c:extLst',
  'c:chart':
    'c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs c:showDLblsOverMax c:extLst',
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr c:extLst',
  'c:legend': 'c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr c:extLst',
  'c:plotArea': 'c:layout c:barChart c:lineChart c:scatterChart c:catAx c:dateAx c:valAx c:dTable c:spPr c:extLst',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId c:extLst',
  'c:lineChart':
    'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId c:extLst',
  'c:scatterChart': 'c:scatterStyle c:varyColors c:ser c:dLbls c:axId c:extLst',
  'c:dLbls':
    'c:dLbl c:delete c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator c:showLeaderLines c:leaderLines c:extLst',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl c:extLst',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossesAt c:crossBetween c:majorUnit c:minorUnit c:dispUnits c:extLst',
  'c:scaling': 'c:logBase c:orientation c:max c:min c:extLst',
  'c:marker': 'c:symbol c:size c:spPr c:extLst',
  'xdr:twoCellAnchor':
    'xdr:from xdr:to xdr:sp xdr:grpSp xdr:graphicFrame xdr:cxnSp xdr:pic xdr:contentPart xdr:clientData',
};

/** A series is ordered by the chart that it stands in. */
const series: Readonly<Record<string, string>> = {
  'c:barChart':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape c:extLst',
  'c:lineChart': 'c:idx c:order c:tx c:spPr c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth c:extLst',
  'c:scatterChart':
    'c:idx c:order c:tx c:spPr c:marker c:dPt c:dLbls c:trendline c:errBars c:xVal c:yVal c:smooth c:extLst',
};

export function checkOrder({ name, root }: Part): readonly string[] {
  return everyElement(root).flatMap((element) => [
    ...faultsIn(name, element, sequences[element.tag]),
    ...elements(element)
      .filter(({ tag }) => tag === 'c:ser')
      .flatMap((ser) => faultsIn(name, ser, series[element.tag])),
  ]);
}

function faultsIn(name: string, element: Element, sequence: string | undefined): readonly string[] {
  // A line chart says with an element of the same name whether it has markers at all.
  if (sequence === undefined || (element.tag === 'c:marker' && element.attrs['val'] !== undefined)) return [];
  const order = sequence.split(' ');
  const places = elements(element).map(({ tag }) => ({ tag, place: order.indexOf(tag) }));
  return places.flatMap(({ tag, place }, index) => {
    if (place === -1) return [`${name}: <${tag}> has no place in <${element.tag}>`];
    return place < (places[index - 1]?.place ?? -1) ? [`${name}: <${tag}> too late in <${element.tag}>`] : [];
  });
}
