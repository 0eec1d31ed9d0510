/** `pes validate` as analysts and continuous integration run it. */

import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with {
  type: 'json',
};
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CODES } from '../../../src/diagnostics/catalogue.ts';
import { validateSchema } from '../../../src/report/validate/schema.ts';
import { casePath, run, type World } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const matriz = readFileSync(casePath('matriz.xlsx'));
const segplan = readFileSync(casePath('segplan.xlsx'));
const CASE: World = { files: { 'plan/matriz.xlsx': matriz, 'plan/segplan.xlsx': segplan } };

const MATRIX = `
  | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 |
  | 1. Uno | Meta sectorial | 10: Hacer | 20 Hechas | Suma | 50% | 4 |
  | 1. Uno | Meta sectorial | 11: Deshacer | 21 Deshechas | Constante | 40% | 2 |
  | 2. Dos | Meta estratégica | 77: Índice | Índice | Creciente | 100% | "8 puntos" |`;

/** The same matrix with a row of titles above it. */
const MOVED = `| Plan Estratégico Sectorial 2024-2027 |\n${MATRIX.trim()}`;

const EXPORT = `
  | Corte 31 de diciembre de 2024 |
  | Tipo de meta | Código meta | Código indicador | Programado 2024 | Ejecutado 2024 |
  | Meta sectorial | 10 | 20 | 4 | 4 |
  | Meta sectorial | 11 | 21 | 2 | 2 |
  | Meta estratégica | 77 | | 8 | 8 |`;

let bad: Uint8Array;
let moved: Uint8Array;
let report: Uint8Array;

beforeAll(async () => {
  bad = await xlsxOf({ Plan: MATRIX });
  moved = await xlsxOf({ Plan: MOVED });
  report = await xlsxOf({ Reporte: EXPORT });
});

const world = (files: World['files'] = {}, rest: Partial<World> = {}): World => ({
  files: { 'matriz.xlsx': bad, ...files },
  ...rest,
});

const ACCEPT = ['--accept', '--motivo', 'matriz de 2024, ya aprobada', '--nombre', 'Ana Ruiz'];

