import { describe, expect, it } from 'vitest';
import { writeCell } from '../../../src/report/cells/cell-text.ts';
import type { ReportCell, ReportSheet } from '../../../src/report/cells/report-sheet.ts';
import { textCell } from '../../../src/report/cells/report-sheet.ts';
import { composeReport } from '../../../src/report/compute/compose.ts';
import { composeProperties } from '../../../src/report/compute/properties.ts';
import type { ComputeReport } from '../../../src/report/compute/report.ts';
import { PAGE_WORDS } from '../../../src/report/page-words.ts';
import { renderXlsx } from '../../../src/report/xlsx/render.ts';
import { placeRows } from '../../../src/report/xlsx/sheet-layout.ts';
import { baselineCase, everyStatusCase, publishedCase } from '../cases.ts';
import { indicator, objective, report } from '../evaluation-builders.ts';
import { formulasOf, partsOf, readBack, sheetOf, textsOf } from './written-workbook.ts';

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
      placeRows(sheet, PAGE_WORDS).forEach((row, at) => {
        row.cells.forEach((content, column) => {
          const cell = worksheet.getCell(at + 1, column + 1);
          const result = cell.result ?? cell.value;
          if ('value' in content) expect(result).toBe(content.value);
          else if (content.kind === 'date')
            expect(result).toEqual(new Date(`${content.iso}T00:00:00Z`));
          else expect(cell.text).toBe(writeCell(content));
        });
      });
    }
  });

  it('has a cached result in every formula', async () => {
    const formulas = formulasOf(await write(build()));
    expect(formulas.size).toBeGreaterThan(20);
    for (const [address, { value }] of formulas) expect([address, value]).not.toContain(null);
  });
});

