/** `pes template` as users run it: blank matrices, and plans moved to them. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/read/plan/read-plan.ts';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { casePath, run, type World } from '../../memory-io.ts';
import { cellsOf } from '../../report/xlsx/written-workbook.ts';
import fc from '../../seeded-check.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const matriz = readFileSync(casePath('matriz.xlsx'));
const segplan = readFileSync(casePath('segplan.xlsx'));

/** What makes the folder there in a world of files. */
const FOLDER = { 'leame.txt': '' };

async function write(argv: readonly string[], files: World['files'] = {}) {
  const argvOf = ['template', '-o', 'nueva.xlsx', ...argv];
  const said = await run(argvOf, { files: { ...FOLDER, ...files } });
  const bytes = said.files.get('nueva.xlsx');
  if (!bytes) throw new Error(said.stderr);
  return { ...said, bytes };
}

async function findingsIn(argv: readonly string[], files: World['files']) {
  const { exitCode, stdout } = await run([...argv, '--format', 'json'], { files });
  const { findings } = JSON.parse(stdout) as { findings: { code: string }[] };
  return { exitCode, codes: findings.map(({ code }) => code) };
}

const textOf = (bytes: Uint8Array, sheet: string) =>
  [...cellsOf(bytes)].flatMap(([address, { value }]) =>
    address.startsWith(`${sheet}!`) ? [String(value)] : [],
  );

