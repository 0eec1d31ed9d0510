/** The style of the page: that of the report, and what the page has besides. */

import { STYLE } from '../../report/html/style.ts';

/** Rules of the page. */
export const PAGE_STYLE = `${STYLE}
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
body > header { border-bottom: 2px solid var(--accent); margin-bottom: 1.5rem; }
main > section, main > section:first-of-type { border-top: 0; padding-top: 0; }
main section section { margin: 0 0 1rem; border: 0; padding: 0; }
.privacy { background: var(--tint); border-left: 4px solid var(--accent); padding: .5rem .8rem; max-width: 60rem; }
.step { display: inline-block; width: 1.8em; height: 1.8em; line-height: 1.8em; margin-right: .3rem; border-radius: 50%;
  background: var(--head); color: var(--on-head); text-align: center; font-size: 1rem; }
.quiet { color: var(--quiet); } .error { color: var(--bad); }
h4, h5, h6 { color: var(--accent); margin: 1rem 0 .4rem; font-size: 1rem; }
#soltar { border: 2px dashed var(--rule); padding: 1rem; }
#soltar.over { border-color: var(--accent); background: var(--tint); }
#soltar p { margin: 0 0 .6rem; } #soltar p:last-child { margin: .6rem 0 0; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; }
button, .button { display: inline-block; font: inherit; line-height: 1.3; padding: .45rem .9rem; border: 1px solid var(--accent);
  background: var(--paper); color: var(--accent); cursor: pointer; border-radius: 3px; }
button.main, .button.main { background: var(--head); color: var(--on-head); border-color: var(--head); }
button.link { border: 0; background: none; padding: .2rem 0; color: var(--link); text-decoration: underline; text-align: left; }
button:hover, .button:hover { text-decoration: underline; }
:focus-visible, input:focus-visible + label.button { outline: 3px solid var(--link); outline-offset: 2px; }
select, input[type="date"] { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); padding: .3rem; max-width: 100%; border-radius: 3px; }
.files { list-style: none; padding: 0; margin: 1rem 0 0; display: grid; gap: .5rem; }
.files li { border: 1px solid var(--rule); border-left: 4px solid var(--head); padding: .6rem .8rem; display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; }
.files .field { margin: 0; } .files p { flex: 1 1 22rem; } .files .field label { display: inline; margin-right: .4rem; }
.files p { margin: 0; } .files .name { overflow-wrap: anywhere; }
fieldset { border: 0; padding: 0; margin: 0 0 .8rem; display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; align-items: baseline; }
legend { float: left; margin-right: 1.4rem; padding: 0; font-weight: bold; } fieldset p { margin: 0; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .8rem; margin: .8rem 0; }
.fields label { display: block; color: var(--quiet); font-size: .85rem; margin-bottom: .2rem; } .fields select { width: 100%; }
summary { cursor: pointer; } summary h4 { display: inline; }
body[aria-busy="true"] .doing { position: sticky; top: 0; z-index: 1; }
.doing { display: flex; flex-wrap: wrap; gap: .8rem; align-items: center; background: var(--paper);
  border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); margin: 0 0 1.5rem; padding: .5rem 0; }
.doing p { margin: 0; font-weight: bold; } .doing progress { flex: 0 1 16rem; accent-color: var(--fill); }
.doing:has(p:empty) { display: none; }
.failure { border-left: 4px solid var(--bad); background: var(--tint); padding: .5rem .8rem; margin: 0 0 1rem; } .failure p { margin: .2rem 0; }
#descargas { margin: 0 0 1.5rem; }
.objective { border-top: 1px solid var(--rule); padding: .5rem 0; } .objective > summary { padding: .2rem 0; }
.objective > summary .figure { margin-left: .8rem; font-weight: bold; font-variant-numeric: tabular-nums; }
.objective > section > h4:first-child { display: none; }
.findings { list-style: none; padding: 0; } .findings > li { border-left: 4px solid var(--rule); padding: .1rem .8rem; margin: .8rem 0; max-width: 66rem; }
.findings p { margin: .2rem 0; } details.error .findings > li { border-color: var(--bad); } details.warning .findings > li { border-color: var(--warn); }
details.error, details.warning, details.note { color: inherit; } .findings .place { overflow-wrap: anywhere; font-weight: bold; }
.reading { margin-bottom: 1.5rem; } tr.open td, tr.open th { background: var(--tint); } td select { min-width: 12rem; }
.pending { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; background: var(--tint); border-left: 4px solid var(--warn); padding: .5rem .8rem; }
pre { overflow: auto; background: var(--tint); padding: .8rem; font-size: .85rem; max-height: 24rem; }
footer { border-top: 1px solid var(--rule); padding-top: .5rem; }
@media screen and (max-width: 44rem) { .button, .buttons button, .fields { width: 100%; text-align: center; } .fields { display: block; text-align: left; } .fields .field { margin: 0 0 .8rem; } td select { width: 100%; min-width: 0; } }
@media print {
  #archivos, #vigencia, .doing, #descargas, #lectura, #configuracion, button, body > header, #resultado > h2, #cifras-titulo { display: none; }
  main > section, main section section { break-before: auto; } .objective { break-before: page; border-top: 0; padding: 0; }
  #resultado .quiet { margin: .2rem 0; } main > section, main section section { margin: 0; }
  h4, h5, h6 { break-after: avoid; margin: .2rem 0; font-size: 10.5pt; } .origin { break-before: avoid; }
  .objective > summary { display: none; } .objective > section > h4:first-child { display: block; font-size: 12pt; margin: 0 0 .3rem; }
}
`;
