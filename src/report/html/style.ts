/** The style of the page, on screen and on paper. */

/** Rules of the page. Colours repeat what words say; every text has a contrast of 4.5 at least. */
export const STYLE = `
:root { --ink: #1f2933; --quiet: #59636e; --accent: #1f3a5f; --tint: #eaf0f6; --rule: #c5ced8; --bar: #b9cfe6; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 88rem; padding: 1.5rem; color: var(--ink); background: #fff;
  font: 15px/1.45 Arial, "Liberation Sans", Helvetica, sans-serif; }
h1, h2, h3 { color: var(--accent); line-height: 1.25; margin: 0 0 .6rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; } h3 { font-size: 1.05rem; margin-top: 1.4rem; }
a { color: #1f4e8c; }
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
th, td { border: 1px solid var(--rule); padding: .35rem .55rem; text-align: left; vertical-align: top;
  overflow-wrap: break-word; }
thead th { background: var(--accent); color: #fff; vertical-align: middle; }
thead th.number { white-space: normal; }
.label { min-width: 6rem; }
tbody th { font-weight: normal; }
tfoot td { background: var(--tint); color: var(--accent); font-weight: bold; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.name { min-width: 14rem; } .prose { min-width: 20rem; } .remark { min-width: 13rem; } .place { overflow-wrap: anywhere; min-width: 8rem; }
.absent { color: var(--quiet); font-style: italic; white-space: normal; }
.lines { white-space: pre-line; }
.bar { background: linear-gradient(var(--bar), var(--bar)) no-repeat left / var(--length) 100%; }
.status, .severity { font-weight: bold; white-space: nowrap; }
.cumplida { color: #1b6b3a; } .en-ejecucion { color: #1f4e8c; } .no-cumplida, .no-calculable, .error { color: #a3211b; }
.sin-reporte, .warning { color: #8a5200; } .no-programada, .note { color: var(--quiet); }
.notes { padding-left: 1.2rem; max-width: 60rem; } .origin { color: var(--quiet); font-size: .8rem; }
figure { margin: 1rem 0; max-width: 52rem; } figcaption { font-weight: bold; color: var(--accent); }
.chart { width: 100%; height: auto; font: 12px Arial, "Liberation Sans", Helvetica, sans-serif; fill: var(--ink); }
.chart rect { fill: #3b6a9e; } .chart .absent { fill: var(--quiet); }
.chart .figure { stroke: #fff; stroke-width: 3px; paint-order: stroke; }
.chart .zero { stroke: #8a949e; } .chart .reference { stroke: #a3211b; stroke-width: 1.6; stroke-dasharray: 6 4; }
.chart .mark { fill: #a3211b; font-weight: bold; }
footer { color: var(--quiet); font-size: .8rem; }
@page { size: letter landscape; margin: 1.2cm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; } nav, .skip { display: none; }
  section { break-before: page; border-top: 0; margin: 0; } section:first-of-type { break-before: auto; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  tr, figure { break-inside: avoid; } h2, h3 { break-after: avoid; } .scroll { overflow: visible; }
  table { font-size: 7.5pt; line-height: 1.25; } th, td { padding: .2rem .35rem; }
  .name, .remark { width: 19%; } .prose { width: 32%; } .place { width: 9%; font-size: 6.5pt; } .label, .name, .prose, .remark, .place { min-width: 0; }
  thead th, tfoot td, .bar, .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
}
`;
