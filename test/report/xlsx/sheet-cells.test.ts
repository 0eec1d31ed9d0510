import { describe, expect, it } from 'vitest';
import { textCell } from '../../../src/report/cells/report-sheet.ts';
import { composeReport } from '../../../src/report/compute/compose.ts';
import { composeProperties } from '../../../src/report/compute/properties.ts';
import type { ComputeReport } from '../../../src/report/compute/report.ts';
import { PAGE_WORDS } from '../../../src/report/page-words.ts';
import { styleCell } from '../../../src/report/xlsx/cell-style.ts';
import { layOut } from '../../../src/report/xlsx/laid-out-sheet.ts';
import { renderXlsx } from '../../../src/report/xlsx/render.ts';
import fc from '../../seeded-check.ts';
import { everyStatusCase, publishedCase } from '../cases.ts';
import { report } from '../evaluation-builders.ts';
import { anyPlan, reportOf, strainedPlan } from '../plans.ts';
import { partsOf, readBack, sheetOf } from './written-workbook.ts';

const SEED = 20_241_231;
const CASES: readonly (readonly [string, () => ComputeReport])[] = [
  ['the real case', publishedCase],
  ['every status', everyStatusCase],
  ['a strained plan', () => reportOf(strainedPlan('2025-12-31'))],
  ...fc
    .sample(anyPlan, { numRuns: 5, seed: SEED })
    .map((facts, at) => [`a plan made up, ${at + 1}`, () => reportOf(facts)] as const),
];

/** What a reader says of a cell without border or fill. */
const UNSET = { border: {}, fill: { type: 'pattern', pattern: 'none' } };

/** A style without what is switched off, which a reader leaves out; this one cuts the size of a font. */
const settled = (style: object) =>
  JSON.parse(
    JSON.stringify(style, (key, value) => {
      if (value === false) return undefined;
      return key === 'size' ? Math.floor(value) : value;
    }),
  );

describe.each(CASES)('the cells of %s, read back by exceljs', (_, build) => {
  it('look as they were laid out, in rows of their heights', async () => {
    const answer = build();
    const bytes = await renderXlsx(composeReport(answer), composeProperties(answer));
    const workbook = await readBack(bytes);
    for (const laidOut of layOut(composeReport(answer), PAGE_WORDS)) {
      const worksheet = sheetOf(workbook, laidOut.name);
      expect(worksheet.rowCount).toBe(laidOut.rows.length);
      laidOut.rows.forEach((row, at) => {
        expect(worksheet.getRow(at + 1).height).toBe(laidOut.heights[at]);
        row.cells.forEach((_, column) => {
          const cell = worksheet.getCell(at + 1, column + 1);
          expect(settled(cell.style)).toEqual(settled({ ...UNSET, ...styleCell(row, column) }));
          expect(cell.isMerged).toBe(false);
        });
      });
    }
  });
});

describe('the texts of the cells', () => {
  const write = (...texts: string[]) => {
    const rows = texts.map((text) => [textCell(text)]);
    const table = { kind: 'table', headings: ['A'], rows, total: null } as const;
    const sheet = { name: 'Hoja', columns: ['prose'], parts: [table] } as const;
    return renderXlsx([sheet], composeProperties(report([])));
  };

  it('are kept once, however many cells have them', async () => {
    const parts = partsOf(await write('uno', 'dos', 'uno'));
    const texts = parts.get('xl/sharedStrings.xml') ?? '';
    expect(texts.match(/<t>[^<]*<\/t>/g)).toEqual(['<t>A</t>', '<t>uno</t>', '<t>dos</t>']);
    expect(texts).toContain(' count="4" uniqueCount="3"');
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet.match(/<v>\d<\/v>/g)?.join('')).toBe('<v>0</v><v>1</v><v>2</v><v>1</v>');
  });

  it.each([' al comienzo', 'al final ', 'en dos\nlíneas', '<b>&"\'', '__proto__', '0'])(
    'come back as they were: %j',
    async (text) => {
      const sheet = sheetOf(await readBack(await write(text, text)), 'Hoja');
      expect([sheet.getCell('A2').value, sheet.getCell('A3').value]).toEqual([text, text]);
    },
  );

  it('leave no value in a cell without any', async () => {
    const sheet = partsOf(await write('')).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<c r="A2" s="\d+"\/>/);
    expect(sheet).toContain('<dimension ref="A1:A2"/>');
  });
});
