// What charts of Word and of Excel are written with alike: ECMA-376 part 1, 20.1 and 21.2.

export const chartType = 'officedocument.drawingml.chart+xml';

export const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

/** What a label of a point shows besides the value: nothing. */
export const shows = (value: 0 | 1): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** How the labels of an axis of categories are set; the last of what an axis says. */
export const categoryLabels =
  '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>';

/** The days of figures over time stand below the lowest, where that is below nothing. */
export const lowLabels = '<c:tickLblPos val="low"/>';

/** The axis of figures over time starts at nothing, so that heights compare; further down where figures lie below it. */
export const startOf = (isBelowNothing: boolean): string =>
  `<c:orientation val="minMax"/>${isBelowNothing ? '' : '<c:min val="0"/>'}`;
