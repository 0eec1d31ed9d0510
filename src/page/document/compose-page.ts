/** The document of the page: what is seen before there is any file, its style and its scripts. */

import { escapeHtml } from '../../report/cells/markup.ts';
import { PAGE_STYLE } from './style.ts';

/** What the page is made of. */
export interface PageParts {
  /** The program, for the worker. */
  readonly program: string;
  /** What draws the page, as it stands between its tags. */
  readonly interface: string;
  /** Digest of that text in base64: no other script runs. */
  readonly digest: string;
  readonly version: string;
  /** The licences of what is inside. */
  readonly notices: string;
}

/** A script within the page, where `</script` would end it. */
export function quoteScript(code: string): string {
  return code.replace(/<(?=\/script|!--|script)/gi, '\\x3C');
}

const PRIVACY =
  'Ningún archivo sale de este computador: la página no se conecta con nada, y funciona sin internet.';

/** The page, whole. */
export function composePage({
  program,
  interface: drawn,
  digest,
  version,
  notices,
}: PageParts): string {
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    `script-src 'sha256-${digest}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="es-CO">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="pes ${escapeHtml(version)}">
<title>pes: avance y cumplimiento de un Plan Estratégico Sectorial</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#archivos">Ir al contenido</a>
<header>
<h1>Avance y cumplimiento de un Plan Estratégico Sectorial</h1>
<p class="lead">Con la matriz de formulación y el reporte de SEGPLAN, tal como llegan de Excel: dice en qué celda está lo que no cuadra, calcula el cumplimiento de cada objetivo y escribe el informe.</p>
<p class="privacy">${PRIVACY}</p>
<noscript><p class="failure">El navegador tiene desactivado JavaScript, y sin él esta página no calcula.</p></noscript>
</header>
<main>
<section id="archivos" aria-labelledby="paso-1">
<h2 id="paso-1"><span class="step">1</span> Los archivos</h2>
<div id="soltar">
<p>Suelte aquí la matriz y el reporte, o elíjalos:</p>
<div class="buttons">
<input id="matriz" class="unseen" type="file" accept=".xlsx,.xlsm,.csv"><label for="matriz" class="button main">Elegir la matriz</label>
<input id="segplan" class="unseen" type="file" multiple accept=".xlsx,.xlsm,.csv"><label for="segplan" class="button">Elegir el reporte de SEGPLAN</label>
<input id="config" class="unseen" type="file" accept=".json"><label for="config" class="button">Elegir pes.config.json</label>
</div>
<p class="quiet">El reporte puede estar en el mismo libro, o ser varios (uno por corte). pes.config.json es opcional: dice lo que las palabras de la tabla no dicen.</p>
</div>
<div id="lista"></div>
</section>
<section id="vigencia" aria-labelledby="paso-2">
<h2 id="paso-2"><span class="step">2</span> La vigencia</h2>
<div id="eleccion"></div>
</section>
<div class="doing">
<p id="dicho" role="status" aria-live="polite"></p>
<progress id="avance" aria-label="Avance" hidden></progress>
<button id="cancelar" type="button" class="plain" hidden>Cancelar</button>
</div>
<section id="resultado" aria-labelledby="paso-3" hidden>
<h2 id="paso-3"><span class="step">3</span> El resultado</h2>
<div id="fallo"></div>
<div id="descargas">
<h3>Descargar el informe</h3>
<div id="formas" class="buttons"></div>
</div>
<h3 id="cifras-titulo">Las cifras</h3>
<div id="cifras"></div>
<h3>Hallazgos</h3>
<div id="hallados"></div>
</section>
<section id="lectura" aria-labelledby="leido" hidden>
<h2 id="leido">Cómo se leyó cada archivo</h2>
<p>Si una columna dice otra cosa, escójalo en «Lo que dice»: queda escrito en pes.config.json, que se guarda junto a la matriz para la próxima vez.</p>
<div id="correcciones" aria-live="polite"></div>
<div id="leidos"></div>
</section>
<section id="configuracion" aria-labelledby="config-titulo" hidden>
<h2 id="config-titulo">La configuración</h2>
<div id="configurado"></div>
</section>
</main>
<footer>
<p>pes ${escapeHtml(version)}. ${PRIVACY}</p>
<details><summary>Licencias de lo que lleva dentro</summary><pre tabindex="0">${escapeHtml(notices)}</pre></details>
</footer>
<script type="text/plain" id="programa">${program}</script>
<script>${drawn}</script>
</body>
</html>
`;
}
