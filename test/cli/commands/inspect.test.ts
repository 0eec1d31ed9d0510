/** `pes inspect` as users run it, and the configuration it writes. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toHints } from '../../../src/cli/configuration/layout.ts';
import { configSchema } from '../../../src/cli/configuration/schema.ts';
import { inspectWorkbook } from '../../../src/read/inspect/inspect-workbook.ts';
import { readTableFile } from '../../../src/read/read-file.ts';
import { inspectSchema } from '../../../src/report/inspect/schema.ts';
import { cellsOf, readLayouts } from '../../layout-corpus.ts';
import { casePath, run } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const matriz = readFileSync(casePath('matriz.xlsx'));
const segplan = readFileSync(casePath('segplan.xlsx'));
const CASE = { files: { 'plan/matriz.xlsx': matriz, 'plan/segplan.xlsx': segplan } };

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the picture', () => {
  it.each([['matriz.xlsx'], ['segplan.xlsx']])('shows how %s is read', async (name) => {
    const { exitCode, stdout, stderr } = await run(['inspect', `plan/${name}`], CASE);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatchSnapshot();
  });

  it('is the same under the Spanish name of the command', async () => {
    const [english, spanish] = await Promise.all(
      ['inspect', 'inspeccionar'].map((word) => run([word, 'plan/matriz.xlsx'], CASE)),
    );
    expect(spanish).toEqual(english);
  });

  it('says in words that a workbook is neither, with what it looked for', async () => {
    const files = { 'nomina.xlsx': await xlsxOf({ Nómina: '| Cédula | Nombre |\n| 123 | Ana |' }) };
    const { exitCode, stdout, stderr } = await run(['inspect', 'nomina.xlsx'], { files });
    expect(exitCode).toBe(1);
    expect(stdout).toBe(
      'nomina.xlsx: no es una matriz de formulación ni un reporte de SEGPLAN\n\nHojas que no se leyeron\n\n  «Nómina»\n',
    );
    expect(stderr).toContain('PES101');
  });

  it('tells rows left out and what was deduced', async () => {
    const table = `
      | Vigencia 2024 |
      | Objetivo | Meta | Indicador | Tendencia | Ponderación | Programado | Zonificación |
      | 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma | 60 | 10 | x |
      | ^ | Meta sectorial 12: Dos | 22: Casas | Suma | 40 | 10 | x |
      | Total | | | | 100 | | |`;
    const files = { 'm.xlsx': await xlsxOf({ Plan: table, 'Plan (2)': table }) };
    const { stdout } = await run(['inspect', 'm.xlsx'], { files });
    expect(stdout).toContain('Indicadores  2 filas: 3–4');
    expect(stdout).toContain('Fila 5, total: «Total»');
    expect(stdout).toContain('Se dejó la hoja «Plan (2)»: su nombre dice que es una copia.');
    expect(stdout).toContain('La vigencia es 2024: la dice un título');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '2 ponderaciones sin formato de porcentaje: cada una es un número de 0 a 100, porque así suma 100% su objetivo.',
    );
    expect(stdout).toMatch(/G\s+—\s+Zonificación\s+nadie la lee: no se conoce/);
  });

  it('reads the sheet that --hoja names', async () => {
    const { stderr, exitCode } = await run(['inspect', 'plan/matriz.xlsx', '--hoja', 'Plan'], CASE);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('matriz.xlsx no tiene una hoja «Plan».');
  });

  it('reads standard input', async () => {
    const { exitCode, stdout } = await run(['inspect', '-'], { files: { '-': segplan } });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('entrada estándar: reporte de SEGPLAN');
  });
});

describe('where nothing is recognised', () => {
  const PLAN = `
    | Plan de acción |
    | Objetivo | Nombre de la meta | Indicador | Tipo de anualización | Puntaje 25 | Zona | Color |
    | 1. Mejorar | Meta sectorial 11: Abrir | 21: Sedes | Suma | 60 | Norte | Rojo |
    | 1. Mejorar | Meta sectorial 12: Poner | 22: Casas | Suma | 40 | Sur | Azul |`;

  const documentOf = async (files: Record<string, Uint8Array | string>) =>
    inspectSchema.parse(
      JSON.parse((await run(['inspect', 'p.xlsx', '--format', 'json'], { files })).stdout),
    );

  it('shows the nearest table, its columns and what it lacks', async () => {
    const files = { 'p.xlsx': await xlsxOf({ Portada: '| Lista de metas | |', Metas: PLAN }) };
    const { exitCode, stdout } = await run(['inspect', 'p.xlsx'], { files });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Lo más parecido: hoja «Metas»');
    expect(stdout).toMatch(/Encabezados\s+fila 2\n/);
    expect(stdout).toMatch(/Falta\s+«Ponderación» o «Programado»\n/);
    expect(stdout).toMatch(/A\s+objetivo\s+Objetivo\s+su encabezado/);
    expect(stdout).toMatch(/E\s+—\s+Puntaje 25\s+nadie la lee/);
    expect(stdout).not.toContain('Lista de metas');
  });

  it('gives the line that settles it', async () => {
    const files = { 'p.xlsx': await xlsxOf({ Metas: PLAN }) };
    const { nearest } = await documentOf(files);
    expect(nearest?.missing[0]?.anyOf).toEqual(['weight', 'programmed']);
    expect(nearest?.setting).toBe(
      '"matriz": { "hoja": "Metas", "encabezados": 2, "columnas": { "ponderación 2025": "E" } }',
    );
    const settled = await documentOf({ ...files, 'pes.config.json': `{${nearest?.setting}}` });
    expect([settled.nearest, settled.plan?.indicators]).toEqual([null, 2]);
  });

  it('tells a report that lacks what was executed from a matrix', async () => {
    const table = '| Nombre meta | Nombre indicador | Cosa 2024 |\n| 11: A | 21: B | 7 |';
    const { nearest } = await documentOf({ 'p.xlsx': await xlsxOf({ Hoja1: table }) });
    expect([nearest?.role, nearest?.missing.map(({ anyOf }) => anyOf)]).toEqual([
      'segplan',
      [['executed']],
    ]);
  });

  it('shows none where no row names two columns of a plan', async () => {
    const table = '| Cédula | Nombre | Cargo |\n| 123 | Ana | Jefe |';
    expect((await documentOf({ 'p.xlsx': await xlsxOf({ Nómina: table }) })).nearest).toBeNull();
  });
});

describe('the document', () => {
  it.each(readLayouts().map((layout) => [layout.file, layout] as const))(
    'has the shape of its schema for %s',
    async (_, { sheets, texts }) => {
      const bytes =
        texts[0]?.bytes ??
        (await xlsxOf(Object.fromEntries(sheets.map(({ name, table }) => [name, table]))));
      const name = texts[0]?.name ?? 'libro.xlsx';
      const { stdout } = await run(['inspect', name, '--format', 'json'], {
        files: { [name]: bytes },
      });
      expect(inspectSchema.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    },
  );
});

describe('--init', () => {
  it('writes a configuration by which the file is read the same', async () => {
    const { exitCode, files, stderr } = await run(['inspect', 'plan/matriz.xlsx', '--init'], CASE);
    expect([exitCode, stderr]).toEqual([0, 'Escrito: plan/pes.config.json\n']);
    const written = text(files.get('plan/pes.config.json'));
    expect(JSON.parse(written).matriz).toMatchObject({
      hoja: 'Formulación',
      encabezados: [6, 7],
      columnas: { objetivo: 'B', meta: 'D', 'ponderación 2024': 'G', 'programado 2027': 'N' },
    });
    const again = await run(['compute', 'plan/matriz.xlsx', '--vigencia', '2024'], {
      files: { ...CASE.files, 'plan/pes.config.json': written },
    });
    const before = await run(['compute', 'plan/matriz.xlsx', '--vigencia', '2024'], CASE);
    expect([again.exitCode, again.stdout]).toEqual([0, before.stdout]);
  });

  it('names the export, and says how it is read', async () => {
    const { files } = await run(['inspect', 'plan/segplan.xlsx', '--init'], CASE);
    const written = JSON.parse(text(files.get('plan/pes.config.json')));
    expect([written.segplan, written.reporte.hoja]).toEqual(['segplan.xlsx', 'Reporte']);
  });

  it('never replaces one without --force', async () => {
    const files = { ...CASE.files, 'plan/pes.config.json': '{}' };
    const refused = await run(['inspect', 'plan/matriz.xlsx', '--init'], { files });
    expect([refused.exitCode, refused.stdout]).toEqual([3, '']);
    expect(refused.stderr).toContain('Ya existe «plan/pes.config.json».');
    const forced = await run(['inspect', 'plan/matriz.xlsx', '--init', '--force'], { files });
    expect(text(forced.files.get('plan/pes.config.json'))).toContain('Formulación');
  });

  const OPEN = `
    | Objetivo | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Ejecutado 2024 | Zonificación |
    | 1. Mejorar | Meta sectorial 11: Abrir | 21: Sedes | Suma | 60 | 10 | 3 | 4 | Norte |
    | 1. Mejorar | Meta sectorial 12: Poner | 22: Casas | Suma | 40 | 20 | 3 | 5 | Sur |`;

  it('is preceded by a picture that says why none of several columns is read', async () => {
    const files = { 'm.xlsx': await xlsxOf({ Plan: OPEN }) };
    const { stdout } = await run(['inspect', 'm.xlsx'], { files });
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'G ¿ejecutado 2024? Ejecutado 2024 no se decide: otra dice lo mismo, con otros valores',
    );
  });

  it('writes what is open as the columns to choose from, which change nothing', async () => {
    const files = { 'm.xlsx': await xlsxOf({ Plan: OPEN }) };
    const { files: after } = await run(['inspect', 'm.xlsx', '--init'], { files });
    const written = JSON.parse(text(after.get('pes.config.json')));
    expect(written.matriz.columnas).not.toHaveProperty('ejecutado 2024');
    expect(written.matriz.pendiente).toEqual({
      'ejecutado 2024': { G: 'Ejecutado 2024', H: 'Ejecutado 2024' },
      'sin leer': { I: 'Zonificación' },
    });
    const { columnas, pendiente: _, ...rest } = written.matriz;
    const executedWith = async (matriz: object) => {
      const world = { files: { ...files, 'pes.config.json': JSON.stringify({ matriz }) } };
      const { stdout } = await run(['inspect', 'm.xlsx', '--format', 'json'], world);
      const { tables } = inspectSchema.parse(JSON.parse(stdout));
      return tables[0]?.columns.flatMap(({ column, field, setting }) =>
        field === 'executed' && setting === null ? [column] : [],
      );
    };
    expect(await executedWith(written.matriz)).toEqual([]);
    const settled = { ...rest, columnas: { ...columnas, 'ejecutado 2024': 'H' } };
    expect(await executedWith(settled)).toEqual(['H']);
  });

  it('writes a missing column with those that may be it, and what the nearest table is', async () => {
    const lacking = OPEN.replace('Tendencia', 'Manera').replaceAll('Suma', 'Vertical');
    const nearest =
      '| Objetivo | Meta | Indicador | Puntaje 25 | Zona |\n| A | B | C | 60 | Norte |';
    const read = async (table: string) => {
      const files = { 'm.xlsx': await xlsxOf({ Plan: table }) };
      const { files: after } = await run(['inspect', 'm.xlsx', '--init'], { files });
      return configSchema.parse(JSON.parse(text(after.get('pes.config.json')))).matriz;
    };
    expect((await read(lacking))?.pendiente).toMatchObject({ tendencia: { D: 'Manera' } });
    expect(await read(nearest)).toMatchObject({
      encabezados: 1,
      columnas: { objetivo: 'A', indicador: 'C' },
      pendiente: { 'ponderación 2025': { D: 'Puntaje 25' }, 'sin leer': { E: 'Zona' } },
    });
  });

  it('keeps what else a configuration says', async () => {
    const before = {
      segplan: 'otro.csv',
      reporte: { hoja: 'Enero' },
      matriz: { vigencia: 2024, pendiente: { 'sin leer': { Z: 'Vieja' } } },
      palabras: { programado: ['Cantidad a lograr'] },
    };
    const files = { ...CASE.files, 'plan/pes.config.json': JSON.stringify(before) };
    const { files: after } = await run(['inspect', 'plan/matriz.xlsx', '--init', '--force'], {
      files,
    });
    const { matriz, ...others } = JSON.parse(text(after.get('plan/pes.config.json')));
    const { matriz: _, ...kept } = before;
    expect(others).toEqual(kept);
    expect(matriz).toMatchObject({ vigencia: 2024, hoja: 'Formulación' });
    expect(matriz).not.toHaveProperty('pendiente');
  });

  it('says why none is written', async () => {
    const files = { 'n.xlsx': await xlsxOf({ Hoja1: '| Nombre |' }), '-': matriz };
    const none = await run(['inspect', 'n.xlsx', '--init'], { files });
    expect([none.exitCode, none.files.has('pes.config.json')]).toEqual([3, false]);
    const piped = await run(['inspect', '-', '--init'], { files });
    expect(piped.exitCode).toBe(3);
  });

  it.each(
    readLayouts()
      .filter(({ config, plan, sheets, codes }) => {
        return config === null && plan !== null && sheets.length === 1 && codes.length === 0;
      })
      .map((layout) => [layout.file, layout] as const),
  )('keeps the reading of %s', async (_, { sheets }) => {
    const [sheet] = sheets;
    if (!sheet) throw new Error('a layout without sheets');
    const bytes = await xlsxOf({ [sheet.name]: sheet.table.replaceAll('⏎', ' ') });
    const { files } = await run(['inspect', 'm.xlsx', '--init'], { files: { 'm.xlsx': bytes } });
    const config = configSchema.parse(JSON.parse(text(files.get('pes.config.json'))));
    const book = readTableFile(bytes, 'm.xlsx');
    const before = inspectWorkbook(book, { matrix: {}, report: {} });
    const after = inspectWorkbook(book, { matrix: toHints(config.matriz), report: {} });
    expect([after.plan, after.findings]).toEqual([before.plan, before.findings]);
    expect(cellsOf(sheet).rows.length).toBeGreaterThan(0);
  });
});