describe('the findings as text', () => {
  it('are those of the real case: one result that lags a year', async () => {
    const { exitCode, stdout, stderr } = await run(['validate', 'plan/matriz.xlsx'], CASE);
    expect(exitCode).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "plan/segplan.xlsx · Reporte
        J8 · Advertencia PES321
          La observación de la meta estratégica 72 en 2024 habla de 2023 y no de 2024:
          «Incremento en 0,40 puntos del IGPD. Resultados 2023».
            │ H         │ I        │ J
          7 │ Ejecutado │ % Avance │ Observaciones
          8 │ 89,4      │ 100,45%  │ › Incremento en 0,40 puntos del…
          9 │ 77,98%    │ 98,71%   │ El resultado de este índice…
          → Confirme si el resultado es de la vigencia o está rezagado, y dígalo en la
          observación.

      plan/matriz.xlsx: 0 errores, 1 advertencia, 0 notas
      "
    `);
    expect(stderr).toBe('Ejecución: segplan.xlsx, hallado junto a la matriz.\n');
  });

  it('are all of them in one pass, each with its picture, also without an execution', async () => {
    const { exitCode, stdout } = await run(['validate', 'matriz.xlsx'], world());
    expect(exitCode).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "Sin reporte de ejecución: se revisó la formulación de cada vigencia.

      matriz.xlsx · Plan
        F2 · Error PES201
          Las ponderaciones de los indicadores programados del objetivo 1 en 2024
          suman 90%; se esperaba 100%.
            │ D            │ E         │ F            │ G
          1 │ Indicador    │ Tendencia │ Ponderación… │ Programado…
          2 │ 20 Hechas    │ Suma      │ › 50%        │ 4
          3 │ 21 Deshechas │ Constante │ 40%          │ 2
          Vea también F3.
          → Corrija las ponderaciones de la vigencia. Se admite hasta medio punto de
          diferencia, y partes iguales sin decimales (33 + 33 + 33). Mientras tanto el
          objetivo no tiene cumplimiento.
        G4 · Error PES103
          «Programado 2024» dice «8 puntos», que no se lee como número.
            │ E         │ F    │ G
          3 │ Constante │ 40%  │ 2
          4 │ Creciente │ 100% │ › 8 puntos
          → Escriba solo el número (la unidad va en su propia columna), o una marca
          como NP o ND si no lo hay.

      PES201  Error  1  Las ponderaciones no suman 100 %
      PES103  Error  1  No es un número
      matriz.xlsx: 2 errores, 0 advertencias, 0 notas
      "
    `);
  });

  const table = (text: (at: number) => string): string =>
    [
      '| Objetivo | Meta | Tendencia | Ponderación 2024 | Programado 2024 |',
      ...Array.from(
        { length: 13 },
        (_, at) => `| 1. Uno | ${at + 10}: Meta ${at} | Suma | ${text(at)} | 1 |`,
      ),
    ].join('\n');

  it('are one where the cause is one, with its cells, and the totals last', async () => {
    const files = { 'm.xlsx': await xlsxOf({ Plan: table((at) => (at === 5 ? '0,1' : 'x')) }) };
    const { stdout } = await run(['validate', 'm.xlsx'], { files });
    expect(stdout.match(/Error PES103/g)).toHaveLength(1);
    expect(stdout).toContain('  D2:D6, D8:D14 · Error PES103 · 12 celdas\n');
    expect(stdout).toMatch(/\nm\.xlsx: 1 error, \d advertencias?, 0 notas \(en \d+ celdas\)\n$/);
  });

  it('are all shown with --all, and else say where the rest of a kind is', async () => {
    const files = { 'm.xlsx': await xlsxOf({ Plan: table((at) => `x${at}`) }) };
    const { stdout } = await run(['validate', 'm.xlsx'], { files });
    expect(stdout.match(/Error PES103/g)).toHaveLength(5);
    expect(stdout).toContain('… y 8 más de PES103, en D7:D14; --all los muestra.');
    const all = await run(['validate', 'm.xlsx', '--all'], { files });
    expect(all.stdout.match(/Error PES103/g)).toHaveLength(13);
    expect(all.stdout).not.toContain('--all');
  });

  it('fit a terminal of any width from 40 columns on, with their excerpt', async () => {
    for (const terminal of [40, 60, 80, 100]) {
      const { stdout } = await run(['validate', 'plan/matriz.xlsx'], { ...CASE, terminal });
      const lines = stripVTControlCharacters(stdout).split('\n');
      expect(lines.some((line) => line.includes('│'))).toBe(true);
      const place = 'plan/matriz.xlsx: 0 errores, 1 advertencia, 0 notas';
      const wide = lines.filter((line) => line !== place && [...line].length > terminal);
      expect(wide).toEqual([]);
    }
  });

  it.each([
    [{ FORCE_COLOR: '1' }, [], undefined, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], undefined, true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], undefined, false],
    [{ FORCE_COLOR: '0' }, [], 80, false],
    [{}, [], undefined, false],
    [{}, [], 80, true],
  ])(
    'are coloured as %j, %j and a terminal of %s ask',
    async (env, flags, terminal, isColoured) => {
      const { stdout } = await run(['validate', 'plan/matriz.xlsx', ...flags], {
        ...CASE,
        env,
        ...(terminal === undefined ? {} : { terminal }),
      });
      expect(stdout !== stripVTControlCharacters(stdout)).toBe(isColoured);
    },
  );

  it('are the same under the Spanish name, and only the errors with --quiet', async () => {
    const english = await run(['validate', 'plan/matriz.xlsx'], CASE);
    expect(await run(['validar', 'plan/matriz.xlsx'], CASE)).toEqual(english);
    const quiet = await run(['validate', 'plan/matriz.xlsx', '--quiet'], CASE);
    expect([quiet.exitCode, quiet.stdout, quiet.stderr]).toEqual([0, '', '']);
  });
});