describe('a blank matrix', () => {
  it('is written under both names of the command, the same bytes each time', async () => {
    const [first, again, spanish] = await Promise.all(
      ['template', 'template', 'plantilla'].map((word) =>
        run([word, '-o', 'm.xlsx'], { files: FOLDER }),
      ),
    );
    expect(first?.exitCode).toBe(0);
    expect(first?.stdout).toBe('');
    expect(first?.stderr).toBe(
      'Escrito: m.xlsx. Diligéncielo y revíselo con: pes validate m.xlsx\n',
    );
    const bytes = first?.files.get('m.xlsx');
    expect(bytes?.byteLength).toBeGreaterThan(10_000);
    expect(again?.files.get('m.xlsx')).toEqual(bytes);
    expect(spanish?.files.get('m.xlsx')).toEqual(bytes);
  });

  it('says nothing to validate, whatever sector, years and objectives it is for', async () => {
    const sectors = fc.oneof(
      fc.constantFrom(
        'Gestión Pública',
        'Objetivo 3. Salud',
        '=1+1',
        'Sector: Vigencia 2031 «raro» & <b>',
        'Plan Estratégico Sectorial 2020-2023',
        'Presupuesto 2024 (ejemplo)',
        'Copia borrador versión 2',
        'Ñ 🌳 \u202e',
        "d'Agua",
        'x'.repeat(300),
      ),
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
        .filter((text) => !/^\s*-/.test(text)),
    );
    await fc.assert(
      fc.asyncProperty(
        sectors,
        fc.integer({ min: 2000, max: 2088 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 60 }),
        async (sector, first, more, objectives) => {
          const years = `${first}-${first + more}`;
          const argv = ['--vigencias', years, '--objetivos', String(objectives)];
          const { bytes } = await write([`--sector=${sector}`, ...argv]);
          const files = { 'nueva.xlsx': bytes };
          expect(await findingsIn(['validate', 'nueva.xlsx'], files)).toEqual({
            exitCode: 0,
            codes: [],
          });
          const { plan } = readPlan(readWorkbook(bytes, 'nueva.xlsx'));
          expect(plan?.vigencias).toEqual(Array.from({ length: more + 1 }, (_, at) => first + at));
          expect(plan?.notFilledIn).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  }, 120_000);

  it('is not taken for a result by who computes: it says what to do first', async () => {
    const { bytes } = await write([]);
    for (const order of [['compute'], ['explain']]) {
      const { exitCode, stdout, stderr } = await run([...order, 'nueva.xlsx'], {
        files: { 'nueva.xlsx': bytes, 'segplan.xlsx': segplan },
      });
      expect([exitCode, stdout]).toEqual([3, '']);
      expect(stderr).toContain(
        'nueva.xlsx está sin diligenciar: su matriz no tiene ningún indicador.',
      );
      expect(stderr).toContain('Escriba en ella sus indicadores');
    }
  });

  it('is told as such by who validates, whatever report stands beside it', async () => {
    const { bytes } = await write(['--vigencias', '2024']);
    const files = { 'nueva.xlsx': bytes, 'segplan.xlsx': segplan };
    const { stdout } = await run(['validate', 'nueva.xlsx'], { files });
    expect(stdout).toBe(
      'La matriz está sin diligenciar: todavía no hay nada que revisar.\n\nnueva.xlsx: sin hallazgos\n',
    );
  });

  it('has the names of its sector and plan read from its titles', async () => {
    const { bytes } = await write(['--sector', 'Gestión Pública', '--vigencias', '2028-2031']);
    const { plan } = readPlan(readWorkbook(bytes, 'nueva.xlsx'));
    expect(plan).toMatchObject({
      name: 'Plan Estratégico Sectorial 2028-2031',
      sector: 'Gestión Pública',
    });
  });

  it('that somebody emptied by hand is a matrix without indicators', async () => {
    const headings =
      '| Objetivo | Código meta | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |';
    const said = (cell: string) => xlsxOf({ Plan: `| ${cell} |\n${headings}` });
    const files = {
      'vacia.xlsx': await said('Matriz'),
      'nueva.xlsx': await said('Matriz sin diligenciar'),
    };
    expect((await findingsIn(['validate', 'vacia.xlsx'], files)).codes).toEqual(['PES130']);
    expect((await findingsIn(['validate', 'nueva.xlsx'], files)).codes).toEqual([]);
  });
});

describe('the words of the command', () => {
  it.each([
    [['template'], 2, 'Falta decir qué archivo se escribe.'],
    [['template', '-o', 'a.xlsx', '-o', 'b.xlsx'], 2, 'Se escribe una sola matriz cada vez.'],
    [['template', '-o', 'm.csv'], 2, 'No se sabe en qué formato escribir «m.csv».'],
    [['template', '-o', '-'], 2, 'La matriz se escribe en un archivo.'],
    [['template', '-o', 'm.xlsx', '--vigencias', '2027-2024'], 2, 'no son los años de un plan'],
    [['template', '-o', 'm.xlsx', '--vigencias', '2000-2050'], 2, 'hasta 12 años'],
    [['template', '-o', 'm.xlsx', '--objetivos', '0'], 2, 'Escriba un entero de 1 a 60.'],
    [['template', '-o', 'm.xlsx', '--hoja', 'x'], 2, 'Indique con --desde'],
    [['template', 'm.xlsx'], 2, 'Para pasar el plan que tiene: --desde m.xlsx'],
    [['template', '-o', 'n.xlsx', '--desde', 'no.xlsx'], 3, 'no.xlsx'],
    [
      ['template', '-o', 'n.xlsx', '--desde', 'segplan.xlsx', '--hoja', 'x'],
      2,
      'no tiene una hoja «x»',
    ],
    [
      ['template', '-o', 'matriz.xlsx', '--desde', 'matriz.xlsx', '--force'],
      2,
      'nunca se escribe sobre una entrada',
    ],
    [['template', '-o', 'segplan.xlsx'], 3, 'Ya existe'],
  ])('refuses %j', async (argv, code, said) => {
    const files = { 'matriz.xlsx': matriz, 'segplan.xlsx': segplan };
    const { exitCode, stdout, stderr, files: after } = await run(argv, { files });
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr).toContain(said);
    expect([...after.keys()].sort()).toEqual(['matriz.xlsx', 'segplan.xlsx']);
  });

  it('replaces what exists only when told', async () => {
    const { exitCode, files } = await run(['template', '-o', 'a.xlsx', '--force', '--quiet'], {
      files: { 'a.xlsx': 'before' },
    });
    expect(exitCode).toBe(0);
    expect(files.get('a.xlsx')?.byteLength).toBeGreaterThan(10_000);
  });
});

describe('the published case, moved', () => {
  it('gives every published digit, no finding that the old one did not give, and leaves it as it was', async () => {
    const files = { 'plan/matriz.xlsx': matriz, 'plan/segplan.xlsx': segplan };
    const moved = await run(['template', '--desde', 'plan/matriz.xlsx', '-o', 'plan/nueva.xlsx'], {
      files,
    });
    expect(moved.exitCode).toBe(0);
    expect(moved.files.get('plan/matriz.xlsx')).toEqual(matriz);
    const after = Object.fromEntries(moved.files);
    const figures = async (name: string) => {
      const argv = [
        'compute',
        `plan/${name}`,
        '--segplan',
        'plan/segplan.xlsx',
        '--format',
        'json',
      ];
      const { stdout } = await run(argv, { files: after });
      const { objectives, findings } = JSON.parse(stdout);
      return {
        objectives: objectives.map((objective: { indicators: object[] }) => ({
          ...objective,
          indicators: objective.indicators.map((one) => ({ ...one, sources: null })),
        })),
        codes: findings.map(({ code }: { code: string }) => code),
      };
    };
    expect(await figures('nueva.xlsx')).toEqual(await figures('matriz.xlsx'));
  });

  it('says what it could not place, with its cells', async () => {
    const { stdout, bytes } = await write(['--desde', 'matriz.xlsx'], { 'matriz.xlsx': matriz });
    expect(stdout).toMatchInlineSnapshot(`
      "matriz.xlsx → nueva.xlsx

      Pasó  8 objetivos, 17 indicadores, 4 vigencias

      Lo que no se pasó

      De dónde                      Qué                           Por qué
      ───────────────────────────────────────────────────────────────────────────────────────────────────
      Instrucciones                 12 celdas                     Hoja que no es del plan
      Formulación!A1…A4 (2 celdas)  ALCALDÍA MAYOR DE BOGOTÁ      Título o texto encima de la tabla
                                    D.C.
      Formulación!A8…A24 (17        No.                           Columna que no tiene lugar en la matriz
      celdas)
      Formulación!A26               Fuente: formulación del Plan  Nota junto a la tabla
                                    Estratégico Sectorial
                                    2024-202…

        Cada celda, con lo que dice, está en la hoja «Sin pasar» de nueva.xlsx.
      "
    `);
    const told = textOf(bytes, 'Sin pasar');
    expect(told).toEqual(
      expect.arrayContaining(['Formulación!A26', 'Formulación!A8', 'Instrucciones']),
    );
    expect(told).toContain('Fuente: formulación del Plan Estratégico Sectorial 2024-2027.');
  });
});

const OLD = `
  | Sector Salud | |
  | Objetivo | Tipo de meta | Código meta | Meta | Código indicador | Indicador | Entidad | Unidad de medida | Tendencia | Línea base | Meta cuatrienio | Ponderación 2024 | Programado 2024 | Ejecutado 2024 | Observaciones 2024 | Responsable |
  | 1. Cuidar | Meta sectorial | 11 | Atender | 21 | Hogares | Hospital A | Hogares | Suma | 5 | 40 | 60% | 40 | 38 | Faltó contratar | Ana |
  | ^ | Meta estratégica | 12 | Mejorar | | Índice | Hospital B | Puntos | Creciente | 70 | 80 | 40% | NP | | | #REF! |
  | Total | | | | | | | | | | | 100% | | | | |
  | Nota: preliminar | | | | | | | | | | | | | | | |`;

describe('a plan with all that a matrix may say', () => {
  it('keeps unit, entity, marks, execution and observations, and tells the rest with its cells', async () => {
    const { bytes } = await write(['--desde', 'vieja.xlsx'], {
      'vieja.xlsx': await xlsxOf({ Matriz: OLD, Anexo: '| algo |' }),
    });
    const { plan } = readPlan(readWorkbook(bytes, 'nueva.xlsx'));
    expect(plan?.sector).toBe('Salud');
    const [first, second] = plan?.objectives[0]?.indicators ?? [];
    expect(first).toMatchObject({
      key: { goalKind: 'sectorial', goalCode: '11', indicatorCode: '21' },
      names: { goal: 'Atender', indicator: 'Hogares' },
      baseline: { value: 5 },
      wholePlanTarget: { value: 40 },
      vigencias: [
        {
          weight: { value: 0.6 },
          programmed: { value: 40 },
          executed: { value: 38 },
          observation: 'Faltó contratar',
        },
      ],
    });
    expect(second?.vigencias[0]?.programmed).toEqual({ kind: 'mark', text: 'NP' });
    const cells = textOf(bytes, 'Formulación');
    expect(cells).toEqual(
      expect.arrayContaining(['Hospital A', 'Hospital B', 'Hogares', 'Puntos']),
    );
    const told = textOf(bytes, 'Sin pasar');
    expect(told).toEqual(
      expect.arrayContaining([
        'Matriz!P3',
        'Ana',
        'Matriz!P4',
        '#REF!',
        'Matriz!L5',
        'Matriz!A6',
        'Anexo',
      ]),
    );
    // What was placed is not told as if it were not.
    expect(told).not.toContain('Hospital A');
    expect(told).not.toContain('Puntos');
    expect(told).not.toContain('Faltó contratar');
  });

  it('moves on from a template to a larger one, with the objectives that have no indicator yet', async () => {
    const first = await write(['--desde', 'matriz.xlsx'], { 'matriz.xlsx': matriz });
    const again = await write(
      ['--desde', 'una.xlsx', '--objetivos', '10', '--vigencias', '2024-2028'],
      {
        'una.xlsx': first.bytes,
      },
    );
    const { plan } = readPlan(readWorkbook(again.bytes, 'nueva.xlsx'));
    expect(plan?.objectives).toHaveLength(8);
    expect(plan?.vigencias).toEqual([2024, 2025, 2026, 2027, 2028]);
    expect(again.stdout).not.toContain('Instrucciones');
  });

  it('gives the second of two objectives of one number another, and says which', async () => {
    const table = `
      | Objetivo | Código meta | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
      | 1. Cuidar | 11 | Atender | Hogares | Suma | 100% | 5 |
      | 1. Abrir | 12 | Mejorar | Índice | Suma | 100% | 5 |`;
    const { stdout, bytes } = await write(['--desde', 'v.xlsx'], {
      'v.xlsx': await xlsxOf({ P: table }),
    });
    const { plan } = readPlan(readWorkbook(bytes, 'nueva.xlsx'));
    expect(plan?.objectives.map(({ number, name }) => `${number}. ${name}`)).toEqual([
      '1. Cuidar',
      '2. Abrir',
    ]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Otro objetivo tiene su número: aquí es el 2');
  });
});

const PLAN = `
  | Objetivo | Tipo de meta | Código meta | Meta | Código indicador | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
  | 1. Cuidar | Meta sectorial | 2011 | Atender | 4021 | Hogares | Suma | 60% | 40 |
  | 1. Cuidar | Meta estratégica | 12 | Mejorar | | Índice | Creciente | 40% | 80 |`;
const REPORT = `
  | Corte 31/12/2024 |
  | Tipo de meta | Código meta | Meta | Código indicador | Indicador | Programado 2024 | Ejecutado 2024 |
  | Meta sectorial | 2011 | Atender | 4021 | Hogares | 40 | 20 |`;
const OWN = `
  | Tipo de meta | Código meta | Meta | Código indicador | Indicador | Vigencia | Ejecutado |
  | Meta sectorial | 2011 | Atender | 4021 | Hogares | 2024 | 39 |
  | Meta estratégica | 12 | Mejorar | | Índice | 2024 | 80 |`;

describe('a sheet with what SEGPLAN lacks', () => {
  const figures = async (title: string, argv: readonly string[], beside: boolean) => {
    const files = {
      'plan/m.xlsx': await xlsxOf({ Plan: PLAN, Ejecución: `| ${title} |${OWN}` }),
      [beside ? 'plan/segplan.xlsx' : 'otra/segplan.xlsx']: await xlsxOf({ Reporte: REPORT }),
    };
    const words = ['compute', 'plan/m.xlsx', ...argv, '--format', 'json'];
    const { stdout } = await run(words, { files });
    const [objective] = JSON.parse(stdout).objectives;
    return objective.indicators.map(({ executed }: { executed: number | null }) => executed);
  };

  it.each([
    'Ejecución que no está en SEGPLAN',
    'Metas que no se reportan en el SEGPLAN',
    'Metas por fuera de SEGPLAN',
    'Lo que SEGPLAN no trae',
  ])('«%s» completes the report, and never takes its place', async (title) => {
    const given = ['--segplan', 'otra/segplan.xlsx'];
    expect(await figures(title, given, false)).toEqual([20, 80]);
    expect(await figures(title, [], true)).toEqual([20, 80]);
    expect(await figures(title, [], false)).toEqual([39, 80]);
  });

  it('without such a title is the report of its workbook, and another one that is given is the only one', async () => {
    expect(await figures('Ejecución', [], true)).toEqual([39, 80]);
    expect(await figures('Ejecución', ['--segplan', 'plan/segplan.xlsx'], true)).toEqual([
      20,
      null,
    ]);
  });
});

describe('a row that only gives the number of its objective', () => {
  const objectivesIn = async (rows: string) => {
    const table = `
      | N.º objetivo | Objetivo | Código meta | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
      ${rows}`;
    const { plan } = readPlan(readWorkbook(await xlsxOf({ Plan: table }), 'm.xlsx'));
    return plan?.objectives.map(({ number, name, indicators }) => [
      number,
      name,
      indicators.length,
    ]);
  };

  it('is of the objective that others name by it, wherever it stands', async () => {
    const rows = `| 1 | 1. Cuidar | 11 | Atender | Hogares | Suma | 50% | 5 |
      | 2 | 2. Abrir | 12 | Mejorar | Índice | Suma | 100% | 5 |
      | 1 | | 13 | Ampliar | Sedes | Suma | 50% | 5 |`;
    expect(await objectivesIn(rows)).toEqual([
      [1, 'Cuidar', 2],
      [2, 'Abrir', 1],
    ]);
  });

  it('is of one that nobody names where no other row does', async () => {
    const rows = `| 1 | 1. Cuidar | 11 | Atender | Hogares | Suma | 100% | 5 |
      | 2 | | 12 | Mejorar | Índice | Suma | 100% | 5 |`;
    expect(await objectivesIn(rows)).toEqual([
      [1, 'Cuidar', 1],
      [2, 'Objetivo 2', 1],
    ]);
  });
});
