/** Configurations, text exports and plans of several sheets, as users run `pes compute`. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WRITABLE_FIELDS } from '../../src/cli/configuration/layout.ts';
import { toLimits } from '../../src/cli/configuration/limits.ts';
import { configSchema } from '../../src/cli/configuration/schema.ts';
import { readPlan } from '../../src/read/plan/read-plan.ts';
import { readTableFile } from '../../src/read/read-file.ts';
import { DEFAULT_LIMITS } from '../../src/read/xlsx/limits.ts';
import { casePath, run } from '../memory-io.ts';
import { xlsxOf } from '../xlsx-of.ts';

const MATRIX = `
  | Objetivo   | Meta                   | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
  | 1. Mejorar | Meta sectorial 11: Uno | 21: Sedes | Suma      | 50%              | 10              |
  | 1. Mejorar | Meta sectorial 12: Dos | 22: Casas | Suma      | 50%              | 10              |`;

const CSV =
  'Corte: 31/12/2024\r\nTipo de meta;Código meta;Código indicador;Programado 2024;Ejecutado 2024\r\nMeta sectorial;0011;21;10,00;10,00\r\nMeta sectorial;0012;22;10,00;5,00\r\n';

const ARGV = ['compute', 'plan/m.xlsx', '--vigencia', '2024', '--format', 'json'];

function windows(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

async function compute(
  files: Readonly<Record<string, Uint8Array | string>>,
  matrix = MATRIX,
  argv: readonly string[] = [],
) {
  const book = await xlsxOf({ Formulación: matrix });
  const ran = await run([...ARGV, ...argv], { files: { 'plan/m.xlsx': book, ...files } });
  return { ...ran, document: JSON.parse(ran.stdout) };
}

describe('a CSV export', () => {
  it.each([
    [
      'is found beside the matrix',
      [] as string[],
      'Ejecución: r.csv, hallado junto a la matriz.\n',
    ],
    ['is given', ['--segplan', 'plan/r.csv'], ''],
  ])('%s', async (_, argv, said) => {
    const { exitCode, stderr, document } = await compute(
      { 'plan/r.csv': windows(CSV) },
      MATRIX,
      argv,
    );
    expect(document.objectives[0].complianceText).toBe('75,00%');
    expect([exitCode, document.cutoff]).toEqual([0, '2024-12-31']);
    expect(stderr.startsWith(said)).toBe(true);
    expect(document.objectives[0].indicators[0].sources.executed).toBe('r.csv#r!E3');
  });

  it('is named in the configuration', async () => {
    const { document, stderr } = await compute({
      'plan/datos/r.csv': CSV,
      'plan/pes.config.json': '{ "segplan": ["datos/r.csv"] }',
    });
    expect(document.objectives[0].complianceText).toBe('75,00%');
    expect(stderr).toContain('Ejecución: r.csv, según pes.config.json.');
  });

  it('may be given with others: the latest cutoff counts', async () => {
    const earlier = CSV.replace('31/12/2024', '30/06/2024').replace(';5,00', ';1,00');
    const { document } = await compute({ 'plan/a.csv': earlier, 'plan/b.csv': CSV }, MATRIX, [
      '--segplan',
      'plan/a.csv',
      '--segplan',
      'plan/b.csv',
    ]);
    expect([document.cutoff, document.objectives[0].complianceText]).toEqual([
      '2024-12-31',
      '75,00%',
    ]);
  });

  it('is refused where its name says it is a workbook', async () => {
    const { exitCode, stderr } = await compute({ 'plan/r.xlsx': CSV }, MATRIX, [
      '--segplan',
      'plan/r.xlsx',
    ]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('r.xlsx es un archivo de texto, por ejemplo CSV');
  });
});

describe('an export of several vigencias', () => {
  it('has the cutoff of each', async () => {
    const rows = [2024, 2025].map((year) => `0011;21;${year};10;${year - 2015};${year}-12-31`);
    const csv = `codinternometa;codigo_indicador;vigencia;ind_prog_actual;ind_ejecucion_vigencia;fecha_corte\n${rows.join('\n')}\n`;
    const matrix = MATRIX.split('\n').slice(0, 3).join('\n').replace('50%', '100%');
    const { document } = await compute({ 'plan/r.csv': csv }, matrix);
    expect([document.cutoff, document.objectives[0].complianceText]).toEqual([
      '2024-12-31',
      '90,00%',
    ]);
    expect(document.findings.map(({ code }: { code: string }) => code)).not.toContain('PES312');
  });
});

describe('the configuration', () => {
  const unknown = MATRIX.replace('Ponderación 2024', 'Aporte').replace(
    'Programado 2024',
    'Cantidad',
  );
  const csv = { 'plan/r.csv': CSV };

  it.each([
    [
      'columns',
      '{ "matriz": { "columnas": { "ponderación 2024": "E", "Programado 2024": "f" } } }',
    ],
    [
      'words',
      '{ "matriz": { "vigencia": 2024 }, "palabras": { "ponderacion": ["Aporte"], "programado": ["Cantidad"] } }',
    ],
    [
      'blocks',
      '{ "matriz": { "bloques": { "E:F": 2024 } }, "palabras": { "ponderación": ["Aporte"], "programado": ["Cantidad"] } }',
    ],
    [
      'header rows',
      '{ "matriz": { "hoja": "Formulación", "encabezados": [1, 1], "columnas": { "ponderación 2024": "E", "programado 2024": "F" } } }',
    ],
  ])('gives %s that the words do not', async (_, config) => {
    const { exitCode, document } = await compute(
      { ...csv, 'plan/pes.config.json': config },
      unknown,
    );
    expect(document.objectives[0]?.complianceText).toBe('75,00%');
    expect(exitCode).toBe(0);
  });

  it.each([
    ['a space at the end', 'PES HABITAT ', null, 0],
    ['a space of another kind', 'PES\u00a0HABITAT', null, 0],
    ['another sheet that differs in spaces alone', 'PES HABITAT ', 'PES  HABITAT', 2],
    ['another letter', 'PES HABITAD', null, 2],
  ])('is named with --hoja although its tab has %s', async (_, name, other, code) => {
    const files = {
      'm.xlsx': await xlsxOf({ [name]: MATRIX, ...(other === null ? {} : { [other]: '| x |' }) }),
    };
    for (const command of ['inspect', 'validate']) {
      const { exitCode } = await run([command, 'm.xlsx', '--hoja', 'PES HABITAT'], { files });
      expect([command, exitCode]).toEqual([command, code]);
    }
  });

  it('gives way to --hoja', async () => {
    const files = {
      ...csv,
      'plan/m.xlsx': await xlsxOf({ Una: MATRIX, Otra: MATRIX.replace('Uno', 'Otro') }),
      'plan/pes.config.json': '{ "matriz": { "hoja": "Una" } }',
    };
    const { stdout } = await run([...ARGV, '--hoja', 'Otra'], { files });
    expect(JSON.parse(stdout).objectives[0].indicators[0].goal).toBe('Otro');
  });

  it('must name a sheet that is there', async () => {
    const missing = { ...csv, 'plan/pes.config.json': '{ "matriz": { "hoja": "Nada" } }' };
    const { exitCode, stderr } = await compute(missing);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('m.xlsx no tiene una hoja «Nada».');
  });

  it.each([
    ['{ "matris": {} }', '«matris» no es una clave conocida'],
    ['{ "matris": {} }', '«matris» no es una clave conocida; ¿quiso decir «matriz»?'],
    ['{ "matriz": { "oja": "x" } }', '«matriz.oja» no es una clave conocida; ¿quiso decir «hoja»?'],
    [
      '{ "Columnas": {} }',
      '«Columnas» no es una clave conocida; «columnas» va dentro de «matriz» o de «reporte»',
    ],
    [
      '{ "limites": { "celda": 9 } }',
      '«limites.celda» no es una clave conocida; ¿quiso decir «celdas»?',
    ],
    [
      '{ "matriz": { "columnas": { "ponderasion 2025": "H" } } }',
      '«matriz.columnas.ponderasion 2025» no es un campo; ¿quiso decir «ponderación 2025»?',
    ],
    [
      '{ "valores": { "tendencia": { "C": "cresiente" } } }',
      '«valores.tendencia.C» debe ser una de constante, creciente, decreciente o suma; ¿quiso decir «creciente»?',
    ],
    [
      '{ "severidades": { "PES310": "notas" } }',
      '«severidades.PES310» debe ser una de error, advertencia o nota; ¿quiso decir «nota»?',
    ],
    ['{ "matriz": { "hoja": 3 } }', '«matriz.hoja» debe ser el nombre de una hoja'],
    [
      '{ "matriz": { "encabezados": "cuatro" } }',
      '«matriz.encabezados» debe ser una fila (5), o la primera y la última ([4, 6])',
    ],
    [
      '{ "matriz": { "columnas": { "peso": "H" } } }',
      '«matriz.columnas.peso» no es un campo; los campos son objetivo, tipo de meta,',
    ],
    [
      '{ "matriz": { "columnas": { "meta": "12" } } }',
      '«matriz.columnas.meta» debe ser la letra de una columna, como «H»',
    ],
    [
      '{ "matriz": { "columnas": { "meta 2024": "C" } } }',
      '«matriz.columnas.meta 2024» no es un campo',
    ],
    [
      '{ "matriz": { "pendiente": { "peso": { "H": "Puntos" } } } }',
      '«matriz.pendiente.peso» no es un campo',
    ],
    [
      '{ "matriz": { "pendiente": { "sin leer": { "12": "Puntos" } } } }',
      '«matriz.pendiente.sin leer.12» debe ser la letra de una columna, como «H»',
    ],
    [
      '{ "matriz": { "bloques": { "M:J": 2025 } } }',
      '«matriz.bloques.M:J» no son columnas; se escriben como «J:M»',
    ],
    [
      '{ "matriz": { "bloques": { "J:M": "x" } } }',
      '«matriz.bloques.J:M» debe ser un año, como 2024',
    ],
    ['{ "reporte": { "vigencia": 24 } }', '«reporte.vigencia» debe ser un año, como 2024'],
    [
      '{ "valores": { "tendencia": { "I": "incremental" } } }',
      '«valores.tendencia.I» debe ser constante, creciente, decreciente o suma',
    ],
    ['{ "palabras": { "meta": "Objetivo" } }', '«palabras.meta» debe ser una lista de encabezados'],
    [
      '{ "segplan": ["a.csv", 3] }',
      '«segplan» debe ser el nombre de un archivo, o una lista de nombres',
    ],
    ['[]', 'El contenido debe ser un objeto'],
    ['{ "matriz": 1, "reporte": 2 }', '«matriz» debe ser un objeto; «reporte» debe ser un objeto'],
  ])('%s: says where it is wrong', async (config, sentence) => {
    const { exitCode, stderr } = await compute({ ...csv, 'plan/pes.config.json': config });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`pes: plan/pes.config.json: ${sentence}`);
  });

  it.each([
    [
      '{\n  "matriz": {}\n  "reporte": {}\n}',
      'no es un JSON válido en la línea 3, columna 3: "reporte"',
    ],
    ['{\n  "segplan": "a.xlsx",\n}', 'no es un JSON válido en la línea 3, columna 1: }'],
    ['{ “segplan”: "a.xlsx" }', 'no es un JSON válido en la línea 1, columna 3'],
    ['{ "matriz": { "vigencia": 02024 } }', 'no es un JSON válido en la línea 1, columna 27'],
    [' ', 'está vacío.'],
  ])('%j is no JSON: says the line', async (config, sentence) => {
    const { exitCode, stderr } = await compute({ ...csv, 'plan/pes.config.json': config });
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining(`pes: plan/pes.config.json ${sentence}`),
    ]);
  });

  it('nested without end is refused as any other', async () => {
    const { exitCode, stderr } = await compute({
      ...csv,
      'plan/pes.config.json': '['.repeat(20000),
    });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('no es un JSON válido')]);
  });

  it.each([
    [
      'Windows-1252 (ANSI)',
      Uint8Array.from(
        [...'{ "palabras": { "meta": ["Acci'].map((c) => c.charCodeAt(0)).concat(0xf3, 0x6e),
      ),
    ],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x7b, 0x00])],
  ])('in %s is refused, and not read with signs that are not its own', async (name, bytes) => {
    const { exitCode, stderr } = await compute({ ...csv, 'plan/pes.config.json': bytes });
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining(`está en ${name}; se esperaba UTF-8.`),
    ]);
  });
});

describe('a plan of one sheet an objective', () => {
  it('is computed whole, in the order of its numbers', async () => {
    const sheet = (number: number, code: number) => `
      | Objetivo ${number}. Mejorar ${number} |
      | Cumplimiento | 50% |
      | Nombre meta | Nombre indicador | Tendencia | Ponderación indicador | Programación 2024 | Ejecución 2024 |
      | Meta sectorial ${code}: Uno | 21: Sedes | Suma | 100% | 10 | 5 |`;
    const files = {
      'plan/m.xlsx': await xlsxOf({ 'Objetivo 2': sheet(2, 12), 'Objetivo 1': sheet(1, 11) }),
    };
    const { stdout, stderr } = await run(ARGV, { files });
    const document = JSON.parse(stdout);
    expect(
      document.objectives.map(({ number, name, complianceText }: Record<string, unknown>) => [
        number,
        name,
        complianceText,
      ]),
    ).toEqual([
      [1, 'Mejorar 1', '50,00%'],
      [2, 'Mejorar 2', '50,00%'],
    ]);
    expect(stderr).toContain(
      'Ejecución: columnas de las hojas «Objetivo 2» y «Objetivo 1» de la misma matriz.',
    );
  });
});

describe('a report of pes itself', () => {
  it('is a matrix as published, and gives the same figures', async () => {
    const files = {
      'matriz.xlsx': readFileSync(casePath('matriz.xlsx')),
      'segplan.xlsx': readFileSync(casePath('segplan.xlsx')),
    };
    const first = await run(['compute', 'matriz.xlsx', '--vigencia', '2024', '-o', 'i.xlsx'], {
      files,
    });
    const report = first.files.get('i.xlsx') ?? new Uint8Array();
    const { stdout } = await run(['compute', 'i.xlsx', '--format', 'json'], {
      files: { 'i.xlsx': report },
    });
    const document = JSON.parse(stdout);
    const compliances = document.objectives.map(
      ({ complianceText }: { complianceText: string }) => complianceText,
    );
    expect(compliances).toEqual([
      '101,26%',
      '100,00%',
      '100,00%',
      '100,00%',
      '99,56%',
      '100,11%',
      '100,00%',
      '90,00%',
    ]);
    expect(document.objectives[7].name).toMatch(/^Posicionar la memoria histórica de Bogotá/);
    const { plan } = readPlan(readTableFile(report, 'i.xlsx'));
    expect(
      plan?.objectives[4]?.printed?.map(({ vigencia, compliance, at }) => [
        vigencia,
        compliance.value.toFixed(4),
        at.sheet,
      ]),
    ).toEqual([[2024, '0.9956', 'Objetivo 5']]);
  });
});

describe('the guide on reading', () => {
  const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'lectura.md'), 'utf8');

  it('shows a configuration that is one', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(configSchema.safeParse(JSON.parse(example)).error).toBeUndefined();
  });

  it('has the limits of the program', () => {
    const rows = [...guide.matchAll(/^\| `(\w+)` +\| +([\d.]+) \|/gm)];
    const written = rows.map(([, key, figure = '']) => [key, Number(figure.replaceAll('.', ''))]);
    expect(toLimits(Object.fromEntries(written))).toEqual(DEFAULT_LIMITS);
    const example = JSON.parse(/```json\n(\{ "limites".*)\n```/.exec(guide)?.[1] ?? '');
    expect(configSchema.safeParse(example).error).toBeUndefined();
  });

  it('names every key and every field, and no other', () => {
    const [, fields = ''] = /Los campos son: (.*?)\. Los que/.exec(guide) ?? [];
    expect(fields.split(/, | y (?=no se usa)/)).toEqual(WRITABLE_FIELDS);
    const table = [...guide.matchAll(/^\| (?:… )?`([^|]*)` *\|/gm)].map(([, keys = '']) => keys);
    const named = table.flatMap((keys) => keys.split('`, `'));
    const layout = configSchema.shape.matriz.unwrap().shape;
    const limits = configSchema.shape.limites.unwrap().shape;
    const known = [configSchema.shape, layout, limits].flatMap((shape) => Object.keys(shape));
    expect(named.sort()).toEqual(known.filter((key) => key !== '$schema').sort());
  });
});