describe('several files', () => {
  it('have each its result and one exit code, though one cannot be read', async () => {
    const files = {
      'a.xlsx': bad,
      'b.xlsx': new TextEncoder().encode('nada'),
      'c/matriz.xlsx': matriz,
    };
    const argv = ['validate', 'a.xlsx', 'b.xlsx', 'c/matriz.xlsx'];
    const { exitCode, stdout, stderr } = await run(argv, { files });
    expect(exitCode).toBe(3);
    expect(stdout).toContain('a.xlsx: 2 errores, 0 advertencias, 0 notas\n');
    expect(stdout).toContain('c/matriz.xlsx: sin hallazgos\n');
    expect(stdout).toContain('b.xlsx: no se pudo revisar.\n');
    expect(stdout).toMatch(/\n3 archivos: 2 errores, 0 advertencias, 0 notas\n$/);
    expect(stderr).toContain('pes: b.xlsx: ');
  });

  it('are those of a folder, of which an export is not one', async () => {
    const { exitCode, stdout } = await run(['validate', 'plan', '--format', 'json'], CASE);
    const document = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(document.summary.files).toBe(1);
    expect(document.inputs.map(({ file }: { file: string }) => file)).toEqual([
      'plan/matriz.xlsx',
      'plan/segplan.xlsx',
    ]);
  });

  it('are those of its subfolders too, each with the report beside it', async () => {
    const files = {
      'planes/a/matriz.xlsx': matriz,
      'planes/a/segplan.xlsx': segplan,
      'planes/b/c/otra.xlsx': bad,
      'planes/.git/vieja.xlsx': bad,
    };
    const { stdout } = await run(['validate', 'planes', '--format', 'json'], { files });
    const { inputs } = JSON.parse(stdout) as { inputs: { file: string }[] };
    expect(inputs.map(({ file }) => file)).toEqual([
      'planes/a/matriz.xlsx',
      'planes/a/segplan.xlsx',
      'planes/b/c/otra.xlsx',
    ]);
  });

  it('may be standard input', async () => {
    const { exitCode, stdout } = await run(['validate', '-'], { files: { '-': bad } });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('entrada estándar: 2 errores');
  });

  it.each([
    [['validate'], 2, 'Falta indicar <matriz.xlsx>.'],
    [['validate', 'nada.xlsx'], 3, 'No existe el archivo «nada.xlsx».'],
    [['validate', 'vacia'], 3, 'No hay ninguna matriz .xlsx en «vacia».'],
    [['validate', 'matriz.xlsx', '--format', 'xml'], 2, '--format no admite «xml».'],
    [['validate', 'matriz.xlsx', '--accept'], 2, 'faltan el motivo y el nombre'],
    [['validate', 'matriz.xlsx', '--motivo', 'x'], 2, 'solo van con --accept'],
    [['validate', '-', '-'], 2, 'una sola vez'],
  ])('%j ends with %i', async (argv, code, sentence) => {
    const { exitCode, stdout, stderr } = await run(argv, world({ 'vacia/nota.txt': '', '-': bad }));
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr).toContain(sentence);
  });
});

