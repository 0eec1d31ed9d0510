/** The style of the page: on a wide screen, on a telephone, in the dark and on paper. */

/** Colours by what they are for. They repeat what words say; every text has a contrast of 4.5 at least. */
const LIGHT = `--paper: #fff; --ink: #1f2933; --quiet: #59636e; --accent: #1f3a5f; --head: #1f3a5f;
  --on-head: #fff; --tint: #eaf0f6; --rule: #c5ced8; --bar: #c9daec; --fill: #3b6a9e; --mark: #a3211b;
  --link: #1f4e8c; --good: #1b6b3a; --going: #1f4e8c; --bad: #a3211b; --warn: #8a5200;`;
const DARK = `--paper: #14191f; --ink: #e4e9ee; --quiet: #a3adb8; --accent: #a9c8ec; --head: #24476f;
  --on-head: #fff; --tint: #1f2832; --rule: #3b4652; --bar: #24476f; --fill: #6f9fd3; --mark: #ff9a92;
  --link: #9cc4f5; --good: #7bd39b; --going: #9cc4f5; --bad: #ff9a92; --warn: #f0b860;`;

/** A telephone: rows of tables are shown as lists, each value after its heading. */
const NARROW = `
  body { padding: 1rem; }
  .chart { grid-template-columns: 1fr max-content; }
  .chart .of { grid-column: 1 / -1; text-align: left; padding-top: .3rem; }
  .chart .scale, .chart .track { grid-column: 1; } .chart .figure { grid-column: 2; }
  table, tbody, tfoot, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border: 1px solid var(--rule); margin: 0 0 .8rem; }
  tbody th, td { border: 0; border-bottom: 1px solid var(--tint); min-width: 0; }
  tbody th { font-weight: bold; background: var(--tint); }
  td[data-of] { display: grid; grid-template-columns: 9rem 1fr; gap: .6rem; text-align: left; white-space: normal; }
  td[data-of]::before { content: attr(data-of); color: var(--quiet); font-weight: normal; }
  td.none { display: none; }
  dl { grid-template-columns: 1fr; gap: 0; } dd { margin: 0 0 .5rem; }`;

/** Tables that give up some of their blank so that none of their columns is out of sight. */
const setClose = (table: string): string => `
  ${table} { font-size: .76rem; } ${table} :is(th, td) { padding: .3rem .35rem; }
  ${table} .label { min-width: 5rem; } ${table} :is(.name, .remark) { min-width: 7.4rem; }
  ${table} .prose { min-width: 12rem; } ${table} .place { min-width: 6rem; }`;

const PRINTED = `
  :root { ${LIGHT} }
  body { max-width: none; padding: 0; font-size: 9.5pt; } nav, .skip { display: none; }
  section { break-before: page; border-top: 0; margin: 0; padding: 0; } section:first-of-type { break-before: auto; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  tr, figure { break-inside: avoid; } h1, h2, h3, .lead, dl { break-after: avoid; } .scroll { overflow: visible; }
  figure { margin: .3rem 0; } .chart { font-size: 7.5pt; line-height: 1.1; } .chart .scale { height: 1rem; } .chart .track { min-height: 0; } .chart .of, .chart .figure { padding: 0; } .chart .fill { top: 1px; bottom: 1px; }
  dl { grid-template-columns: max-content 1fr max-content 1fr; gap: 0 1rem; margin: 0 0 .3rem; } h3 { margin-top: .6rem; } tbody th.label { white-space: nowrap; }
  tfoot tr, tbody tr:last-child, tbody tr:first-child { break-before: avoid; } .notes, .origin { margin: .2rem 0; max-width: none; font-size: 8.5pt; } .origin { font-size: 7.5pt; } h1 { margin: 0; font-size: 15pt; } h2 { font-size: 12pt; margin: 0 0 .3rem; } .lead { margin: 0 0 .4rem; max-width: none; font-size: 10pt; }
  table { font-size: 8pt; line-height: 1.2; margin: .2rem 0; } th, td { padding: .2rem .35rem; }
  .name, .remark { width: 19%; } .prose { width: 40%; } .place { width: 9%; font-size: 6.5pt; } .label, .name, .prose, .remark, .place { min-width: 0; } .close :is(.name, .remark, .place) { width: 8%; } .close .prose { width: 20%; }
  thead th, tfoot td, .bar, .chart * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }`;