describe('the formulas', () => {
  it('that rows share are each over the cells of its own row', async () => {
    const inputs = ['a', 'b'].map((id) => ({ ...textCell(id), id }));
    const formula = ['"<"&', { cell: 'own' }, '&', { cell: 'own' }, '&', { cell: 'a' }] as const;
    const live = ['a', 'b'].map((own) => ({ ...textCell(own), formula, over: { own } }));
    const found = formulasOf(
      await renderSheets(sheetWith('Uno & dos', ...inputs), sheetWith('Hoja', ...live)),
    );
    expect([found.get('Hoja!A2')?.formula, found.get('Hoja!A3')?.formula]).toEqual([
      `"<"&'Uno & dos'!A2&'Uno & dos'!A2&'Uno & dos'!A2`,
      `"<"&'Uno & dos'!A3&'Uno & dos'!A3&'Uno & dos'!A2`,
    ]);
  });

  it('go from the inputs up to the summary', async () => {
    const found = formulasOf(await write(publishedCase()));
    const at = (address: string) => found.get(address);
    expect(at('Objetivo 5!E8')?.formula).toBe(
      'IF(H8="No programada","No programada"&IF(Datos!F14="",""," («"&Datos!F14&"»)"),IF(ISNUMBER(Datos!F14),Datos!F14,IF(Datos!F14="","Sin programación","Ilegible"&" («"&Datos!F14&"»)")))',
    );
    expect(at('Objetivo 5!G8')?.formula).toContain('Datos!G14/Datos!F14');
    expect(at('Objetivo 5!G8')?.value).toBe(0.7798 / 0.79);
    expect(at('Objetivo 5!H8')).toEqual({
      formula:
        'IF(ISNUMBER(G8),IF(IF(Datos!D14="Decreciente",Datos!G14<=Datos!F14,Datos!G14>=Datos!F14),"Cumplida",IF(N(Datos!B8)>=DATE(2024,12,31),"No cumplida","En ejecución")),G8)',
      value: 'No cumplida',
    });
    expect(at('Objetivo 5!D11')?.formula).toBe(
      'IF(COUNTIF(H8:H10,"No programada")=ROWS(H8:H10),"No aplica",IF(SUMPRODUCT(--(H8:H10<>"No programada"),--NOT(ISNUMBER(D8:D10)))>0,"Sin suma",SUMPRODUCT(--(H8:H10<>"No programada"),D8:D10)))',
    );
    expect(at('Objetivo 5!I8')?.formula).toBe(
      'IF(ISNUMBER(G11),IF(ISNUMBER(G8),D8*G8/D11,IF(G8="Sin reporte",0,"No aplica")),"No aplica")',
    );
    expect(at('Resumen!C11')).toEqual({
      formula: "'Objetivo 5'!G11",
      value: expect.closeTo(0.99561, 5),
    });
    expect(at('Resumen!D11')).toEqual({
      formula: 'COUNTIF(\'Objetivo 5\'!H8:H10,"Cumplida")',
      value: 2,
    });
    expect(at('Resumen!D12')).toEqual({ formula: 'SUM(D9:D11)', value: 5 });
  });

  it.each([
    ['inversa', everyStatusCase(), 'Objetivo 4!G8', 'IF(Datos!G15=0,1,Datos!F15/Datos!G15)'],
    [
      'linea-base',
      baselineCase(),
      'Objetivo 1!G8',
      'IF(NOT(ISNUMBER(Datos!H10)),"No calculable",IF(Datos!H10<=Datos!F10,"No calculable",(Datos!H10-Datos!G10)/(Datos!H10-Datos!F10)))',
    ],
  ])('measure decreasing indicators by %s', async (_, answer, address, piece) => {
    expect(formulasOf(await write(answer)).get(address)?.formula).toContain(piece);
  });
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

  it.each([
    ['of an observation above the highest row', 1200],
    ['of more than a cell holds', 40_000],
  ])('goes on below its table, no word of it lost: %s', async (_, length) => {
    const words = Array.from({ length: Math.ceil(length / 8) }, (_word, at) => `palabra${at}`);
    const rows = [[textCell('Indicador 1'), textCell(words.join(' '))]];
    const table = { kind: 'table', headings: ['A', 'B'], rows, total: null } as const;
    const workbook = await readBack(
      await renderSheets({ name: 'Hoja', columns: ['remark', 'remark'], parts: [table] }),
    );
    const sheet = sheetOf(workbook, 'Hoja');
    const [, [, shown = ''] = [], ...rest] = textsOf(sheet);
    expect(shown).toMatch(/ palabra\d+… \(sigue debajo\)$/);
    expect(sheet.getRow(2).height).toBeLessThanOrEqual(409);
    const below = rest.map(([line = '']) => line.replace(/^\u200c/, '')).join(' ');
    expect(below).toMatch(/^Nota: Indicador 1\. B \(continúa\): palabra\d+ /);
    const told = [shown.replace(/…[^…]*$/, ''), below.replace(/^.*\(continúa\): /, '')];
    expect(told.join(' ').split(' ')).toEqual(words);
  });

  it('is no formula in an observation either', async () => {
    const answer = report([objective(1, [indicator({ observation: '=HYPERLINK("x")' })])]);
    const cell = sheetOf(await readBack(await write(answer)), 'Objetivo 1').getCell('J8');
    expect(cell.text).toBe('=HYPERLINK("x")');
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
  expect([...formulasOf(bytes)]).toEqual([['B!A2', { formula: "'L''objet 1'!A2", value: 3 }]]);
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
  it('is letter, landscape, as wide as the paper, with its heading row repeated', async () => {
    const sheet = sheetOf(await readBack(await write(publishedCase())), 'Objetivo 1');
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '7:7',
    });
    // Frozen, seven rows would leave two indicators in sight on a laptop.
    expect(sheet.views[0]).toMatchObject({ state: 'normal', showGridLines: false });
    expect(sheet.headerFooter.oddFooter).toBe('&L&8&A&R&8Página &P de &N');
  });

  it('is squeezed a little where that spares a second one', async () => {
    const pagesOf = async (count: number) => {
      const objectives = Array.from({ length: count }, (_, at) => objective(at + 1, [indicator()]));
      const workbook = await readBack(await write(report(objectives)));
      return sheetOf(workbook, 'Resumen').pageSetup.fitToHeight;
    };
    expect(await Promise.all([2, 14, 60].map(pagesOf))).toEqual([0, 1, 0]);
  });

  it('hides no column: what feeds the charts stands on a sheet of its own', async () => {
    const workbook = await readBack(await write(publishedCase()));
    const hidden = workbook.worksheets.flatMap((sheet) =>
      sheet.columns.filter((column) => column.hidden).map(() => sheet.name),
    );
    expect(hidden).toEqual([]);
    const feeding = textsOf(sheetOf(workbook, 'Gráficos'));
    expect(feeding).toContainEqual(['Gráfico', 'Barra', 'Valor', 'Línea de 100%']);
    expect(feeding).toContainEqual([
      'Cumplimiento por objetivo, vigencia 2024',
      'Objetivo 1',
      '1.0125848416289593',
      '1',
    ]);
  });

  it('has rows as high as their longest text needs', async () => {
    const observation =
      'El resultado depende de las acciones de las entidades distritales. '.repeat(8);
    const answer = report([objective(1, [indicator(), indicator({ observation })])]);
    const sheet = sheetOf(await readBack(await write(answer)), 'Objetivo 1');
    // 536 letters of 4,6 points on average, in a column of 160, are 15 lines at least.
    expect(sheet.getRow(9).height).toBeGreaterThan(15 * 11);
    expect(sheet.getRow(8).height).toBeLessThan(40);
  });

  it('uses one font', async () => {
    const fonts = new Set<string>();
    (await readBack(await write(everyStatusCase()))).eachSheet((sheet) => {
      sheet.eachRow((row) => row.eachCell((cell) => fonts.add(cell.font?.name ?? 'none')));
    });
    expect([...fonts]).toEqual(['Arial']);
  });
});

