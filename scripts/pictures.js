/**
 * Makes the pictures of the README and the guides from the built program, `npm run pictures`: it
 * runs the commands of the guide in an empty folder and draws what they write, books and slides
 * with LibreOffice, pages and the terminal with Chromium. ImageMagick and poppler cut and join.
 */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { build } from 'rolldown';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs', 'img');
const folder = mkdtempSync(join(tmpdir(), 'pes-pictures-'));
const windowWidth = 1100;

/** Colours of a dark terminal, by the code that begins each. */
const styles = {
  1: 'font-weight:bold',
  2: 'opacity:.7',
  4: 'text-decoration:underline',
  30: 'color:#0d1117',
  41: 'background:#c93c37',
  43: 'background:#d4a72c',
  97: 'color:#ffffff',
};

try {
  mkdirSync(target, { recursive: true });
  for (const name of ['gestion-publica-2024', 'guia']) {
    cpSync(join(root, 'fixtures', name), folder, { recursive: true });
  }
  drawTerminal('terminal', ['validate', 'borrador.xlsx']);
  await drawMarked();
  pes('template', '--desde', 'borrador.xlsx', '-o', 'nueva.xlsx');
  drawPage('plantilla', toPdf('nueva.xlsx'), 'Suma 2024');
  const outputs = ['.xlsx', '.pptx', '.html'].flatMap((form) => ['-o', `informe${form}`]);
  pes('compute', 'matriz.xlsx', '--vigencia', '2024', ...outputs);
  const book = toPdf('informe.xlsx');
  drawPage('informe', book, 'Cumplimiento por objetivo, vigencia 2024');
  drawPage('objetivo', book, 'Avance de los indicadores del objetivo 5');
  drawSlides('presentacion', toPdf('informe.pptx'));
  drawHtml('pagina', 'informe.html', 1000);
  await drawProgramPage('pes');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} command @param {string[]} words */
function run(command, ...words) {
  return execFileSync(command, words, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, FORCE_COLOR: '1' },
  });
}

/**
 * What the program leaves on the screen; a finding of severity error is no failure here.
 * @param {string[]} words
 */
function pes(...words) {
  const program = [process.execPath, join(root, 'bin', 'pes.js')];
  try {
    return run('sh', '-c', '"$0" "$@" 2>&1', ...program, ...words);
  } catch (error) {
    const { status, stdout } = /** @type {{ status: number, stdout: string }} */ (error);
    if (status !== 1) throw error;
    return stdout;
  }
}