describe('living with findings', () => {
  it('fails on more warnings than allowed', async () => {
    const codes = [];
    for (const most of ['0', '1']) {
      codes.push(
        (await run(['validate', 'plan/matriz.xlsx', '--max-warnings', most], CASE)).exitCode,
      );
    }
    expect(codes).toEqual([1, 0]);
  });

  it('takes the severities of the configuration, in validate and in compute', async () => {
    const config = '{ "severidades": { "PES321": "error" } }';
    const files = { ...CASE.files, 'plan/pes.config.json': config };
    expect((await run(['validate', 'plan/matriz.xlsx'], { files })).exitCode).toBe(1);
    expect((await run(['compute', 'plan/matriz.xlsx'], { files })).exitCode).toBe(1);
  });

  it.each(['{ "severidades": { "PES999": "error" } }', '{ "severidades": { "PES321": "grave" } }'])(
    'refuses %s',
    async (config) => {
      const files = { ...CASE.files, 'plan/pes.config.json': config };
      const { exitCode, stderr } = await run(['validate', 'plan/matriz.xlsx'], { files });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('«severidades.PES');
    },
  );

  it('accepts what there is today, with a reason and a name, and then is clean', async () => {
    const accepted = await run(['validate', 'matriz.xlsx', ...ACCEPT], world());
    expect([accepted.exitCode, accepted.stderr]).toEqual([
      0,
      'Escrito: pes.aceptados.json (2 nuevos, 0 ya aceptados).\n',
    ]);
    const written = accepted.files.get('pes.aceptados.json') ?? new Uint8Array();
    expect(JSON.parse(new TextDecoder().decode(written)).aceptados[0]).toEqual({
      codigo: 'PES201',
      matriz: 'matriz.xlsx',
      archivo: 'matriz.xlsx',
      hoja: 'Plan',
      celda: 'F2',
      vigencia: 2024,
      hallazgo:
        'Las ponderaciones de los indicadores programados del objetivo 1 en 2024 suman 90%; se esperaba 100%.',
      motivo: 'matriz de 2024, ya aprobada',
      nombre: 'Ana Ruiz',
      huella: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    const after = await run(['validate', 'matriz.xlsx'], world({ 'pes.aceptados.json': written }));
    expect(after.exitCode).toBe(0);
    expect(after.stdout.replace(/\s+/g, ' ')).toContain(
      '2 hallazgos aceptados por Ana Ruiz (PES201, PES103): matriz de 2024, ya aprobada.',
    );
  });

  const SIGNED = ACCEPT.slice(1);
  const codesIn = (files: ReadonlyMap<string, Uint8Array>): readonly string[] => {
    const text = new TextDecoder().decode(files.get('pes.aceptados.json'));
    const { aceptados } = JSON.parse(text) as { aceptados: { codigo: string; celda: string }[] };
    return aceptados.map(({ codigo, celda }) => `${codigo} ${celda}`);
  };

  it.each([
    [['PES103'], ['PES103 G4']],
    [['PES201@F2'], ['PES201 F2']],
    [
      ['pes201', 'PES103@Plan!G2:H9'],
      ['PES201 F2', 'PES103 G4'],
    ],
  ])('accepts only what is named: %j', async (choices, expected) => {
    const argv = ['validate', 'matriz.xlsx', '--accept', ...choices, ...SIGNED];
    const { exitCode, files } = await run(argv, world());
    expect([exitCode, codesIn(files)]).toEqual([expected.length === 2 ? 0 : 1, expected]);
  });

  it('accepts one cell of a finding of several', async () => {
    const row = (at: number) => `| 1. Uno | ${at}: Meta | Suma | x | 1 |`;
    const table = ['| Objetivo | Meta | Tendencia | Ponderación 2024 | Programado 2024 |'];
    const files = {
      'm.xlsx': await xlsxOf({ Plan: [...table, ...[10, 11, 12].map(row)].join('\n') }),
    };
    const argv = ['validate', 'm.xlsx', '--accept', 'PES103@D3', ...SIGNED];
    const { stdout, files: after } = await run(argv, { files });
    expect(codesIn(after)).toEqual(['PES103 D3']);
    expect(stdout).toContain('  D2, D4 · Error PES103 · 2 celdas\n');
  });

  it('changes nothing the second time', async () => {
    const first = await run(['validate', 'matriz.xlsx', ...ACCEPT], world());
    const again = await run(['validate', 'matriz.xlsx', ...ACCEPT], {
      files: Object.fromEntries(first.files),
    });
    expect(again.stderr).toBe('Sin cambios: pes.aceptados.json (0 nuevos, 2 ya aceptados).\n');
    expect(again.files).toEqual(first.files);
  });

  it.each([
    [['PES201'], ['nada.xlsx'], 3],
    [['PES999'], [], 2],
    [['PES203'], [], 2],
    [['PES201@A1'], [], 2],
    [['PES201@'], [], 2],
  ])('writes nothing where %j cannot be accepted', async (choices, others, code) => {
    const argv = ['validate', 'matriz.xlsx', ...others, '--accept', ...choices, ...SIGNED];
    const { exitCode, files } = await run(argv, world());
    expect([exitCode, [...files.keys()]]).toEqual([code, ['matriz.xlsx']]);
  });

  it('takes a code for one only with --accept', async () => {
    const { exitCode, stderr } = await run(['validate', 'matriz.xlsx', 'PES201'], world());
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Para aceptarlo: --accept PES201.');
  });

  it('accepts until a day, after which the finding counts again and that is told', async () => {
    const today = '2026-11-26';
    const argv = ['validate', 'matriz.xlsx', ...ACCEPT, '--hasta', '2026-12-31'];
    const accepted = await run(argv, world({}, { today }));
    const files = Object.fromEntries(accepted.files);
    const on = async (day: string) => run(['validate', 'matriz.xlsx'], { files, today: day });
    const last = await on('2026-12-31');
    expect([last.exitCode, last.stdout]).toEqual([
      0,
      expect.stringContaining('por Ana Ruiz, hasta el 31 de diciembre de 2026'),
    ]);
    const after = await on('2027-01-01');
    expect([after.exitCode, after.stdout.replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('hasta el 31 de diciembre de 2026, y ya pasó.'),
    ]);
    expect(after.stdout).toContain('Error PES201');
    const renewed = await run(['validate', 'matriz.xlsx', ...ACCEPT], {
      files,
      today: '2027-01-01',
    });
    expect(codesIn(renewed.files)).toEqual(['PES201 F2', 'PES103 G4']);
    const past = await run([...argv.slice(0, -1), '2020-01-01'], world({}, { today }));
    expect(past.exitCode).toBe(2);
  });

  it('knows an accepted finding again after its rows have moved', async () => {
    const { files } = await run(['validate', 'matriz.xlsx', ...ACCEPT], world());
    const acceptances = files.get('pes.aceptados.json') ?? '';
    const after = await run(['validate', 'matriz.xlsx'], {
      files: { 'matriz.xlsx': moved, 'pes.aceptados.json': acceptances },
    });
    expect(after.exitCode).toBe(0);
  });

  it('says which acceptance is of nothing any more, and forgets it when accepting again', async () => {
    const { files } = await run(['validate', 'matriz.xlsx', ...ACCEPT], world());
    const mended = MATRIX.replace('40%', '50%');
    const later = {
      'matriz.xlsx': await xlsxOf({ Plan: mended }),
      'pes.aceptados.json': files.get('pes.aceptados.json') ?? '',
    };
    const { exitCode, stdout } = await run(['validate', 'matriz.xlsx'], { files: later });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Advertencia PES190');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Ana Ruiz aceptó un hallazgo PES201 de matriz.xlsx (matriz de 2024, ya aprobada) que ya no está.',
    );
    const again = await run(['validate', 'matriz.xlsx', ...ACCEPT], { files: later });
    expect(again.stderr).toContain('Escrito: pes.aceptados.json (0 nuevos, 1 ya aceptados).');
    const clean = await run(['validate', 'matriz.xlsx'], {
      files: Object.fromEntries(again.files),
    });
    expect(clean.stdout).not.toContain('PES190');
  });

  it('keeps apart what two matrices find in one export', async () => {
    const files = { ...CASE.files, 'plan/otra.xlsx': bad };
    const accepted = await run(['validate', 'plan', ...ACCEPT], { files });
    expect(accepted.exitCode).toBe(0);
    const again = await run(['validate', 'plan'], { files: Object.fromEntries(accepted.files) });
    expect([again.exitCode, again.stdout.includes('PES190')]).toEqual([0, false]);
  });

  it('does not take for stale what the run could not judge', async () => {
    const files = {
      'matriz.xlsx': bad,
      'reporte.xlsx': await xlsxOf({ Reporte: EXPORT.replace('| 2 | 2 |', '| 2 | 1 |') }),
    };
    const argv = ['validate', 'matriz.xlsx', '--segplan', 'reporte.xlsx'];
    const accepted = await run([...argv, ...ACCEPT], { files });
    const text = new TextDecoder().decode(accepted.files.get('pes.aceptados.json'));
    expect(text).toContain('PES310');
    const formulation = await run(['validate', 'matriz.xlsx'], {
      files: { 'matriz.xlsx': bad, 'pes.aceptados.json': text },
    });
    expect([formulation.exitCode, formulation.stdout]).not.toContain('PES190');
    expect(formulation.exitCode).toBe(0);
  });

  it('shows in compute what was accepted as a note that says who did', async () => {
    const files = { ...CASE.files };
    const accepted = await run(['validate', 'plan/matriz.xlsx', ...ACCEPT], { files });
    const { exitCode, stderr } = await run(['compute', 'plan/matriz.xlsx', '--max-warnings', '0'], {
      files: Object.fromEntries(accepted.files),
    });
    expect(exitCode).toBe(0);
    expect(stderr.replace(/\s+/g, ' ')).toContain(
      'Aceptado por Ana Ruiz: matriz de 2024, ya aprobada.',
    );
  });

  it('refuses a file of acceptances that it does not understand', async () => {
    const files = { 'pes.aceptados.json': '{ "aceptados": [{ "codigo": "PES201" }] }' };
    const { exitCode, stderr } = await run(['validate', 'matriz.xlsx'], world(files));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('pes.aceptados.json: «aceptados.0.matriz» no es como se esperaba.');
  });

  it('leaves the inputs as they were', async () => {
    const { files } = await run(['validate', 'plan', ...ACCEPT], CASE);
    expect(files.get('plan/matriz.xlsx')).toEqual(matriz);
    expect(files.get('plan/segplan.xlsx')).toEqual(segplan);
  });
});

describe('json', () => {
  it('is the document of its schema, also when nothing could be done', async () => {
    const good = await run(['validate', 'matriz.xlsx', '--format', 'json'], world());
    const document = validateSchema.parse(JSON.parse(good.stdout));
    expect(document.summary).toEqual({
      files: 1,
      errors: 2,
      warnings: 0,
      notes: 0,
      accepted: 0,
      cells: 2,
    });
    expect(document.findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'PES201 F2',
      'PES103 G4',
    ]);
    const failed = await run(['validate', 'nada.xlsx', '--format', 'json'], world());
    expect(validateSchema.parse(JSON.parse(failed.stdout)).error?.exitCode).toBe(3);
  });
});

