import { describe, expect, it } from 'vitest';
import { writeCell } from '../../src/report/cell-text.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import type { ComputeReport } from '../../src/report/compute-report.ts';
import { renderXlsx } from '../../src/report/render-xlsx.ts';
import { composeProperties } from '../../src/report/report-properties.ts';
import type { ReportCell, ReportSheet } from '../../src/report/report-sheet.ts';
import { textCell } from '../../src/report/report-sheet.ts';
import { placeRows } from '../../src/report/xlsx/sheet-layout.ts';
import { baselineCase, everyStatusCase, publishedCase } from './cases.ts';
import { indicator, objective, report } from './evaluation-builders.ts';
import {
  formulasOf,
  hasLibreOffice,
  readBack,
  recalculate,
  sheetOf,
  textsOf,
} from './written-workbook.ts';

const write = (answer: ComputeReport) =>
  renderXlsx(composeReport(answer), composeProperties(answer));
const CASES = { publishedCase, everyStatusCase, baselineCase };

function sheetWith(name: string, ...cells: ReportCell[]): ReportSheet {
  const table = { kind: 'table', headings: ['A'], rows: cells.map((cell) => [cell]), total: null };
  return { name, columns: ['prose'], parts: [table as ReportSheet['parts'][number]] };
}

const renderSheets = (...sheets: ReportSheet[]) =>
  renderXlsx(sheets, composeProperties(report([])));

const cellOf = async (cell: ReportCell) =>
  sheetOf(await readBack(await renderSheets(sheetWith('Hoja', cell))), 'Hoja').getCell('A2');

describe.each(Object.entries(CASES))('the workbook of %s', (_, build) => {
  it('has every cell of the report in its place', async () => {
    const answer = build();
    const workbook = await readBack(await write(answer));
    for (const sheet of composeReport(answer)) {
      const worksheet = sheetOf(workbook, sheet.name);
      placeRows(sheet).forEach((row, at) => {
        for (const { content, column } of row.cells) {
          const cell = worksheet.getCell(at + 1, column);
          const numeric = 'value' in content;
          if (numeric) expect(cell.result ?? cell.value).toBe(content.value);
          else if (content.kind === 'date')
            expect(cell.value).toEqual(new Date(`${content.iso}T00:00:00Z`));
          else expect(cell.text).toBe(writeCell(content));
        }
      });
    }
  });
});

it('writes progress and compliance as formulas with their results', async () => {
  const found = formulasOf(await readBack(await write(publishedCase())));
  const at = (sheet: string, address: string) =>
    found.find((one) => one.sheet === sheet && one.address === address);
  expect(at('Objetivo 5', 'G9')).toMatchObject({
    formula: 'IF(N(E9)<>0,IF(ISNUMBER(F9),F9/E9,"Sin reporte"),"No programada")',
    result: 0.7798 / 0.79,
  });
  expect(at('Objetivo 5', 'D12')?.formula).toBe('SUMPRODUCT(D9:D11,--(G9:G11<>"No programada"))');
  expect(at('Objetivo 5', 'G12')?.formula).toBe(
    'IF(D12=0,"No programado",SUMPRODUCT(D9:D11,G9:G11)/D12)',
  );
  expect(at('Objetivo 5', 'B5')?.formula).toBe('G12');
  expect(at('Resumen', 'C12')).toMatchObject({
    formula: "'Objetivo 5'!G12",
    result: expect.closeTo(0.99561, 5),
  });
  expect(at('Resumen', 'D13')).toMatchObject({ formula: 'SUM(D10:D12)', result: 5 });
});

it('measures decreasing indicators as the method says', async () => {
  const inverse = formulasOf(await readBack(await write(everyStatusCase())));
  expect(
    inverse.find(({ sheet, address }) => sheet === 'Objetivo 4' && address === 'G9')?.formula,
  ).toBe('IF(ISNUMBER(E9),IF(ISNUMBER(F9),IF(F9=0,1,E9/F9),"Sin reporte"),"No programada")');
  const baseline = formulasOf(await readBack(await write(baselineCase())));
  expect(baseline.find(({ address }) => address === 'G9')?.formula).toBe(
    'IF(ISNUMBER(E9),IF(ISNUMBER(F9),(B12-F9)/(B12-E9),"Sin reporte"),"No programada")',
  );
});

describe('recalculated by LibreOffice', () => {
  if (!hasLibreOffice) process.stderr.write('soffice not found: formulas not recalculated\n');

  it.skipIf(!hasLibreOffice).each(Object.entries(CASES))(
    'every formula of %s gives its cached result',
    async (_, build) => {
      const bytes = await write(build());
      const cached = formulasOf(await readBack(bytes));
      const again = await recalculate(bytes);
      expect(cached.length).toBeGreaterThan(3);
      for (const { sheet, address, result } of cached) {
        const cell = sheetOf(again, sheet).getCell(address);
        if (typeof result === 'number') expect(cell.result).toBeCloseTo(result, 12);
        else expect(cell.result).toBe(result);
      }
    },
    120_000,
  );

  it.skipIf(!hasLibreOffice)(
    'a changed figure moves its objective and the summary',
    async () => {
      const again = await recalculate(await write(publishedCase()), (workbook) => {
        sheetOf(workbook, 'Objetivo 5').getCell('F9').value = 0.79;
        sheetOf(workbook, 'Objetivo 3').getCell('F9').value = null;
      });
      const summary = sheetOf(again, 'Resumen');
      expect(summary.getCell('C12').result).toBeCloseTo(1, 12);
      expect(sheetOf(again, 'Objetivo 3').getCell('G9').result).toBe('Sin reporte');
      expect(sheetOf(again, 'Objetivo 3').getCell('G11').result).toBe(0);
    },
    120_000,
  );
});