/** @param {string} name a book or a presentation @returns {string} its drawn pages */
function toPdf(name) {
  const profile = join(folder, 'profile', 'user');
  mkdirSync(profile, { recursive: true });
  writeFileSync(
    join(profile, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>es-CO</value></prop></item>
</oor:items>`,
  );
  const words = ['--headless', '--convert-to', 'pdf', name];
  run('soffice', `-env:UserInstallation=file://${join(folder, 'profile')}`, ...words);
  return name.replace(/\.\w+$/, '.pdf');
}

/** The first page that says a text. @param {string} pdf @param {string} text */
function pageWith(pdf, text) {
  const pages = run('pdftotext', '-layout', pdf, '-').split('\f');
  const at = pages.findIndex((page) => page.replace(/\s+/g, ' ').includes(text));
  if (at < 0) throw new Error(`No page of ${pdf} says «${text}».`);
  return at + 1;
}

/** @param {string} picture @param {string} pdf @param {number} page */
function toPng(picture, pdf, page) {
  const words = ['-r', '100', '-png', '-singlefile', '-f', String(page), '-l', String(page)];
  run('pdftoppm', ...words, pdf, picture);
  return `${picture}.png`;
}

/**
 * Writes a picture without its empty margins, in few colours.
 * @param {string} picture @param {string} from @param {{ border?: string, footer?: number }} [looks]
 */
function finish(picture, from, { border = '#ffffff', footer = 0 } = {}) {
  const cut = ['-gravity', 'south', '-chop', `0x${footer}`];
  const frame = [...cut, '-trim', '+repage', '-bordercolor', border, '-border', '16'];
  const small = ['-strip', '-dither', 'None', '-colors', '96'];
  run('convert', from, ...frame, ...small, `PNG8:${join(target, `${picture}.png`)}`);
}

/** @param {string} picture @param {string} pdf @param {string} text that only its page says */
function drawPage(picture, pdf, text) {
  finish(picture, toPng(picture, pdf, pageWith(pdf, text)), { footer: 55 });
}

/**
 * The marked copy of the draft as it looks in Excel, with the letters of its columns and the numbers
 * of its rows; only the columns that have findings, and what says of whom they are.
 */
async function drawMarked() {
  pes('validate', 'borrador.xlsx', '--anotar', 'revisada.xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, 'revisada.xlsx'));
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('The marked copy has no sheet.');
  Object.assign(sheet.pageSetup, {
    showRowColHeaders: true,
    orientation: 'portrait',
    fitToPage: true,
    fitToHeight: 1,
  });
  for (const letter of 'ACDIJKLMN') sheet.getColumn(letter).hidden = true;
  for (const number of [1, 2, 3, 4, 5]) sheet.getRow(number).hidden = true;
  await workbook.xlsx.writeFile(join(folder, 'vista.xlsx'));
  drawPage('revisada', toPdf('vista.xlsx'), 'Crecientee');
}

/** Four slides in one picture. @param {string} picture @param {string} pdf */
function drawSlides(picture, pdf) {
  const texts = [
    '(continúa: 2 de 2)',
    'Cumplimiento por objetivo, vigencia 2024',
    'Lo que hay que mirar',
    'Metas e indicadores del objetivo 5',
  ];
  const pages = texts.map((text, at) => toPng(`slide-${at}`, pdf, pageWith(pdf, text)));
  const layout = ['-resize', '560x', '-tile', '2x2', '-geometry', '+4+4', '-background', '#c9ced6'];
  run('montage', ...pages, ...layout, 'slides.png');
  finish(picture, 'slides.png', { border: '#c9ced6' });
}

/** @param {string} picture @param {string} page @param {number} height @param {string} [border] */
function drawHtml(picture, page, height, border) {
  run(
    'chromium',
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--window-size=${windowWidth},${height}`,
    `--screenshot=${join(folder, `${picture}.png`)}`,
    `file://${join(folder, page)}`,
  );
  finish(picture, `${picture}.png`, border ? { border } : {});
}

/** The page of the program with the case in it, driven as its tests do. @param {string} picture */
async function drawProgramPage(picture) {
  pes('page', '-o', 'pes.html');
  const driver = join(folder, 'browser.mjs');
  await build({
    input: join(root, 'test', 'page', 'browser.ts'),
    platform: 'node',
    output: { file: driver, format: 'esm' },
  });
  const { Browser } = await import(pathToFileURL(driver).href);
  const browser = new Browser();
  try {
    const page = await browser.open(pathToFileURL(join(folder, 'pes.html')).href, 1100, 1640);
    await page.give('#matriz', [join(folder, 'matriz.xlsx')]);
    await page.give('#segplan', [join(folder, 'segplan.xlsx')]);
    await page.until("document.body.textContent.includes('101,26%')");
    writeFileSync(join(folder, `${picture}.png`), await page.picture());
  } finally {
    await browser.close();
  }
  finish(picture, `${picture}.png`);
}

/** What a terminal of 80 columns shows: the program says more to who sits at one. @param {string[]} words */
function screenOf(words) {
  const line = [process.execPath, join(root, 'bin', 'pes.js'), ...words].join("' '");
  // A finding of severity error is no failure here.
  const shown = run('script', '-qc', `stty cols 80; '${line}' || true`, '/dev/null');
  return shown.replaceAll('\r', '');
}

/** The terminal after a command, with its colours. @param {string} picture @param {string[]} words */
function drawTerminal(picture, words) {
  const escapeHtml = (/** @type {string} */ text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // Each style ends with a code of its own, in the order in which they began.
  const [start = '', ...styled] = escapeHtml(screenOf(words)).split('\u001b[');
  const body = styled.map((text) => {
    const [, code = '', rest = ''] = /^(\d+)m([\s\S]*)$/.exec(text) ?? [];
    const style = /** @type {Record<string, string>} */ (styles)[code];
    return `${style ? `<span style="${style}">` : '</span>'}${rest}`;
  });
  writeFileSync(
    join(folder, 'terminal.html'),
    `<!doctype html><meta charset="utf-8"><style>
      body { margin: 0; background: #0d1117 }
      pre { margin: 20px; color: #e6edf3; font: 15px/1.35 "Liberation Mono", monospace }
    </style><pre>plan-2024&gt; pes ${escapeHtml(words.join(' '))}\n${start}${body.join('')}</pre>`,
  );
  drawHtml(picture, 'terminal.html', 1500, '#0d1117');
}
