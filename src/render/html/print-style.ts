// How the page is printed: A4, light, rows whole, heads repeated, its title and the mark of sample data on every sheet.

export const printStyle = `
@page { size: A4; margin: 20mm 15mm 18mm; }
@page wide { size: A4 landscape; margin: 18mm 15mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --paper: #fff; --ground: #fff; --line: #999; --stripe: #fff; --wash: #eee; --accent: #1f4e79;
    --red: #b3261e; --yellow: #f2b824; --blue: #2563b8; --grey: #68717d; --green: #1d7a45; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 10.5pt; background: #fff; }
  header, main, footer { max-width: none; padding: 0; }
  nav, caption, .aside, .skip, dialog, #p-details, .filter:not(.narrowed), .filter.narrowed > :not(output), .all, figure details, #p-receipt details { display: none !important; }
  .filter.narrowed { border: 0; padding: 0; }
  main > section { border: 0; padding: 0; margin: 0 0 7mm; background: none; }
  h1, h2, h3, h4, figcaption, summary { break-after: avoid; break-inside: avoid; }
  tr, figure, .big, dl > div { break-inside: avoid; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  table { font-size: 8.5pt; } th, td { padding: 1mm 1.5mm; }
  tbody tr { background: none !important; }
  th { white-space: normal; } th button { display: contents; } th button::after { content: none !important; }
  .wide table { font-size: 6.5pt; } .wide th, .wide td { padding: .7mm .8mm; min-width: 0; } .wide .n { white-space: normal; }
  .scroll, .picture { overflow: visible; }
  a { color: inherit; text-decoration: none; } .why { border: 0; }
  :focus-visible { outline: none; }
  .lamp { border: .5pt solid #000; }
  .big b { font-size: 22pt; }
  .charts { grid-template-columns: 1fr 1fr; gap: 4mm; }
  .deadlines svg { min-width: 0; }
  #p-ledger { page: wide; break-before: page; }
  .organization:not([open]) { display: none; } #p-organizations:not(:has([open])) { display: none; }
  .mark { inset: 45% 0 auto 0; width: 100%; text-align: center; font-size: 64pt; background: none; color: rgb(0 0 0 / .08); transform: rotate(-28deg); z-index: -1; }
}
`;

/** The margins of each sheet: its title, whether it is sample data, its number. */
export function printMarks(title: string, simulated: string | undefined): string {
  const mark =
    simulated === undefined ? '' : `@top-right { content: ${cssText(simulated)}; font: bold 10pt sans-serif; } `;
  return `@media print { @page { @top-left { content: ${cssText(title)}; font: 9pt sans-serif; color: #444; } ${mark}@bottom-center { content: "— " counter(page) " —"; font: 10pt sans-serif; } } }`;
}

/** A text as a CSS string: whatever could end it or the style element is written by its number. */
const cssText = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N}《》（）〔〕、，。·]/gu, (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;