/** Rules of the page. */
export const STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media screen and (prefers-color-scheme: dark) { :root { ${DARK} } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 88rem; padding: 1.5rem; color: var(--ink); background: var(--paper);
  font: 15px/1.45 Arial, "Liberation Sans", Helvetica, sans-serif; }
h1, h2, h3 { color: var(--accent); line-height: 1.25; margin: 0 0 .6rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.05rem; margin-top: 1.4rem; }
a { color: var(--link); }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1rem; padding: 0; margin: 0 0 1.5rem; }
section { margin: 0 0 2.5rem; padding-top: .5rem; border-top: 2px solid var(--accent); }
.lead { font-size: 1.02rem; max-width: 60rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; margin: 0 0 1rem; }
dt { color: var(--quiet); } dd { margin: 0; font-weight: bold; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; margin: .5rem 0 1rem; }
/* Its heading says the same to who sees it. */
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { border: 1px solid var(--rule); padding: .35rem .5rem; text-align: left; vertical-align: top;
  overflow-wrap: break-word; }
thead th { background: var(--head); color: var(--on-head); vertical-align: middle; }
thead th.number { white-space: normal; }
.label { min-width: 5.6rem; }
tbody th { font-weight: normal; }
tfoot td { background: var(--tint); color: var(--accent); font-weight: bold; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.name { min-width: 10rem; } .prose { min-width: 18rem; } .remark { min-width: 10rem; } .place { overflow-wrap: anywhere; min-width: 8rem; }
.absent { color: var(--quiet); font-style: italic; white-space: normal; }
.lines { white-space: pre-line; }
.bar { background: linear-gradient(var(--bar), var(--bar)) no-repeat left / var(--length) 100%; }
.status, .severity { font-weight: bold; white-space: nowrap; }
.cumplida { color: var(--good); } .en-ejecucion { color: var(--going); } .no-cumplida, .no-calculable, .error { color: var(--bad); }
.sin-reporte, .warning { color: var(--warn); } .no-programada, .note { color: var(--quiet); }
.notes { padding-left: 1.2rem; max-width: 60rem; } .origin { color: var(--quiet); font-size: .8rem; }
.logo { max-height: 5rem; max-width: 16rem; background: #fff; }
figure { margin: 1rem 0; max-width: 56rem; } figcaption { font-weight: bold; color: var(--accent); }
.chart { display: grid; grid-template-columns: fit-content(14rem) 1fr max-content; column-gap: .6rem; font-size: .85rem; margin-top: .3rem; }
.chart .scale { grid-column: 2; position: relative; height: 1.3rem; }
.chart .mark { position: absolute; left: var(--line); transform: translateX(-50%); color: var(--mark); font-weight: bold; }
.chart .of { grid-column: 1; text-align: right; padding: .2rem 0; }
.chart .figure { grid-column: 3; text-align: right; padding: .2rem 0; font-variant-numeric: tabular-nums; }
.chart .track { grid-column: 2; position: relative; min-height: 1.6rem; }
.chart .fill { position: absolute; top: .25rem; bottom: .25rem; left: var(--from); width: calc(var(--to) - var(--from)); background: var(--fill); }
.chart .cut { border-right: 3px double var(--paper); }
.chart .track .absent { position: absolute; left: calc(var(--zero) + .4rem); top: .2rem; }
.chart .track::before { content: ""; position: absolute; top: 0; bottom: 0; left: var(--zero); border-left: 1px solid var(--quiet); }
.chart .track::after { content: ""; position: absolute; top: 0; bottom: 0; left: var(--line); border-left: 2px dashed var(--mark); }
footer { color: var(--quiet); font-size: .8rem; }
@media screen and (min-width: 44.01rem) {${setClose('.close')}
}
@media screen and (min-width: 44.01rem) and (max-width: 77rem) {${setClose('table')}
}
@media screen and (max-width: 44rem) {${NARROW}
}
@page { size: letter landscape; margin: 1cm; }
@media print {${PRINTED}
}
`;