describe('sarif', () => {
  // zod takes a relative reference, which the schema allows, for a URL that must be absolute.
  const schema = JSON.stringify(sarifSchema).replaceAll(
    '"format":"uri-reference"',
    '"pattern":"^\\\\S+$"',
  );
  const official = z.fromJSONSchema(JSON.parse(schema));

  it('validates against the official schema, which would notice', async () => {
    for (const files of [world(), CASE]) {
      const [path = ''] = Object.keys(files.files);
      const { stdout } = await run(['validate', path, '--format', 'sarif'], files);
      expect(official.safeParse(JSON.parse(stdout)).error).toBeUndefined();
      expect(
        official.safeParse(JSON.parse(stdout.replace('"level": "', '"level": "grave '))).success,
      ).toBe(false);
    }
  });

  it('gives the cell as logical location and a fingerprint that does not move with the rows', async () => {
    const logs = [];
    for (const bytes of [bad, moved]) {
      const { stdout } = await run(['validate', 'matriz.xlsx', '--format', 'sarif'], {
        files: { 'matriz.xlsx': bytes },
      });
      logs.push(JSON.parse(stdout).runs[0]);
    }
    const [before, after] = logs;
    expect(before.results[0].locations[0].logicalLocations).toEqual([
      { name: 'F2', fullyQualifiedName: 'Plan!F2', kind: 'cell' },
    ]);
    expect(after.results[0].locations[0].logicalLocations[0].name).toBe('F3');
    const marks = (of: typeof before) =>
      of.results.map((one: { partialFingerprints: unknown }) => one.partialFingerprints);
    expect(marks(after)).toEqual(marks(before));
    expect(before.tool.driver.rules[before.results[0].ruleIndex].id).toBe('PES201');
  });

  it('carries what was accepted as suppressed', async () => {
    const accepted = await run(
      ['validate', 'matriz.xlsx', ...ACCEPT, '--format', 'sarif'],
      world(),
    );
    const log = JSON.parse(accepted.stdout);
    expect(official.safeParse(log).error).toBeUndefined();
    expect(log.runs[0].results[0].suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Ana Ruiz: matriz de 2024, ya aprobada',
      },
    ]);
  });
});

