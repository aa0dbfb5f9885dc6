// The colours and faces that Word and Excel offer beside those of the file, and that their charts are drawn with: those of Office.
import { drawings } from './namespaces.ts';
import { type Part, declaration } from './package.ts';

const colours = [
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
].map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);

const facesOf = (kind: string, latin: string, chinese: string): string =>
  `<a:${kind}><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Hans" typeface="${chinese}"/></a:${kind}>`;

/** Each kind has three of them, from faint to strong. */
const thrice = (name: string, one: string): string => `<a:${name}>${one.repeat(3)}</a:${name}>`;

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const formats = [
  thrice('fillStyleLst', fill),
  thrice('lnStyleLst', `<a:ln w="6350" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`),
  thrice('effectStyleLst', '<a:effectStyle><a:effectLst/></a:effectStyle>'),
  thrice('bgFillStyleLst', fill),
];

const theme = `${declaration}<a:theme xmlns:a="${drawings}/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${colours.join('')}</a:clrScheme><a:fontScheme name="Office">${facesOf('majorFont', 'Calibri Light', '等线 Light')}${facesOf('minorFont', 'Calibri', '等线')}</a:fontScheme><a:fmtScheme name="Office">${formats.join('')}</a:fmtScheme></a:themeElements></a:theme>`;

export const themePart = (name: string): Part => ({ name, type: 'officedocument.theme+xml', content: theme });
