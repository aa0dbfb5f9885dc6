// How the page looks on a screen, light or dark, wide or narrow; and the colours that its pictures share.
import { printStyle } from './print-style.ts';

const colors = `
:root {
  color-scheme: light dark;
  --ink: #1f2933; --quiet: #55606e; --paper: #fff; --ground: #f3f5f8; --line: #d3dae2; --stripe: #f8fafb;
  --accent: #1f4e79; --on-accent: #fff; --wash: #e8eff6;
  --red: #b3261e; --yellow: #f2b824; --blue: #2563b8; --grey: #68717d; --green: #1d7a45; --on-yellow: #2b2100;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6eaef; --quiet: #a9b4c0; --paper: #171c22; --ground: #0f1317; --line: #36404b; --stripe: #1b2128;
    --accent: #8fbdea; --on-accent: #0f1317; --wash: #22303e;
    --red: #c23a31; --blue: #2f6dc4; --green: #23834c;
  }
}
`;

const frame = `
* { box-sizing: border-box; }
html { font: 16px/1.6 "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif;
  color: var(--ink); background: var(--ground); -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
[hidden] { display: none !important; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--accent); color: var(--on-accent); z-index: 9; }
.skip:focus { top: .5rem; }
header, main, footer { max-width: 82rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 1.75rem; }
h1 { font-size: 1.75rem; line-height: 1.35; margin: 0 0 .5rem; color: var(--accent); text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.4; margin: 0 0 .9rem; padding-left: .6rem; border-left: .3rem solid var(--accent); }
h3 { font-size: 1.08rem; margin: 1.4rem 0 .6rem; }
h4, h5 { font-size: 1rem; margin: 1.2rem 0 .5rem; }
p { margin: 0 0 .8rem; max-width: 60rem; }
.note, .office { color: var(--quiet); font-size: .9rem; }
.note.simulated { color: var(--ink); background: var(--yellow); color: var(--on-yellow); padding: .35rem .8rem; border-radius: 3px; font-weight: 600; max-width: none; }
.mark { position: fixed; right: 0; bottom: 0; z-index: 5; padding: .15rem .7rem; font-size: .85rem; font-weight: 600;
  background: var(--yellow); color: var(--on-yellow); border-top-left-radius: 4px; pointer-events: none; }
nav { max-width: 82rem; margin: 0 auto; padding: 0 1.5rem 1rem; }
nav ol { list-style: none; margin: 0; padding: .6rem 0 0; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; font-size: .9rem; border-top: 1px solid var(--line); }
nav a { text-decoration: none; display: inline-block; padding: .15rem 0; }
nav a:hover { text-decoration: underline; }
main > section { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1.25rem 1.4rem; margin: 0 0 1.1rem; }
.signature { text-align: right; padding: 1rem 4rem 2rem 0; }
`;

const parts = `
.big { list-style: none; display: grid; grid-template-columns: repeat(5, 1fr); gap: .8rem; padding: 0; margin: 0 0 1rem; }
.big li { border: 1px solid var(--line); border-top: .4rem solid var(--grey); border-radius: 4px; background: var(--paper); }
.big a { display: flex; align-items: baseline; justify-content: center; gap: .6rem; padding: .5rem .4rem; color: inherit; text-decoration: none; }
.big a:hover { background: var(--wash); }
.big b { font-size: 2.6rem; line-height: 1.2; font-weight: 700; }
.big .red { border-top-color: var(--red); } .big .yellow { border-top-color: var(--yellow); }
.big .blue { border-top-color: var(--blue); } .big .green { border-top-color: var(--green); }
.verdict > p { font-size: 1.15rem; line-height: 1.75; max-width: none; }
.lamp { display: inline-block; min-width: 1.7em; padding: 0 .4em; border-radius: 3px; text-align: center; font-weight: 600; line-height: 1.5; white-space: nowrap;
  background: var(--grey); color: #fff; }
.lamp.red { background: var(--red); } .lamp.blue { background: var(--blue); } .lamp.green { background: var(--green); }
.lamp.yellow { background: var(--yellow); color: var(--on-yellow); }
.why { text-decoration: none; color: inherit; border-bottom: 1px dotted var(--quiet); white-space: nowrap; }
.why:hover { color: var(--accent); }
dl { margin: 0 0 1rem; }
dl > div { display: grid; grid-template-columns: minmax(6.5rem, max-content) 1fr; gap: 0 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); }
dd { margin: 0; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1.2rem; grid-auto-flow: dense; margin: 0 0 1rem; }
figure { margin: 0; min-width: 0; border: 1px solid var(--line); border-radius: 4px; padding: .8rem; }
figure.path { max-width: 30rem; } figure.lights { max-width: 40rem; } figure.deadlines, figure.lights:not(:has(~ .path)) { grid-column: 1 / -1; }
figcaption { font-weight: 600; margin-bottom: .4rem; }
.picture { overflow-x: auto; background-color: var(--paper); background-repeat: no-repeat; background-position: 0, 100%, 0, 100%;
  background-size: 3rem 100%, 3rem 100%, .8rem 100%, .8rem 100%; background-attachment: local, local, scroll, scroll;
  background-image: linear-gradient(to right, var(--paper) 40%, transparent), linear-gradient(to left, var(--paper) 40%, transparent),
    linear-gradient(to right, var(--line), transparent), linear-gradient(to left, var(--line), transparent); }
svg { display: block; width: 100%; height: auto; }
.deadlines svg { min-width: 640px; max-width: 66rem; }
figure summary { font-size: .85rem; color: var(--accent); cursor: pointer; padding: .2rem 0; }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.ink { fill: var(--ink); } .quiet { fill: var(--quiet); } .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.grid { stroke: var(--line); } .axis { stroke: var(--quiet); } .as-of, .actual { stroke: var(--accent); } .actual-dot { fill: var(--accent); }
.expected { stroke: var(--quiet); } .goal { stroke: var(--green); }
.fill-red { fill: var(--red); } .fill-yellow { fill: var(--yellow); } .fill-blue { fill: var(--blue); } .fill-grey { fill: var(--grey); } .fill-green { fill: var(--green); }
[data-item] { cursor: pointer; }
`;

