/** `pes compute` as users run it: streams, exit codes, choices, outputs. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casePath, run, type World } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const matriz = readFileSync(casePath('matriz.xlsx'));
const segplan = readFileSync(casePath('segplan.xlsx'));
const CASE: World = { files: { 'plan/matriz.xlsx': matriz, 'plan/segplan.xlsx': segplan } };
/** What is said of the only result of the case that lags a year. */
const LAGGED = [
  '%s · Reporte',
  '  J8 · Advertencia PES321',
  '    La observación de la meta estratégica 72 en 2024 habla de 2023 y no de 2024: «Incremento en 0,40',
  '    puntos del IGPD. Resultados 2023».',
  '    → Confirme si el resultado es de la vigencia o está rezagado, y dígalo en la observación.',
  '',
  'Hallazgos: 0 errores, 1 advertencia, 0 notas',
  '',
].join('\n');

function lagged(file: string): string {
  return LAGGED.replace('%s', file);
}

const COMPUTE = ['compute', 'plan/matriz.xlsx', '--vigencia', '2024'];

describe('the real case', () => {
  it('prints the table on stdout and the choices on stderr', async () => {
    const { exitCode, stdout, stderr } = await run(COMPUTE, CASE);
    expect(exitCode).toBe(0);
    expect(stdout).toMatchSnapshot();
    expect(stderr).toBe(
      `Ejecución: segplan.xlsx, hallado junto a la matriz.\n\n${lagged('segplan.xlsx')}`,
    );
  });

  it('fits in 80 columns', async () => {
    const { stdout } = await run(COMPUTE, CASE);
    const longest = Math.max(...stdout.split('\n').map((line) => [...line].length));
    expect(longest).toBeLessThanOrEqual(80);
  });

  it('shows what is lacking where that is asked for, and only then', async () => {
    const plain = await run(COMPUTE, CASE);
    const { exitCode, stdout } = await run([...COMPUTE, '--falta'], CASE);
    expect(exitCode).toBe(0);
    expect(stdout.startsWith(plain.stdout.trimEnd())).toBe(true);
    expect(stdout.slice(plain.stdout.trimEnd().length).trim().split('\n')).toEqual([
      'Lo que falta para llegar a 100% (no oficial)',
      '',
      'N.º  Indicador                           Ejecut.  Para su 100%  Para el objetivo',
      '─'.repeat(80),
      '  5  Meta estratégica 73: Índice de       77,98%           79%               79%',
      '     calidad del servicio brindado en',
      '     las entidades distritales',
      '  8  4205: Estrategia de                    0,09          0,10              0,10',
      '     posicionamiento de la memoria',
      '     investigación histórica y difusió…',
    ]);
  });

  it('gives the same result under the Spanish name of the command', async () => {
    const english = await run(COMPUTE, CASE);
    const spanish = await run(['calcular', ...COMPUTE.slice(1)], CASE);
    expect(spanish).toEqual(english);
  });

  it('finds the only vigencia with execution, and says so', async () => {
    const { exitCode, stderr } = await run(['compute', 'plan/matriz.xlsx'], CASE);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Vigencia 2024: es la única con ejecución.');
  });

  it('says nothing with --quiet', async () => {
    const { stderr } = await run([...COMPUTE, '--quiet'], CASE);
    expect(stderr).toBe('');
  });

  it('reads the matrix from standard input', async () => {
    const world = { files: { '-': matriz, 'segplan.xlsx': segplan } };
    const argv = ['compute', '-', '--segplan', 'segplan.xlsx', '--format', 'json'];
    const { exitCode, stdout } = await run(argv, world);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).inputs[0].file).toBe('entrada estándar');
  });

  it('colours only a terminal that wants it', async () => {
    const escapeCode = '\u001b[';
    const terminal = { ...CASE, terminal: 100 };
    const plain = await run(COMPUTE, CASE);
    const coloured = await run(COMPUTE, terminal);
    const asked = await run([...COMPUTE, '--no-color'], terminal);
    const environment = await run(COMPUTE, { ...terminal, env: { NO_COLOR: '1' } });
    const shown = [plain, coloured, asked, environment].map(({ stdout }) =>
      stdout.includes(escapeCode),
    );
    expect(shown).toEqual([false, true, false, false]);
  });
});

