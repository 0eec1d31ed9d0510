/** The page in a real browser: the figures, the words and the files of the command. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../memory-io.ts';
import { xlsxOf } from '../xlsx-of.ts';
import { BROWSER, type Page } from './browser.ts';
import { fromRoot, giveFiles, readCommand, readPage, settle, Workshop } from './open-page.ts';

const MATRIX = fromRoot('fixtures', 'gestion-publica-2024', 'matriz.xlsx');
const EXPORT = fromRoot('fixtures', 'gestion-publica-2024', 'segplan.xlsx');
const FILES = { 'matriz.xlsx': MATRIX.bytes, 'segplan.xlsx': EXPORT.bytes };
const FORMS = ['xlsx', 'pptx', 'html', 'csv', 'md', 'json'];

/** A matrix in which nothing says what «Cantidad lograda» and «Nivel» are of. */
const UNDECIDED = {
  Formulación: `
    | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Zonificación |
    | 1. Abrir | 10 Abrir datos | 20 Datos | Suma | 100% | 4 | 3 |`,
};

describe.skipIf(!BROWSER)('the page', () => {
  let shop: Workshop;
  beforeAll(() => {
    shop = new Workshop();
  }, 120_000);
  afterAll(() => shop?.close());

  const openCase = async (width?: number) => {
    const page = await shop.open(width);
    await giveFiles(page, 'matriz', [shop.write(MATRIX)]);
    await giveFiles(page, 'segplan', [shop.write(EXPORT)]);
    return page;
  };

  it('shows the figures and the findings of the command, and asks the network for nothing', async () => {
    const page = await openCase();
    const { exitCode, ...said } = await readCommand(
      ['matriz.xlsx', '--segplan', 'segplan.xlsx'],
      FILES,
    );
    expect(exitCode).toBe(0);
    expect(said.objectives).toHaveLength(8);
    expect(said.indicators).toHaveLength(16);
    expect(await readPage(page)).toEqual(said);
    expect(page.requests.filter((address) => !/^(?:file|blob|data):/.test(address))).toEqual([]);
    expect(page.complaints).toEqual([]);
    const sent = await page.ask<string>(
      "fetch('https://example.org').then(() => 'sent', () => 'refused')",
    );
    expect(sent).toBe('refused');
    await page.close();
  });

  /** What the browser saves when that button is pressed. */
  const download = async (page: Page, form: string, name: string): Promise<Buffer> => {
    const saved = join(shop.folder, name);
    await shop.browser.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: shop.folder,
    });
    await page.click(`#descargar-${form}`);
    await settle(page);
    expect(await page.ask("document.getElementById('dicho').textContent")).toBe(
      `Se descargó ${name}.`,
    );
    while (!existsSync(saved)) await new Promise((resolve) => setTimeout(resolve, 50));
    return readFileSync(saved);
  };

  it('gives to download, byte for byte, the files of the command', async () => {
    const page = await openCase();
    const outputs = FORMS.flatMap((form) => ['-o', `informe-2024.${form}`]);
    const { files } = await run(
      ['compute', 'matriz.xlsx', '--vigencia', '2024', '--segplan', 'segplan.xlsx', ...outputs],
      { files: FILES },
    );
    for (const form of FORMS) {
      const ours = await download(page, form, `informe-2024.${form}`);
      const theirs = Buffer.from(files.get(`informe-2024.${form}`) ?? '');
      expect([form, theirs.length > 0 && ours.equals(theirs)]).toEqual([form, true]);
    }
    await page.close();
  });

  it('marks the findings on a copy of the matrix, as the command does', async () => {
    const page = await openCase();
    const { files } = await run(
      ['validate', 'matriz.xlsx', '--segplan', 'segplan.xlsx', '--anotar', 'revisada.xlsx'],
      { files: FILES },
    );
    const ours = await download(page, 'revisada', 'matriz-revisada.xlsx');
    const theirs = Buffer.from(files.get('revisada.xlsx') ?? '');
    expect(theirs.length > 0 && ours.equals(theirs)).toBe(true);
    await page.close();
  });

  it('asks which vigencia where there are several, and takes none by itself', async () => {
    const page = await shop.open();
    const several = await xlsxOf({
      Formulación: `
        | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Ponderación 2025 | Programado 2025 | Ejecutado 2025 |
        | 1. Abrir | 10 Abrir datos | 20 Datos | Suma | 100% | 4 | 3 | 100% | 8 | 2 |`,
    });
    await giveFiles(page, 'matriz', [shop.write({ name: 'matriz.xlsx', bytes: several })]);
    const { failure } = await readPage(page);
    expect(failure).toBe('Hay varias vigencias con ejecución: 2024, 2025.');
    expect(await page.ask("document.querySelectorAll('[name=vigencia]:checked').length")).toBe(0);
    await page.click('#vigencia-2025');
    await page.click('#calcular');
    await settle(page);
    expect(await readPage(page)).toMatchObject({ objectives: ['25,00%'], failure: null });
    await page.close();
  });

  it('takes what a person says of a column, computes with it and keeps it in pes.config.json', async () => {
    const page = await shop.open();
    const bytes = await xlsxOf(UNDECIDED);
    await giveFiles(page, 'matriz', [shop.write({ name: 'matriz.xlsx', bytes })]);
    expect((await readPage(page)).objectives).toEqual([]);
    await page.ask(`(() => {
      const select = document.querySelector('select[aria-label^="Lo que dice la columna G "]');
      select.value = 'ejecutado 2024';
      select.dispatchEvent(new Event('change'));
    })()`);
    await page.click('#aplicar');
    await settle(page);
    expect((await readPage(page)).objectives).toEqual(['75,00%']);
    const config = await page.ask<string>("document.querySelector('#configurado pre').textContent");
    expect(JSON.parse(config)).toEqual({ matriz: { columnas: { 'ejecutado 2024': 'G' } } });
    const files = { 'matriz.xlsx': bytes, 'pes.config.json': config };
    expect((await readCommand(['matriz.xlsx'], files)).objectives).toEqual(['75,00%']);
    await page.close();
  });

  it('is not held up by a long reading, which can be cancelled', async () => {
    const page = await openCase();
    const rows = Array.from({ length: 300_000 }, (_, at) => `${at};${at + 1};Meta ${at};1`);
    const name = 'grande.csv';
    const bytes = ['Código meta;Código indicador;Meta;Ejecutado 2024', ...rows].join('\n');
    await page.give('#segplan', [shop.write({ name, bytes })]);
    await page.until("document.querySelector('#cancelar:not([hidden])')");
    expect(await page.ask("document.getElementById('dicho').textContent")).toContain(name);
    await page.click('#cancelar');
    await settle(page);
    expect(await page.ask("document.getElementById('dicho').textContent")).toContain('Se canceló');
    await page.ask(
      "[...document.querySelectorAll('.files li')].at(-1).querySelector('button').click()",
    );
    await settle(page);
    expect((await readPage(page)).objectives).toHaveLength(8);
    await page.close();
  });

  it.each([
    ['libro.xlsx', new Uint8Array()],
    ['libro.xlsx', 'hola'],
    ['libro.xlsx', MATRIX.bytes.slice(0, 9_000)],
    ['datos.csv', 'uno;dos\n1;2\n'],
  ])('refuses a bad %s in the words of the command', async (name, bytes) => {
    const page = await shop.open();
    await giveFiles(page, 'matriz', [shop.write({ name, bytes })]);
    const { exitCode, ...said } = await readCommand([name], { [name]: bytes });
    expect(exitCode).toBeGreaterThan(0);
    expect(await readPage(page)).toEqual(said);
    await page.close();
  });

  it('is used with the keyboard alone', async () => {
    const page = await openCase();
    await page.ask('document.activeElement.blur()');
    const reached: string[] = [];
    for (let presses = 0; presses < 80; presses += 1) {
      await page.press('Tab');
      const at = await page.ask<string>(
        "document.activeElement.id || document.activeElement.getAttribute('aria-label') || document.activeElement.textContent",
      );
      const outline = await page.ask<string>(
        "getComputedStyle(document.activeElement.matches('input.unseen') ? document.activeElement.nextElementSibling : document.activeElement).outlineStyle",
      );
      expect([at, outline]).not.toEqual([at, 'none']);
      reached.push(at);
      if (at === 'descargar-json') break;
    }
    for (const id of ['matriz', 'segplan', 'config', 'vigencia-2024', 'calcular']) {
      expect(reached).toContain(id);
    }
    expect(reached.at(-1)).toBe('descargar-json');
    await page.press('Enter');
    await page.until("/Se descargó/.test(document.getElementById('dicho').textContent)");
    await page.close();
  });

  it('gives axe nothing to say at any width, light or dark', async () => {
    const page = await openCase();
    await page.ask("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    await page.ask(`${axe.source}; null`);
    const empty = await shop.open();
    await empty.ask(`${axe.source}; null`);
    for (const [name, shown] of [
      ['case', page],
      ['empty', empty],
    ] as const) {
      for (const width of [390, 1280, 1920]) {
        for (const scheme of ['light', 'dark'] as const) {
          await shown.resize(width, 900);
          await shown.prefer(scheme);
          expect([name, width, scheme, await violationsIn(shown)]).toEqual([
            name,
            width,
            scheme,
            [],
          ]);
          const wide = await shown.ask('document.documentElement.scrollWidth - innerWidth');
          expect([name, width, Number(wide) <= 0]).toEqual([name, width, true]);
        }
      }
      await shown.close();
    }
  }, 180_000);

  it('is printed with its figures and without its controls', async () => {
    const page = await openCase();
    const pdf = (await page.print()).toString('latin1');
    expect(pdf).toMatch(/MediaBox ?\[0 0 792 612\]/);
    await page.send('Emulation.setEmulatedMedia', { media: 'print' });
    const shown = (id: string) =>
      page.ask<boolean>(`document.getElementById('${id}').checkVisibility()`);
    expect(await shown('cifras')).toBe(true);
    expect(await shown('hallados')).toBe(true);
    expect(await shown('archivos')).toBe(false);
    expect(await shown('descargas')).toBe(false);
    const leads = await page.ask<readonly boolean[]>(
      "[...document.querySelectorAll('.objective .lead')].map((lead) => lead.checkVisibility())",
    );
    expect(leads).toEqual(Array.from({ length: 8 }, () => true));
    await page.close();
  });
});

async function violationsIn(page: Page): Promise<readonly unknown[]> {
  return page.ask(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]))',
  );
}