describe('the cutoff given', () => {
  const argv = ['validate', 'plan/matriz.xlsx', '--corte'];

  it('takes the place of the one in the files', async () => {
    const { exitCode, stdout } = await run([...argv, '2023-06-30'], CASE);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('La fecha de corte (30/06/2023) no es de la vigencia 2024.');
  });

  it('is a date of the calendar', async () => {
    const { exitCode, stdout, stderr } = await run([...argv, '2024-02-31'], CASE);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('«2024-02-31» no es una fecha.');
  });
});

describe('junit', () => {
  it('is a suite for each file and a case for each code', async () => {
    const { stdout } = await run(['validate', 'matriz.xlsx', '--format', 'junit'], world());
    expect(stdout).toContain(
      `<testsuite name="matriz.xlsx" tests="${CODES.length}" failures="2" errors="0" skipped="0">`,
    );
    expect(stdout).toContain(
      '<testcase classname="matriz.xlsx" name="PES201 Las ponderaciones no suman 100 %"><failure type="error" message="Plan!F2: Las ponderaciones',
    );
    expect(stdout).toContain('<testcase classname="matriz.xlsx" name="PES105 Celda con error"/>');
  });

  it('fails on warnings only where they fail the run', async () => {
    const argv = ['validate', 'plan/matriz.xlsx', '--format', 'junit'];
    expect((await run(argv, CASE)).stdout).toContain('failures="0"');
    expect((await run([...argv, '--max-warnings', '0'], CASE)).stdout).toContain('failures="1"');
  });
});

