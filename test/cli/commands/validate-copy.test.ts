/** `pes validate --anotar` as analysts run it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { cellsOf, readLayouts } from '../../layout-corpus.ts';
import { casePath, run, type World } from '../../memory-io.ts';
import { listFaults, listLosses, partsIn } from '../../report/annotate/copied.ts';
import { readBack } from '../../report/xlsx/written-workbook.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const matriz = readFileSync(casePath('matriz.xlsx'));
const segplan = readFileSync(casePath('segplan.xlsx'));
const ROOT = join(import.meta.dirname, '..', '..', '..');

const MATRIX = `
  | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
  | 1. Uno | Meta sectorial | 10: Hacer | 20 Hechas | Suma | 50% | 4 |
  | 1. Uno | Meta sectorial | 11: Deshacer | 21 Deshechas | Constante | 40% | 2 |
  | 2. Dos | Meta estratégica | 77: Índice | Índice | Creciente | 100% | "8 puntos" |`;

let bad: Uint8Array;

beforeAll(async () => {
  bad = await xlsxOf({ Plan: MATRIX });
  // What the command loads is loaded once, before anything is timed.
  await run(['validate', 'x.xlsx', '--anotar', 'y.xlsx'], { files: {} });
}, 60_000);

const copy = (files: World['files'], ...words: readonly string[]) =>
  run(['validate', 'matriz.xlsx', '--anotar', 'revisada.xlsx', ...words], {
    files: { 'matriz.xlsx': bad, ...files },
  });

describe('the copy', () => {
  it('lists each finding, with a link to its cell and what to do', async () => {
    const { files, stderr } = await copy({});
    expect(stderr).toBe(
      'Escrito: revisada.xlsx (2 celdas marcadas; todos los hallazgos, en su hoja «Hallazgos»).\n',
    );
    const book = await readBack(files.get('revisada.xlsx') ?? new Uint8Array());
    const list = book.getWorksheet('Hallazgos');
    const rows = [6, 7].map((row) =>
      [1, 2, 3, 4, 5, 6].map((column) => list?.getRow(row).getCell(column).text),
    );
    expect(rows).toEqual([
      [
        'Error',
        'PES201',
        'Plan!F2',
        '',
        'Las ponderaciones de los indicadores programados del objetivo 1 en 2024 suman 90%; se esperaba 100%.',
        expect.stringMatching(/^Corrija las ponderaciones/),
      ],
      [
        'Error',
        'PES103',
        'Plan!G4',
        '',
        '«Programado 2024» dice «8 puntos», que no se lee como número.',
        expect.stringMatching(/^Escriba solo el número/),
      ],
    ]);
    const sheet = partsIn(files.get('revisada.xlsx') ?? new Uint8Array()).get(
      'xl/worksheets/sheet2.xml',
    );
    expect(sheet).toContain(
      '<hyperlinks><hyperlink ref="C6" location="Plan!F2"/><hyperlink ref="C7" location="Plan!G4"/></hyperlinks>',
    );
    expect(list?.getCell('A2').value).toMatch(
      /^matriz\.xlsx: 2 errores, 0 advertencias, 0 notas\. /,
    );
    expect(book.getWorksheet('Plan')?.getCell('G4').note).toBeDefined();
  });

  it('leaves what is shown and the exit code as they are, in every form', async () => {
    for (const format of ['text', 'json', 'sarif', 'junit', 'github']) {
      const words = ['validate', 'matriz.xlsx', '--format', format];
      const plain = await run(words, { files: { 'matriz.xlsx': bad } });
      const marked = await copy({}, '--format', format);
      expect(marked.stdout).toBe(plain.stdout);
      expect(marked.exitCode).toBe(plain.exitCode);
      expect(marked.files.has('revisada.xlsx')).toBe(true);
    }
  });

  it('says that there is nothing to say', async () => {
    const table = MATRIX.replace('40%', '50%').replace('"8 puntos"', '8');
    const { files, exitCode } = await copy({ 'matriz.xlsx': await xlsxOf({ Plan: table }) });
    expect(exitCode).toBe(0);
    const book = await readBack(files.get('revisada.xlsx') ?? new Uint8Array());
    expect(book.getWorksheet('Hallazgos')?.getCell('A6').value).toBe('No hay hallazgos.');
  });

  it('lists what is of another file, and marks nothing for it', async () => {
    const { files, stderr } = await run(
      ['validate', 'plan/matriz.xlsx', '--anotar', 'revisada.xlsx'],
      {
        files: { 'plan/matriz.xlsx': matriz, 'plan/segplan.xlsx': segplan },
      },
    );
    expect(stderr).toContain('ninguna celda marcada');
    const book = await readBack(files.get('revisada.xlsx') ?? new Uint8Array());
    expect(book.getWorksheet('Hallazgos')?.getCell('C6').value).toBe('segplan.xlsx: Reporte!J8');
  });

  it('lists what is accepted, with who and why, and marks it no more', async () => {
    const accept = ['--accept', 'PES201', '--motivo', 'ya aprobada', '--nombre', 'Ana Ruiz'];
    const { files, stderr } = await copy({}, ...accept);
    expect(stderr).toContain('1 celda marcada');
    const book = await readBack(files.get('revisada.xlsx') ?? new Uint8Array());
    const list = book.getWorksheet('Hallazgos');
    expect([6, 7].map((row) => list?.getCell(row, 1).value)).toEqual(['Error', 'Aceptado']);
    expect(list?.getCell('E7').value).toContain('Aceptado por Ana Ruiz: ya aprobada.');
  });

  it('is made of what comes by standard input', async () => {
    const { files, stderr } = await run(['validate', '-', '--anotar', 'revisada.xlsx'], {
      files: { '-': bad },
    });
    expect(stderr).toContain('2 celdas marcadas');
    expect(listLosses(bad, files.get('revisada.xlsx') ?? new Uint8Array())).toEqual([]);
  });

  it('is passed over in a folder, and read where it is named', async () => {
    const { files } = await copy({});
    const revisada = files.get('revisada.xlsx') ?? new Uint8Array();
    const world = { files: { 'plan/matriz.xlsx': bad, 'plan/revisada.xlsx': revisada } };
    const folder = await run(['validate', 'plan', '--format', 'json'], world);
    expect(folder.stderr).toBe(
      'No se revisa plan/revisada.xlsx: es una copia con los hallazgos de pes.\n',
    );
    expect(JSON.parse(folder.stdout).summary.files).toBe(1);
    const named = await run(['validate', 'plan/revisada.xlsx'], world);
    expect(named.stdout).toContain('2 errores');
  });
});

describe('what cannot be copied', () => {
  const world: World['files'] = {
    'matriz.xlsx': '',
    'otra.xlsx': '',
    'plan/una.xlsx': '',
    'matriz.csv':
      'Objetivo;Tendencia;Ponderación 2024;Programado 2024;Indicador\n1. Uno;Suma;100%;4;20 Hechas\n',
  };
  const refuse = (words: readonly string[]) =>
    run(['validate', ...words], { files: { ...world, 'matriz.xlsx': bad, 'otra.xlsx': bad } });

  it.each([
    [['matriz.xlsx', '--anotar', 'matriz.xlsx'], 2, '«matriz.xlsx» es un archivo de entrada'],
    [['matriz.xlsx', '--anotar', 'otra.xlsx'], 3, 'Ya existe «otra.xlsx»'],
    [['matriz.xlsx', '--anotar', 'revisada.xlsm'], 2, 'Escriba --anotar revisada.xlsx.'],
    [['matriz.xlsx', '--anotar', 'revisada.pdf'], 2, 'No se sabe en qué formato escribir'],
    [['matriz.xlsx', '--anotar', '-'], 2, 'se escribe en un archivo'],
    [['matriz.xlsx', 'otra.xlsx', '--anotar', 'r.xlsx'], 2, 'de una sola matriz, y se dieron 2'],
    [['plan', '--anotar', 'r.xlsx'], 2, 'de una sola matriz, y «plan» es una carpeta'],
    [['matriz.csv', '--anotar', 'r.xlsx'], 2, 'matriz.csv es un texto (CSV) y no un libro'],
    [['nada.xlsx', '--anotar', 'r.xlsx'], 3, 'nada.xlsx'],
  ])('is refused before anything is written: %j', async (words, code, sentence) => {
    const { exitCode, stderr, files } = await refuse(words);
    expect(stderr).toContain(sentence);
    expect(exitCode).toBe(code);
    expect([...files.keys()].sort()).toEqual(Object.keys(world).sort());
    expect(files.get('matriz.xlsx')).toEqual(bad);
  });

  it('takes the place of another file only with --force', async () => {
    const { files, exitCode } = await copy({ 'revisada.xlsx': 'antes' }, '--force');
    expect(exitCode).toBe(1);
    expect(listFaults(files.get('revisada.xlsx') ?? new Uint8Array())).toEqual([]);
  });

  it('accepts nothing where the copy is refused', async () => {
    const words = ['--accept', '--motivo', 'x', '--nombre', 'Ana'];
    const { exitCode, files } = await copy({ 'revisada.xlsx': 'antes' }, ...words);
    expect(exitCode).toBe(3);
    expect(files.has('pes.aceptados.json')).toBe(false);
  });
});

describe('a workbook of any layout', () => {
  const layouts = readLayouts().filter(
    ({ sheets, texts }) => sheets.length > 0 && texts.length === 0,
  );

  it.each(layouts.map((layout) => [layout.file, layout] as const))(
    '%s gives in its copy what it gives',
    async (_, { sheets, config }) => {
      const book = new ExcelJS.Workbook();
      for (const sheet of sheets.map(cellsOf)) {
        const own = book.addWorksheet(sheet.name, { state: sheet.visibility });
        for (const { number, hidden, cells } of sheet.rows) {
          if (hidden) own.getRow(number).hidden = true;
          for (const { column, value, format } of cells) {
            const cell = own.getCell(number, column);
            cell.value = value as ExcelJS.CellValue;
            cell.numFmt = format;
          }
        }
        for (const { top, left, bottom, right } of sheet.merges) {
          own.mergeCells(top, left, bottom, right);
        }
      }
      const bytes = new Uint8Array(await book.xlsx.writeBuffer());
      const settings = config === null ? {} : { 'pes.config.json': config };
      await expectSame(bytes, settings);
    },
    30_000,
  );

  const folder = join(ROOT, 'fixtures', 'cases');
  const cases = readdirSync(folder).filter((name) =>
    readdirSync(folder, { withFileTypes: true }).some(
      (one) => one.isDirectory() && one.name === name,
    ),
  );

  it('is of many cases', () => {
    expect(layouts.length).toBeGreaterThan(30);
    expect(cases.length).toBeGreaterThan(50);
  });

  it.each(cases)(
    'of the case %s gives in its copy what it gives',
    async (name) => {
      const files = readdirSync(join(folder, name));
      const path = files.find((file) => /^matriz.*\.xlsx$/.test(file));
      if (path === undefined) return;
      const others = files.filter((file) => file !== path && !/\.md$/.test(file));
      const beside = others.map((file) => [file, readFileSync(join(folder, name, file))] as const);
      await expectSame(readFileSync(join(folder, name, path)), Object.fromEntries(beside));
    },
    30_000,
  );
});

/** Expects a copy that lost nothing, is sound, and of which the same is found and computed. */
async function expectSame(bytes: Uint8Array, beside: World['files']): Promise<void> {
  const own = { ...beside, 'matriz.xlsx': bytes };
  const words = ['validate', 'matriz.xlsx', '--format', 'json'];
  const before = await run([...words, '--anotar', 'fuera/revisada.xlsx'], {
    files: { ...own, 'fuera/x.txt': '' },
  });
  const copied = before.files.get('fuera/revisada.xlsx') ?? new Uint8Array();
  expect(listLosses(bytes, copied)).toEqual([]);
  expect(listFaults(copied)).toEqual([]);
  const sheets = readWorkbook(copied, 'x').sheets;
  expect(sheets.slice(0, -1)).toEqual(readWorkbook(bytes, 'x').sheets);
  const after = await run(words, { files: { ...beside, 'matriz.xlsx': copied } });
  expect(JSON.parse(after.stdout).findings).toEqual(JSON.parse(before.stdout).findings);
  expect(after.exitCode).toBe(before.exitCode);
  const computed = async (matrix: Uint8Array) => {
    const argv = ['compute', 'matriz.xlsx', '--vigencia', '2024', '--format', 'json'];
    const { stdout, exitCode } = await run(argv, { files: { ...beside, 'matriz.xlsx': matrix } });
    return [JSON.parse(stdout).objectives, exitCode];
  };
  expect(await computed(copied)).toEqual(await computed(bytes));
}
