/** The page over every layout and every hostile file: the figures and the words of the command. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASES } from '../../fixtures/hostile/cases.js';
import { type Layout, readLayouts } from '../layout-corpus.ts';
import { xlsxOf } from '../xlsx-of.ts';
import { BROWSER, type Page } from './browser.ts';
import { type Given, giveFiles, readCommand, readPage, Workshop } from './open-page.ts';

describe.skipIf(!BROWSER)('the page', () => {
  let shop: Workshop;
  let page: Page;
  beforeAll(async () => {
    shop = new Workshop();
    page = await shop.open();
  }, 120_000);
  afterAll(() => shop?.close());

  /** What the page and the command say of a matrix, its reports and its configuration. */
  const sayBoth = async (matrix: Given, reports: readonly Given[], config: string | null) => {
    await page.send('Page.reload');
    await page.until("document.readyState === 'complete' && document.querySelector('#calcular')");
    if (config !== null) {
      await giveFiles(page, 'config', [shop.write({ name: 'pes.config.json', bytes: config })]);
    }
    await giveFiles(page, 'matriz', [shop.write(matrix)]);
    for (const report of reports) await giveFiles(page, 'segplan', [shop.write(report)]);
    const given = [matrix, ...reports].map(({ name, bytes }) => [name, bytes] as const);
    const files = {
      ...Object.fromEntries(given),
      ...(config === null ? {} : { 'pes.config.json': config }),
    };
    const words = [matrix.name, ...reports.flatMap(({ name }) => ['--segplan', name])];
    const { exitCode: _, ...theirs } = await readCommand(words, files);
    return { ours: await readPage(page), theirs };
  };

  it.each(readLayouts().map((layout): [string, Layout] => [layout.file, layout]))(
    'reads %s as the command does',
    async (_, { sheets, texts, config }) => {
      const tables = Object.fromEntries(sheets.map(({ name, table }) => [name, table]));
      const own = sheets.length > 0 ? [{ name: 'libro.xlsx', bytes: await xlsxOf(tables) }] : [];
      const [matrix, ...reports] = [...own, ...texts];
      if (!matrix) throw new Error('A layout has a sheet or a text');
      const { ours, theirs } = await sayBoth(matrix, reports, config);
      expect(ours).toEqual(theirs);
      expect(page.complaints).toEqual([]);
    },
    60_000,
  );

  it.each(CASES.filter(({ heavy }) => !heavy).map((one) => [one.file, one] as const))(
    'says of %s what the command says',
    async (name, { make }) => {
      const { ours, theirs } = await sayBoth({ name, bytes: make() }, [], null);
      expect(ours).toEqual(theirs);
    },
    120_000,
  );
});
