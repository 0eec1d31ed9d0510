/** `pes compare` as users run it: what each side may be, its forms and its exit codes. */

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/read/xlsx/read-workbook.ts';
import { compareSchema } from '../../../src/report/compare/schema.ts';
import { casePath, run } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const HEADER =
  '| Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación | Programación 2024 |';
const BEFORE = `
  ${HEADER}
  | 1. Formar | Meta sectorial | 2307: Asistir entidades | 4231 Entidades asistidas | Constante | 50% | 40 |
  | 1. Formar | Meta sectorial | 2310: Formar servidores | 4240 Servidores formados | Suma | 50% | 200 |
  | 2. Abrir | Meta sectorial | 2339: Crear portales | 4263 Portales creados | Creciente | 100% | 4 |`;
const AFTER = BEFORE.replace('| 50% | 40 |', '| 50% | 50 |');

const report = (
  cutoff: string,
  [first, second, third]: readonly (number | string)[],
  rest = '',
) => `
  | Corte ${cutoff} |
  | Tipo de meta | Código meta | Meta | Código indicador | Indicador | Programado 2024 | Ejecutado 2024 |${rest && ' Programado 2023 | Ejecutado 2023 |'}
  | Meta sectorial | 2307 | Asistir entidades | 4231 | Entidades asistidas | 40 | ${first} |${rest && ` 10 | ${rest} |`}
  | Meta sectorial | 2310 | Formar servidores | 4240 | Servidores formados | 200 | ${second} |${rest && ' 5 | 5 |'}
  | Meta sectorial | 2339 | Crear portales | 4263 | Portales creados | 4 | ${third} |${rest && ' 1 | 1 |'}`;

let files: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  const [before, after, june, september, december] = await Promise.all([
    xlsxOf({ Plan: BEFORE }),
    xlsxOf({ Plan: AFTER }),
    xlsxOf({ Reporte: report('30 de junio de 2024', [20, '', 1]) }),
    xlsxOf({ Reporte: report('30 de septiembre de 2024', [30, 150, 3]) }),
    xlsxOf({ Reporte: report('31 de diciembre de 2024', [40, 200, 4]) }),
  ]);
  files = {
    'plan/antes.xlsx': before,
    'plan/despues.xlsx': after,
    'cortes/junio.xlsx': june,
    'cortes/septiembre.xlsx': september,
    'cortes/diciembre.xlsx': december,
    'uno/matriz.xlsx': before,
    'uno/segplan.xlsx': june,
    'dos/matriz.xlsx': after,
    'dos/segplan.xlsx': december,
  };
});

const compare = async (words: string, more = {}) =>
  run(['compare', ...words.split(' ')], { files: { ...files, ...more } });