describe('text of the inputs', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|" /C calc"!A0', '\t=1', "'=1"])(
    'is never a formula: %j',
    async (text) => {
      const cell = await cellOf(textCell(text));
      expect(cell.formula).toBeUndefined();
      expect(cell.value).toBe(text.replace('\t', ' '));
    },
  );

  it('keeps what looks like an escape of Excel', async () => {
    expect((await cellOf(textCell('a_x000D_b _x0041_'))).value).toBe('a_x000D_b _x0041_');
  });

  it('shows control characters and loses no other', async () => {
    const text = `ESC\u001b[31m NUL\u0000 DEL\u007f <b>&"' \ud83d\ude00 \ud800 RTL\u202e`;
    expect((await cellOf(textCell(text))).value).toBe(
      `ESC␛[31m NUL␀ DEL␡ <b>&"' \ud83d\ude00 \ufffd RTL`,
    );
  });

  it('breaks lines alike whatever the system they come from', async () => {
    expect((await cellOf(textCell('uno\r\ndos\rtres'))).value).toBe('uno\ndos\ntres');
  });

  it('is cut with «…» at what a cell holds', async () => {
    const value = (await cellOf(textCell('a'.repeat(40_000)))).value;
    expect(value).toHaveLength(32_767);
    expect(value).toMatch(/a…$/);
  });

  it('is no formula in an observation either', async () => {
    const answer = report([objective(1, [indicator({ observation: '=HYPERLINK("x")' })])]);
    const cell = sheetOf(await readBack(await write(answer)), 'Objetivo 1').getCell('H9');
    expect(cell.text).toBe('Cumplida\n=HYPERLINK("x")');
    expect(cell.formula).toBeUndefined();
  });
});

it('gives sheets names Excel accepts, each its own', async () => {
  const names = [
    'a/b:c*[d]?\\',
    "'Resumen'",
    'resumen',
    'History',
    '',
    'x'.repeat(40),
    'x'.repeat(41),
  ];
  const workbook = await readBack(await renderSheets(...names.map((name) => sheetWith(name))));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    'a b c d',
    'Resumen',
    'resumen (2)',
    'History_',
    'Hoja',
    `${'x'.repeat(30)}…`,
    `${'x'.repeat(26)}… (2)`,
  ]);
});

it('refers to cells of a sheet whose name was changed', async () => {
  const bytes = await renderSheets(
    sheetWith("L'objet: 1", { kind: 'count', value: 3, id: 'three' }),
    sheetWith('B', { kind: 'count', value: 3, formula: [{ cell: 'three' }] }),
  );
  expect(formulasOf(await readBack(bytes))).toEqual([
    { sheet: 'B', address: 'A2', formula: "'L''objet 1'!A2", result: 3 },
  ]);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses to write %d', async (value) => {
  await expect(renderSheets(sheetWith('Hoja', { kind: 'count', value }))).rejects.toThrow(
    RangeError,
  );
});

it('refuses references to no cell and two cells of one name', async () => {
  const lost: ReportCell = { kind: 'count', value: 1, formula: [{ cell: 'nowhere' }] };
  await expect(renderSheets(sheetWith('Hoja', lost))).rejects.toThrow('nowhere');
  const one: ReportCell = { kind: 'count', value: 1, id: 'same' };
  await expect(renderSheets(sheetWith('Hoja', one, one))).rejects.toThrow('same');
});

describe('a page', () => {
  it('is letter, landscape, as wide as the paper, with its heading row frozen and repeated', async () => {
    const sheet = sheetOf(await readBack(await write(publishedCase())), 'Objetivo 1');
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '8:8',
    });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 8, showGridLines: false });
    expect(sheet.headerFooter.oddFooter).toBe('&L&8&A&R&8Página &P de &N');
  });

  it('has rows as high as their longest text needs', async () => {
    const observation =
      'El resultado depende de las acciones de las entidades distritales. '.repeat(8);
    const answer = report([objective(1, [indicator(), indicator({ observation })])]);
    const sheet = sheetOf(await readBack(await write(answer)), 'Objetivo 1');
    // 536 letters of 4,4 points on average, in a column of 140, are 17 lines under the status.
    expect(sheet.getRow(10).height).toBeGreaterThan(18 * 11);
    expect(sheet.getRow(9).height).toBeLessThan(40);
  });

  it('uses one font', async () => {
    const fonts = new Set<string>();
    (await readBack(await write(everyStatusCase()))).eachSheet((sheet) => {
      sheet.eachRow((row) => row.eachCell((cell) => fonts.add(cell.font?.name ?? 'none')));
    });
    expect([...fonts]).toEqual(['Arial']);
  });
});

it('gives the same bytes for the same report, dated by the cutoff', async () => {
  const [one, other] = [await write(publishedCase()), await write(publishedCase())];
  expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  const workbook = await readBack(one);
  expect(workbook.created).toEqual(new Date('2024-12-31T00:00:00Z'));
  expect(workbook.modified).toEqual(workbook.created);
  expect(workbook.creator).toBe('pes 0.1.0');
});

it('lists every finding and the digest of every input', async () => {
  const workbook = await readBack(await write(everyStatusCase()));
  expect(
    textsOf(sheetOf(workbook, 'Hallazgos')).filter(([code]) => code?.startsWith('PES')),
  ).toHaveLength(3);
  const method = textsOf(sheetOf(workbook, 'Metodología')).flat();
  expect(method).toEqual(expect.arrayContaining(['a'.repeat(64), 'b'.repeat(64), 'pes 0.1.0']));
});