const tables = `
.scroll { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.5; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
th { background: var(--wash); border-bottom: 2px solid var(--accent); font-weight: 600; white-space: nowrap; }
th button { all: unset; cursor: pointer; font-weight: 600; padding: .1rem 0; }
th button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
th button::after { content: "↕"; color: var(--quiet); padding-left: .3em; font-weight: 400; }
[aria-sort=ascending] button::after { content: "▲"; color: var(--accent); } [aria-sort=descending] button::after { content: "▼"; color: var(--accent); }
tbody tr:nth-child(even) { background: var(--stripe); }
tbody tr:hover { background: var(--wash); }
tfoot td { font-weight: 600; border-top: 2px solid var(--line); }
.n { text-align: right; white-space: nowrap; }
.w { white-space: nowrap; }
td { min-width: 5.5em; } td.n, td.w { min-width: 0; }
@media screen and (min-width: 701px) {
  .wide { max-height: 85vh; overflow-y: auto; }
  .wide td { min-width: 8em; } .wide td.l { min-width: 18em; } .wide td.n, .wide td.w { min-width: 0; }
  .wide tbody tr:nth-child(odd):not(:hover) { background: var(--paper); }
  .wide thead th { position: sticky; top: 0; z-index: 2; } .wide .id { position: sticky; left: 0; z-index: 1; background: inherit; } .wide thead .id { z-index: 3; background: var(--wash); }
}
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .9rem; padding: .6rem .8rem; margin: 0 0 .6rem; background: var(--ground); border: 1px solid var(--line); border-radius: 4px; font-size: .9rem; }
.chips { display: flex; flex-wrap: wrap; gap: .3rem .8rem; }
.chip { display: inline-flex; align-items: center; gap: .3rem; cursor: pointer; }
input, select, button { font: inherit; color: inherit; }
input[type=search], select { padding: .2rem .5rem; border: 1px solid var(--quiet); border-radius: 4px; background: var(--paper); max-width: 14rem; }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; accent-color: var(--accent); }
.filter button, .all button, .close { padding: .2rem .8rem; border: 1px solid var(--quiet); border-radius: 4px; background: var(--paper); cursor: pointer; }
output { color: var(--quiet); margin-left: auto; }
.narrowed output { color: var(--ink); font-weight: 600; }
.organization { border-top: 1px solid var(--line); }
.organization > summary { cursor: pointer; padding: .5rem 0; }
.organization > summary h3 { display: inline; margin: 0; font-size: 1rem; }
.counts { margin-left: .4rem; font-size: .85rem; } .counts .lamp { margin-left: .6rem; }
.hash { font-family: ui-monospace, monospace; font-size: .85em; }
section details > summary { cursor: pointer; }
.organization[open] { padding-bottom: .6rem; }
.detail { border-top: 1px solid var(--line); padding: .4rem 0 .8rem; }
.js #p-details { display: none; }
dialog { width: min(56rem, calc(100vw - 1.5rem)); max-height: calc(100vh - 2rem); border: 1px solid var(--line); border-top: .4rem solid var(--accent); border-radius: 6px; padding: .4rem 1.5rem 1.2rem; background: var(--paper); color: var(--ink); }
dialog::backdrop { background: rgb(15 20 26 / .55); }
dialog .detail { border: 0; padding: 0; }
dialog .detail h3 { font-size: 1.15rem; margin-top: .6rem; padding-right: 5rem; }
.close { float: right; position: sticky; top: .4rem; margin-top: .4rem; }
`;

const phone = `
@media screen and (max-width: 700px) {
  header, main, nav, footer { padding-left: .8rem; padding-right: .8rem; }
  main > section { padding: .9rem .8rem; }
  h1 { font-size: 1.35rem; } h2 { font-size: 1.15rem; }
  .big { gap: .35rem; } .big .lamp { font-size: .8rem; padding: 0 .2em; min-width: 2em; } .big a { flex-direction: column; align-items: center; gap: .1rem; padding: .3rem .1rem; } .big b { font-size: 1.7rem; }
  .verdict > p { font-size: 1.02rem; }
  figure { padding: .5rem; }
  nav ol { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; padding-bottom: .4rem; }
  dl > div { grid-template-columns: 1fr; padding: .4rem 0; }
  .cards table, .cards tbody, .cards tfoot, .cards tr, .cards td { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { border: 1px solid var(--line); border-radius: 4px; margin-bottom: .6rem; padding: .3rem .6rem; }
  .cards td { position: relative; border: 0; padding: .15rem 0 .15rem 6rem; min-height: 1.8em; text-align: left; white-space: normal; }
  .cards td::before { content: attr(data-label); position: absolute; left: 0; width: 5.6rem; color: var(--quiet); }
  .cards td:empty { display: none; }
  .filter { flex-direction: column; align-items: stretch; } .filter > label { display: grid; grid-template-columns: 5rem 1fr; align-items: center; }
  input[type=search], select { max-width: none; width: 100%; min-height: 2.4rem; } .chip { min-height: 2.2rem; }
  output { margin: 0; }
  dialog { padding: .3rem .9rem 1rem; }
}
@media (prefers-reduced-motion: no-preference) { .skip { transition: top .1s; } }
@media (forced-colors: active) { .lamp { border: 1px solid; } }
`;

export const pageStyle = colors + frame + parts + tables + phone + printStyle;