describe('where a person may change it', () => {
  it('offers the four trends, and marks the cells that the rest follows', async () => {
    const sheet = sheetOf(await readBack(await write(publishedCase())), 'Datos');
    expect(sheet.getCell('D10').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"Constante,Creciente,Decreciente,Suma"'],
    });
    const filled = ['C10', 'D10', 'E10', 'F10', 'G10', 'H10', 'I10', 'J10'].filter(
      (address) => (sheet.getCell(address).fill as { pattern?: string })?.pattern === 'solid',
    );
    expect(filled).toEqual(['D10', 'E10', 'F10', 'G10', 'H10', 'I10']);
  });

  it('lets a figure be written where there are words, and shows it as one', async () => {
    const workbook = await readBack(await write(everyStatusCase()));
    const formatOf = (sheet: string, address: string) =>
      sheetOf(workbook, sheet).getCell(address).numFmt;
    expect(sheetOf(workbook, 'Datos').getCell('G11').value).toBe('ND');
    expect(formatOf('Datos', 'G11')).toBe('#,##0.00_0;-#,##0.00_0;#,##0.00_0;@_0');
    expect(formatOf('Objetivo 1', 'G9')).toBe('0.00%_0;-0.00%_0;0.00%_0;@_0');
  });

  it('keeps what identifies a row in sight, and filters', async () => {
    const bytes = await write(publishedCase());
    const sheet = sheetOf(await readBack(bytes), 'Datos');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 9 });
    const tables = [...partsOf(bytes)].filter(([name]) => name.startsWith('xl/tables/'));
    const filtered = tables.filter(([, xml]) => xml.includes('<autoFilter'));
    expect(filtered.map(([, xml]) => /displayName="(\w+)"/.exec(xml)?.[1])).toEqual([
      'Tabla_datos',
      'Tabla_falta',
    ]);
  });

  it('colours each status by its word, whatever formula gives it', async () => {
    const sheet = sheetOf(await readBack(await write(publishedCase())), 'Objetivo 1');
    const { conditionalFormattings } = sheet as unknown as {
      conditionalFormattings: { ref: string; rules: { formulae: string[] }[] }[];
    };
    expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(['H8:H9']);
    expect(conditionalFormattings[0]?.rules.map(({ formulae }) => formulae[0])).toEqual([
      '$H8="Cumplida"',
      '$H8="En ejecución"',
      '$H8="No cumplida"',
      '$H8="Sin reporte"',
      '$H8="No programada"',
      '$H8="No calculable"',
    ]);
  });
});

it('gives the same bytes for the same report, dated by the cutoff', async () => {
  const [one, other] = [await write(publishedCase()), await write(publishedCase())];
  expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
  const workbook = await readBack(one);
  expect(workbook.created).toEqual(new Date('2024-12-31T00:00:00Z'));
  expect(workbook.modified).toEqual(workbook.created);
  expect(workbook.creator).toBe('pes 0.1.0');
  expect(workbook.title).toBe(
    'Plan Estratégico Sectorial 2024-2027: cumplimiento de la vigencia 2024',
  );
  expect(workbook.keywords).toBe('PES; cumplimiento; vigencia 2024');
});

it('lists every finding and the digest of every input', async () => {
  const workbook = await readBack(await write(everyStatusCase()));
  expect(
    textsOf(sheetOf(workbook, 'Hallazgos')).filter(([code]) => code?.startsWith('PES')),
  ).toHaveLength(3);
  const method = textsOf(sheetOf(workbook, 'Metodología')).flat();
  expect(method).toEqual(expect.arrayContaining(['a'.repeat(64), 'b'.repeat(64), 'pes 0.1.0']));
});