describe('two versions of a matrix', { timeout: 30_000 }, () => {
  it('tells what moved the figures, and in which file', async () => {
    const { exitCode, stdout, stderr } = await compare(
      'plan/antes.xlsx plan/despues.xlsx --segplan cortes/diciembre.xlsx --programado matriz',
    );
    expect(stdout).toBe(
      [
        'Plan estratégico sectorial',
        'Lo que más pesa: indicador 4231, programado, de 40,00 a 50,00: −10,00 puntos en',
        'el objetivo 1, que pasa de 100,00% a 90,00%.',
        '',
        'Antes    plan/antes.xlsx, vigencia 2024, corte 31 de diciembre de 2024',
        'Después  plan/despues.xlsx, vigencia 2024, corte 31 de diciembre de 2024',
        '',
        '├─ Objetivo 1: 100,00% → 90,00% (−10,00 puntos)',
        '│  └─ −10,00 · Indicador 4231: programado, de 40,00 a 50,00',
        '├─ Objetivo 2: 100,00%, igual',
        '└─ Lo que cambió de los indicadores',
        '   └─ Indicador 4231: programado, de 40,00 a 50,00',
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(0);
    expect(stderr).toBe(
      'plan/antes.xlsx: vigencia 2024, la única con ejecución.\nplan/despues.xlsx: vigencia 2024, la única con ejecución.\n',
    );
  });

  it('says that nothing changed', async () => {
    const { stdout } = await compare(
      'plan/antes.xlsx plan/antes.xlsx --segplan cortes/diciembre.xlsx --vigencia 2024',
    );
    expect(stdout).toContain('Ninguna cifra cambió, y los indicadores son los mismos.');
    expect(stdout).toContain('└─ Lo que cambió de los indicadores\n   └─ Nada');
  });

  it('says why a side has no figure, with its code', async () => {
    const broken = await xlsxOf({ Plan: BEFORE.replace('| 50% | 200 |', '| 20% | 200 |') });
    const { exitCode, stdout, stderr } = await compare(
      'plan/antes.xlsx rota/despues.xlsx --segplan cortes/diciembre.xlsx --vigencia 2024',
      { 'rota/despues.xlsx': broken },
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('├─ Objetivo 1: 100,00% → sin cifra\n│  └─ despues.xlsx: ');
    expect(stderr).toContain('pes: rota/despues.xlsx tiene 1 error; pes compute los muestra.\n');
  });
});

describe('two exports', { timeout: 30_000 }, () => {
  it('are compared with the matrix they are of', async () => {
    const { exitCode, stdout } = await compare(
      'cortes/junio.xlsx cortes/diciembre.xlsx --matriz plan/antes.xlsx --vigencia 2024',
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('├─ Objetivo 1: 25,00% → 100,00% (+75,00 puntos)');
    expect(stdout).toContain('├─ +50,00 · Indicador 4240: se reporta, con avance 100,00%');
    expect(stdout).toContain('└─ +25,00 · Indicador 4231: ejecutado, de 20,00 a 40,00');
  });

  it('are asked for their matrix', async () => {
    const { exitCode, stderr } = await compare('cortes/junio.xlsx cortes/diciembre.xlsx');
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      [
        'pes: junio.xlsx es un reporte de SEGPLAN, y no dice los objetivos ni sus ponderaciones.',
        'Dos reportes se comparan con su matriz: pes compare antes.xlsx despues.xlsx --matriz matriz.xlsx.',
        '',
      ].join('\n'),
    );
  });

  it('tell what is no longer what it was of a year that had ended', async () => {
    const matrix = BEFORE.replaceAll(
      'Programación 2024 |',
      'Programación 2024 | Ponderación 2023 | Programación 2023 |',
    )
      .replace('Ponderación |', 'Ponderación 2024 |')
      .replace('| 40 |', '| 40 | 50% | 10 |')
      .replace('| 200 |', '| 200 | 50% | 5 |')
      .replace('| 4 |', '| 4 | 100% | 1 |');
    const [plan, first, last] = await Promise.all([
      xlsxOf({ Plan: matrix }),
      xlsxOf({ Reporte: report('30 de junio de 2024', [20, 100, 1], '10') }),
      xlsxOf({ Reporte: report('31 de diciembre de 2024', [40, 200, 4], '8') }),
    ]);
    const { stdout } = await compare('a.xlsx b.xlsx --matriz m.xlsx --vigencia 2024', {
      'm.xlsx': plan,
      'a.xlsx': first,
      'b.xlsx': last,
    });
    expect(stdout).toContain(
      '└─ Cambió lo que ya se había reportado de 2023\n   └─ Indicador 4231: ejecutado, de 10,00 a 8,00',
    );
  });
});

describe('cases', { timeout: 30_000 }, () => {
  it('are folders, each with its matrix and its export', async () => {
    const { exitCode, stdout, stderr } = await compare('uno dos --vigencia 2024');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Antes    uno, vigencia 2024, corte 30 de junio de 2024');
    expect(stdout).toContain('└─ +25,00 · Indicador 4231: ejecutado, de 20,00 a 40,00');
    expect(stderr).toContain('uno: Ejecución: segplan.xlsx, hallado junto a la matriz.');
  });

  it('are documents of compute, which give what their files give', async () => {
    const documents = await Promise.all(
      ['uno', 'dos'].map((folder) =>
        run(['compute', `${folder}/matriz.xlsx`, '--vigencia', '2024', '--format', 'json'], {
          files,
        }),
      ),
    );
    const [first, last] = documents.map(({ stdout }) => stdout);
    const kept = { 'a.json': first ?? '', 'b.json': last ?? '' };
    const parts = async (words: string) => {
      const { stdout } = await compare(`${words} --vigencia 2024 --format json`, kept);
      const [step] = compareSchema.parse(JSON.parse(stdout)).steps;
      return step?.objectives.map((one) => [
        one.changeText,
        one.parts.map(({ cause, amount, text }) => [cause, amount, text]),
      ]);
    };
    const ofFiles = await parts('uno dos');
    expect(ofFiles).not.toEqual([]);
    expect(await parts('a.json b.json')).toEqual(ofFiles);
    expect(await parts('a.json dos')).toEqual(ofFiles);
  });

  it('are refused where they are something else', async () => {
    const told = async (words: string, more = {}) => {
      const { exitCode, stderr } = await compare(words, more);
      return [exitCode, stderr.split('\n')[0]];
    };
    const { stdout } = await run(['compute', 'uno/matriz.xlsx', '--format', 'json'], {
      files,
    });
    expect(await told('a.json dos', { 'a.json': '{}' })).toEqual([
      2,
      'pes: a.json no es un documento de pes compute.',
    ]);
    const doctored = stdout.replace(/"compliance": 0\.25\b/, '"compliance": 0.75');
    expect(doctored).not.toBe(stdout);
    expect(await told('a.json dos', { 'a.json': doctored })).toEqual([
      2,
      'pes: En a.json, el cumplimiento del objetivo 1 no es la suma de sus aportes.',
    ]);
    expect(await told('a.json dos --vigencia 2025', { 'a.json': stdout })).toEqual([
      2,
      'pes: a.json es de la vigencia 2024, y se pide la 2025.',
    ]);
    expect(await told('plan dos')).toEqual([
      2,
      'pes: En «plan» hay varios archivos que pueden ser la matriz: antes.xlsx, despues.xlsx.',
    ]);
    expect(await told('cortes dos')).toEqual([
      3,
      'pes: No hay ninguna matriz .xlsx ni .csv en «cortes».',
    ]);
    expect(await told('plan/antes.xlsx')).toEqual([2, 'pes: Falta con qué comparar.']);
  });
});

describe('several cutoffs', { timeout: 30_000 }, () => {
  const words =
    'plan/antes.xlsx --segplan cortes/diciembre.xlsx --segplan cortes/junio.xlsx --segplan cortes/septiembre.xlsx';

  it('are a series in the order of their dates', async () => {
    const { exitCode, stdout } = await compare(words);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('├─ Objetivo 1: 25,00% → 75,00% → 100,00%');
    expect(stdout).toContain('De 30/06/2024 a 30/09/2024\nLo que más pesa: indicador 4263');
    expect(stdout).toContain('De 30/09/2024 a 31/12/2024\n');
  });

  it('are in the document with what moved them', async () => {
    const { stdout } = await compare(`${words} --format json`);
    const document = compareSchema.parse(JSON.parse(stdout));
    expect(document.moments.map(({ cutoff }) => cutoff)).toEqual([
      '2024-06-30',
      '2024-09-30',
      '2024-12-31',
    ]);
    expect(document.series).toEqual([
      { number: 1, name: 'Formar', compliances: [0.25, 0.75, 1] },
      { number: 2, name: 'Abrir', compliances: [0.25, 0.75, 1] },
    ]);
    expect(document.steps.map(({ before, after }) => [before, after])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });
});

describe('the forms', { timeout: 30_000 }, () => {
  it('are files with what it takes to do it again', async () => {
    const { files: written, stderr } = await compare(
      'uno dos --vigencia 2024 -o c.xlsx -o c.json -o c.csv -o c.md',
    );
    expect(stderr).toContain('Escrito: c.xlsx\nEscrito: c.json\nEscrito: c.csv\nEscrito: c.md\n');
    const text = (name: string) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(written.get(name));
    expect(compareSchema.parse(JSON.parse(text('c.json'))).command).toBe(
      'pes compare uno dos --vigencia 2024',
    );
    expect(text('c.md')).toContain('- **Orden:** pes compare uno dos --vigencia 2024');
    expect(text('c.csv').split('\r\n')[1]).toBe(
      'uno;2024;2024-06-30;dos;2024;2024-12-31;1;Formar;0,25;1;0,75;Reporte;sectorial;2310;Formar servidores;4240;Servidores formados;;sin reporte;100,00%;0,5',
    );
    const { sheets } = readWorkbook(written.get('c.xlsx') ?? new Uint8Array(), 'c.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual([
      'Comparación',
      'Objetivo 1',
      'Objetivo 2',
      'Cambios',
      'Gráficos',
    ]);
  });

  it('never take the place of an input', async () => {
    const { exitCode, stderr } = await compare(
      'uno dos --vigencia 2024 -o uno/matriz.xlsx --force',
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('es un archivo de entrada');
  });
});

it('goes by its Spanish name too', async () => {
  const world = { files };
  const argv = ['uno', 'dos', '--vigencia', '2024'];
  expect((await run(['comparar', ...argv], world)).stdout).toBe(
    (await run(['compare', ...argv], world)).stdout,
  );
});

it('finds no change in the real case compared with itself', async () => {
  const real = {
    'matriz.xlsx': readFileSync(casePath('matriz.xlsx')),
    'segplan.xlsx': readFileSync(casePath('segplan.xlsx')),
  };
  const { exitCode, stdout } = await run(['compare', 'matriz.xlsx', 'matriz.xlsx'], {
    files: real,
  });
  expect(exitCode).toBe(0);
  expect(stdout).toContain('Ninguna cifra cambió, y los indicadores son los mismos.');
  expect(stdout).toContain('├─ Objetivo 5: 99,56%, igual');
});