describe('where the execution comes from', () => {
  it('takes the file given', async () => {
    const world = { files: { 'plan/matriz.xlsx': matriz, 'otra/reporte.xlsx': segplan } };
    const argv = [...COMPUTE, '--segplan', 'otra/reporte.xlsx'];
    const { exitCode, stderr } = await run(argv, world);
    expect([exitCode, stderr]).toEqual([0, `\n${lagged('reporte.xlsx')}`]);
  });

  it('takes the file that pes.config.json names', async () => {
    const files = {
      'plan/matriz.xlsx': matriz,
      'plan/datos/reporte.xlsx': segplan,
      'plan/pes.config.json': '{ "segplan": "datos/reporte.xlsx" }',
    };
    const { exitCode, stderr } = await run(COMPUTE, { files });
    expect(exitCode).toBe(0);
    expect(stderr).toBe(
      `Ejecución: reporte.xlsx, según pes.config.json.\n\n${lagged('reporte.xlsx')}`,
    );
  });

  it('takes a SEGPLAN sheet of the same workbook', async () => {
    const { exitCode, stderr, stdout } = await run(['compute', 'libro.xlsx', '--format', 'json'], {
      files: { 'libro.xlsx': await xlsxOf({ Plan: SMALL_MATRIX, SEGPLAN: SMALL_EXPORT }) },
    });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Ejecución: hoja «SEGPLAN» del mismo libro.');
    expect(JSON.parse(stdout).objectives[0].complianceText).toBe('75,00%');
  });

  it('takes the execution columns of the matrix itself', async () => {
    const table = `
      | Corte 31 de diciembre de 2024 |
      | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación indicador | Programación 2024 | Ejecución 2024 |
      | 1. Uno | Meta sectorial | 10: Hacer | 20 Hechas | Suma | 100% | 4 | 4 |`;
    const files = { 'libro.xlsx': await xlsxOf({ Plan: table }) };
    const { exitCode, stderr, stdout } = await run(['compute', 'libro.xlsx', '--format', 'json'], {
      files,
    });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Ejecución: columnas de la hoja «Plan» de la misma matriz.');
    const [indicator] = JSON.parse(stdout).objectives[0].indicators;
    expect(indicator.sources.executed).toBe('libro.xlsx#Plan!H3');
  });

  describe('beside a matrix with some execution', () => {
    const matrix = `
      | Corte 31 de diciembre de 2024 |
      | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación | Programación 2024 | Ejecución 2024 |
      | 1. Uno | Meta estratégica | 77: Subir | | Creciente | 50% | 4 | 4 |
      | 1. Uno | Meta sectorial | 10: Hacer | 20 Hechas | Suma | 50% | 10 | |`;
    const reportOf = (own: string) => `
      | SEGPLAN | Corte 31 de diciembre de 2024 |
      | Tipo de meta | Código meta | Código indicador | Programado 2024 | Ejecutado 2024 |
      | Meta estratégica | 77 | | 4 | ${own} |
      | Meta sectorial | 10 | 20 | 10 | 8 |`;
    const filesOf = async (...reports: readonly string[]) =>
      Object.fromEntries([
        ['libro.xlsx', await xlsxOf({ Plan: matrix })],
        ...(await Promise.all(
          reports.map(async (own, at) => [
            `segplan ${at + 1}.xlsx`,
            await xlsxOf({ Reporte: reportOf(own) }),
          ]),
        )),
      ]);

    it.each([
      ['fills what the matrix leaves blank', '4', 'Ejecución: segplan 1.xlsx, hallado', '90,00%'],
      ['contradicts the matrix', '3', 'Ejecución: columnas de la hoja', '50,00%'],
    ])('weighs an export: it %s', async (_, own, told, text) => {
      const files = await filesOf(own);
      const { stdout, stderr } = await run(['compute', 'libro.xlsx', '--format', 'json'], {
        files,
      });
      expect(stderr).toContain(told);
      expect(JSON.parse(stdout).objectives[0].complianceText).toBe(text);
    });

    it.each([
      ['compute', ['4', '4']],
      ['validate', ['4', '4']],
      // One would be taken were it alone: the other is no reason to take neither.
      ['compute', ['4', '3']],
    ])('lets none of several exports be passed over in silence: %s', async (command, reports) => {
      const files = await filesOf(...reports);
      const argv = [command, 'libro.xlsx', '--vigencia', '2024'];
      const { exitCode, stdout, stderr } = await run(argv, { files });
      expect([exitCode, stdout, stderr]).toEqual([
        3,
        '',
        'pes: Junto a la matriz hay 2 reportes de SEGPLAN de 2024: segplan 1.xlsx, segplan 2.xlsx.\nIndique cuál con --segplan; se puede repetir.\n',
      ]);
    });

    it('takes its own columns where several exports contradict them', async () => {
      const files = await filesOf('3', '2');
      const { exitCode, stderr } = await run(['compute', 'libro.xlsx'], { files });
      expect(exitCode).toBe(0);
      expect(stderr).toContain('Ejecución: columnas de la hoja');
    });
  });

  it('does not choose between two exports beside the matrix', async () => {
    const files = { ...CASE.files, 'plan/segplan junio.xlsx': segplan };
    const { exitCode, stdout, stderr } = await run(COMPUTE, { files });
    expect([exitCode, stdout]).toEqual([3, '']);
    expect(stderr).toBe(
      'pes: Junto a la matriz hay 2 reportes de SEGPLAN de 2024: segplan junio.xlsx, segplan.xlsx.\n' +
        'Indique cuál con --segplan; se puede repetir.\n',
    );
  });

  it('says which file beside the matrix it could not read', async () => {
    const why =
      'Se pasó por alto un archivo junto a la matriz: segplan.xlsx está incompleto: le falta el final. Descárguelo o cópielo de nuevo desde su origen.';
    const files = { 'plan/matriz.xlsx': matriz, 'plan/segplan.xlsx': segplan.slice(0, 6000) };
    const alone = await run(COMPUTE, { files });
    expect([alone.exitCode, alone.stderr.includes(`(segplan.xlsx). ${why}\n`)]).toEqual([3, true]);
    const checked = await run(['validate', 'plan/matriz.xlsx'], { files });
    expect([checked.exitCode, checked.stderr]).toEqual([0, `${why}\n`]);
    const another = { ...files, 'plan/reporte.xlsx': segplan };
    const computed = await run(COMPUTE, { files: another });
    expect([computed.exitCode, computed.stderr.includes(why)]).toEqual([0, true]);
    expect(computed.stderr).toContain('Ejecución: reporte.xlsx, hallado junto a la matriz.');
  });

  it('says what it looked for where there is none', async () => {
    const files = { 'plan/matriz.xlsx': matriz, 'plan/~$segplan.xlsx': segplan };
    const { exitCode, stderr } = await run(COMPUTE, { files });
    expect(exitCode).toBe(3);
    expect(stderr).toBe(
      'pes: No se encontró la ejecución de 2024. Se buscó: «segplan» en pes.config.json; una hoja de SEGPLAN o columnas de ejecución en matriz.xlsx; y un reporte entre los libros .xlsx y los .csv de la misma carpeta (no hay otros).\n' +
        'Indique el reporte con --segplan archivo.xlsx.\n',
    );
  });

  it('says of which years the reports are that it passes over', async () => {
    const argv = ['compute', 'plan/matriz.xlsx', '--vigencia', '2026'];
    const { exitCode, stderr } = await run(argv, CASE);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('(segplan.xlsx). segplan.xlsx es un reporte de 2024.\n');
    const files = { 'libro.xlsx': await xlsxOf({ Plan: SMALL_MATRIX, SEGPLAN: SMALL_EXPORT }) };
    const own = await run(['compute', 'libro.xlsx', '--vigencia', '2025'], { files });
    expect(own.stderr).toContain('La hoja «SEGPLAN» de libro.xlsx es un reporte de 2024.');
  });

  describe('beside a report of which one heading is not known', () => {
    const csv = (...rows: readonly string[]) => new TextEncoder().encode(rows.join('\n'));
    const files = {
      'plan/metas.csv': csv(
        'Objetivo;Meta;Tendencia;Ponderación 2025;Programado 2025',
        '1. Uno;2301: Abrir sedes;Suma;60%;10',
        '1. Uno;2302: Dotar aulas;Suma;40%;20',
      ),
      'plan/avances.csv': csv(
        'Corte 31/12/2025',
        'Código meta;Meta;Zonificado 2025',
        '2301;Abrir sedes;9',
        '2302;Dotar aulas;20',
      ),
      'plan/compras.csv': csv('Proveedor;Factura', 'Uno;77'),
    };
    const command = ['compute', 'plan/metas.csv', '--vigencia', '2025', '--format', 'json'];

    it('says which heading, in which cell, and what to write', async () => {
      const { exitCode, stderr } = await run(command, { files });
      expect(exitCode).toBe(3);
      expect(stderr).toContain(
        'avances.csv sería el reporte si se supiera qué dice «Zonificado 2025» (avances!C2); si es lo ejecutado, escriba en pes.config.json: "segplan": "avances.csv", "reporte": { "columnas": { "ejecutado 2025": "C" } }.',
      );
      expect(stderr).not.toContain('compras.csv sería');
    });

    it('reads it once that is written', async () => {
      const { stderr } = await run(command, { files });
      const line = /pes\.config\.json: (".*\} \})\. Si/.exec(stderr)?.[1] ?? '';
      const settled = { ...files, 'plan/pes.config.json': `{ ${line} }` };
      const { stdout } = await run(command, { files: settled });
      expect(JSON.parse(stdout).objectives[0].compliance).toBeCloseTo(0.94, 12);
    });
  });

  it('refuses a configuration it does not understand', async () => {
    const files = { ...CASE.files, 'plan/pes.config.json': '{ "segplan": 3 }' };
    const { exitCode, stderr } = await run(COMPUTE, { files });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('«segplan» debe ser el nombre de un archivo, o una lista de nombres');
  });
});

describe('outputs', () => {
  it('writes a workbook and a document', async () => {
    const argv = [...COMPUTE, '-o', 'plan/informe.xlsx', '-o', 'plan/informe.json'];
    const { exitCode, files, stderr } = await run(argv, CASE);
    expect(exitCode).toBe(0);
    expect([...(files.get('plan/informe.xlsx') ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
    const document = JSON.parse(new TextDecoder().decode(files.get('plan/informe.json')));
    expect(document.schema).toBe('pes/compute/1');
    expect(stderr).toContain('Escrito: plan/informe.xlsx\nEscrito: plan/informe.json\n');
  });

  it('writes the page, the text and the data too', async () => {
    const names = ['informe.html', 'informe.md', 'informe.csv'];
    const argv = [...COMPUTE, ...names.flatMap((name) => ['-o', `plan/${name}`])];
    const { exitCode, files } = await run(argv, CASE);
    expect(exitCode).toBe(0);
    const [page, text, data] = names.map((name) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(`plan/${name}`)),
    );
    expect(page).toMatch(/^<!doctype html>/);
    // The inputs stand beside it.
    expect(page).toContain('<a href="segplan.xlsx">segplan.xlsx#Reporte!H10</a>');
    expect(text).toMatch(/^# Plan Estratégico Sectorial 2024-2027\n/);
    expect(data).toMatch(/^\ufeffplan;sector;vigencia;/);
    expect(data?.trim().split('\r\n')).toHaveLength(18);
  });

  it('links no file that stands elsewhere', async () => {
    const files = { ...CASE.files, 'otra/nota.txt': '' };
    const { files: after } = await run([...COMPUTE, '-o', 'otra/informe.html'], { files });
    expect(new TextDecoder().decode(after.get('otra/informe.html'))).not.toContain('href="segplan');
  });

  it('shows on stdout what the file would hold', async () => {
    for (const format of ['md', 'csv'] as const) {
      const path = `plan/informe.${format}`;
      const { stdout, files } = await run([...COMPUTE, '--format', format, '-o', path], CASE);
      const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path));
      expect(stdout).toBe(written);
    }
  });

  it('gives the same bytes for the same inputs, whatever the name of the output', async () => {
    for (const extension of ['xlsx', 'html', 'md', 'csv', 'json']) {
      const [one, other] = [`plan/uno.${extension}`, `plan/dos.${extension}`];
      const { files } = await run([...COMPUTE, '-o', one, '-o', other], CASE);
      expect(
        Buffer.compare(Buffer.from(files.get(one) ?? ''), Buffer.from(files.get(other) ?? '')),
      ).toBe(0);
    }
  });

  it('bears the date given', async () => {
    const argv = [...COMPUTE, '--fecha', '2025-02-14', '--format', 'md'];
    const { stdout } = await run(argv, CASE);
    expect(stdout).toContain('- **Fecha del informe:** 14/02/2025\n');
  });

  it('takes a date as reports show it, and shows it as the command has it', async () => {
    const argv = [...COMPUTE, '--format', 'md', '--corte', '1/12/2024', '--fecha', '14/02/2025'];
    const { stdout } = await run(argv, CASE);
    expect(stdout).toContain('- **Fecha del informe:** 14/02/2025\n');
    expect(stdout).toContain(' --corte 2024-12-01 ');
  });

  it('says the command that gives the same report', async () => {
    const argv = [...COMPUTE, '--format', 'md', '--corte', '2024-12-31', '--hoja', 'Formulación'];
    const { stdout } = await run(argv, CASE);
    expect(stdout).toContain(
      '- **Orden:** pes compute matriz.xlsx --vigencia 2024 --segplan segplan.xlsx --decreciente inversa --programado segplan --corte 2024-12-31 --hoja Formulación\n',
    );
  });

  it.each(['~$informe.xlsx', '.~lock.informe.xlsx#'])(
    'writes over no file that %s says is open',
    async (mark) => {
      const files = { ...CASE.files, 'plan/informe.xlsx': 'viejo', [`plan/${mark}`]: '' };
      const argv = [...COMPUTE, '-o', 'plan/informe.xlsx', '--force'];
      const { exitCode, stderr, files: after } = await run(argv, { files });
      expect(exitCode).toBe(3);
      expect(stderr).toContain('otro programa lo tiene abierto');
      expect(new TextDecoder().decode(after.get('plan/informe.xlsx'))).toBe('viejo');
    },
  );

  it('leaves the inputs as they were', async () => {
    const { files } = await run([...COMPUTE, '-o', 'plan/informe.xlsx'], CASE);
    expect(files.get('plan/matriz.xlsx')).toEqual(matriz);
    expect(files.get('plan/segplan.xlsx')).toEqual(segplan);
  });

  it.each([
    ['plan/informe.pdf', 2, 'No se sabe en qué formato escribir «plan/informe.pdf».'],
    ['plan/matriz.xlsx', 2, '«plan/matriz.xlsx» es un archivo de entrada'],
    ['./plan/../plan/segplan.xlsx', 2, 'es un archivo de entrada'],
    ['plan/informe.pdf', 2, 'La extensión decide: .xlsx, .pptx, .json, .csv, .md, .html.'],
    ['nada/informe.xlsx', 3, 'No existe la carpeta de «nada/informe.xlsx».'],
  ])('refuses to write %s', async (path, code, sentence) => {
    const { exitCode, stderr, stdout } = await run([...COMPUTE, '-o', path, '--force'], CASE);
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr).toContain(sentence);
  });

  it('writes no output twice', async () => {
    const argv = [...COMPUTE, '-o', 'plan/uno.md', '-o', 'plan/../plan/uno.md'];
    const { exitCode, stderr } = await run(argv, CASE);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('se pide dos veces');
  });

  it('replaces an existing file only with --force', async () => {
    const world = { files: { ...CASE.files, 'plan/informe.json': 'viejo' } };
    const refused = await run([...COMPUTE, '-o', 'plan/informe.json'], world);
    expect([refused.exitCode, refused.stdout]).toEqual([3, '']);
    expect(refused.stderr).toContain('Ya existe «plan/informe.json».');
    expect(new TextDecoder().decode(refused.files.get('plan/informe.json'))).toBe('viejo');
    const forced = await run([...COMPUTE, '-o', 'plan/informe.json', '--force'], world);
    expect(forced.exitCode).toBe(0);
    expect(new TextDecoder().decode(forced.files.get('plan/informe.json'))).toContain(
      'pes/compute/1',
    );
  });

  it.each([
    ['EBUSY', 'otro programa lo tiene abierto'],
    ['EACCES', 'No hay permiso para escribir'],
    ['ENOSPC', 'No hay espacio en el disco'],
    ['EEXIST', 'Ya existe «plan/informe.json».\nUse --force para reemplazarlo'],
  ])('explains %s', async (writeError, sentence) => {
    const argv = [...COMPUTE, '-o', 'plan/informe.json'];
    const { exitCode, stderr } = await run(argv, { ...CASE, writeError });
    expect(exitCode).toBe(3);
    expect(stderr).toContain(sentence);
  });
});

describe('exit codes', () => {
  const withWeights = async (weight: string) => ({
    files: {
      'matriz.xlsx': await xlsxOf({ Plan: SMALL_MATRIX.replaceAll('50%', weight) }),
      'segplan.xlsx': await xlsxOf({ Reporte: SMALL_EXPORT }),
    },
  });

  it('is 1 for a finding of severity error, with the results that can be vouched for', async () => {
    const { exitCode, stdout, stderr } = await run(
      ['compute', 'matriz.xlsx'],
      await withWeights('40%'),
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('100,00%');
    expect(stderr).toContain('PES201');
  });

  it('is 1 for more warnings than allowed, and only then', async () => {
    const world = await withWeights('50%');
    const codes = [];
    for (const most of ['0', '1']) {
      codes.push((await run(['compute', 'matriz.xlsx', '--max-warnings', most], world)).exitCode);
    }
    expect(codes).toEqual([1, 0]);
  });

  it('is 1 where the matrix lacks its weights, and each indicator has its progress', async () => {
    const files = {
      'matriz.xlsx': await xlsxOf({ Plan: SMALL_MATRIX.replaceAll('Ponderación', 'Puntaje') }),
      'segplan.xlsx': await xlsxOf({ Reporte: SMALL_EXPORT }),
    };
    const argv = ['compute', 'matriz.xlsx', '--vigencia', '2024', '-o', 'informe.xlsx'];
    const { exitCode, stdout, stderr, files: left } = await run(argv, { files });
    expect([exitCode, left.has('informe.xlsx')]).toEqual([1, true]);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'porque la matriz no tiene columna de ponderación.',
    );
    const json = await run([...argv.slice(0, 4), '--format', 'json'], { files });
    const { objectives } = JSON.parse(json.stdout);
    for (const { compliance, complianceText, weightSum, reason, indicators } of objectives) {
      expect([compliance, complianceText, weightSum]).toEqual([null, null, null]);
      expect(reason).toMatch(/porque la matriz no tiene columna de ponderación\.$/);
      for (const { progress, contribution } of indicators) {
        expect([progress, contribution]).toEqual([expect.any(Number), null]);
      }
    }
    expect(stderr).toContain('La tabla no tiene la columna «Ponderación».');
    expect(stderr).toContain('«2024 · Puntaje» y «2025 · Puntaje».');
  });

  it('is 1 with findings and no figures where no sheet is a matrix', async () => {
    const files = { 'libro.xlsx': await xlsxOf({ Hoja1: '| Lista de mercado | Precio |' }) };
    const table = await run(['compute', 'libro.xlsx', '--vigencia', '2024'], { files });
    expect([table.exitCode, table.stdout]).toEqual([1, '']);
    expect(table.stderr).toContain('PES101');
    const json = await run(['compute', 'libro.xlsx', '--format', 'json'], { files });
    const document = JSON.parse(json.stdout);
    expect([json.exitCode, document.plan, document.findings[0].code]).toEqual([1, null, 'PES101']);
  });

  it.each([
    [['compute', 'plan/nada.xlsx'], 3, 'No existe el archivo «plan/nada.xlsx».'],
    [['compute', 'plan'], 3, '«plan» es una carpeta, no un libro.'],
    [
      [...COMPUTE.slice(0, 3), '2030'],
      2,
      'La matriz no tiene la vigencia 2030; tiene 2024, 2025, 2026, 2027.',
    ],
    [[...COMPUTE.slice(0, 3), 'veinte'], 2, '«veinte» no es un año.'],
    [['compute'], 2, 'Falta indicar <matriz.xlsx>.'],
    [['computar', 'x'], 2, 'No existe la orden «computar».'],
    [[...COMPUTE, '--segplam', 'x'], 2, 'No existe la opción --segplam.'],
    [[...COMPUTE, '--format', 'yaml'], 2, '--format no admite «yaml».'],
    [[...COMPUTE, '--corte', '2024-02-31'], 2, '«2024-02-31» no es una fecha.'],
    // The day comes first: no month is the 31st.
    [[...COMPUTE, '--corte', '12/31/2024'], 2, '«12/31/2024» no es una fecha.'],
    [
      [...COMPUTE, '--fecha', 'ayer'],
      2,
      '«ayer» no es una fecha.\nEscriba --fecha como 2024-12-31, o 31/12/2024: el día, el mes y el año.',
    ],
    [[...COMPUTE, '--hoja', 'Plan'], 2, 'matriz.xlsx no tiene una hoja «Plan».'],
    [[...COMPUTE, '--config', 'nada.json'], 3, 'No existe el archivo «nada.json».'],
  ])('%j ends with %i', async (argv, code, sentence) => {
    const { exitCode, stdout, stderr } = await run(argv, CASE);
    expect([exitCode, stdout]).toEqual([code, '']);
    expect(stderr).toContain(`pes: ${sentence}`);
    expect(stderr).not.toContain('    at ');
  });

  it('puts one JSON document on stdout also when the run cannot be done', async () => {
    const { exitCode, stdout } = await run(['compute', 'nada.xlsx', '--format', 'json'], CASE);
    const document = JSON.parse(stdout);
    expect(exitCode).toBe(3);
    expect(document.error).toEqual({
      exitCode: 3,
      message: 'No existe el archivo «nada.xlsx».',
      help: 'Revise el nombre y la carpeta; si el nombre tiene espacios, escríbalo entre comillas. En esa carpeta no hay ninguno así.',
    });
  });

  it('is 70 for a defect of ours', async () => {
    const broken = { ...CASE, writeError: 'no error of the system' };
    const { exitCode, stderr } = await run([...COMPUTE, '-o', 'plan/informe.json'], broken);
    expect(exitCode).toBe(70);
    expect(stderr).toContain('pes: esto es una falla del programa, no de sus archivos.');
  });
});

describe('what files say', () => {
  it('tells indicators of the same codes apart by their entity', async () => {
    const table = `
      | Corte 31 de diciembre de 2024 |
      | Objetivo | Entidad | Meta | Indicador | Tendencia | Ponderación 2024 | Programado 2024 | Ejecutado 2024 |
      | 1. Uno | IDU | 10: Hacer | 20: Hechas | Suma | 50% | 4 | 4 |
      | 1. Uno | UMV | 10: Hacer | 20: Hechas | Suma | 50% | 4 | 2 |`;
    const files = { 'libro.xlsx': await xlsxOf({ Plan: table }) };
    const { stdout, stderr } = await run(['compute', 'libro.xlsx'], { files });
    expect(stdout).toContain('Hechas (IDU)');
    expect(stdout).toContain('Hechas (UMV)');
    expect(stderr).toContain('La meta 10 (indicador 20) de «UMV» avanzó 50,00%');
    const json = await run(['compute', 'libro.xlsx', '--format', 'json'], { files });
    const [{ indicators }] = JSON.parse(json.stdout).objectives;
    expect(indicators.map(({ entity }: { entity: string }) => entity)).toEqual(['IDU', 'UMV']);
  });

  it('never reaches the terminal as commands, not even from the name of a file', async () => {
    const bell = String.fromCharCode(27);
    const files = { ...CASE.files, [`plan/rep${bell}[31m.xlsx`]: segplan };
    const { stderr } = await run(COMPUTE, { files });
    expect(stderr).not.toContain(bell);
    expect(stderr).toContain('rep␛[31m.xlsx');
  });

  it('says which warnings were too many, also with --quiet', async () => {
    const { exitCode, stderr } = await run([...COMPUTE, '--max-warnings', '0', '--quiet'], CASE);
    expect(exitCode).toBe(1);
    expect(stderr).toBe('pes: Hay 1 advertencia; con --max-warnings se admiten 0.\n');
  });

  it('may bring a closed vigencia under the cutoff of a later one', async () => {
    const table = `
      | Corte 30 de junio de 2025 |
      | Objetivo | Meta | Indicador | Tendencia | Ponderación | Programado 2024 | Ejecutado 2024 | Programado 2025 | Ejecutado 2025 |
      | 1. Uno | 10: Hacer | 20: Hechas | Suma | 100% | 4 | 4 | 5 | 1 |`;
    const files = { 'libro.xlsx': await xlsxOf({ Plan: table }) };
    const closed = await run(['compute', 'libro.xlsx', '--vigencia', '2024'], { files });
    expect(closed.stderr).not.toContain('PES313');
    const alone = await xlsxOf({ Plan: table.replace('| 5 | 1 |', '| 5 | |') });
    const doubtful = await run(['compute', 'libro.xlsx', '--vigencia', '2024'], {
      files: { 'libro.xlsx': alone },
    });
    expect(doubtful.stderr).toContain('PES313');
  });

  it('is not an execution where the file given is not one', async () => {
    const argv = [...COMPUTE, '--segplan', 'plan/matriz.xlsx'];
    const { exitCode, stdout, stderr } = await run(argv, CASE);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Ninguna hoja se reconoce como un reporte de SEGPLAN.');
  });
});

const SMALL_MATRIX = `
  | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | 2024 | < | 2025 | < |
  | ^ | ^ | ^ | ^ | ^ | Ponderación | Programado | Ponderación | Programado |
  | 1. Uno | Meta sectorial | 10: Hacer | 20 Hechas | Suma | 50% | 4 | | |
  | ^ | Meta sectorial | 11: Deshacer | 21 Deshechas | Constante | 50% | 2 | | |
  | 2. Dos | Meta estratégica | 77: Índice | Índice | Creciente | 100% | 8 | | |`;

const SMALL_EXPORT = `
  | Corte 31 de diciembre de 2024 |
  | Tipo de meta | Código meta | Código indicador | 2024 | < |
  | ^ | ^ | ^ | Programado | Ejecutado |
  | Meta sectorial | 10 | 20 | 4 | 2 |
  | Meta sectorial | 11 | 21 | 2 | 2 |
  | Meta estratégica | 77 | | 8 | 8 |`;
