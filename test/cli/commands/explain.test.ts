/** `pes explain` as users run it: what it says of a figure, whom it means, its forms and exit codes. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainSchema } from '../../../src/report/explain/schema.ts';
import { casePath, run, type World } from '../../memory-io.ts';
import { xlsxOf } from '../../xlsx-of.ts';

const matriz = readFileSync(casePath('matriz.xlsx'));
const segplan = readFileSync(casePath('segplan.xlsx'));
const CASE: World = { files: { 'matriz.xlsx': matriz, 'segplan.xlsx': segplan } };
const explain = (...words: readonly string[]) =>
  run(['explain', 'matriz.xlsx', ...words, '--vigencia', '2024'], CASE);

describe('the real case', () => {
  it('shows why 34/33/33 is 99,56 and not 99,57', async () => {
    const { exitCode, stdout, stderr } = await explain('5');
    expect(exitCode).toBe(0);
    expect(stderr).toBe('Ejecución: segplan.xlsx, hallado junto a la matriz.\n');
    expect(stdout).toMatchSnapshot();
    expect(stdout).toContain(
      '(34% × 98,708861% + 33% × 100% + 33% × 100%) ÷ 100% = 99,561013%, que se\n│     muestra 99,56%',
    );
    expect(stdout).toContain('Con ponderaciones iguales (promedio simple): 99,57% (+0,01 puntos)');
    expect(stdout).toContain('Programado 79%: segplan.xlsx#Reporte!G9 dice «79%»');
  }, 30_000);

  it('tells what was not programmed, and where it says so', async () => {
    const { stdout } = await explain('3');
    expect(stdout).toContain(
      'Meta estratégica 78: no se programó para la vigencia (la celda dice «NP»)',
    );
    expect(stdout).toContain('Programado: matriz.xlsx#Formulación!H13 dice «NP»');
  });

  it('tells of an indicator by its code, under its Spanish name too', async () => {
    const english = await explain('indicador 4263');
    expect(english.stdout).toMatchSnapshot();
    const argv = ['explicar', 'matriz.xlsx', 'portal web', '--vigencia', '2024'];
    expect((await run(argv, CASE)).stdout).toBe(english.stdout);
  });

  it('tells every objective in short where none is asked for', async () => {
    const { stdout } = await explain();
    expect(stdout).toMatchSnapshot();
  });

  it('is read as a tree on a screen of 60 columns', async () => {
    const { stdout } = await run(
      ['explain', 'matriz.xlsx', '5', '--vigencia', '2024', '--no-color'],
      { ...CASE, terminal: 60 },
    );
    expect(stdout).toMatchSnapshot();
  });

  it('says what was found of it, and of nothing else', async () => {
    expect((await explain('6')).stdout).toContain('Advertencia PES321, en segplan.xlsx#Reporte!J8');
    expect((await explain('5')).stdout).not.toContain('PES321');
  });

  it('gives the document of what was asked', async () => {
    const { stdout } = await explain('4263', '--format', 'json');
    const document = explainSchema.parse(JSON.parse(stdout));
    expect(document.told).toEqual([{ objective: 5, indicator: 1 }]);
    expect(document.objectives.map(({ number }) => number)).toEqual([5]);
    expect(document.command).toBe('pes explain matriz.xlsx 4263 --vigencia 2024');
    expect(document.objectives[0]?.indicators[1]?.operands[1]).toEqual({
      name: 'programmed',
      from: 'segplan',
      value: 0.1,
      cells: [{ file: 'segplan.xlsx', sheet: 'Reporte', cell: 'G22', text: '0,10', formula: null }],
      rows: null,
      notTaken: {
        from: 'matriz',
        value: 0.1,
        cells: [
          { file: 'matriz.xlsx', sheet: 'Formulación', cell: 'H17', text: '0,10', formula: null },
        ],
      },
    });
  });

  it('writes the file that goes to an auditor, with what it takes to do it again', async () => {
    const outputs = ['-o', 'e.md', '-o', 'e.json', '--fecha', '2025-02-01'];
    const { files, stderr, exitCode } = await explain('5', ...outputs);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Escrito: e.md\nEscrito: e.json\n');
    const page = new TextDecoder().decode(files.get('e.md'));
    expect(page).toMatch(/^# Objetivo 5: 99,56%\n/);
    expect(page).toContain('- **Fecha del informe:** 01/02/2025');
    expect(page).toContain('## Con qué se hizo');
    expect(page).toMatch(/\*\*Matriz de formulación:\*\* matriz.xlsx, SHA-256 [0-9a-f]{64}/);
    expect(page).toContain('- **Orden:** pes explain matriz.xlsx 5 --vigencia 2024');
    expect((await explain('5', '--format', 'md')).stdout).toMatch(/^# Objetivo 5: 99,56%\n/);
    const document = new TextDecoder().decode(files.get('e.json'));
    expect(explainSchema.parse(JSON.parse(document)).asked).toBe('5');
  });
});

describe('what is meant', () => {
  it('is asked for where it may be several things', async () => {
    const { exitCode, stdout, stderr } = await explain('calidad');
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      [
        'pes: «calidad» puede ser 2 cosas: Objetivo 5: Mejorar la calidad del servicio que las entidades…; Meta estratégica 73: Índice de calidad del servicio… (objetivo 5).',
        'Escriba más del nombre, o el código: pes explain matriz.xlsx "objetivo 5" --vigencia 2024.',
        '',
      ].join('\n'),
    );
  });

  it('is asked for where nothing is so called', async () => {
    const { exitCode, stderr } = await explain('9');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('pes: Nada se llama «9» en 2024.\n');
    expect(stderr).toContain('Escriba el número de un objetivo (1, 2, 3, 4, 5, 6, 7 y 8)');
  });

  it('is an indicator in each of its objectives', async () => {
    const table = `
      | Plan | Corte 31 de diciembre de 2024 |
      | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Ponderación | Programación 2024 | Ejecución 2024 |
      | 1. Uno | Meta sectorial | 10: Hacer | 20 Hechas | Suma | 100% | 4 | 4 |
      | 2. Dos | Meta sectorial | 10: Hacer | 20 Hechas | Suma | 100% | 4 | 4 |`;
    const files = { 'm.xlsx': await xlsxOf({ Plan: table }) };
    const { exitCode, stdout } = await run(['explain', 'm.xlsx', '20'], { files });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Objetivo  Objetivo 1: 100,00%');
    expect(stdout).toContain('Objetivo  Objetivo 2: 100,00%');
  });

  it('is one thing in words', async () => {
    const { exitCode, stderr } = await run(['explain', 'matriz.xlsx', 'portal', 'web'], CASE);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      'Un nombre de varias palabras va entre comillas: pes explain matriz.xlsx "portal web"',
    );
  });
});

const TRENDS = `
  | Plan | Corte 31 de diciembre de 2024 |
  | Objetivo | Tipo de meta | Meta | Indicador | Tendencia | Línea base | Ponderación | Programación 2024 | Ejecución 2024 |
  | 1. Reducir | Meta sectorial | 10: Bajar | 20 Muertes | Decreciente | 10 | 33% | 8 | 9 |
  | 1. Reducir | Meta sectorial | 11: Hacer | 21 Hechas | Suma | | 33% | 4 | 4 |
  | 1. Reducir | Meta sectorial | 12: Otra | 22 Otras | Suma | | 33% | 10 | |
  | 2. Mejorar | Meta sectorial | 13: Mejorar | 23 Mejoras | Creciente | | 60% | 4 | 4 |
  | 2. Mejorar | Meta estratégica | 77: Índice | | Creciente | | 40% | NP | |
  | 3. Malo | Meta estratégica | 78: Índice | | Creciente | | 50% | 3 | 2 |
  | 3. Malo | Meta estratégica | 79: Otro | | Creciente | | 30% | 3 | 3 |`;

describe('a figure that rests on choices', () => {
  const tell = async (name: string, ...words: readonly string[]) => {
    const files = { 'm.xlsx': await xlsxOf({ Plan: TRENDS }) };
    return run(['explain', 'm.xlsx', name, '--vigencia', '2024', ...words], { files });
  };

  it('says what each of the others would give', async () => {
    const { stdout, exitCode } = await tell('1');
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      'Con el método «línea base» en la meta sectorial 10: 50,00% (−12,96 puntos)',
    );
    expect(stdout).toContain(
      'Sin contar lo no reportado en la meta sectorial 12: 94,44% (+31,48 puntos)',
    );
    expect(stdout).toContain(
      'Suman 99%, dentro de la tolerancia: cada una se divide entre esa suma.',
    );
    expect(stdout).toContain('Indicador 20: 33% ÷ 99% = 33,333333%');
    expect(stdout).toContain('Aporta 0 puntos: 33% ÷ 99% × 0% (lo no reportado cuenta como 0)');
  });

  it('follows the choice of the run, with its operands', async () => {
    const { stdout } = await tell('20', '--decreciente', 'linea-base');
    expect(stdout).toContain(
      'Avance: (línea base − ejecutado) ÷ (línea base − programado) = (10 − 9) ÷\n│  │  (10 − 8) = 50%',
    );
    expect(stdout).toContain('Línea base 10: m.xlsx#Plan!F3 dice «10»');
    expect(stdout).toContain(
      'Con el método «inversa» en la meta sectorial 10: 88,89%; el objetivo',
    );
  });

  it('tells weights before and after they are shared out', async () => {
    const { stdout } = await tell('2');
    expect(stdout).toContain('60% × 100% ÷ 60% = 100%');
    expect(stdout).toContain('Suman 60%, porque el resto es de lo no programado');
    expect(stdout).toContain('Indicador 23: 60% ÷ 60% = 100%');
  });

  it('says why there is none, and what others would give', async () => {
    const { stdout } = await tell('3');
    expect(stdout).toContain('Objetivo 3: No calculable');
    expect(stdout).toContain('suman 80% y deben sumar 100%');
    expect(stdout).toContain('Con las ponderaciones divididas entre su suma: 79,17%');
    expect(stdout).toContain('Error PES201, en m.xlsx#Plan!G8');
  });
});

describe('compute', () => {
  const compute = (terminal: number | undefined, ...words: readonly string[]) =>
    run(['compute', 'matriz.xlsx', '--vigencia', '2024', ...words], {
      ...CASE,
      ...(terminal ? { terminal } : {}),
    });

  it('ends on a terminal with the command that explains its lowest objective', async () => {
    const { stderr } = await compute(
      80,
      '--segplan',
      'segplan.xlsx',
      '--decreciente',
      'linea-base',
    );
    expect(stderr.split('\n').at(-3)).toBe('Para ver de dónde sale el cumplimiento más bajo:');
    expect(stderr.split('\n').at(-2)).toBe(
      '  pes explain matriz.xlsx 8 --vigencia 2024 --segplan segplan.xlsx --decreciente linea-base',
    );
  });

  it('says nothing of it to other programs, nor with --quiet', async () => {
    for (const { stderr } of [
      await compute(undefined),
      await compute(80, '--quiet'),
      await compute(80, '--format', 'csv'),
    ]) {
      expect(stderr).not.toContain('pes explain');
    }
  });
});