describe('github', () => {
  it('annotates the files and adds to the summary of the step', async () => {
    const env = { GITHUB_STEP_SUMMARY: 'resumen.md' };
    const argv = ['validate', 'matriz.xlsx', '--format', 'github'];
    const { stdout, files } = await run(argv, world({ 'resumen.md': 'Antes\n' }, { env }));
    expect(stdout.split('\n')[0]).toBe(
      '::error file=matriz.xlsx,title=PES201 Las ponderaciones no suman 100 %25::Plan!F2: Las ponderaciones de los indicadores programados del objetivo 1 en 2024 suman 90%25; se esperaba 100%25. Corrija las ponderaciones de la vigencia. Se admite hasta medio punto de diferencia, y partes iguales sin decimales (33 + 33 + 33). Mientras tanto el objetivo no tiene cumplimiento.',
    );
    const summary = new TextDecoder().decode(files.get('resumen.md'));
    expect(summary).toContain('Antes\n## pes validate\n');
    expect(summary).toContain('| matriz.xlsx | 2 | 0 | 0 | 0 |');
    expect(summary).toContain('| Error | PES103 | matriz.xlsx Plan!G4 |');
  });
});

it('an export whose figures agree adds no finding of its own', async () => {
  const argv = ['validate', 'matriz.xlsx', '--segplan', 'reporte.xlsx', '--format', 'json'];
  const { stdout } = await run(argv, world({ 'reporte.xlsx': report }));
  expect(JSON.parse(stdout).summary).toMatchObject({ errors: 2, warnings: 0 });
});

it('two exports say what changed in a closed vigencia, and the later one may bring it too', async () => {
  const head =
    '| Tipo de meta | Código meta | Código indicador | Vigencia | Programado | Ejecutado |';
  const files = {
    'm.xlsx': await xlsxOf({
      Plan: `
        | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación | Programado 2024 | Programado 2025 |
        | 1. Uno | Meta sectorial | 10: Hacer | 20 Hechas | Suma | 100% | 4 | 5 |`,
    }),
    'antes.xlsx': await xlsxOf({
      Hoja: `| Corte 31/12/2024 |\n${head}\n| Meta sectorial | 10 | 20 | 2024 | 4 | 4 |`,
    }),
    'luego.xlsx': await xlsxOf({
      Hoja: `| Corte 30/06/2025 |\n${head}\n| Meta sectorial | 10 | 20 | 2024 | 4 | 5 |\n| Meta sectorial | 10 | 20 | 2025 | 5 | 5 |`,
    }),
  };
  const argv = ['validate', 'm.xlsx', '--segplan', 'antes.xlsx', '--segplan', 'luego.xlsx'];
  const { stdout } = await run([...argv, '--format', 'json'], { files });
  const found = JSON.parse(stdout).findings;
  expect(found.map(({ code }: { code: string }) => code)).toEqual(['PES318']);
});
